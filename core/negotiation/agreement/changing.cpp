#include "money/cet.h"
#include "money/compound.h"
#include "negotiation/agreement/draft.h"
#include "negotiation/agreement/restoration.h"
#include "negotiation/words.h"
#include "storage/database.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::negotiation {

using money::Money;

namespace {

constexpr int longestChangeDays = 366;

/// An instalment before and after.
struct MovedRow {
    AgreementInstalment before;
    AgreementInstalment after;
};

/// What an open amount comes to when it is paid so many days later (or earlier, less): compound, 30 days a month.
Result<Money> movedAmount(Money open, const money::Rate& monthly, qint64 days)
{
    if (monthly.isZero() || days == 0)
        return open;
    TRATO_TRY(const money::Decimal factor, money::compoundFactor(monthly.factor(), std::abs(days), 30));
    const money::Decimal exact = days > 0 ? open.toDecimal() * factor : open.toDecimal() / factor;
    return Money::rounded(exact, money::Rounding::HalfEven);
}

Result<MovedRow> moved(const AgreementInstalment& row, QDate due, const money::Rate& monthly)
{
    MovedRow change{row, row};
    TRATO_TRY(change.after.open, movedAmount(row.open, monthly, row.due.daysTo(due)));
    change.after.due = due;
    change.after.amount = row.amount - row.open + change.after.open;
    return change;
}

Failure impossibleDate(const QString& why) { return failure(QStringLiteral("impossible_date"), why); }

Result<void> checkDate(const Agreement& agreement, const RescheduleRequest& request, QDate today)
{
    if (!request.due.isValid() || request.due < today)
        return impossibleDate(Words::tr("The new day has passed."));
    for (const AgreementInstalment& each : agreement.instalments) {
        const bool before = each.number < request.number && each.due >= request.due;
        const bool after = !request.following && each.number > request.number && each.due <= request.due;
        if (before || after)
            return impossibleDate(Words::tr("Instalments are paid in their order: number %1 is due on %2.")
                                      .arg(each.number)
                                      .arg(each.due.toString(QStringLiteral("dd/MM/yyyy"))));
    }
    return {};
}

Failure beyondChange(const QString& message, int limit)
{
    return failure(QStringLiteral("change_beyond_limit"), message,
        {{QStringLiteral("limit"), limit}, {QStringLiteral("entitled"), roleName(Role::Supervisor)}});
}

Result<void> checkChangeLimits(const Lifecycle& rules, const RescheduleRequest& request, QDate due, qint64 changes)
{
    const bool leads = request.role == Role::Supervisor;
    const int days = leads ? longestChangeDays : rules.maxChangeDays;
    if (std::abs(due.daysTo(request.due)) > days)
        return beyondChange(Words::tr("A date may move by %1 days at most.").arg(days), days);
    if (!leads && changes >= rules.maxChanges)
        return beyondChange(
            Words::tr("Dates of this agreement may change %1 times.").arg(rules.maxChanges), rules.maxChanges);
    return {};
}

QJsonArray changesToJson(const std::vector<MovedRow>& rows)
{
    QJsonArray list;
    for (const MovedRow& row : rows)
        list.append(QJsonObject{{QStringLiteral("number"), row.after.number},
            {QStringLiteral("due_was"), row.before.due.toString(Qt::ISODate)},
            {QStringLiteral("due"), row.after.due.toString(Qt::ISODate)},
            {QStringLiteral("amount_was"), row.before.amount.toString()},
            {QStringLiteral("amount"), row.after.amount.toString()}});
    return list;
}

/// As when it was made: the entry is paid the day of the agreement, unless it was moved.
QString costOf(const Agreement& agreement, const std::vector<MovedRow>& changes)
{
    const QDate start = agreement.madeAt.dateIn(deskZone());
    const bool entryMoved =
        std::any_of(changes.begin(), changes.end(), [](const MovedRow& row) { return row.after.number == 0; });
    Money financed = agreement.debt - agreement.terms.discount;
    std::vector<money::Flow> flows;
    for (const AgreementInstalment& each : agreement.instalments) {
        if (each.number == 0 && !entryMoved)
            financed -= each.amount;
        else
            flows.push_back({std::max<qint64>(1, start.daysTo(each.due)), each.amount});
    }
    std::sort(flows.begin(), flows.end(), [](const auto& a, const auto& b) { return a.days < b.days; });
    const auto cost = money::effectiveCost(financed, flows);
    return cost ? (cost->yearly * money::Decimal(100)).toString(2) : QString();
}

Result<std::vector<MovedRow>> movedRows(const Agreement& agreement, const RescheduleRequest& request)
{
    TRATO_TRY(const money::Rate monthly, money::Rate::parse(agreement.monthlyRate));
    std::vector<MovedRow> rows;
    for (const AgreementInstalment& each : agreement.instalments) {
        const int later = each.number - request.number;
        if (each.status != QStringLiteral("open") || later < 0 || (later > 0 && !request.following))
            continue;
        TRATO_TRY(rows.emplace_back(), moved(each, request.due.addMonths(later), monthly));
    }
    return rows;
}

Result<void> storeChanges(storage::Database& database, Agreement agreement, const std::vector<MovedRow>& changes)
{
    for (const MovedRow& row : changes) {
        TRATO_CHECK(database.execute(QStringLiteral("negotiation/change_agreement_instalment"),
            {{":debtor", agreement.debtor}, {":instalment", row.after.id}, {":due", row.after.due},
                {":amount", row.after.amount.cents()}, {":open", row.after.open.cents()}}));
        for (AgreementInstalment& each : agreement.instalments) {
            if (each.id == row.after.id)
                each = row.after;
        }
    }
    Money total;
    for (const AgreementInstalment& each : agreement.instalments)
        total += each.amount;
    TRATO_TRY(const money::Rate monthly, money::Rate::parse(agreement.monthlyRate));
    const QString cost = monthly.isZero() ? agreement.cetYearly : costOf(agreement, changes);
    const AgreementInstalment* const first = agreement.instalment(1);
    TRATO_CHECK(database.execute(QStringLiteral("negotiation/change_agreement_plan"),
        {{":debtor", agreement.debtor}, {":agreement", agreement.id}, {":total", total.cents()},
            {":first_due", first->due}, {":amount", first->amount.cents()},
            {":cet_yearly", cost.isEmpty() ? storage::Value() : storage::Value(cost)}}));
    return {};
}

} // namespace

Result<Agreement> Agreements::reschedule(AgreementId id, const RescheduleRequest& request)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement agreement, locked(id));
        if (agreement.state != AgreementState::Active)
            return notInState("not_active", Words::tr("Agreement %1 is not in force."), agreement);
        const AgreementInstalment* const row = agreement.instalment(request.number);
        if (!row)
            return failure(QStringLiteral("no_instalment"),
                Words::tr("Agreement %1 has no instalment %2.").arg(agreement.number).arg(request.number));
        if (row->status != QStringLiteral("open"))
            return failure(QStringLiteral("instalment_paid"), Words::tr("That instalment is paid."));
        if (request.reason.trimmed().isEmpty())
            return failure(QStringLiteral("reason_required"), Words::tr("A change of dates needs a reason."));
        TRATO_CHECK(checkDate(agreement, request, m_clock.today()));
        TRATO_TRY(const auto events, history(agreement));
        const auto changed = std::count_if(events.begin(), events.end(),
            [](const AgreementEvent& event) { return event.kind == QStringLiteral("rescheduled"); });
        TRATO_CHECK(checkChangeLimits(agreement.lifecycle, request, row->due, changed));
        QJsonObject detail;
        if (request.evidence) {
            TRATO_TRY(const AcceptanceRecord evidence,
                Acceptances(m_database)
                    .examined(agreement.debtor, {.interaction = request.evidence}, {}, request.actor, m_clock.now()));
            detail.insert(QStringLiteral("evidence"), evidence.seal());
        }
        TRATO_TRY(const std::vector<MovedRow> changes, movedRows(agreement, request));
        TRATO_CHECK(storeChanges(m_database, agreement, changes));
        TRATO_TRY(Agreement after, find(id));
        detail.insert(QStringLiteral("changes"), changesToJson(changes));
        detail.insert(QStringLiteral("total_was"), agreement.total.toString());
        detail.insert(QStringLiteral("total"), after.total.toString());
        detail.insert(QStringLiteral("cet_yearly"), after.cetYearly);
        detail.insert(QStringLiteral("role"), roleName(request.role));
        TRATO_CHECK(tell(after,
            {.kind = "rescheduled", .actor = request.actor, .reason = request.reason.trimmed(), .detail = detail}));
        return after;
    });
}

/// What could be agreed on if the old one ended now. It doesn't: the savepoint goes back.
Result<Agreements::Draft> Agreements::draftBeyond(const Agreement& old, const AgreementRequest& request)
{
    if (old.state == AgreementState::Broken)
        return draftFromTerms(request);
    std::optional<Draft> draft;
    const auto undone = m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(restoreDebts(old));
        TRATO_TRY(draft, draftFromTerms(request));
        return failure(QStringLiteral("only_looked"), {});
    });
    if (!draft)
        return Failure(undone.error());
    return std::move(*draft);
}

Result<Agreement> Agreements::renegotiate(AgreementId id, const RenegotiationRequest& wanted)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement old, locked(id));
        const bool stands = old.state == AgreementState::Active || old.state == AgreementState::Broken;
        if (!stands || old.replacedBy)
            return notInState("not_renegotiable", Words::tr("Agreement %1 can't be renegotiated."), old);
        const AgreementRequest request{.debtor = old.debtor,
            .terms = wanted.terms,
            .scope = {.creditor = old.creditor, .contracts = old.contracts},
            .role = wanted.role,
            .actor = wanted.actor,
            .beyond = wanted.beyond,
            .closing = wanted.closing,
            .acceptance = wanted.acceptance};
        TRATO_TRY(const Draft draft, draftBeyond(old, request));
        return write(request, draft, &old);
    });
}

} // namespace trato::negotiation
