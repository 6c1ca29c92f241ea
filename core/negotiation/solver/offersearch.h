#pragma once

#include "negotiation/offer.h"
#include "negotiation/policy.h"
#include "negotiation/situation.h"
#include "negotiation/solver/legalroom.h"

#include <functional>
#include <optional>
#include <vector>

namespace trato::negotiation {

/// The first due date that the wishes lead to, within reach; why not the wished one, if so.
struct ChosenDate {
    QDate date = {};
    std::optional<Refusal> refused = {};
};
ChosenDate chooseFirstDue(const Policy& policy, const Situation& situation, const Wishes& wishes);

/// Terms that are worth an offer.
struct Candidate {
    Terms terms = {};
    OfferKind kind = OfferKind::Short;
};

/// One search for the few offers: which terms, the first wish that can't be met, and the terms nearest to it. Works on
/// cents alone; plans are made of what it chooses.
class OfferSearch final {
public:
    using Likelihood = std::function<double(const Terms& terms)>;

    OfferSearch(const Policy& policy, const Situation& situation, const LegalRoom& room, const Wishes& wishes);

    void run(const ChosenDate& date);
    /// Cash first, then by number of instalments.
    [[nodiscard]] const std::vector<Candidate>& candidates() const { return m_candidates; }
    [[nodiscard]] const std::optional<Refusal>& refused() const { return m_refused; }
    /// Of the refusal.
    [[nodiscard]] std::optional<Terms> nearest(const Likelihood& likelihood) const;

    [[nodiscard]] Terms cashTerms() const;
    /// Of every legal number of instalments, with the entry that was chosen.
    [[nodiscard]] std::optional<Terms> plan(int instalments) const;
    /// What they can pay a month: as wished, but no more than leaves the existence minimum.
    [[nodiscard]] std::optional<money::Money> capacity() const;

private:
    void refuse(const char* code, const QString& reason);
    [[nodiscard]] qint64 leastEntry(int instalments) const;
    [[nodiscard]] qint64 entryOf(int instalments) const;
    void checkEntry();
    [[nodiscard]] int shortest() const;
    [[nodiscard]] int longest() const;
    [[nodiscard]] bool isHardship(const Terms& terms) const;
    void add(const std::optional<Terms>& terms, OfferKind kind);
    void fitCapacity();
    [[nodiscard]] std::optional<Terms> shortestFitting(money::Money can) const;
    void meetInstalments();
    void refuseLength(int instalments);

    const Policy& m_policy;
    const Situation& m_situation;
    const LegalRoom& m_room;
    const Wishes& m_wishes;
    std::optional<money::Money> m_entry; ///< the wished one, as far as it is legal
    std::vector<Candidate> m_candidates;
    std::optional<Refusal> m_refused;
};

} // namespace trato::negotiation
