#include "payments/reconciliation/loadreport.h"

#include <QJsonArray>

namespace trato::payments {

namespace {

QJsonValue lineTextOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

template <class Tag>
QJsonValue lineIdOrNull(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}

template <class Rows>
QJsonArray arrayOf(const Rows& rows)
{
    QJsonArray array;
    for (const auto& row : rows)
        array.append(row.toJson());
    return array;
}

} // namespace

QJsonObject UnmatchedLine::toJson() const
{
    return {{QStringLiteral("line"), line}, {QStringLiteral("payment"), lineIdOrNull(payment)},
        {QStringLiteral("amount"), amount.toString()}, {QStringLiteral("date"), paidOn.toString(Qt::ISODate)},
        {QStringLiteral("reference"), lineTextOrNull(reference)},
        {QStringLiteral("our_number"), lineTextOrNull(ourNumber)}, {QStringLiteral("txid"), lineTextOrNull(txid)},
        {QStringLiteral("candidate"), lineIdOrNull(candidate)}, {QStringLiteral("confidence"), confidence},
        {QStringLiteral("reason"), why}};
}

QJsonObject LoadReport::toJson() const
{
    return {{QStringLiteral("read"), read}, {QStringLiteral("payments"), payments},
        {QStringLiteral("matched"), matched}, {QStringLiteral("duplicates"), duplicates},
        {QStringLiteral("unmatched"), arrayOf(unmatched)}, {QStringLiteral("rejected"), arrayOf(rejected)}};
}

} // namespace trato::payments
