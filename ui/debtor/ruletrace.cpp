#include "ui/debtor/ruletrace.h"

#include "compliance/overrides.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trato::ui {

namespace {

constexpr int columns = 4;

Tone toneOf(compliance::Outcome outcome)
{
    switch (outcome) {
    case compliance::Outcome::Allow: return Tone::Ok;
    case compliance::Outcome::Deny: return Tone::Crit;
    case compliance::Outcome::NotApplicable: return Tone::Text3;
    }
    Q_UNREACHABLE();
}

/// Words that pass are those of a message: they are asked for where it is written.
bool mayPassHere(const compliance::RuleOutcome& rule)
{
    return rule.outcome == compliance::Outcome::Deny && rule.override == compliance::Override::Supervisor &&
           rule.rule != QStringLiteral("wording");
}

} // namespace

void RuleTrace::open(const DeskContext& context, const Traced& traced, QWidget* anchor)
{
    auto* trace = new RuleTrace(context, traced, anchor);
    trace->setAttribute(Qt::WA_DeleteOnClose);
    trace->adjustSize();
    trace->move(anchor->mapToGlobal(QPoint(context.look.px(16), anchor->height())));
    trace->show();
    trace->setFocus(Qt::PopupFocusReason);
}

RuleTrace::RuleTrace(const DeskContext& context, const Traced& traced, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_context(context)
    , m_traced(traced)
{
    const Look& look = m_context.look;
    setAccessibleName(tr("Why %1").arg(traced.title));
    setFrameShape(QFrame::StyledPanel);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
    grid->setHorizontalSpacing(look.px(16));
    addHead(*grid);
    int row = 2;
    for (const compliance::RuleOutcome& rule : m_traced.verdict.rules) {
        if (rule.outcome != compliance::Outcome::NotApplicable)
            addRule(*grid, row++, rule);
    }
    addReason(*grid, row);
}

/// What it comes to, and when it opens again.
void RuleTrace::addHead(QGridLayout& grid)
{
    const Look& look = m_context.look;
    const compliance::Verdict& verdict = m_traced.verdict;
    const QString title =
        verdict.allowed ? tr("%1: may be used now").arg(m_traced.title) : tr("%1: not now").arg(m_traced.title);
    grid.addWidget(new Label(look, title, {Type::Title, Tone::Text, Weight::SemiBold}), 0, 0, 1, columns);
    if (verdict.allowed)
        return;
    const QString next = verdict.nextAllowed.isNever()
                             ? tr("Time alone does not open it.")
                             : tr("Opens %1").arg(format::dayAndTime(verdict.nextAllowed, deskZone()));
    grid.addWidget(new Label(look, next, {Type::Small, Tone::Text2}), 1, 0, 1, columns);
}

void RuleTrace::addRule(QGridLayout& grid, int row, const compliance::RuleOutcome& rule)
{
    const Look& look = m_context.look;
    const QString until = rule.until.isNever() ? QString() : format::dayAndTime(rule.until, deskZone());
    auto* reason = new Label(look, rule.reason(), {Type::Small, toneOf(rule.outcome), Weight::Medium});
    reason->setElides(false);
    reason->setToolTip(rule.rule);
    auto* source = new Label(look, rule.source, {Type::Meta, Tone::Text3});
    source->setElides(false);
    grid.addWidget(reason, row, 0);
    grid.addWidget(new Label(look, until, {Type::Small, Tone::Text2}), row, 1);
    grid.addWidget(source, row, 2);
    if (!mayPassHere(rule))
        return;
    auto* pass = new Button(look, tr("Let it pass…"), ButtonKind::Quiet, this);
    pass->setToolTip(tr("For one act today, with a reason that is kept; only for who leads."));
    connect(pass, &Button::clicked, this, [this, name = rule.rule] { ask(name); });
    grid.addWidget(pass, row, 3);
}

/// Shown when a rule is to be passed.
void RuleTrace::addReason(QGridLayout& grid, int row)
{
    const Look& look = m_context.look;
    m_passing = new QWidget(this);
    auto* rows = new QVBoxLayout(m_passing);
    rows->setContentsMargins(0, look.px(8), 0, 0);
    auto* line = new QHBoxLayout;
    m_reason = new QLineEdit(m_passing);
    m_reason->setPlaceholderText(tr("Why may it pass?"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_grant = new Button(look, tr("Let one act pass"), ButtonKind::Outline, m_passing);
    m_grant->setEnabled(false);
    m_answer = new Label(look, QString(), {Type::Small, Tone::Crit, Weight::Medium});
    m_answer->setElides(false);
    line->addWidget(m_reason, 1);
    line->addWidget(m_grant);
    rows->addLayout(line);
    rows->addWidget(m_answer);
    m_answer->hide();
    grid.addWidget(m_passing, row, 0, 1, columns);
    m_passing->hide();
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString& why) { m_grant->setEnabled(!why.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &RuleTrace::grant);
    connect(m_grant, &Button::clicked, this, &RuleTrace::grant);
}

void RuleTrace::ask(const QString& rule)
{
    m_rule = rule;
    m_passing->show();
    m_reason->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

void RuleTrace::grant()
{
    if (!m_grant->isEnabled())
        return;
    m_grant->setEnabled(false);
    const compliance::OverrideRequest request{.debtor = m_traced.debtor,
        .rule = m_rule,
        .channel = m_traced.channel,
        .reason = m_reason->text(),
        .by = m_context.user};
    const Instant now = m_context.clock.now();
    m_context.runner.run(
        this,
        [request, now](storage::Database& database, const JobToken&) -> Result<void> {
            TRATO_CHECK(compliance::Overrides(database).grant(request, now));
            return {};
        },
        [this](const Result<void>& granted) { showAnswer(granted); });
}

void RuleTrace::showAnswer(const Result<void>& granted)
{
    if (granted) {
        close();
        return;
    }
    m_answer->setText(granted.error().message, {Type::Small, Tone::Crit, Weight::Medium});
    m_answer->show();
    m_grant->setEnabled(true);
    adjustSize();
}

} // namespace trato::ui
