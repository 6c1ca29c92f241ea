#include "ui/debtor/ruletrace.h"

#include "ui/format/brazil.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace trato::ui {

namespace {

Tone toneOf(compliance::Outcome outcome)
{
    switch (outcome) {
    case compliance::Outcome::Allow: return Tone::Ok;
    case compliance::Outcome::Deny: return Tone::Crit;
    case compliance::Outcome::NotApplicable: return Tone::Text3;
    }
    Q_UNREACHABLE();
}

} // namespace

void RuleTrace::open(const Look& look, const QString& channel, const compliance::Verdict& verdict, QWidget* anchor)
{
    auto* trace = new RuleTrace(look, channel, verdict, anchor);
    trace->setAttribute(Qt::WA_DeleteOnClose);
    trace->adjustSize();
    trace->move(anchor->mapToGlobal(QPoint(look.px(16), anchor->height())));
    trace->show();
    trace->setFocus(Qt::PopupFocusReason);
}

RuleTrace::RuleTrace(const Look& look, const QString& channel, const compliance::Verdict& verdict, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAccessibleName(tr("Why %1").arg(channel));
    setFrameShape(QFrame::StyledPanel);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
    grid->setHorizontalSpacing(look.px(16));
    const QString title = verdict.allowed ? tr("%1: may be used now").arg(channel) : tr("%1: not now").arg(channel);
    grid->addWidget(new Label(look, title, {Type::Title, Tone::Text, Weight::SemiBold}), 0, 0, 1, 3);
    int row = 1;
    for (const compliance::RuleOutcome& rule : verdict.rules) {
        if (rule.outcome == compliance::Outcome::NotApplicable)
            continue;
        const QString until = rule.until.isNever() ? QString() : format::dayAndTime(rule.until, deskZone());
        auto* reason = new Label(look, rule.reason, {Type::Small, toneOf(rule.outcome), Weight::Medium});
        reason->setElides(false);
        auto* source = new Label(look, rule.source, {Type::Meta, Tone::Text3});
        source->setElides(false);
        grid->addWidget(reason, row, 0);
        grid->addWidget(new Label(look, until, {Type::Small, Tone::Text2}), row, 1);
        grid->addWidget(source, row, 2);
        ++row;
    }
}

} // namespace trato::ui
