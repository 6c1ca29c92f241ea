#include "cadence/history/history.h"

#include <algorithm>
#include <numeric>

namespace trato::cadence {

namespace {

qint64 paidBetween(const std::vector<Movement>& paid, Instant after, Instant until)
{
    return std::accumulate(paid.begin(), paid.end(), qint64{0}, [&](qint64 sum, const Movement& movement) {
        const bool within = movement.at > after && (until.isNever() || movement.at <= until);
        return within ? sum + movement.cents : sum;
    });
}

} // namespace

qint64 PastInstalment::openAt(Instant at) const
{
    const auto covers = [&](const Taken& one) { return one.span.covers(at); };
    if (createdAt > at || std::any_of(taken.begin(), taken.end(), covers))
        return 0;
    // An agreement that took it later says what was open by then.
    const Taken* later = nullptr;
    for (const Taken& one : taken) {
        if (one.span.from > at && (!later || one.span.from < later->span.from))
            later = &one;
    }
    if (later)
        return std::max<qint64>(0, later->cents + paidBetween(paid, at, later->span.from));
    const bool byFile =
        status == QStringLiteral("cancelled") || (status == QStringLiteral("paid") && paid.empty() && taken.empty());
    if (byFile)
        return updatedAt > at ? std::max<qint64>(0, amountCents - paidBetween(paid, Instant(), at)) : 0;
    if (status == QStringLiteral("agreed"))
        return 0;
    return std::max<qint64>(0, openCents + paidBetween(paid, at, Instant()));
}

std::vector<Instant> PastInstalment::changes() const
{
    std::vector<Instant> instants{createdAt, updatedAt};
    for (const Movement& movement : paid)
        instants.push_back(movement.at);
    for (const Taken& one : taken) {
        instants.push_back(one.span.from);
        instants.push_back(one.span.until);
    }
    return instants;
}

PastAgreement::Phase PastAgreement::phaseAt(Instant at) const
{
    Phase phase = Phase::Proposed;
    for (const Turn& turn : turns) {
        if (turn.at <= at)
            phase = turn.phase;
    }
    return phase;
}

std::optional<Span> PastAgreement::active() const
{
    std::optional<Span> span;
    for (const Turn& turn : turns) {
        if (turn.phase == Phase::Active && !span)
            span = Span{turn.at, {}};
        else if (turn.phase == Phase::Over && span && span->until.isNever())
            span->until = turn.at;
    }
    return span;
}

QDate PastAgreement::dueAt(Instant at) const
{
    QDate oldest;
    for (const PastAgreed& one : instalments) {
        const bool open = paidBetween(one.paid, Instant(), at) < one.amountCents;
        if (open && (!oldest.isValid() || one.due < oldest))
            oldest = one.due;
    }
    return oldest;
}

QDate History::anchorAt(PortfolioId portfolio, Instant at) const
{
    for (const PastInstalment& instalment : instalments) {
        if (instalment.portfolio == portfolio && instalment.openAt(at) > 0)
            return instalment.due;
    }
    return {};
}

Instant History::uselessSince(const parties::ContactPoint& point) const
{
    if (point.isUsable())
        return {};
    // Not before they said so there, or something did not arrive; where neither is known it never was of use.
    for (const PastLine& line : lines) {
        if (line.handle == point.handle.value && (line.byThem || !line.failedAt.isNever()))
            return line.byThem ? line.at : line.failedAt;
    }
    return point.createdAt;
}

Instant History::heardFrom(const parties::ContactPoint& point, Instant at) const
{
    Instant last;
    for (const PastLine& line : lines) {
        const auto kinds = parties::contactKindsOf(line.channel);
        if (line.at <= at && line.byThem && line.handle == point.handle.value &&
            std::find(kinds.begin(), kinds.end(), point.handle.kind) != kinds.end())
            last = line.at;
    }
    return last;
}

std::vector<Happening> History::happenings() const
{
    std::vector<Happening> all;
    const auto add = [&](Event event, CreditorId creditor, ContractId contract, Instant at) {
        for (const PastContract& one : contracts) {
            const bool concerned =
                contract.isValid() ? one.id == contract : !creditor.isValid() || one.creditor == creditor;
            if (concerned && !at.isNever())
                all.push_back({event, one.portfolio, at});
        }
    };
    for (const PastContract& contract : contracts)
        all.push_back({Event::Import, contract.portfolio, contract.createdAt});
    for (const PastInstalment& instalment : instalments) {
        for (const Movement& movement : instalment.paid) {
            if (movement.cents > 0)
                all.push_back({Event::Payment, instalment.portfolio, movement.at});
        }
    }
    for (const PastAgreement& agreement : agreements) {
        if (const auto span = agreement.active())
            add(Event::AgreementMade, agreement.creditor, {}, span->from);
        add(Event::AgreementBroken, agreement.creditor, {}, agreement.brokenAt);
    }
    for (const PastPromise& promise : promises) {
        if (promise.broken)
            add(Event::PromiseBroken, {}, promise.contract, promise.open.until);
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Happening& one, const Happening& other) { return one.at < other.at; });
    return all;
}

} // namespace trato::cadence
