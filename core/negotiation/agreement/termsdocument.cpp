#include "negotiation/agreement/termsdocument.h"

#include "base/json.h"
#include "negotiation/agreements.h"
#include "negotiation/policy.h"
#include "negotiation/words.h"
#include "storage/database.h"

#include <QJsonArray>

namespace trato::negotiation {

using money::Money;

namespace {

struct TermsParties {
    QString creditor;
    QString creditorDocument;
    QString creditorAddress;
    QString debtor;
    QString debtorDocument;
};

TermsParties readTermsParties(const storage::Row& row)
{
    const QString legalName = row.text("legal_name");
    return {legalName.isEmpty() ? row.text("name") : legalName, row.text("document"), row.text("address"),
        row.text("debtor_name"), row.text("debtor_document")};
}

DebtItem readItem(const storage::Row& row)
{
    return {.contract = row.text("contract"),
        .instalment = row.number("number"),
        .due = row.date("due"),
        .original = Money(row.integer("amount_cents")),
        .fine = Money(row.integer("fine_cents")),
        .interest = Money(row.integer("interest_cents")),
        .correction = Money(row.integer("correction_cents"))};
}

QString onBreach(RestoreRule rule)
{
    switch (rule) {
    case RestoreRule::Principal:
        return Words::tr("If the agreement ends early, the original debt counts again; what was paid is taken off its "
                         "principal, the oldest instalment first.");
    case RestoreRule::ChargesFirst:
        return Words::tr("If the agreement ends early, the original debt counts again; each payment counts on its own "
                         "day, against interest, fine and then principal.");
    case RestoreRule::Proportional:
        return Words::tr("If the agreement ends early, the share of it that was paid settles the same share of the "
                         "original debt; the rest counts again.");
    }
    Q_UNREACHABLE();
}

QStringList conditionsOf(const Agreement& agreement, const Policy& policy)
{
    const Lifecycle& rules = agreement.lifecycle;
    return {rules.start == AgreementStart::Acceptance
                ? Words::tr("The agreement is in force once it is accepted.")
                : Words::tr("The agreement is in force once its first payment is there."),
        Words::tr("An instalment that stays unpaid for more than %1 days after its due date ends the agreement.")
            .arg(policy.graceDays),
        onBreach(rules.restore),
        Words::tr("Paid early, an instalment bears proportionally less interest (CDC art. 52 § 2).")};
}

QJsonValue textOr(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonArray debtsToJson(const std::vector<DebtItem>& debts)
{
    QJsonArray rows;
    for (const DebtItem& each : debts)
        rows.append(QJsonObject{{QStringLiteral("contract"), each.contract},
            {QStringLiteral("instalment"), each.instalment}, {QStringLiteral("due"), each.due.toString(Qt::ISODate)},
            {QStringLiteral("original"), each.original.toString()}, {QStringLiteral("fine"), each.fine.toString()},
            {QStringLiteral("interest"), each.interest.toString()},
            {QStringLiteral("correction"), each.correction.toString()},
            {QStringLiteral("total"), each.total().toString()}});
    return rows;
}

QJsonArray scheduleToJson(const std::vector<ScheduleItem>& schedule)
{
    QJsonArray rows;
    for (const ScheduleItem& each : schedule)
        rows.append(QJsonObject{{QStringLiteral("number"), each.number},
            {QStringLiteral("due"), each.due.toString(Qt::ISODate)},
            {QStringLiteral("amount"), each.amount.toString()}});
    return rows;
}

} // namespace

QJsonObject TermsDocument::toJson() const
{
    return {{QStringLiteral("number"), number}, {QStringLiteral("made_on"), madeOn.toString(Qt::ISODate)},
        {QStringLiteral("creditor"),
            QJsonObject{{QStringLiteral("name"), creditor}, {QStringLiteral("document"), textOr(creditorDocument)},
                {QStringLiteral("address"), textOr(creditorAddress)}}},
        {QStringLiteral("debtor"),
            QJsonObject{{QStringLiteral("name"), debtor}, {QStringLiteral("document"), textOr(debtorDocument)}}},
        {QStringLiteral("debts"), debtsToJson(debts)}, {QStringLiteral("debt"), debt.toString()},
        {QStringLiteral("discount"), discount.toString()}, {QStringLiteral("interest"), interest.toString()},
        {QStringLiteral("total"), total.toString()}, {QStringLiteral("monthly_rate"), monthlyRate},
        {QStringLiteral("cet_yearly"), textOr(cetYearly)}, {QStringLiteral("schedule"), scheduleToJson(schedule)},
        {QStringLiteral("conditions"), QJsonArray::fromStringList(conditions)}};
}

QByteArray TermsDocument::canonical() const { return json::compact(toJson()); }

Result<TermsDocument> termsOf(storage::Database& database, const Agreement& agreement)
{
    const storage::Bindings key{{":debtor", agreement.debtor}, {":agreement", agreement.id}};
    TRATO_TRY(const auto parties, database.one(QStringLiteral("negotiation/terms_parties"), key, readTermsParties));
    if (!parties)
        return failure(QStringLiteral("no_agreement"), Words::tr("There is no agreement %1.").arg(agreement.number));
    TRATO_TRY(const Policy policy, policyOf(database, agreement.creditor));
    TermsDocument document{.number = agreement.number,
        .madeOn = agreement.madeAt.dateIn(deskZone()),
        .creditor = parties->creditor,
        .creditorDocument = parties->creditorDocument,
        .creditorAddress = parties->creditorAddress,
        .debtor = parties->debtor,
        .debtorDocument = parties->debtorDocument,
        .debt = agreement.debt,
        .discount = agreement.terms.discount,
        .interest = agreement.total - (agreement.debt - agreement.terms.discount),
        .total = agreement.total,
        .monthlyRate = agreement.monthlyRate,
        .cetYearly = agreement.cetYearly,
        .conditions = conditionsOf(agreement, policy)};
    TRATO_TRY(document.debts, database.all(QStringLiteral("negotiation/agreement_debts"), key, readItem));
    for (const AgreementInstalment& each : agreement.instalments)
        document.schedule.push_back({each.number, each.due, each.amount});
    return document;
}

} // namespace trato::negotiation
