// What the parts of an open case have done, as steps that a macro could repeat.

#include "app/workstation/casepage.h"
#include "queue/dispositions.h"
#include "ui/casework/actpanel.h"
#include "ui/composer/composer.h"
#include "ui/composer/localstore.h"
#include "ui/negotiation/negotiationpanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/wrapup/wrapupform.h"

#include <algorithm>

namespace trato::workstation {

using namespace ui;

namespace {

/// Nothing where an answer of the moment belongs to it: an amount, an hour that was agreed, somebody's refusal.
std::optional<macros::Step> stepOf(const ActPanel::Act& act, QDate today)
{
    if (const auto* const promise = std::get_if<casework::PromiseAct>(&act); promise != nullptr && !promise->amount)
        return macros::PromiseStep{static_cast<int>(today.daysTo(promise->due))};
    if (const auto* const escalation = std::get_if<casework::EscalationAct>(&act))
        return macros::EscalationStep{escalation->reason};
    return std::nullopt;
}

std::optional<macros::Step> stepOf(const queue::WrapUpRequest& request)
{
    const auto outcome = queue::Dispositions::standard().byCode(request.disposition);
    if (!outcome || outcome->needsCallback || outcome->needsScope || outcome->has(queue::Effect::WrongNumber) ||
        outcome->has(queue::Effect::DeadNumber))
        return std::nullopt;
    return macros::WrapUpStep{request.disposition, request.delayReason, request.note, request.nextStep};
}

} // namespace

void CasePage::connectActs()
{
    const auto tell = [this](DebtorId debtor, const std::optional<macros::Step>& step, const QString& what) {
        if (step)
            Q_EMIT acted(debtor, *step);
        else
            Q_EMIT actedByHand(debtor, what);
    };
    connect(m_composer, &Composer::said, this, [this](const Outgoing& outgoing) {
        Q_EMIT acted(outgoing.openCase.debtor, macros::MessageStep{.words = outgoing.text});
    });
    connect(m_composer, &Composer::noted, this,
        [this](DebtorId debtor, const QString& text) { Q_EMIT acted(debtor, macros::NoteStep{text}); });
    connect(m_wrapUp, &WrapUpForm::closedWith, this, [tell](DebtorId debtor, const queue::WrapUpRequest& request) {
        tell(debtor, stepOf(request), tr("this outcome"));
    });
    for (TaskPanel* const panel : m_all) {
        if (auto* const acts = qobject_cast<ActPanel*>(panel))
            connect(acts, &ActPanel::acted, this,
                [this, tell, title = panel->title()](DebtorId debtor, const ActPanel::Act& act) {
                    tell(debtor, stepOf(act, m_context.clock.today()), title);
                });
        if (auto* const deals = qobject_cast<NegotiationPanel*>(panel))
            connect(deals, &NegotiationPanel::agreed, this,
                [this](DebtorId debtor, int instalments) { Q_EMIT acted(debtor, macros::AgreementStep{instalments}); });
    }
}

/// What was written here while the database is away stands where it will stand.
void CasePage::showKept()
{
    std::vector<LocalLine> lines;
    for (const KeptMessage& one : m_composer->kept())
        lines.push_back({.key = one.key,
            .debtor = one.outgoing.openCase.debtor,
            .channel = one.outgoing.openCase.channel,
            .note = one.writing == Writing::Note,
            .text = one.outgoing.text,
            .author = one.outgoing.user,
            .at = one.writtenAt,
            .files = one.outgoing.files});
    m_timeline->setLocal(lines);
}

} // namespace trato::workstation
