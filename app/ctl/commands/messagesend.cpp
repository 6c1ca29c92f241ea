#include "app/ctl/commands/messagesend.h"

#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "casework/outboxact.h"
#include "channels/outbox.h"
#include "channels/sendable.h"
#include "channels/templates/catalogue.h"
#include "compliance/contactpolicy.h"
#include "compliance/rulelabel.h"
#include "engine/casefile.h"
#include "parties/debtors.h"
#include "parties/theirday.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Prepared {
    channels::NewOutbox message;
    QDate lastDay; ///< on which it is true; invalid: whenever it leaves
};

Result<Prepared> templateMessage(
    storage::Database& database, DebtorId debtor, Channel channel, const QString& name, const Clock& clock)
{
    TRATO_TRY(const auto catalogue, channels::TemplateCatalogue::shipped());
    TRATO_TRY(const channels::MessageTemplate chosen, catalogue.find(name, channel));
    const engine::CaseFile caseFile(database, clock);
    TRATO_TRY(const auto values, caseFile.values(debtor));
    TRATO_TRY(const auto rendered, chosen.render(values));
    channels::NewOutbox message{.debtor = debtor, .channel = channel, .purpose = chosen.purpose, .kind = u"template"_s};
    message.templateName = name;
    message.subject = rendered.subject;
    message.body = rendered.text;
    message.payload = {{u"parameters"_s, QJsonArray::fromStringList(rendered.parameters)}};
    TRATO_TRY(message.contract, caseFile.contract(debtor));
    return Prepared{std::move(message), chosen.lastDay(values)};
}

Result<parties::ContactPoint> contactFor(storage::Database& database, DebtorId debtor, Channel channel, QDate today)
{
    parties::Debtors debtors(database);
    TRATO_CHECK(debtors.byId(debtor));
    if (channel == Channel::Voice)
        return failure(u"channel_without_text"_s,
            QCoreApplication::translate("ctl", "Nothing written leaves by the channel “%1”.").arg(channelName(channel)),
            {{u"channel"_s, channelName(channel)}});
    TRATO_TRY(const auto contact, debtors.preferredContact(debtor, channel, today));
    if (!contact)
        return failure(u"no_contact"_s,
            QCoreApplication::translate("ctl", "The debtor has no usable address on the channel “%1”.")
                .arg(channelName(channel)),
            {{u"channel"_s, channelName(channel)}});
    return *contact;
}

/// Nothing: it may leave at `at`.
std::optional<channels::Outbox::Refusal> refusalOf(
    const compliance::Verdict& verdict, const channels::NewOutbox& message, Instant at)
{
    if (const compliance::RuleOutcome* const denial = verdict.denial())
        return channels::Outbox::Refusal{denial->rule, denial->reason(), verdict.nextAllowed, {}};
    if (!message.isOutOfDate(at))
        return std::nullopt;
    return channels::Outbox::Refusal{channels::outOfDateRule,
        QCoreApplication::translate(
            "ctl", "the day that it speaks of is over by then: send it earlier, or in other words"),
        {}, {}};
}

/// In the outbox, and refused there when the contact policy says no: a refusal is kept like everything else.
Result<QJsonObject> queueMessage(storage::Database& database, const channels::NewOutbox& message, Instant now)
{
    return database.transaction([&]() -> Result<QJsonObject> {
        channels::Outbox outbox(database);
        TRATO_TRY(const channels::Queued queued, outbox.queue(message, now));
        TRATO_TRY(const auto row, outbox.row(queued.id));
        if (!row)
            return QJsonObject{{u"outbox"_s, queued.id.value()}};
        const Instant at = std::max(now, message.notBefore);
        const compliance::Act act = casework::actOf(*row, {}, at);
        TRATO_TRY(const compliance::Verdict verdict, compliance::ContactPolicy(database).check(act));
        const std::optional<channels::Outbox::Refusal> refusal = refusalOf(verdict, message, at);
        if (refusal)
            TRATO_CHECK(outbox.refuse(*row, *refusal, now));
        return QJsonObject{{u"outbox"_s, queued.id.value()},
            {u"category"_s, act.category ? QJsonValue(templateCategoryName(*act.category)) : QJsonValue()},
            {u"state"_s, refusal ? u"refused"_s : u"queued"_s},
            {u"refused_by"_s, refusal ? orNull(refusal->rule) : QJsonValue()},
            {u"refused_label"_s, refusal ? orNull(compliance::ruleLabel(refusal->rule)) : QJsonValue()},
            {u"reason"_s, refusal ? orNull(refusal->reason) : QJsonValue()},
            {u"next_allowed"_s, refusal ? orNull(refusal->nextAllowed) : orNull(verdict.nextAllowed)}};
    });
}

Failure oneOfTwo()
{
    return failure(u"invalid_choice"_s,
        QCoreApplication::translate("ctl", "A message is either a text or a template: name one of them."));
}

} // namespace

void MessageSendCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"))->required();
    app.add_option("--channel", m_channel, QT_TRANSLATE_NOOP("ctlhelp", "whatsapp, sms, rcs or email"))->required();
    m_textOption = app.add_option("--text", m_text, QT_TRANSLATE_NOOP("ctlhelp", "the words"));
    m_templateOption =
        app.add_option("--template", m_template, QT_TRANSLATE_NOOP("ctlhelp", "an approved template instead"));
    app.add_option("--subject", m_subject, QT_TRANSLATE_NOOP("ctlhelp", "of an e-mail"));
    app.add_option("--purpose", m_purpose,
        QT_TRANSLATE_NOOP("ctlhelp", "collection, reminder, service, payment or care; by default collection, or "
                                     "reminder while nothing is late; a "
                                     "template has its own"));
    m_atOption = app.add_option("--at", m_at, QT_TRANSLATE_NOOP("ctlhelp", "not before this instant, ISO 8601"));
}

Result<void> MessageSendCommand::run(Context& context)
{
    TRATO_TRY(const qint64 number, integerValue(m_debtor));
    TRATO_TRY(const Channel channel, choiceValue(m_channel, channelFromName, "whatsapp, sms, rcs, email"));
    const QString text = QString::fromStdString(m_text);
    if ((m_textOption->count() > 0) == (m_templateOption->count() > 0))
        return oneOfTwo();
    const Instant now = context.clock().now();
    const DebtorId debtor(number);
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const parties::ContactPoint contact, contactFor(*database, debtor, channel, now.dateIn(deskZone())));
    channels::NewOutbox message{.debtor = debtor, .channel = channel, .purpose = u"collection"_s, .body = text};
    if (m_templateOption->count() > 0) {
        TRATO_TRY(Prepared made,
            templateMessage(*database, debtor, channel, QString::fromStdString(m_template), context.clock()));
        message = std::move(made.message);
        if (made.lastDay.isValid()) {
            TRATO_TRY(message.notAfter,
                parties::endOfTheirDay(*database, debtor, channel, contact.handle.value, made.lastDay));
        }
    } else if (!m_purpose.empty()) {
        TRATO_TRY(const auto purpose,
            choiceValue(m_purpose, compliance::purposeFromName, "collection, reminder, service, payment, care"));
        message.purpose = compliance::purposeName(purpose);
    } else {
        TRATO_TRY(const auto facts, compliance::ContactFacts::load(*database, debtor, now));
        message.purpose = compliance::purposeName(facts.approachPurpose({}, now));
    }
    if (!m_subject.empty())
        message.subject = QString::fromStdString(m_subject);
    if (m_atOption->count() > 0) {
        TRATO_TRY(message.notBefore, Instant::parse(QString::fromStdString(m_at), deskZone()));
        if (message.notBefore < now)
            return failure(
                u"invalid_instant"_s, QCoreApplication::translate("ctl", "“%1” is over: a message leaves now or later.")
                                          .arg(QString::fromStdString(m_at)));
    }
    message.handle = contact.handle.value;
    message.origin = u"human"_s;
    message.actor = context.user();
    message.reason = QCoreApplication::translate("ctl", "sent by hand");
    message.priority = 0;
    TRATO_CHECK(channels::checkSendable(message));
    TRATO_TRY(const QJsonObject answer, queueMessage(*database, message, now));
    context.print(answer);
    return {};
}

} // namespace trato::ctl
