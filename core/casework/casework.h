#pragma once

#include "base/result.h"
#include "casework/acts.h"
#include "channels/outbox.h"

#include <QStringList>

namespace trato::storage {
class Database;
}

namespace trato::casework {

/// What people do with a case beside talking and dealing: each is one transaction that leaves a line on the timeline
/// and takes back at once what must not leave any more. `preview` says in the user's language what `perform` will do,
/// by the same checks; `perform` answers what it did.
class Casework final {
public:
    Casework(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Codes of negotiation::Promises::make.
    Result<QStringList> preview(const CaseInHand& hand, const PromiseAct& act) const;
    Result<QStringList> perform(const CaseInHand& hand, const PromiseAct& act);

    /// Codes `invalid_snooze` (not ahead), and those of queue::WorkQueue::snooze.
    Result<QStringList> preview(const CaseInHand& hand, const CallbackAct& act) const;
    Result<QStringList> perform(const CaseInHand& hand, const CallbackAct& act);

    /// Codes `reason_required`, `already_escalated`, and those of queue::WorkQueue::close.
    Result<QStringList> preview(const CaseInHand& hand, const EscalationAct& act) const;
    Result<QStringList> perform(const CaseInHand& hand, const EscalationAct& act);

    /// Code `handle_required` when the scope is a number or address and none is given.
    Result<QStringList> preview(const CaseInHand& hand, const RefusalAct& act) const;
    Result<QStringList> perform(const CaseInHand& hand, const RefusalAct& act);

    /// The case goes on at the care desk, in the same hands. Code `already_care`.
    Result<QStringList> preview(const CaseInHand& hand, const CareAct& act) const;
    Result<QStringList> perform(const CaseInHand& hand, const CareAct& act);

    /// Who placed a hold may lift it; those of others, and those that protect somebody (a sensitivity, a complaint), a
    /// supervisor. Codes `no_hold`, `not_entitled`, `reason_required`.
    Result<QStringList> preview(const CaseInHand& hand, const HoldLiftAct& act) const;
    Result<QStringList> perform(const CaseInHand& hand, const HoldLiftAct& act);

    /// Code `handle_required` when this debtor has no such number or address.
    Result<QStringList> preview(const CaseInHand& hand, const WrongHandleAct& act) const;
    Result<QStringList> perform(const CaseInHand& hand, const WrongHandleAct& act);

    /// Codes `not_confirmed`, `reason_required`.
    Result<QStringList> preview(const CaseInHand& hand, const WithdrawIdentityAct& act) const;
    Result<QStringList> perform(const CaseInHand& hand, const WithdrawIdentityAct& act);

    /// Codes `no_care_case`, `reason_required`. The silence holds until a supervisor has looked.
    Result<QStringList> perform(const CaseInHand& hand, const CareReview& review);

private:
    [[nodiscard]] Result<void> check(const CallbackAct& act) const;
    [[nodiscard]] Result<void> check(const CaseInHand& hand, const EscalationAct& act) const;
    [[nodiscard]] Result<void> check(const RefusalAct& act) const;
    [[nodiscard]] Result<void> check(const CaseInHand& hand, const CareAct& act) const;
    [[nodiscard]] Result<void> check(const CaseInHand& hand, const HoldLiftAct& act) const;
    [[nodiscard]] Result<void> check(const CaseInHand& hand, const WrongHandleAct& act) const;
    [[nodiscard]] Result<void> check(const CaseInHand& hand, const WithdrawIdentityAct& act) const;
    Result<void> audit(const CaseInHand& hand, const char* action, const QJsonObject& detail);
    Result<void> refuse(const CaseInHand& hand, const RefusalAct& act);
    Result<void> toSupervisor(const CaseInHand& hand, const QString& reason, const QString& code);
    Result<void> note(const CaseInHand& hand, const char* kind, const QString& text, const QJsonObject& payload = {});
    [[nodiscard]] Result<bool> isAt(DebtorId debtor, const QString& desk) const;
    /// What will be taken back, in words; nothing when there is nothing.
    [[nodiscard]] Result<QStringList> recalled(const channels::Outbox::Recall& recall) const;

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::casework
