#pragma once

#include "agents/parts.h"

namespace trato::agents {

/// The part of the negotiation agent that finds terms: offers within the policy, their own terms judged by the solver,
/// a ladder down to the lightest month, and the deal. One message each; what it learns goes into the talk.
class Haggler final {
public:
    Haggler(const Conversation& conversation, const Heard& heard, TalkState& talk)
        : m_conversation(conversation)
        , m_heard(heard)
        , m_talk(talk)
    {
    }

    /// They want to see what there is.
    Commands options(const QString& reason);
    /// They named what they can pay.
    Commands counter();
    /// They take what is on the table; `chosen`: which.
    Commands accept(std::optional<OfferId> chosen);
    /// What there is does not suit them.
    Commands refuse();

private:
    /// Why terms can't be spoken of; nothing when they can.
    std::optional<Commands> obstacle();
    Commands agreed();
    [[nodiscard]] negotiation::Solution solve(const negotiation::Wishes& wishes) const;
    [[nodiscard]] negotiation::Wishes wishes() const;
    [[nodiscard]] bool meansAllAtOnce() const;
    [[nodiscard]] std::vector<negotiation::Offer> withoutRefused(std::vector<negotiation::Offer> offers) const;
    [[nodiscard]] std::optional<negotiation::Offer> lightest() const;
    Commands allAtOnce(money::Money sum);
    Commands beyond(const std::optional<negotiation::Offer>& nearest, const std::optional<negotiation::Offer>& higher,
        const QString& why);
    Commands show(std::vector<negotiation::Offer> offers, const char* family, const QString& reason);
    Commands close(OfferId offer);

    const Conversation& m_conversation;
    const Heard& m_heard;
    TalkState& m_talk;
};

/// What tells offers apart in a talk: entry, instalments and what each costs.
QString offerKey(const TableOffer& offer);
QString offerKey(const negotiation::Plan& plan);

} // namespace trato::agents
