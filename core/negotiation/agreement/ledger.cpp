#include "negotiation/agreement/ledger.h"

#include "money/money.h"
#include "negotiation/agreement/acceptance.h"
#include "negotiation/agreement/history.h"
#include "negotiation/agreement/state.h"
#include "storage/database.h"

#include <array>

namespace trato::negotiation {

using money::Money;

namespace {

struct LedgerSum {
    const char* statement;
    const char* code;
};

/// Each answers the rows that don't add up.
constexpr std::array ledgerSums{LedgerSum{"negotiation/ledger_payments", "payment_allocation"},
    LedgerSum{"negotiation/ledger_instalments", "instalment_balance"},
    LedgerSum{"negotiation/ledger_agreement_totals", "agreement_total"},
    LedgerSum{"negotiation/ledger_agreement_paid", "agreement_paid"},
    LedgerSum{"negotiation/ledger_agreement_debts", "agreement_debt"},
    LedgerSum{"negotiation/ledger_taken", "agreement_taken"},
    LedgerSum{"negotiation/ledger_untaken", "instalment_untaken"}};

LedgerProblem problemOf(const char* code, const storage::Row& row)
{
    return {QLatin1StringView(code), row.id<DebtorId>("debtor_id"), row.integer("id"),
        Money(row.integer("expected_cents")).toString(), Money(row.integer("found_cents")).toString()};
}

/// What the end of an agreement says that it did, beside the sums of its rows.
struct LedgerEnd {
    DebtorId debtor;
    AgreementId agreement;
    AgreementState state;
    Money paid;
    Money settled; ///< of the debts, principal and charges
    Money debt;
    Money discount;
    Money total;
    QJsonObject restored;
};

LedgerEnd readEnd(const storage::Row& row)
{
    return {row.id<DebtorId>("debtor_id"), row.id<AgreementId>("id"), agreementStateFromName(row.text("state")),
        Money(row.integer("paid_cents")), Money(row.integer("settled_cents")), Money(row.integer("debt_cents")),
        Money(row.integer("discount_cents")), Money(row.integer("total_cents")),
        row.object("detail").value(u"restored").toObject()};
}

Money amountIn(const QJsonObject& object, QStringView key)
{
    return Money::parse(object.value(key).toString()).value_or(Money());
}

/// paid + discount = settled + interest + credit
std::optional<LedgerProblem> wrongEnd(const LedgerEnd& end)
{
    Money given = end.paid;
    Money taken = end.settled;
    if (end.state == AgreementState::Kept) {
        given += end.discount;
        taken += end.total - (end.debt - end.discount);
    } else {
        given += amountIn(end.restored, u"discount");
        taken += amountIn(end.restored, u"interest") + amountIn(end.restored, u"credit");
    }
    if (given == taken)
        return std::nullopt;
    return LedgerProblem{
        QStringLiteral("agreement_end"), end.debtor, end.agreement.value(), given.toString(), taken.toString()};
}

Result<void> checkEnds(
    storage::Database& database, const storage::Bindings& scope, std::vector<LedgerProblem>& problems)
{
    TRATO_TRY(const auto ends, database.all(QStringLiteral("negotiation/ledger_ends"), scope, readEnd));
    for (const LedgerEnd& end : ends) {
        if (auto problem = wrongEnd(end))
            problems.push_back(std::move(*problem));
    }
    return {};
}

Result<void> checkHistories(
    storage::Database& database, const storage::Bindings& scope, std::vector<LedgerProblem>& problems)
{
    TRATO_TRY(const auto agreements,
        database.all(QStringLiteral("negotiation/ledger_histories"), scope, [](const storage::Row& row) {
            return std::pair(row.id<DebtorId>("debtor_id"), row.id<AgreementId>("id"));
        }));
    for (const auto& [debtor, agreement] : agreements) {
        TRATO_TRY(QStringList wrong, AgreementHistory(database).problems(debtor, agreement));
        TRATO_TRY(const QStringList evidence, Acceptances(database).problems(debtor, agreement));
        wrong += evidence;
        if (!wrong.isEmpty())
            problems.push_back({QStringLiteral("agreement_history"), debtor, agreement.value(), {}, wrong.join(u' ')});
    }
    return {};
}

} // namespace

QJsonObject LedgerProblem::toJson() const
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("debtor"), debtor.value()}, {QStringLiteral("id"), id},
        {QStringLiteral("expected"), expected}, {QStringLiteral("found"), found}};
}

Result<std::vector<LedgerProblem>> ledgerCheck(storage::Database& database, std::optional<DebtorId> debtor)
{
    std::vector<LedgerProblem> problems;
    const storage::Bindings scope{{":debtor", debtor}};
    for (const LedgerSum& sum : ledgerSums) {
        TRATO_TRY(const auto wrong, database.all(QLatin1StringView(sum.statement), scope,
                                        [&](const storage::Row& row) { return problemOf(sum.code, row); }));
        problems.insert(problems.end(), wrong.begin(), wrong.end());
    }
    TRATO_CHECK(checkEnds(database, scope, problems));
    TRATO_CHECK(checkHistories(database, scope, problems));
    return problems;
}

} // namespace trato::negotiation
