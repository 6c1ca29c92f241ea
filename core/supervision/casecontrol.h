#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <chrono>

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// A case that a supervisor decides about, and who decides.
struct CaseInCharge {
    WorkItemId item;
    DebtorId debtor;
    QString actor;
};

/// What supervisors do with cases that are other people's. Each is one transaction that leaves an entry in the audit
/// and a line on the timeline; all need the supervisor's role (code `not_entitled`).
class CaseControl final {
public:
    /// How long who is given a case has to open it; from then on their desk keeps it.
    static constexpr std::chrono::minutes given{20};

    CaseControl(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Takes the case, from whoever holds it: their desk becomes read-only, their draft stays theirs. Without an item
    /// only the turn is taken. Answers who held it before; empty: nobody. Codes `no_work_item`, `work_item_closed`.
    Result<QString> take(const CaseInCharge& what, const QString& why = {});
    /// The case goes to somebody else, with a word. Codes as `take`, `unknown_actor`.
    Result<void> give(const CaseInCharge& what, const QString& to, const QString& word);
    /// A private note for who holds the case: they see it on the timeline, the debtor never does. Codes `empty_note`,
    /// `nobody_holds` when nobody has the case.
    Result<void> whisper(DebtorId debtor, const QString& actor, const QString& text);

    /// Codes of negotiation::Agreements::approve and refuse, `reason_required` for a refusal.
    Result<void> approve(AgreementId agreement, const QString& actor, const QString& reason);
    Result<void> refuse(AgreementId agreement, const QString& actor, const QString& reason);

private:
    struct Held;
    Result<Held> held(const CaseInCharge& what) const;
    Result<void> move(const CaseInCharge& what, const QString& to, std::chrono::minutes lease);
    Result<void> tellTaken(const CaseInCharge& what, const QString& from, const QString& why);
    Result<void> note(DebtorId debtor, const QString& actor, const QString& text, const QString& to = {});
    Result<void> enter(const CaseInCharge& what, const char* action, const QString& who, const QString& word = {});

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::supervision
