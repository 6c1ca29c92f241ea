#include "app/sandbox/maildesk.h"

#include "base/digest.h"
#include "base/log.h"
#include "channels/email/emailmessage.h"

namespace trato::sandbox {

using namespace std::chrono_literals;

MailDesk::MailDesk(
    World& world, const Data& data, Maildir outgoing, Maildir inbound, std::function<void(const SentMessage&)> onSent)
    : m_world(world)
    , m_data(data)
    , m_outgoing(std::move(outgoing))
    , m_inbound(std::move(inbound))
    , m_onSent(std::move(onSent))
{
}

Result<std::unique_ptr<MailDesk>> MailDesk::create(
    World& world, const Data& data, const QString& folder, std::function<void(const SentMessage&)> onSent)
{
    TRATO_TRY(Maildir outgoing, Maildir::create(folder + QStringLiteral("/outgoing")));
    TRATO_TRY(Maildir inbound, Maildir::create(folder + QStringLiteral("/inbound")));
    return std::unique_ptr<MailDesk>(
        new MailDesk(world, data, std::move(outgoing), std::move(inbound), std::move(onSent)));
}

MailVerdict MailDesk::receive(const Envelope& envelope)
{
    const Fault fault = m_world.faults.take(QStringLiteral("smtp"));
    if (fault.mode == FaultMode::ServerError || fault.mode == FaultMode::TooMany ||
        !m_outgoing.deliver(envelope.message))
        return MailVerdict::TryLater;
    for (const QString& recipient : envelope.to)
        take(envelope, recipient.toLower());
    return fault.mode == FaultMode::DropAnswer ? MailVerdict::Silent : MailVerdict::Accepted;
}

void MailDesk::take(const Envelope& envelope, const QString& recipient)
{
    const auto parsed = channels::parseEmail(envelope.message);
    ReceivedMail mail{
        .messageId = {}, .from = envelope.from, .to = recipient, .subject = {}, .text = {}, .at = m_world.clock.now()};
    if (parsed) {
        mail.messageId = parsed->messageId;
        mail.subject = parsed->subject;
        mail.text = parsed->text;
        mail.from = parsed->from.value(0, envelope.from);
    }
    const QString id = mail.messageId.isEmpty() ? QString::fromLatin1(digest::randomHex(12)) : mail.messageId;
    SentMessage sent{.channel = Channel::Email,
        .providerId = id,
        .to = recipient,
        .from = mail.from,
        .text = mail.text,
        .subject = mail.subject,
        .clientId = mail.messageId,
        .status = QStringLiteral("accepted"),
        .at = m_world.clock.now()};
    for (const channels::EmailAttachment& one : parsed ? parsed->attachments : std::vector<channels::EmailAttachment>())
        sent.files.append(QJsonObject{{QStringLiteral("name"), one.name}, {QStringLiteral("type"), one.mimeType},
            {QStringLiteral("size"), one.size}});
    m_world.messages.add(sent);
    {
        const std::scoped_lock lock(m_mutex);
        m_last.insert(recipient, mail);
    }
    Random random = m_world.randomFor("mail/" + recipient.toUtf8());
    if (random.chance(m_data.mailBounces)) {
        m_world.scheduler.after(
            20s, [this, recipient,
                     status = random.pick(QStringList{QStringLiteral("5.1.1"), QStringLiteral("5.2.2"),
                         QStringLiteral("5.1.10")})] { (void)bounce(recipient, status); });
        return;
    }
    if (random.chance(m_data.mailVacation)) {
        m_world.scheduler.after(15s, [this, recipient] {
            (void)answer({.from = recipient,
                             .text = QStringLiteral(
                                 "Estou de férias e volto no dia 20. Em caso de urgência, procure o escritório.")},
                true);
        });
    }
    m_onSent(sent);
}

ReceivedMail MailDesk::lastTo(const QString& address) const
{
    const std::scoped_lock lock(m_mutex);
    return m_last.value(address.toLower());
}

Result<void> MailDesk::answer(const Reply& reply, bool automatic)
{
    ReceivedMail original = lastTo(reply.from);
    if (original.to.isEmpty())
        original = {.messageId = {},
            .from = QStringLiteral("acordos@trato.example"),
            .to = reply.from,
            .subject = QStringLiteral("Contato"),
            .text = {},
            .at = {}};
    return deliver(
        replyMail(original, {.text = reply.text, .at = m_world.clock.now(), .automatic = automatic}, reply.name));
}

Result<void> MailDesk::bounce(const QString& address, const QString& status)
{
    const ReceivedMail original = lastTo(address);
    if (original.to.isEmpty())
        return failure(QStringLiteral("no_such_mail"), QStringLiteral("no mail went to %1").arg(address));
    return deliver(bounceMail(original, status, m_world.clock.now()));
}

Result<void> MailDesk::deliver(const QByteArray& mail)
{
    TRATO_CHECK(m_inbound.deliver(mail));
    return {};
}

} // namespace trato::sandbox
