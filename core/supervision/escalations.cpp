#include "supervision/escalations.h"

#include "queue/desks.h"
#include "queue/helpdesk.h"
#include "storage/database.h"
#include "supervision/words.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::supervision {

using money::Money;
using storage::Row;

namespace {

std::optional<qint64> portfolioOf(const Watch& watch)
{
    return watch.portfolio ? std::optional(watch.portfolio->value()) : std::nullopt;
}

Escalation escalationFrom(const Row& row, Instant now)
{
    Escalation one{.item = row.id<WorkItemId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .name = row.text("name"),
        .company = row.text("kind") == QStringLiteral("company"),
        .desk = row.text("desk"),
        .reason = row.text("reason"),
        .summary = row.text("summary"),
        .channel = row.text("channel"),
        .since = row.instant("created_at"),
        .dueAt = row.instant("due_at")};
    for (const QJsonValue& value : row.array("sensitivity"))
        one.sensitivity.append(value.toString());
    if (row.text("state") == QStringLiteral("claimed") && row.instant("lease_until") > now)
        one.holder = row.text("holder");
    return one;
}

Approval approvalFrom(const Row& row, std::chrono::minutes sla)
{
    Approval one{.agreement = row.id<AgreementId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .name = row.text("name"),
        .number = row.text("number"),
        .entry = Money::fromCents(row.integer("entry_cents")),
        .instalments = row.number("instalments"),
        .amount = Money::fromCents(row.integer("amount_cents")),
        .discount = Money::fromCents(row.integer("discount_cents")),
        .debt = Money::fromCents(row.integer("debt_cents")),
        .total = Money::fromCents(row.integer("total_cents")),
        .firstDue = row.date("first_due"),
        .reason = row.text("approval_reason"),
        .askedBy = row.text("made_by"),
        .creditor = row.id<CreditorId>("creditor_id"),
        .entitled = negotiation::roleFromName(row.object("terms").value(u"entitled").toString()),
        .expiresAt = row.instant("expires_at"),
        .state = negotiation::agreementStateFromName(row.text("state")),
        .answeredBy = row.text("answered_by"),
        .answeredAt = row.instant("answered_at"),
        .answer = row.text("answer"),
        .channel = row.text("channel"),
        .since = row.instant("made_at"),
        .dueAt = row.instant("made_at") + sla};
    for (const QJsonValue& value : row.object("terms")[QStringLiteral("breaches")].toArray()) {
        const QJsonObject breach = value.toObject();
        one.beyond.push_back({breach[QStringLiteral("rule")].toString(), breach[QStringLiteral("message")].toString(),
            breach[QStringLiteral("limit")].toString()});
    }
    if (!row.isNull("kept_probability"))
        one.keptProbability = row.real("kept_probability");
    return one;
}

/// Nobody has taken them; the time is that of the supervisor's desk.
Result<std::vector<Escalation>> helpWanted(storage::Database& database, Instant now)
{
    const queue::Desk* const desk = queue::Desks::standard().byName(u"supervisor");
    const ManualClock clock(now);
    TRATO_TRY(const auto requests, queue::HelpDesk(database, clock).waiting());
    std::vector<Escalation> wanted;
    for (const queue::HelpRequest& one : requests) {
        if (one.takenBy.isEmpty())
            wanted.push_back({.item = one.item,
                .debtor = one.debtor,
                .name = one.name,
                .desk = QStringLiteral("help"),
                .summary = one.words,
                .holder = one.askedBy,
                .since = one.askedAt,
                .dueAt = one.askedAt + (desk ? desk->sla : std::chrono::minutes(30))});
    }
    return wanted;
}

std::chrono::minutes answerTime()
{
    const queue::Desk* const desk = queue::Desks::standard().byName(u"approvals");
    return desk ? desk->sla : std::chrono::minutes(15);
}

} // namespace

std::chrono::seconds Escalation::left(Instant now) const
{
    return std::chrono::duration_cast<std::chrono::seconds>(dueAt - now);
}

double Escalation::elapsed(Instant now) const
{
    const auto whole = (dueAt - since).count();
    if (dueAt.isNever() || whole <= 0)
        return 0;
    return std::clamp(double((now - since).count()) / double(whole), 0.0, 1.0);
}

const BeyondLimit* Approval::limitOf(QStringView rule) const
{
    const auto found =
        std::find_if(beyond.begin(), beyond.end(), [rule](const BeyondLimit& one) { return one.rule == rule; });
    return found == beyond.end() ? nullptr : &*found;
}

int Approval::discountTenths() const
{
    return debt.cents() == 0 ? 0 : static_cast<int>(discount.cents() * 1000 / debt.cents());
}

Result<std::vector<Escalation>> escalations(storage::Database& database, const Watch& watch)
{
    TRATO_TRY(auto found, database.all(QStringLiteral("supervision/escalations"),
                              {{":now", watch.now}, {":portfolio", portfolioOf(watch)}, {":limit", watch.limit}},
                              [&](const Row& row) { return escalationFrom(row, watch.now); }));
    TRATO_TRY(const auto wanted, helpWanted(database, watch.now));
    found.insert(found.end(), wanted.begin(), wanted.end());
    std::stable_sort(found.begin(), found.end(), [](const Escalation& a, const Escalation& b) {
        return std::pair(a.dueAt.isNever(), a.dueAt) < std::pair(b.dueAt.isNever(), b.dueAt);
    });
    return found;
}

Result<std::vector<Approval>> approvals(storage::Database& database, const Watch& watch)
{
    const std::chrono::minutes sla = answerTime();
    return database.all(QStringLiteral("supervision/approvals"),
        {{":portfolio", portfolioOf(watch)}, {":limit", watch.limit}},
        [sla](const Row& row) { return approvalFrom(row, sla); });
}

Result<std::vector<Approval>> approvalsOf(storage::Database& database, DebtorId debtor, Instant since)
{
    return database.all(QStringLiteral("supervision/approvals_of_debtor"), {{":debtor", debtor}, {":since", since}},
        [sla = answerTime()](const Row& row) { return approvalFrom(row, sla); });
}

Result<Approval> findApproval(storage::Database& database, AgreementId agreement)
{
    TRATO_TRY(auto found, database.one(QStringLiteral("supervision/approval_by_id"), {{":agreement", agreement}},
                              [sla = answerTime()](const Row& row) { return approvalFrom(row, sla); }));
    if (!found)
        return failure(QStringLiteral("no_agreement"), Words::tr("There is no agreement %1.").arg(agreement.value()));
    return std::move(*found);
}

} // namespace trato::supervision
