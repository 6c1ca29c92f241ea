#include "engine/service/metrics.h"

namespace trato::engine {

namespace {

void describe(QByteArray& text, const QByteArray& name, const QByteArray& type, const QByteArray& help)
{
    text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray label(QString value) { return '"' + value.remove(u'"').remove(u'\\').remove(u'\n').toUtf8() + '"'; }

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

Result<QByteArray> Metrics::text(storage::Database& database) const
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
    return text;
}

} // namespace trato::engine
