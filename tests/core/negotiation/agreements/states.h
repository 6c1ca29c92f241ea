#pragma once

#include "acts.h"
#include "lifetest.h"

namespace trato::test {

/// Brings agreements into each state.
class StatesTest : public LifeTest {
protected:
    Result<Agreement> reach(State state)
    {
        const auto make = [&](negotiation::Closing closing, int instalments = 5) {
            auto wanted = request(Money(20'000), instalments);
            wanted.closing = closing;
            wanted.beyond = negotiation::Beyond::AskApproval;
            return agreements->create(wanted);
        };
        using negotiation::Closing;
        switch (state) {
        case State::Proposed: return make(Closing::Propose);
        case State::AwaitingApproval: return make(Closing::Accepted, 20);
        case State::Accepted: policyWith("starts = \"first_payment\""); return make(Closing::Accepted);
        case State::Active: return make(Closing::Accepted);
        case State::Kept: return after(make(Closing::Accepted), Act::PayAll);
        case State::Broken: return after(make(Closing::Accepted), Act::Break);
        case State::Cancelled: return after(make(Closing::Accepted), Act::Cancel);
        case State::Refused: return after(make(Closing::Accepted, 20), Act::Refuse);
        case State::Expired: return after(make(Closing::Propose), Act::Expire);
        case State::Renegotiated: return after(make(Closing::Accepted), Act::Renegotiate);
        }
        Q_UNREACHABLE();
    }

    /// What comes with time alone needs the time.
    void passTime(Act act)
    {
        if (act == Act::Break || act == Act::Expire)
            clock.advance(std::chrono::hours(24 * 60));
    }

    Result<Agreement> after(const Result<Agreement>& agreement, Act act)
    {
        if (!agreement)
            return agreement;
        passTime(act);
        TRATO_CHECK(perform(database(), clock, agreement->id, act));
        return agreements->find(agreement->id);
    }

    static std::string words(State from, Act act)
    {
        return negotiation::agreementStateName(from).toStdString() + " + " + actName(act);
    }
};

/// Where an act leads; the code of its refusal where it leads nowhere.
struct Step {
    negotiation::AgreementState to = {};
    const char* refused = nullptr;
};

/// The table of docs/agreements.md.
inline Step stepOf(negotiation::AgreementState from, Act act)
{
    using S = negotiation::AgreementState;
    const bool waits = from == S::Proposed || from == S::AwaitingApproval || from == S::Accepted;
    const bool payable = from == S::Accepted || from == S::Active;
    const auto when = [&](bool allowed, S to, const char* code) { return allowed ? Step{to} : Step{from, code}; };
    switch (act) {
    case Act::Accept:
        return from == S::Proposed ? Step{S::Active} : when(waits || payable || from == S::Kept, from, "not_proposed");
    case Act::Approve: return when(from == S::AwaitingApproval, S::Active, "not_awaiting");
    case Act::Refuse: return when(from == S::AwaitingApproval, S::Refused, "not_awaiting");
    case Act::Cancel: return when(waits || from == S::Active, S::Cancelled, "not_active");
    case Act::Reschedule: return when(from == S::Active, from, "not_active");
    case Act::Renegotiate:
        return from == S::Active ? Step{S::Renegotiated} : when(from == S::Broken, from, "not_renegotiable");
    case Act::Start: return when(payable, S::Active, "not_accepted");
    case Act::PayPart: return when(payable, S::Active, "agreement_not_active");
    case Act::PayAll: return when(payable, S::Kept, "agreement_not_active");
    case Act::Break: return {from == S::Active ? S::Broken : from};
    case Act::Expire: return {waits ? S::Expired : from};
    }
    Q_UNREACHABLE();
}

} // namespace trato::test
