#include "engine/service/metrics.h"

#include <QByteArrayList>

#include <iterator>

namespace trato::engine {

namespace {

void describe(QByteArray& text, const QByteArray& name, const QByteArray& type, const QByteArray& help)
{
    text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray label(QString value) { return '"' + value.remove(u'"').remove(u'\\').remove(u'\n').toUtf8() + '"'; }

struct MailboxFigure {
    const char* name;
    const char* type;
    const char* help;
    storage::Column column;
};

constexpr MailboxFigure mailboxFigures[] = {
    {"trato_mailbox_taken_total", "counter", "Mails taken in by IMAP.", "taken"},
    {"trato_mailbox_known_total", "counter", "Mails met that were there already.", "known"},
    {"trato_mailbox_cut_total", "counter", "Mails too large to be taken whole.", "cut"},
    {"trato_mailbox_counted_anew_total", "counter", "How often the server gave all mails new numbers.", "counted_anew"},
    {"trato_mailbox_gaps", "gauge", "Mails that the server does not give out.", "gaps"},
    {"trato_mailbox_failures", "gauge", "Failures in a row to read the folder.", "failures"},
    {"trato_mailbox_checked_seconds", "gauge", "When the folder was last looked at, Unix time.", "checked_seconds"},
};

Result<void> addMailboxes(QByteArray& text, storage::Database& database)
{
    QByteArrayList lines(std::size(mailboxFigures));
    TRATO_CHECK(database.each(QStringLiteral("channels/mailbox_folders"), {}, [&](const storage::Row& row) {
        const QByteArray labels =
            "{account=" + label(row.text("account")) + ",folder=" + label(row.text("folder")) + "} ";
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i] +=
                mailboxFigures[i].name + labels + QByteArray::number(row.integer(mailboxFigures[i].column)) + '\n';
    }));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        describe(text, mailboxFigures[i].name, mailboxFigures[i].type, mailboxFigures[i].help);
        text += lines[i];
    }
    return {};
}

QByteArray proofWord(payments::Proof proof)
{
    switch (proof) {
    case payments::Proof::Missing: return "missing";
    case payments::Proof::Stale: return "stale";
    case payments::Proof::Wrong:
    case payments::Proof::Right: break;
    }
    return "wrong";
}

} // namespace

void Metrics::countRequest(const QString& route, int status)
{
    const std::scoped_lock lock(m_mutex);
    ++m_requests[{route, status}];
}

void Metrics::countDelivery(const QString& provider, bool duplicate)
{
    const std::scoped_lock lock(m_mutex);
    ++m_deliveries[{provider, duplicate}];
}

void Metrics::countUnproven(const QString& provider, payments::Proof proof)
{
    const std::scoped_lock lock(m_mutex);
    ++m_unproven[{provider, proof}];
}

QByteArray Metrics::counters() const
{
    QByteArray text;
    const std::scoped_lock lock(m_mutex);
    describe(text, "trato_gateway_requests_total", "counter", "Requests by route and status.");
    for (auto it = m_requests.begin(); it != m_requests.end(); ++it) {
        text += "trato_gateway_requests_total{route=" + label(it.key().first) + ",status=\"" +
                QByteArray::number(it.key().second) + "\"} " + QByteArray::number(it.value()) + '\n';
    }
    describe(text, "trato_gateway_deliveries_total", "counter", "Deliveries kept in the inbox, by provider.");
    for (auto it = m_deliveries.begin(); it != m_deliveries.end(); ++it) {
        text += "trato_gateway_deliveries_total{provider=" + label(it.key().first) + ",duplicate=\"" +
                (it.key().second ? "true" : "false") + "\"} " + QByteArray::number(it.value()) + '\n';
    }
    describe(text, "trato_gateway_signatures_refused_total", "counter", "Calls that did not prove who they are from.");
    for (auto it = m_unproven.begin(); it != m_unproven.end(); ++it) {
        text += "trato_gateway_signatures_refused_total{provider=" + label(it.key().first) + ",why=\"" +
                proofWord(it.key().second) + "\"} " + QByteArray::number(it.value()) + '\n';
    }
    return text;
}

QByteArray Metrics::text(const net::HttpCounters& wire, const std::optional<QByteArray>& queues) const
{
    QByteArray text;
    describe(text, "trato_database_up", "gauge", "Whether the database answered just now.");
    text += "trato_database_up " + QByteArray(queues ? "1\n" : "0\n");
    text += queues.value_or(QByteArray());
    text += counters();
    describe(text, "trato_gateway_answers_total", "counter", "Answers that left, by status, also without a handler.");
    for (const auto& [status, count] : wire.answers) {
        text += "trato_gateway_answers_total{status=\"" + QByteArray::number(status) + "\"} " +
                QByteArray::number(count) + '\n';
    }
    describe(text, "trato_gateway_connections_total", "counter", "Connections by what became of them.");
    text += "trato_gateway_connections_total{taken=\"true\"} " + QByteArray::number(wire.connections) + '\n';
    text += "trato_gateway_connections_total{taken=\"false\"} " + QByteArray::number(wire.turnedAway) + '\n';
    return text;
}

Result<QByteArray> queueMetrics(storage::Database& database)
{
    QByteArray text;
    describe(text, "trato_queue_rows", "gauge", "Rows by queue and state.");
    TRATO_CHECK(database.each(QStringLiteral("engine/queue_depths"), {}, [&](const storage::Row& row) {
        text += "trato_queue_rows{queue=" + label(row.text("queue")) + ",state=" + label(row.text("state")) + "} " +
                QByteArray::number(row.integer("entries")) + '\n';
    }));
    describe(text, "trato_account_failures", "gauge", "Failures in a row of accounts to which nothing is handed over.");
    TRATO_CHECK(database.each(QStringLiteral("channels/account_pauses"), {}, [&](const storage::Row& row) {
        text += "trato_account_failures{provider=" + label(row.text("provider")) +
                ",account=" + label(row.text("account")) + ",code=" + label(row.text("code")) + "} " +
                QByteArray::number(row.integer("failures")) + '\n';
    }));
    TRATO_CHECK(addMailboxes(text, database));
    return text;
}

} // namespace trato::engine
