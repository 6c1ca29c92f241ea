// An agreement that was closed by mistake, or that the debtor does not want any more.

#include "app/workstation/casemoves.h"
#include "negotiation/agreements.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/composer/outgoing.h"
#include "ui/queue/queuecolumn.h"

#include <algorithm>

namespace trato::workstation {

using namespace ui;

namespace {

bool stands(const negotiation::Agreement& agreement)
{
    return agreement.state == negotiation::AgreementState::Active ||
           agreement.state == negotiation::AgreementState::AwaitingApproval;
}

/// The newest that is in force or waits for approval.
Result<std::optional<negotiation::Agreement>> standing(storage::Database& database, const Clock& clock, DebtorId debtor)
{
    TRATO_TRY(const auto all, negotiation::Agreements(database, clock).ofDebtor(debtor));
    const auto found = std::find_if(all.begin(), all.end(), stands);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// The engine takes back the Pix of an agreement that has ended.
Result<void> cancelDealOf(storage::Database& database, const Clock& clock, const negotiation::Agreement& agreement,
    const QString& user, const QString& reason)
{
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::Agreements(database, clock).cancel(agreement.id, user, reason));
        return addNote(database, clock,
            {agreement.debtor, user, CaseMoves::tr("Agreement %1 cancelled: %2").arg(agreement.number, reason)});
    });
}

} // namespace

void CaseMoves::cancelDeal()
{
    const OpenCase open = m_current();
    if (!open.mine)
        return;
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, debtor = open.debtor](
            storage::Database& database, const JobToken&) { return standing(database, *clock, debtor); },
        [this, open](const Result<std::optional<negotiation::Agreement>>& found) {
            if (!found || !*found)
                return m_queue.say(found ? tr("No agreement is in force here.") : found.error().message);
            // Another case is open by now: nobody meant that one.
            if (open.debtor == m_current().debtor)
                askCancelling(open, **found);
        });
}

void CaseMoves::askCancelling(const OpenCase& open, const negotiation::Agreement& agreement)
{
    const auto reasonOf = [](const AskCard::Answer& answer) {
        return answer.text.isEmpty() ? answer.option : answer.text;
    };
    std::vector<KeyOption> options;
    for (const QString& reason :
        {tr("closed by mistake"), tr("they changed their mind"), tr("the terms were not what was agreed")})
        options.push_back({QString::number(options.size() + 1), reason, reason});
    card().ask({.title = tr("Cancel agreement %1 · %2").arg(agreement.number, open.name),
        .lead = tr("The instalments of before are open again, less what was paid. A Pix that is not paid yet is taken "
                   "back. The debtor is told nothing."),
        .options = std::move(options),
        .field = tr("Another reason"),
        .button = tr("Cancel the agreement"),
        .submit = [this, agreement, reasonOf](
                      const AskCard::Answer& answer, const std::function<void(QString)>& finished) {
            const QString reason = reasonOf(answer);
            if (reason.isEmpty())
                return finished(tr("Say why."));
            const Clock* const clock = &m_context.clock;
            m_context.runner.run(
                this,
                [clock, agreement, reason, user = m_context.user](storage::Database& database, const JobToken&) {
                    return cancelDealOf(database, *clock, agreement, user, reason);
                },
                [this, finished, number = agreement.number](const Result<void>& cancelled) {
                    finished(cancelled ? QString() : cancelled.error().message);
                    if (!cancelled)
                        return;
                    m_queue.say(tr("Agreement %1 is cancelled").arg(number));
                    m_queue.refresh();
                    Q_EMIT caseChanged();
                });
        }});
}

} // namespace trato::workstation
