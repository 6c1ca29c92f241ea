#pragma once

#include "approvals/request.h"

namespace trato::approvals {

struct Answer {
    RequestKind kind = RequestKind::Agreement;
    qint64 request = 0;
    QString actor = {};
    QString words = {}; ///< why
};

/// The yes or no of the second person, the same way from the inbox, the case and the supervisor's desk. Each is one
/// transaction that leaves an entry in the audit and, where there is a debtor, a line in the case that tells who asked.
class Answers final {
public:
    Answers(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Codes `already_answered` (it says by whom), `agreement_expired`, `same_person`, `not_entitled` and those of the
    /// acts themselves.
    Result<void> approve(const Answer& answer);
    /// Also `reason_required`.
    Result<void> refuse(const Answer& answer);

private:
    Result<void> approveAct(const Answer& answer);
    Result<void> refuseAct(const Answer& answer);
    Result<void> tell(const payments::Refund& refund, const Answer& answer, const QString& what);
    Failure told(const Error& error, const Answer& answer);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::approvals
