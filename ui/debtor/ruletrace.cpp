#include "ui/debtor/ruletrace.h"

#include "compliance/overrides.h"
#include "timeline/machine.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trato::ui {

namespace {

constexpr int columns = 4;
constexpr int textColumn = 1;
/// At 100 %.
constexpr int panelWidth = 720;
constexpr int panelTop = 96;

/// Words that pass are those of a message: they are asked for where it is written.
bool mayPassHere(const compliance::RuleOutcome& rule)
{
    return rule.outcome == compliance::Outcome::Deny && rule.override == compliance::Override::Supervisor &&
           rule.rule != QStringLiteral("wording");
}

/// What a rule rests on, for people: laws and names of people stand as they are.
QString restsOn(const QString& source)
{
    struct Known {
        const char* name;
        const char* words;
    };
    static constexpr Known known[] = {{"inbound", QT_TRANSLATE_NOOP("trato::ui::RuleTrace", "they wrote from there")},
        {"identified", QT_TRANSLATE_NOOP("trato::ui::RuleTrace", "they said who they are there")},
        {"import", QT_TRANSLATE_NOOP("trato::ui::RuleTrace", "from the creditor's file")},
        {"bureau", QT_TRANSLATE_NOOP("trato::ui::RuleTrace", "from a bureau's file")}};
    for (const Known& one : known) {
        if (source == QLatin1StringView(one.name))
            return RuleTrace::tr(one.words);
    }
    return timeline::isPartOfMachine(source) ? timeline::machineTitle(source) : source;
}

} // namespace

RuleTrace::RuleTrace(const DeskContext& context, QWidget* window)
    : Overlay(context.look, window)
    , m_context(context)
{
}

void RuleTrace::explain(const Traced& traced)
{
    m_traced = traced;
    setAccessibleName(tr("Why %1").arg(m_traced.title));
    setPanel(buildPanel(), panelWidth, panelTop);
    open();
}

QWidget* RuleTrace::buildPanel()
{
    auto* panel = new QWidget;
    panel->setFocusPolicy(Qt::StrongFocus);
    panel->setAccessibleName(accessibleName());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(10));
    grid->setColumnStretch(textColumn, 1);
    addHead(*grid);
    for (const compliance::RuleOutcome& rule : m_traced.verdict.rules) {
        if (rule.outcome != compliance::Outcome::NotApplicable)
            addRule(*grid, rule);
    }
    auto* rows = new QVBoxLayout(panel);
    rows->setContentsMargins(px(16), px(14), px(16), px(14));
    rows->setSpacing(px(12));
    rows->addLayout(grid);
    rows->addWidget(buildReason());
    return panel;
}

/// What it comes to, and when it opens again.
void RuleTrace::addHead(QGridLayout& grid)
{
    const compliance::Verdict& verdict = m_traced.verdict;
    const QString title =
        verdict.allowed ? tr("%1: may be used now").arg(m_traced.title) : tr("%1: not now").arg(m_traced.title);
    grid.addWidget(new Label(look(), title, {Type::Title, Tone::Text, Weight::SemiBold}), 0, 0, 1, columns);
    if (verdict.allowed)
        return;
    const QString next = verdict.nextAllowed.isNever()
                             ? tr("Time alone does not open it.")
                             : tr("Opens %1").arg(format::dayAndTime(verdict.nextAllowed, deskZone()));
    grid.addWidget(new Label(look(), next, {Type::Small, Tone::Text2}), 1, 0, 1, columns);
}

void RuleTrace::addRule(QGridLayout& grid, const compliance::RuleOutcome& rule)
{
    const bool denies = rule.outcome == compliance::Outcome::Deny;
    const int row = grid.rowCount();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* reason = new Paragraph(look(), rule.reason(),
        {Type::Small, denies ? Tone::Crit : Tone::Text, denies ? Weight::Medium : Weight::Regular});
    reason->setToolTip(rule.rule);
    words->addWidget(reason);
    if (!rule.source.isEmpty())
        words->addWidget(new Paragraph(look(), restsOn(rule.source), {Type::Meta, Tone::Text3}));
    const QString until =
        rule.until.isNever() ? QString() : tr("until %1").arg(format::dayAndTime(rule.until, deskZone()));
    grid.addWidget(new Glyph(look(), denies ? Icon::Close : Icon::Check, denies ? Tone::Crit : Tone::Ok, 16), row, 0,
        Qt::AlignTop);
    grid.addLayout(words, row, textColumn);
    auto* end = new Label(look(), until, {Type::Small, Tone::Text2});
    end->setElides(false);
    grid.addWidget(end, row, 2, Qt::AlignTop | Qt::AlignRight);
    if (!mayPassHere(rule))
        return;
    auto* pass = new Button(look(), tr("Let it pass…"), ButtonKind::Quiet);
    pass->setToolTip(tr("For one act today, with a reason that is kept; only for who leads."));
    connect(pass, &Button::clicked, this, [this, name = rule.rule] { ask(name); });
    grid.addWidget(pass, row, 3, Qt::AlignTop);
}

/// Shown when a rule is to be passed.
QWidget* RuleTrace::buildReason()
{
    m_passing = new QWidget;
    auto* rows = new QVBoxLayout(m_passing);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why may it pass?"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_grant = new Button(look(), tr("Let one act pass"), ButtonKind::Outline);
    m_grant->setEnabled(false);
    m_answer = new Label(look(), QString(), {Type::Small, Tone::Crit, Weight::Medium});
    m_answer->setElides(false);
    line->addWidget(m_reason, 1);
    line->addWidget(m_grant);
    rows->addLayout(line);
    rows->addWidget(m_answer);
    m_answer->hide();
    m_passing->hide();
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString& why) { m_grant->setEnabled(!why.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &RuleTrace::grant);
    connect(m_grant, &Button::clicked, this, &RuleTrace::grant);
    return m_passing;
}

void RuleTrace::ask(const QString& rule)
{
    m_rule = rule;
    m_passing->show();
    m_reason->setFocus(Qt::OtherFocusReason);
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
}

} // namespace trato::ui
