#include "app/demo/channelday.h"

#include "channels/accountregistry.h"
#include "channels/inbox.h"
#include "channels/outbox.h"
#include "parties/debtors.h"

#include <chrono>
#include <vector>

namespace trato::demo {

using namespace std::chrono_literals;
using channels::KnownAccount;
using channels::Outbox;
using channels::OutboxRow;
using storage::Row;

namespace {

const QString sender = QStringLiteral("demo");

std::vector<KnownAccount> officeAccounts()
{
    const QString aurora = QStringLiteral("Aurora");
    const QString meta = QStringLiteral("meta");
    const QString twilio = QStringLiteral("twilio");
    const QString rbm = QStringLiteral("rbm");
    return {{Channel::WhatsApp, meta, aurora, QStringLiteral("106540352242922"), true, meta},
        {Channel::Sms, twilio, aurora, QStringLiteral("+551140028922"), true, twilio},
        {Channel::Rcs, rbm, aurora, QStringLiteral("aurora_acordos"), true, rbm},
        {Channel::Email, QStringLiteral("smtp"), QStringLiteral("Acordos"), QStringLiteral("acordos@aurora.example"),
            true, {}},
        {Channel::Email, QStringLiteral("imap"), QStringLiteral("Caixa de acordos"),
            QStringLiteral("acordos@aurora.example"), false, QStringLiteral("imap")},
        {Channel::Voice, QStringLiteral("voice"), QStringLiteral("PABX"), {}, false, QStringLiteral("voice")}};
}

struct Undelivered {
    const char* workReason; ///< of the case in which it stands
    Channel channel;
    const char* text;
    const char* code;
    const char* reason;
    std::chrono::minutes ago;
    bool windowClosed = false; ///< they last wrote more than a day ago
};

/// Of each kind one: it may go again, another channel helps, a template does.
constexpr Undelivered undelivered[]{
    {"asked_human", Channel::WhatsApp, "Oi! Aqui é da equipe de acordos. Recebi seu pedido e já estou com o seu caso.",
        "131016", "Service overloaded", 9min},
    {"asked_human", Channel::Email, "Segue por e-mail o que combinamos ver hoje. Qualquer dúvida, é só responder.",
        "mailboxfull", "Mailbox full", 7min},
    {"asked_human", Channel::Sms, "Oi! Tentei falar com voce por aqui. Quando posso chamar?", "30006",
        "Landline or unreachable carrier", 3min},
    {"promise_broken", Channel::WhatsApp, "Oi! Vi que ficou para ontem. Conseguiu resolver?", "131047",
        "Re-engagement message", 14min, true}};

class Teller final {
public:
    Teller(storage::Database& database, Instant now, const QString& user)
        : m_database(database)
        , m_now(now)
        , m_user(user)
    {
    }

    Result<void> tell()
    {
        for (const Undelivered& one : undelivered) {
            TRATO_TRY(const auto debtor, m_database.one(QStringLiteral("demo/case_to_write_to"),
                                             {{":reason", QString::fromLatin1(one.workReason)},
                                                 {":silent_since", one.windowClosed ? m_now - 24h : m_now}},
                                             [](const Row& row) { return row.id<DebtorId>("debtor_id"); }));
            if (debtor)
                TRATO_CHECK(fail(*debtor, one));
        }
        std::vector<DebtorId> quiet;
        TRATO_CHECK(m_database.each(QStringLiteral("demo/on_the_cadence"), {{":limit", 14}},
            [&](const Row& row) { quiet.push_back(row.id<DebtorId>("debtor_id")); }));
        for (const DebtorId one : quiet)
            TRATO_CHECK(schedule(one));
        return {};
    }

private:
    Result<std::optional<channels::Queued>> queue(DebtorId debtor, channels::NewOutbox message, Instant at)
    {
        const QDate today = m_now.dateIn(deskZone());
        TRATO_TRY(const auto point, parties::Debtors(m_database).preferredContact(debtor, message.channel, today));
        if (!point)
            return std::optional<channels::Queued>();
        message.debtor = debtor;
        message.handle = point->handle.value;
        TRATO_TRY(const channels::Queued queued, Outbox(m_database).queue(message, at));
        return std::optional(queued);
    }

    Result<void> fail(DebtorId debtor, const Undelivered& one)
    {
        const Instant at = m_now - one.ago;
        TRATO_TRY(const auto queued,
            queue(debtor,
                {.channel = one.channel,
                    .purpose = QStringLiteral("service"),
                    .subject = one.channel == Channel::Email ? QStringLiteral("Seu atendimento") : QString(),
                    .body = QString::fromUtf8(one.text),
                    .origin = QStringLiteral("human"),
                    .actor = m_user,
                    .reason = QStringLiteral("pediu atendimento")},
                at));
        if (!queued)
            return {};
        Outbox outbox(m_database);
        TRATO_TRY(const auto rows, outbox.claim({.worker = sender, .now = at, .limit = 1, .debtor = debtor}));
        if (rows.empty() || rows.front().id != queued->id)
            return outbox.release(sender, at);
        TRATO_CHECK(outbox.handOver(rows.front(), sender, at));
        return outbox.failed(rows.front(), QString::fromLatin1(one.code), QString::fromUtf8(one.reason), at + 4s);
    }

    Result<void> schedule(DebtorId debtor)
    {
        const Instant morning = Instant::startOfDay(m_now.dateIn(deskZone()).addDays(1), deskZone()) + 10h;
        TRATO_CHECK(queue(debtor,
            {.channel = ++m_scheduled % 3 == 0 ? Channel::Sms : Channel::WhatsApp,
                .purpose = QStringLiteral("reminder"),
                .body = QStringLiteral("Bom dia! Posso ajudar com alguma dúvida sobre a sua conta?"),
                .origin = QStringLiteral("cadence"),
                .actor = QStringLiteral("cadence:padrao"),
                .reason = QStringLiteral("lembrete combinado para amanhã"),
                .notBefore = morning + 5min * m_scheduled},
            m_now));
        return {};
    }

    storage::Database& m_database;
    Instant m_now;
    QString m_user;
    int m_scheduled = 0;
};

/// Something came by an account and was worked on.
Result<void> receive(storage::Database& database, const KnownAccount& account, Instant at)
{
    channels::Inbox inbox(database);
    TRATO_CHECK(inbox.accept({.channel = account.channel,
                                 .provider = account.inbound,
                                 .account = account.name,
                                 .contentType = QStringLiteral("application/json"),
                                 .body = QByteArrayLiteral("{}")},
        sender, at));
    TRATO_TRY(const auto items, inbox.claim({.worker = sender, .now = at}));
    for (const channels::InboxItem& item : items)
        TRATO_CHECK(inbox.finish(item, sender, at));
    return {};
}

} // namespace

Result<void> tellUndelivered(storage::Database& database, Instant now, const QString& user)
{
    return database.transaction([&] { return Teller(database, now, user).tell(); });
}

Result<void> attendAccounts(storage::Database& database, Instant now)
{
    return channels::AccountRegistry(database).attend(officeAccounts(), now);
}

Result<void> troubleAccounts(storage::Database& database, Instant now)
{
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(attendAccounts(database, now));
        std::chrono::minutes ago = 1min;
        for (const KnownAccount& one : officeAccounts()) {
            if (!one.inbound.isEmpty())
                TRATO_CHECK(receive(database, one, now - ago));
            ago = ago * 3 + 1min;
        }
        TRATO_CHECK(database.execute(QStringLiteral("channels/pause_account"),
            {{":provider", QStringLiteral("twilio")}, {":account", QStringLiteral("Aurora")}, {":since", now - 26min},
                {":until", now + 9min}, {":failures", 6}, {":code", QStringLiteral("20003")},
                {":reason", QStringLiteral("Authentication Error - invalid username")}}));
        TRATO_CHECK(channels::AccountRegistry(database).stop(QStringLiteral("rbm"), QStringLiteral("Aurora"),
            {.at = now - 95min,
                .by = QStringLiteral("Marina Duarte"),
                .reason = QStringLiteral("trocar o logotipo do agente antes de seguir")}));
        return {};
    });
}

} // namespace trato::demo
