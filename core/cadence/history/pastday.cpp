#include "cadence/history/pastday.h"

#include "compliance/caps.h"
#include "compliance/thirdparties.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace trato::cadence {

namespace {

/// A risk score is as good as its history is fresh.
constexpr std::chrono::hours scoreHeld{24 * 3};
/// The longest window that a cap may have, and a day.
constexpr std::chrono::hours countedBack{24 * 32};

/// Nobody is written to at work, at a neighbour's, or where somebody else around them is reached.
bool isOwn(const parties::ContactPoint& point, const std::vector<parties::RelatedPerson>& related)
{
    const auto reached = [&](const parties::RelatedPerson& person) {
        return !person.owes() && (person.phone == point.handle.value || person.email == point.handle.value);
    };
    return compliance::ThirdPlaces::standard().placeOf(point.label).isEmpty() &&
           std::none_of(related.begin(), related.end(), reached);
}

template <class Values, class Keep>
void keepOnly(Values& values, Keep keep)
{
    values.erase(
        std::remove_if(values.begin(), values.end(), [&](const auto& one) { return !keep(one); }), values.end());
}

/// What lists forbade a creditor there.
ChannelSet forbiddenThere(const parties::ContactPoint& point, const parties::ListsInForce& lists)
{
    ChannelSet forbidden;
    for (const Channel channel : allChannels)
        forbidden.set(static_cast<size_t>(channel), lists.forbid(point.handle.value, channel));
    return forbidden;
}

} // namespace

std::vector<parties::ContactPoint> PastDay::points() const
{
    std::vector<parties::ContactPoint> known;
    for (parties::ContactPoint point : m_history.now.points) {
        if (point.createdAt > m_at)
            continue;
        const Instant useless = m_history.uselessSince(point);
        if (useless.isNever() || useless > m_at)
            point.status = parties::ContactStatus::Unknown;
        point.lastInboundAt = m_history.heardFrom(point, m_at);
        known.push_back(std::move(point));
    }
    return known;
}

QString PastDay::revoked(CreditorId creditor) const
{
    std::vector<parties::Consent> ledger = m_history.now.consents;
    keepOnly(ledger, [&](const parties::Consent& line) { return line.at <= m_at; });
    return revokedChannels(ledger, creditor, m_at);
}

bool PastDay::isHeld(ContractId contract) const
{
    return std::any_of(m_history.holds.begin(), m_history.holds.end(),
        [&](const debts::Hold& hold) { return hold.contract == contract && hold.isActive(m_at); });
}

bool PastDay::isPromised(ContractId contract) const
{
    return std::any_of(m_history.promises.begin(), m_history.promises.end(),
        [&](const PastPromise& promise) { return promise.contract == contract && promise.open.covers(m_at); });
}

bool PastDay::isAgreement(PastAgreement::Phase phase) const
{
    return std::any_of(m_history.agreements.begin(), m_history.agreements.end(),
        [&](const PastAgreement& agreement) { return agreement.phaseAt(m_at) == phase; });
}

bool PastDay::waitsForPeople() const
{
    return std::any_of(
        m_history.work.begin(), m_history.work.end(), [&](const Span& span) { return span.covers(m_at); });
}

void PastDay::offerPoints(DueState& state) const
{
    const parties::ListsInForce lists{.entries = m_history.now.exclusions,
        .creditors = std::vector<CreditorId>{state.creditor},
        .day = m_at.dateIn(deskZone())};
    for (const parties::ContactPoint& point : points()) {
        if (point.isUsable() && isOwn(point, m_history.now.related))
            offer(state, parties::contactKindName(point.handle.kind),
                {point.handle.value, point.lastInboundAt, point.confidence, point.id}, forbiddenThere(point, lists));
    }
}

void PastDay::addDebt(DueState& state) const
{
    const QDate today = m_at.dateIn(deskZone());
    for (const PastInstalment& instalment : m_history.instalments) {
        const qint64 cents = instalment.creditor == state.creditor ? instalment.openAt(m_at) : 0;
        if (cents == 0)
            continue;
        const bool held = isHeld(instalment.contract);
        const bool promised = isPromised(instalment.contract);
        state.debt.held |= held;
        state.debt.promised |= promised;
        if (!held && !promised)
            add(state.debt, {.dueCents = instalment.due <= today ? cents : 0,
                                .anchorCents = instalment.due == state.anchorDue ? cents : 0,
                                .oldestDue = instalment.due,
                                .contract = instalment.contract,
                                .contractNumber = instalment.contractNumber,
                                .product = instalment.product});
    }
}

void PastDay::addTalk(DueState& state) const
{
    for (const PastLine& line : m_history.lines) {
        if (line.at > m_at)
            break;
        if (line.byThem)
            state.lastInbound = line.at;
        else if (!line.origin.isEmpty() && !line.call)
            state.unread = line.readAt.isNever() || line.readAt > m_at;
    }
    for (const Said& said : m_said) {
        if (said.at > m_at)
            continue;
        state.saidOn = said.at.dateIn(deskZone());
        state.saidPurpose = said.purpose;
        state.saidFor = said.creditor;
        state.unanswered += said.at > state.lastInbound ? 1 : 0;
    }
}

/// How somebody answered is not kept as it was known: of what was learned only their own wish counts.
void PastDay::addKnowledge(DueState& state) const
{
    if (m_history.risk && m_history.risk->scoredAt <= m_at && m_at - m_history.risk->scoredAt < scoreHeld)
        state.risk = m_history.risk->score;
    const insight::StatedPreference* wish = nullptr;
    for (const insight::StatedPreference& stated : m_history.wishes) {
        if (stated.at <= m_at)
            wish = &stated;
    }
    if (!wish || wish->wish.isEmpty())
        return;
    auto learned = std::make_shared<insight::Learned>();
    learned->debtor = state.debtor;
    learned->stated = *wish;
    learned->around = std::make_shared<const insight::Surroundings>();
    state.learned = std::move(learned);
}

DueState PastDay::state(const PastPlace& place) const
{
    const parties::Debtor& debtor = m_history.now.debtor;
    DueState state;
    state.debtor = debtor.id;
    state.portfolio = place.portfolio;
    state.creditor = place.creditor;
    state.anchorDue = place.anchor;
    state.after = place.after;
    state.step = place.step;
    state.ran = place.ran.join(u' ');
    state.uf = debtor.uf;
    state.city = debtor.city;
    state.debtorName = debtor.name;
    state.nameOf = debtor.kind == parties::DebtorKind::Company ? text::NameOf::Company : text::NameOf::Person;
    state.rightParty = debtor.isRightPartyConfirmed() && debtor.rightPartyAt <= m_at;
    state.revoked = revoked(place.creditor);
    state.held = isHeld({});
    if (m_history.holder && m_history.holder->span.covers(m_at))
        state.baton = m_history.holder->kind;
    else if (waitsForPeople())
        state.baton = QStringLiteral("human");
    state.deciding = isAgreement(PastAgreement::Phase::Deciding);
    state.agreement = isAgreement(PastAgreement::Phase::Active);
    state.promise = isPromised({});
    offerPoints(state);
    addDebt(state);
    addTalk(state);
    addKnowledge(state);
    return state;
}

void PastDay::takeTalk(compliance::ContactFacts& facts) const
{
    facts.contacts.clear();
    facts.inbound.clear();
    facts.acknowledged.clear();
    const Instant talkingSince = m_at - compliance::Caps::standard().conversationWindow();
    for (const PastLine& line : m_history.lines) {
        if (line.at > m_at || line.at <= m_at - countedBack)
            continue;
        if (line.byThem && line.at > talkingSince)
            facts.inbound.push_back({line.at, line.channel, line.handle, line.id});
        // What the cadence really wrote is left out: `said` stands in its place.
        if ((!line.byThem || line.call) && line.origin != QStringLiteral("cadence"))
            facts.contacts.push_back({.at = line.at,
                .channel = line.channel,
                .outbox = {},
                .purpose = line.purpose,
                .contract = line.contract,
                .byThem = line.byThem,
                .conversation = line.conversation});
    }
    for (const Said& said : m_said) {
        if (said.at <= m_at && said.at > m_at - countedBack)
            facts.contacts.push_back({.at = said.at,
                .channel = said.channel,
                .outbox = {},
                .purpose = compliance::purposeFromName(said.purpose),
                .contract = said.contract});
    }
    std::stable_sort(facts.contacts.begin(), facts.contacts.end(),
        [](const compliance::PastContact& one, const compliance::PastContact& other) { return one.at < other.at; });
}

void PastDay::takeDebts(compliance::ContactFacts& facts) const
{
    std::map<ContractId, QDate> open;
    for (const PastInstalment& instalment : m_history.instalments) {
        if (instalment.openAt(m_at) > 0)
            open.try_emplace(instalment.contract, instalment.due);
    }
    facts.openContracts.clear();
    for (const auto& [contract, oldest] : open)
        facts.openContracts.push_back({contract, oldest});
    facts.promises.clear();
    for (const PastPromise& promise : m_history.promises) {
        if (promise.open.covers(m_at))
            facts.promises.push_back({promise.contract, promise.due});
    }
    facts.agreementDue = {};
    facts.agreedWith.clear();
    for (const PastAgreement& agreement : m_history.agreements) {
        const QDate due = agreement.phaseAt(m_at) == PastAgreement::Phase::Active ? agreement.dueAt(m_at) : QDate();
        if (!due.isValid())
            continue;
        if (std::ranges::find(facts.agreedWith, agreement.creditor) == facts.agreedWith.end())
            facts.agreedWith.push_back(agreement.creditor);
        if (!facts.agreementDue.isValid() || due < facts.agreementDue)
            facts.agreementDue = due;
    }
    const auto known = [&](const compliance::DebtOf& debt) {
        return std::any_of(m_history.contracts.begin(), m_history.contracts.end(),
            [&](const PastContract& contract) { return contract.id == debt.contract && contract.createdAt <= m_at; });
    };
    keepOnly(facts.debts, known);
}

compliance::ContactFacts PastDay::facts() const
{
    compliance::ContactFacts facts = m_history.now;
    if (facts.debtor.rightPartyAt > m_at)
        facts.debtor.rightPartyAt = {};
    facts.points = points();
    keepOnly(facts.consents, [&](const parties::Consent& line) { return line.at <= m_at; });
    facts.holds.clear();
    for (debts::Hold hold : m_history.holds) {
        if (hold.since > m_at || (!hold.releasedAt.isNever() && hold.releasedAt <= m_at))
            continue;
        hold.releasedAt = {};
        facts.holds.push_back(std::move(hold));
    }
    takeTalk(facts);
    takeDebts(facts);
    facts.holderKind.clear();
    facts.holder.clear();
    facts.heldUntil = {};
    if (m_history.holder && m_history.holder->span.covers(m_at)) {
        facts.holderKind = m_history.holder->kind;
        facts.holder = m_history.now.holder;
        facts.heldUntil = m_history.holder->span.until;
    }
    facts.overrides.clear();
    return facts;
}

} // namespace trato::cadence
