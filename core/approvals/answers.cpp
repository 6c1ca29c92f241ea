#include "approvals/answers.h"

#include "approvals/words.h"
#include "money/reais.h"
#include "storage/database.h"
#include "supervision/casecontrol.h"
#include "supervision/casenote.h"

#include <algorithm>
#include <array>

namespace trato::approvals {

namespace {

/// Codes that mean: there is nothing to answer any more.
const std::array overCodes{QStringLiteral("not_awaiting"), QStringLiteral("refund_not_requested"),
    QStringLiteral("payee_not_proposed"), QStringLiteral("payee_retired")};

QString overWords(const Request& request)
{
    switch (request.state) {
    case RequestState::Approved: return Words::tr("%1 has approved it already.").arg(request.answeredBy);
    case RequestState::Refused: return Words::tr("%1 has refused it already.").arg(request.answeredBy);
    case RequestState::Expired: return Words::tr("Its time is over. Who asked can ask again.");
    case RequestState::Withdrawn: return Words::tr("It was taken back.");
    case RequestState::Waiting: break;
    }
    return Words::tr("It waits for nobody any more.");
}

} // namespace

Result<void> Answers::approve(const Answer& answer)
{
    auto done = m_database.transaction([&] { return approveAct(answer); });
    return done ? done : told(done.error(), answer);
}

Result<void> Answers::refuse(const Answer& answer)
{
    if (answer.words.trimmed().isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say why it is refused."));
    auto done = m_database.transaction([&] { return refuseAct(answer); });
    return done ? done : told(done.error(), answer);
}

Result<void> Answers::approveAct(const Answer& answer)
{
    switch (answer.kind) {
    case RequestKind::Agreement:
        return supervision::CaseControl(m_database, m_clock)
            .approve(AgreementId(answer.request), answer.actor, answer.words);
    case RequestKind::Refund: {
        TRATO_TRY(const payments::Refund refund,
            payments::Refunds(m_database, m_clock).approve(RefundId(answer.request), answer.actor));
        return tell(refund, answer, Words::tr("Refund of %1 approved").arg(money::reais(refund.amount)));
    }
    case RequestKind::Payee:
        TRATO_CHECK(payments::Payees(m_database, m_clock).confirm(PayeeId(answer.request), answer.actor));
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> Answers::refuseAct(const Answer& answer)
{
    switch (answer.kind) {
    case RequestKind::Agreement:
        return supervision::CaseControl(m_database, m_clock)
            .refuse(AgreementId(answer.request), answer.actor, answer.words);
    case RequestKind::Refund: {
        TRATO_TRY(const payments::Refund refund,
            payments::Refunds(m_database, m_clock)
                .decline(RefundId(answer.request), answer.actor, answer.words.trimmed()));
        return tell(refund, answer, Words::tr("Refund of %1 refused").arg(money::reais(refund.amount)));
    }
    case RequestKind::Payee:
        TRATO_CHECK(payments::Payees(m_database, m_clock)
                        .refuse(PayeeId(answer.request), answer.actor, answer.words.trimmed()));
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> Answers::tell(const payments::Refund& refund, const Answer& answer, const QString& what)
{
    if (!refund.debtor.isValid())
        return {};
    const QString why = answer.words.trimmed();
    return supervision::noteInCase(m_database, m_clock,
        {refund.debtor, answer.actor, why.isEmpty() ? what : what + QStringLiteral(": ") + why, refund.askedBy});
}

/// Somebody was quicker, or it is over: who and what.
Failure Answers::told(const Error& error, const Answer& answer)
{
    if (std::ranges::find(overCodes, error.code) == overCodes.end())
        return Failure(error);
    const auto now = findRequest(m_database, m_clock, answer.actor, answer.kind, answer.request);
    return now ? failure(QStringLiteral("already_answered"), overWords(*now)) : Failure(error);
}

} // namespace trato::approvals
