#include "ui/approvals/requestwords.h"

#include "ui/desk/agentstate.h"
#include "ui/format/brazil.h"

#include <algorithm>
#include <chrono>

namespace trato::ui {

using approvals::Obstacle;
using approvals::PayeeCase;
using approvals::RefundCase;
using approvals::Request;
using approvals::RequestKind;
using approvals::RequestState;
using payments::PaymentMethod;

namespace {

QString moneyOf(money::Money amount) { return format::money(amount.cents()); }

/// As the limit was written down: an amount, a percentage, a count or a day.
QString limitWords(const supervision::BeyondLimit& beyond)
{
    const QDate day = QDate::fromString(beyond.limit, Qt::ISODate);
    if (day.isValid())
        return ApprovalWords::tr("limit %1").arg(format::shortDate(day));
    const bool isMoney = beyond.limit.contains(u'.');
    const auto cents = qRound64(beyond.limit.toDouble() * 100);
    return ApprovalWords::tr("limit %1").arg(isMoney ? format::money(cents) : beyond.limit);
}

RequestFact against(const supervision::Approval& approval, QStringView rule, const QString& name, const QString& value)
{
    const supervision::BeyondLimit* const beyond = approval.limitOf(rule);
    return beyond ? RequestFact{name, value, limitWords(*beyond), Tone::Warn}
                  : RequestFact{name, value, ApprovalWords::tr("within")};
}

std::vector<RequestFact> factsOf(const supervision::Approval& approval)
{
    std::vector<RequestFact> facts;
    if (!approval.entry.isZero() || approval.limitOf(u"entry"))
        facts.push_back(against(approval, u"entry", ApprovalWords::tr("Entry"), moneyOf(approval.entry)));
    const QStringView instalments =
        approval.limitOf(u"instalment_amount") ? QStringView(u"instalment_amount") : QStringView(u"instalments");
    facts.push_back(against(approval, instalments, ApprovalWords::tr("Instalments"),
        format::instalments(approval.instalments, approval.amount.cents())));
    facts.push_back(
        against(approval, u"discount", ApprovalWords::tr("Discount"), format::percent(approval.discountTenths())));
    facts.push_back(
        against(approval, u"first_due", ApprovalWords::tr("First due"), format::shortDate(approval.firstDue)));
    facts.push_back({ApprovalWords::tr("Total"), moneyOf(approval.total),
        ApprovalWords::tr("owed %1").arg(moneyOf(approval.debt))});
    if (approval.keptProbability)
        facts.push_back(
            {ApprovalWords::tr("Chance"), format::percent(qRound(*approval.keptProbability * 100) * 10), {}});
    return facts;
}

std::vector<RequestFact> factsOf(const RefundCase& refund)
{
    const money::Money left = refund.paid - refund.others - refund.refund.amount;
    std::vector<RequestFact> facts{{ApprovalWords::tr("Paid"), moneyOf(refund.paid),
                                       ApprovalWords::tr("on %1").arg(format::date(refund.paidAt.dateIn(deskZone())))},
        {ApprovalWords::tr("Goes back"), moneyOf(refund.refund.amount),
            ApprovalWords::tr("limit %1").arg(moneyOf(refund.limitOfOne)),
            refund.refund.amount + refund.others > refund.limitOfOne ? Tone::Warn : Tone::Text3}};
    if (!refund.others.isZero())
        facts.push_back(
            {ApprovalWords::tr("Besides"), moneyOf(refund.others), ApprovalWords::tr("back already or asked for")});
    facts.push_back({ApprovalWords::tr("Stays"), moneyOf(left), {}});
    return facts;
}

std::vector<RequestFact> factsOf(const PayeeCase& payee)
{
    std::vector<RequestFact> facts{{ApprovalWords::tr("In force"),
        payee.inForce.isEmpty() ? ApprovalWords::tr("none") : payee.inForce.join(QStringLiteral(", ")), {}}};
    facts.push_back({ApprovalWords::tr("Proposed"), payee.payee.value, payee.payee.name, Tone::Text2});
    if (payee.withheld > 0)
        facts.push_back({ApprovalWords::tr("Withheld"), ApprovalWords::tr("%n charge(s)", nullptr, payee.withheld),
            ApprovalWords::tr("%1 are released").arg(moneyOf(payee.withheldAmount))});
    return facts;
}

QString payeeTitle(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Pix: return ApprovalWords::tr("New Pix key");
    case PaymentMethod::Boleto: return ApprovalWords::tr("New account for boletos");
    case PaymentMethod::Link: return ApprovalWords::tr("New account for links");
    }
    Q_UNREACHABLE();
}

} // namespace

QString requestTitle(const Request& request)
{
    switch (request.kind()) {
    case RequestKind::Agreement:
        return ApprovalWords::tr("Agreement %1").arg(std::get<supervision::Approval>(request.what).number);
    case RequestKind::Refund: return ApprovalWords::tr("Refund of %1").arg(moneyOf(request.amount()));
    case RequestKind::Payee: return payeeTitle(std::get<PayeeCase>(request.what).payee.method);
    }
    Q_UNREACHABLE();
}

QString requestOwner(const Request& request)
{
    return request.name().isEmpty() ? ApprovalWords::tr("A payment without an owner") : request.name();
}

Icon requestIcon(const Request& request)
{
    switch (request.kind()) {
    case RequestKind::Agreement: return Icon::Deal;
    case RequestKind::Refund: return Icon::Undo;
    case RequestKind::Payee: return Icon::Shield;
    }
    Q_UNREACHABLE();
}

QString requestAsker(const Request& request)
{
    return request.askedBy.contains(u':') ? ApprovalWords::tr("the machine") : request.askedBy;
}

QString requestReason(const Request& request)
{
    switch (request.kind()) {
    case RequestKind::Agreement: return std::get<supervision::Approval>(request.what).reason;
    case RequestKind::Refund: {
        const auto& refund = std::get<RefundCase>(request.what);
        return refund.refund.amount + refund.others > refund.limitOfOne
                   ? ApprovalWords::tr("More than one person sends back alone (%1).").arg(moneyOf(refund.limitOfOne))
                   : ApprovalWords::tr("Who asked can't send money back alone.");
    }
    case RequestKind::Payee: return ApprovalWords::tr("Who receives a creditor's money is decided by two people.");
    }
    Q_UNREACHABLE();
}

std::vector<RequestFact> requestFacts(const Request& request)
{
    return std::visit([](const auto& one) { return factsOf(one); }, request.what);
}

QString requestAge(const Request& request, Instant now)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - request.askedAt);
    const QString asked = ApprovalWords::tr("asked by %1, %2 ago")
                              .arg(requestAsker(request), format::duration(std::max(age, std::chrono::seconds(0))));
    if (request.expiresAt.isNever() || !request.waits())
        return asked;
    // It expires when its last day is over.
    const QDate lastDay = (request.expiresAt - std::chrono::seconds(1)).dateIn(deskZone());
    return asked + QStringLiteral(" · ") + ApprovalWords::tr("until %1").arg(format::nearDate(lastDay));
}

QString requestObstacle(const Request& request)
{
    if (!request.waits())
        return requestStateWords(request);
    switch (request.obstacle) {
    case Obstacle::None: return {};
    case Obstacle::OwnRequest: return ApprovalWords::tr("You asked for it: somebody else has to answer.");
    case Obstacle::NotEntitled: return ApprovalWords::tr("A supervisor has to answer.");
    }
    Q_UNREACHABLE();
}

QString requestStateWords(const Request& request)
{
    switch (request.state) {
    case RequestState::Waiting: return ApprovalWords::tr("waits for a second person");
    case RequestState::Approved: return ApprovalWords::tr("approved by %1").arg(request.answeredBy);
    case RequestState::Refused: return ApprovalWords::tr("refused by %1: %2").arg(request.answeredBy, request.answer);
    case RequestState::Expired: return ApprovalWords::tr("nobody answered in time");
    case RequestState::Withdrawn: return ApprovalWords::tr("taken back");
    }
    Q_UNREACHABLE();
}

Tone requestTone(const Request& request)
{
    switch (request.state) {
    case RequestState::Waiting: return Tone::Warn;
    case RequestState::Approved: return Tone::Ok;
    case RequestState::Refused: return Tone::Crit;
    case RequestState::Expired:
    case RequestState::Withdrawn: return Tone::Text2;
    }
    Q_UNREACHABLE();
}

QString requestLines(const Request& request, Instant now)
{
    const QString amount =
        request.kind() == RequestKind::Agreement ? QStringLiteral(" · ") + moneyOf(request.amount()) : QString();
    return requestOwner(request) + u'\n' + requestTitle(request) + amount + u'\n' + requestAge(request, now);
}

} // namespace trato::ui
