#include "ui/casework/actpanel.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/waiting.h"

#include <QAction>
#include <QVBoxLayout>

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

ActPanel::ActPanel(const DeskContext& context, QString title, Setup setup)
    : m_context(context)
    , m_title(std::move(title))
    , m_setup(std::move(setup))
    , m_body(new QWidget)
    , m_empty(new EmptyState(context.look, m_setup.icon, Tone::Text3))
    , m_done(new Banner(context.look, Tone::Ok, Icon::Done, Banner::Shape::Notice))
    , m_form(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_effects(new Paragraph(context.look, QString(), {Type::Small, Tone::Text}))
    , m_problem(new Paragraph(context.look, QString(), {Type::Small, Tone::Crit, Weight::Medium}))
    , m_do(new Button(context.look, m_setup.button, m_setup.kind))
{
    setAccessibleName(m_title);
    buildLayout();
    m_settle.setSingleShot(true);
    m_settle.setInterval(120ms);
    connect(&m_settle, &QTimer::timeout, this, &ActPanel::preview);
}

void ActPanel::buildLayout()
{
    const Look& look = m_context.look;
    m_do->setSize(ButtonSize::Large);
    m_do->setGlyph(m_setup.icon);
    m_do->setEnabled(false);
    m_form->setSpacing(look.px(6));
    m_foot->setSpacing(look.px(6));
    m_problem->hide();
    auto* lead = new Paragraph(look, m_setup.lead, {Type::Small, Tone::Text2});
    auto* card = new Surface(look, Fill::Card);
    auto* happens = new QVBoxLayout(card);
    happens->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(10));
    happens->setSpacing(look.px(4));
    happens->addWidget(new Label(look, tr("What happens"), {Type::Meta, Tone::Text3, Weight::Medium}));
    happens->addWidget(m_effects);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
    body->setSpacing(look.px(10));
    body->addWidget(new Label(look, m_title, {Type::Title, Tone::Text, Weight::SemiBold}));
    body->addWidget(lead);
    body->addWidget(m_done);
    body->addLayout(m_form);
    body->addWidget(card);
    body->addWidget(m_problem);
    body->addWidget(m_do);
    body->addLayout(m_foot);
    body->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);
    m_done->hide();
    say(tr("No case is open"), tr("F8 takes the next one."));
}

void ActPanel::addField(const QString& label, QWidget* field)
{
    m_form->addWidget(new Label(m_context.look, label, {Type::Meta, Tone::Text3}));
    m_form->addWidget(field);
}

void ActPanel::registerActions(ActionRegistry& actions)
{
    m_do->follow(actions.add({.id = m_setup.id + QStringLiteral(".do"),
                                 .text = m_setup.button,
                                 .sequence = QKeySequence(QStringLiteral("Ctrl+Return")),
                                 .alternative = QKeySequence(QStringLiteral("Ctrl+Enter")),
                                 .group = tr("Open panel"),
                                 .icon = m_setup.icon,
                                 .scope = ActionScope::Region,
                                 .region = this},
        this, [this] { submit(); }));
    changed();
}

std::optional<std::pair<QString, QString>> ActPanel::refusal() const
{
    if (!m_case.debtor.isValid())
        return std::pair(tr("No case is open"), tr("F8 takes the next one."));
    if (!m_case.mine)
        return std::pair(tr("It is not your turn"), tr("Take the case from the queue first."));
    return std::nullopt;
}

void ActPanel::awaitCase(const OpenCase& openCase)
{
    m_settle.stop();
    m_preview.cancel();
    m_case = openCase;
    m_done->hide();
    clear();
    m_settle.stop();
    m_context.actions.setEnabled(m_setup.id + QStringLiteral(".do"), false, tr("The case is being read."));
    say(tr("One moment"), tr("The case is being read."));
}

void ActPanel::showCase(const OpenCase& openCase)
{
    if (openCase.debtor != m_case.debtor)
        awaitCase(openCase);
    m_case = openCase;
    if (const auto why = refusal())
        return say(why->first, why->second);
    m_empty->hide();
    m_body->show();
    caseShown();
    changed();
}

void ActPanel::refresh()
{
    if (m_case.debtor.isValid())
        showCase(m_case);
}

void ActPanel::say(const QString& title, const QString& text)
{
    m_empty->setTexts(title, text);
    m_empty->show();
    m_body->hide();
}

void ActPanel::changed()
{
    m_preview.cancel();
    const bool possible = act().has_value() && !refusal() && !m_busy;
    m_context.actions.setEnabled(
        m_setup.id + QStringLiteral(".do"), possible, missing().isEmpty() ? m_setup.lead : missing());
    m_do->setEnabled(possible);
    m_problem->setText(missing());
    m_problem->setVisible(!missing().isEmpty());
    if (possible)
        m_settle.start();
    else
        m_effects->setText(tr("Fill it in to see what will happen."));
}

void ActPanel::preview()
{
    const auto wanted = act();
    if (!wanted)
        return;
    const Clock* const clock = &m_context.clock;
    m_preview = m_context.runner.run(
        this,
        [clock, wanted = *wanted, hand = hand()](storage::Database& database, const JobToken&) {
            const casework::Casework work(database, *clock);
            return std::visit([&](const auto& one) { return work.preview(hand, one); }, wanted);
        },
        [this](const Result<QStringList>& effects) { previewed(effects); });
}

void ActPanel::previewed(const Result<QStringList>& effects)
{
    m_problem->setText(effects ? QString() : effects.error().message);
    m_problem->setVisible(!effects);
    m_do->setEnabled(effects.has_value());
    QStringList lines;
    for (const QString& effect : effects.value_or(QStringList()))
        lines.append(QStringLiteral("• ") + effect);
    m_effects->setText(lines.join(u'\n'));
}

void ActPanel::submit()
{
    const auto wanted = act();
    if (!wanted || m_busy || refusal())
        return;
    m_busy = true;
    m_do->setEnabled(false);
    m_settle.stop();
    m_preview.cancel();
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, wanted = *wanted, hand = hand()](storage::Database& database, const JobToken&) {
            casework::Casework work(database, *clock);
            return std::visit([&](const auto& one) { return work.perform(hand, one); }, wanted);
        },
        [this, debtor = m_case.debtor, wanted = *wanted](
            const Result<QStringList>& effects) { done(debtor, wanted, effects); });
}

void ActPanel::done(DebtorId debtor, const Act& act, const Result<QStringList>& effects)
{
    m_busy = false;
    const bool left = effects && m_setup.leavesHands;
    if (effects)
        Q_EMIT acted(debtor, act);
    // Another case is open by now: its panel is not the place to speak of this one.
    if (debtor != m_case.debtor) {
        changed();
        return left ? caseLeft(debtor) : caseChanged();
    }
    if (!effects) {
        m_problem->setText(effects.error().message);
        m_problem->show();
        m_do->setEnabled(true);
        return;
    }
    m_done->setTexts(tr("Done"), effects->join(QStringLiteral("\n")));
    m_done->show();
    performed(act);
    clear();
    changed();
    if (left)
        Q_EMIT caseLeft(debtor);
    else
        Q_EMIT caseChanged();
}

} // namespace trato::ui
