#include "exchange/defaultcharges.h"

#include "base/json.h"
#include "debts/chargerule.h"
#include "exchange/importstore.h"
#include "exchange/words.h"
#include "negotiation/roles.h"
#include "storage/database.h"

namespace trato::exchange {

namespace {

/// The default as it is kept: `consumer` also when it is false, for then it says something.
Result<QJsonObject> cleaned(const QJsonObject& rule)
{
    if (rule.isEmpty())
        return QJsonObject();
    TRATO_TRY(const debts::ChargeRule read, debts::ChargeRule::fromJson(rule));
    QJsonObject kept = read.toJson();
    if (rule.contains(u"consumer"))
        kept.insert(QStringLiteral("consumer"), rule.value(u"consumer").toBool());
    return kept;
}

Result<CreditorId> creditorOf(storage::Database& database, const QString& name)
{
    TRATO_TRY(const auto target, ImportStore(database).find(name, QString()));
    if (!target.creditor.isValid())
        return failure(QStringLiteral("no_creditor"), Words::tr("There is no creditor “%1”.").arg(name));
    return target.creditor;
}

bool isMonthly(const QString& basis)
{
    return basis.isEmpty() || basis == u"month30" || basis == u"business21" || basis == u"business22";
}

} // namespace

Result<QJsonObject> defaultCharges(storage::Database& database, CreditorId creditor)
{
    if (!creditor.isValid())
        return QJsonObject();
    TRATO_TRY(const auto found, database.one(QStringLiteral("exchange/default_charges"), {{":creditor", creditor}},
                                    [](const storage::Row& row) { return row.text("charges"); }));
    if (!found || found->isEmpty())
        return QJsonObject();
    return json::parseObject(found->toUtf8());
}

Result<QJsonObject> defaultChargesOf(storage::Database& database, const QString& creditor)
{
    TRATO_TRY(const CreditorId id, creditorOf(database, creditor));
    return defaultCharges(database, id);
}

Result<void> setDefaultCharges(storage::Database& database, Instant now, const DefaultChargesChange& change)
{
    TRATO_TRY(const QJsonObject rule, cleaned(change.rule));
    const QString text = rule.isEmpty() ? QString() : QString::fromUtf8(json::compact(rule));
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::requireSupervisor(database, change.actor));
        TRATO_TRY(const CreditorId creditor, creditorOf(database, change.creditor));
        TRATO_CHECK(database.execute(
            QStringLiteral("exchange/set_default_charges"), {{":creditor", creditor}, {":charges", text}}));
        TRATO_TRY(const qint64 id, database.nextId(QStringLiteral("audit_entry")));
        const QJsonObject detail{{QStringLiteral("creditor"), change.creditor}, {QStringLiteral("charges"), rule}};
        TRATO_CHECK(database.execute(QStringLiteral("exchange/audit_default_charges"),
            {{":id", id}, {":at", now}, {":actor", change.actor},
                {":detail", QString::fromUtf8(json::compact(detail))}}));
        return {};
    });
}

Result<QJsonObject> chargesOf(const QJsonObject& fromFile, const QJsonObject& usual, bool company)
{
    if (usual.isEmpty())
        return fromFile;
    QJsonObject rule = usual;
    for (auto it = fromFile.begin(); it != fromFile.end(); ++it)
        rule.insert(it.key(), it.value());
    if (fromFile.contains(u"interest") && !isMonthly(rule.value(u"basis").toString()))
        rule.remove(QStringLiteral("basis"));
    if (!usual.contains(u"consumer"))
        rule.insert(QStringLiteral("consumer"), !company);
    TRATO_TRY(const debts::ChargeRule read, debts::ChargeRule::fromJson(rule));
    return read.toJson();
}

} // namespace trato::exchange
