#pragma once

#include "cadence/duestate.h"
#include "cadence/history/history.h"
#include "compliance/contactfacts.h"

#include <QStringList>

#include <vector>

namespace trato::cadence {

/// A message of the cadence: one that really left before, or one that is replayed.
struct Said {
    Instant at;
    Channel channel = Channel::WhatsApp;
    QString purpose;
    ContractId contract;
    CreditorId creditor;
};

/// Where somebody stands in a portfolio.
struct PastPlace {
    PortfolioId portfolio;
    CreditorId creditor;
    std::optional<Event> after;
    QDate anchor;
    QString step; ///< empty: to be placed
    QStringList ran;
};

/// One instant of somebody's past, as the planner and the contact policy would have seen it: nothing that happened or
/// was known later is looked at. `said` stands in place of what the cadence really wrote.
class PastDay final {
public:
    PastDay(const History& history, const std::vector<Said>& said, Instant at)
        : m_history(history)
        , m_said(said)
        , m_at(at)
    {
    }

    [[nodiscard]] DueState state(const PastPlace& place) const;
    [[nodiscard]] compliance::ContactFacts facts() const;

private:
    [[nodiscard]] std::vector<parties::ContactPoint> points() const;
    [[nodiscard]] QString revoked(CreditorId creditor) const;
    [[nodiscard]] bool isHeld(ContractId contract) const;
    [[nodiscard]] bool isPromised(ContractId contract) const;
    [[nodiscard]] bool isAgreement(PastAgreement::Phase phase) const;
    [[nodiscard]] bool waitsForPeople() const;
    void offerPoints(DueState& state) const;
    void addDebt(DueState& state) const;
    void addTalk(DueState& state) const;
    void addKnowledge(DueState& state) const;
    void takeTalk(compliance::ContactFacts& facts) const;
    void takeDebts(compliance::ContactFacts& facts) const;

    const History& m_history;
    const std::vector<Said>& m_said;
    Instant m_at;
};

} // namespace trato::cadence
