#include "ui/wrapup/wrapupform.h"

#include "queue/desks.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/agentstate.h"
#include "ui/format/brazil.h"
#include "ui/format/when.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/label.h"
#include "ui/wrapup/outcomegrid.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

namespace {

/// Portuguese, as everything that the timeline keeps: "Acordo 2026-0001: R$ 300,00 + 10 × R$ 348,17. Pagou R$ 300,00."
QString storyText(const queue::CaseStory& story)
{
    QStringList sentences;
    if (story.deal) {
        const queue::CaseStory::Deal& deal = *story.deal;
        const QString instalments = format::instalments(deal.instalments, deal.amountCents);
        const QString how = deal.instalments == 0 ? QStringLiteral("à vista, ") + format::money(deal.totalCents)
                            : deal.entryCents > 0 ? format::money(deal.entryCents) + QStringLiteral(" + ") + instalments
                                                  : instalments;
        sentences.append(QStringLiteral("Acordo %1: %2.").arg(deal.number, how));
    }
    if (story.promised.isValid())
        sentences.append(story.promisedCents > 0
                             ? QStringLiteral("Prometeu %1 até %2.")
                                   .arg(format::money(story.promisedCents), format::date(story.promised))
                             : QStringLiteral("Prometeu pagar até %1.").arg(format::date(story.promised)));
    if (story.paidCents > 0)
        sentences.append(QStringLiteral("Pagou %1.").arg(format::money(story.paidCents)));
    return sentences.join(u' ');
}

} // namespace

WrapUpForm::WrapUpForm(const DeskContext& context, QWidget* parent)
    : WrapUpSheet(parent)
    , m_context(context)
    , m_clock(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_extend(new Button(context.look, tr("Extend")))
    , m_outcomes(new OutcomeGrid(context.look, queue::Dispositions::standard().sheet()))
    , m_reason(new QComboBox)
    , m_reasonHint(new Label(context.look, RichLine{}, Type::Meta))
    , m_nextStep(new QComboBox)
    , m_callback(new QLineEdit)
    , m_callbackTitle(new Label(context.look, tr("Call back when"), {Type::Meta, Tone::Text3}))
    , m_callbackMine(new QCheckBox(tr("Only I call back")))
    , m_note(new QPlainTextEdit)
    , m_effects(new Paragraph(context.look, QString(), {Type::Small, Tone::Text}))
    , m_problem(new Label(context.look, QString(), {Type::Small, Tone::Crit}))
    , m_stay(new Button(context.look, tr("Save and stay")))
    , m_next(new Button(context.look, tr("Save and next"), ButtonKind::Filled))
{
    setAccessibleName(tr("Wrap-up"));
    buildLayout();
    const auto changed = [this] {
        keep();
        preview();
    };
    connect(m_outcomes, &OutcomeGrid::changed, this, changed);
    connect(m_reason, &QComboBox::currentIndexChanged, this, changed);
    connect(m_nextStep, &QComboBox::currentIndexChanged, this, changed);
    connect(m_callback, &QLineEdit::textChanged, this, changed);
    connect(m_callbackMine, &QCheckBox::toggled, this, changed);
    connect(m_extend, &Button::clicked, this, &WrapUpForm::extend);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &WrapUpForm::saveDraft);
    connect(m_note, &QPlainTextEdit::textChanged, this, &WrapUpForm::keep);
    m_reason->installEventFilter(this);
    m_nextStep->installEventFilter(this);
    connect(&m_second, &QTimer::timeout, this, &WrapUpForm::tick);
    m_second.setInterval(1s);
}

void WrapUpForm::buildLayout()
{
    const Look& look = m_context.look;
    auto* head = new QHBoxLayout;
    head->setSpacing(look.px(10));
    head->addWidget(new ChipLabel(look, {.text = tr("Wrap-up"), .tone = Tone::Wrap, .size = ChipSize::Tall}));
    auto* title = new Label(look, tr("How did it end?"), {Type::Title, Tone::Text, Weight::SemiBold});
    title->setElides(false);
    m_clock->setElides(false);
    head->addWidget(title);
    head->addWidget(new Label(look, tr("one answer, then Ctrl ↵"), {Type::Small, Tone::Text3}));
    head->addStretch(1);
    head->addWidget(m_clock);
    head->addWidget(m_extend);
    const auto extension = std::chrono::duration_cast<std::chrono::seconds>(queue::Desks::standard().work().extension);
    m_extend->setText(tr("Extend by %1").arg(format::duration(extension)));
    m_extend->setHint(QStringLiteral("+"));

    auto* foot = new QHBoxLayout;
    foot->addWidget(new Label(look, tr("A personal break is always free: F9"), {Type::Small, Tone::Text3}), 1);
    foot->addWidget(m_stay);
    foot->addWidget(m_next);
    m_stay->setSize(ButtonSize::Large);
    m_next->setSize(ButtonSize::Large);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
    layout->setSpacing(look.px(10));
    layout->addLayout(head);
    layout->addWidget(buildMiddle());
    layout->addLayout(foot);
}

/// As tall as what is asked; in a low window it is scrolled, and how to save it stays in sight.
QWidget* WrapUpForm::buildMiddle()
{
    auto* asked = new QWidget;
    auto* column = new QVBoxLayout(asked);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.look.px(10));
    column->addWidget(m_outcomes);
    column->addWidget(buildDetails());
    column->addStretch(1);
    auto* middle = new FitScroll;
    middle->setWidget(asked);
    return middle;
}

QWidget* WrapUpForm::buildDetails()
{
    const Look& look = m_context.look;
    m_reason->setAccessibleName(tr("Reason of the delay"));
    m_reason->addItem(tr("choose…"), QString());
    for (const queue::DelayReason& reason : queue::Dispositions::standard().delayReasons())
        m_reason->addItem(reason.label.shown(), reason.code);
    m_nextStep->setAccessibleName(tr("Next step"));
    m_nextStep->addItem(tr("none"), QString());
    for (const queue::NextStep& step : queue::Dispositions::standard().nextSteps())
        m_nextStep->addItem(step.label.shown(), step.code);
    m_callback->setAccessibleName(tr("Call back when"));
    m_callback->setPlaceholderText(tr("tomorrow 15h, 27/11 9:30"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What the next person should know"));
    m_note->setFixedHeight(look.px(48));
    m_note->setTabChangesFocus(true);
    m_effects->setWordWrap(true);

    auto* details = new QWidget;
    auto* grid = new QGridLayout(details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(16));
    grid->setVerticalSpacing(look.px(4));
    grid->addWidget(m_reasonHint, 0, 0);
    grid->addWidget(m_reason, 1, 0);
    grid->addWidget(new Label(look, tr("Next step"), {Type::Meta, Tone::Text3}), 2, 0);
    grid->addWidget(m_nextStep, 3, 0);
    grid->addWidget(m_callbackTitle, 4, 0);
    grid->addWidget(m_callback, 5, 0);
    grid->addWidget(m_callbackMine, 6, 0);
    grid->addWidget(new Label(look, tr("Note"), {Type::Meta, Tone::Text3}), 7, 0);
    grid->addWidget(m_note, 8, 0);
    grid->addWidget(new Label(look, tr("On saving"), {Type::Meta, Tone::Text3}), 0, 1);
    grid->addWidget(m_effects, 1, 1, 7, 1, Qt::AlignTop);
    grid->addWidget(m_problem, 8, 1);
    grid->setColumnMinimumWidth(0, look.px(218));
    grid->setColumnStretch(1, 1);
    return details;
}

void WrapUpForm::registerActions(ActionRegistry& actions)
{
    m_next->follow(actions.add({.id = QStringLiteral("wrapup.next"),
                                   .text = tr("Save and next"),
                                   .sequence = QKeySequence(QStringLiteral("Ctrl+Return")),
                                   .alternative = QKeySequence(QStringLiteral("Ctrl+Enter")),
                                   .group = tr("Wrap-up"),
                                   .scope = ActionScope::Region,
                                   .region = this,
                                   .onMoneyPath = true},
        this, [this] { save(true); }));
    m_stay->follow(actions.add({.id = QStringLiteral("wrapup.stay"),
                                   .text = tr("Save and stay"),
                                   .sequence = QKeySequence(QStringLiteral("Ctrl+S")),
                                   .group = tr("Wrap-up"),
                                   .scope = ActionScope::Region,
                                   .region = this},
        this, [this] { save(false); }));
}

void WrapUpForm::showCase(const OpenCase& openCase)
{
    m_story.cancel();
    m_case = openCase;
    m_since = m_context.clock.now();
    const queue::Desk* const desk = queue::Desks::standard().byName(m_case.desk);
    m_limit = desk != nullptr ? desk->wrapUp : queue::Desk().wrapUp;
    m_over = false;
    m_outcomes->setDispositions(queue::Dispositions::standard().sheetOf(m_case.desk));
    const auto kept = m_kept.find(m_case.debtor);
    fill(kept == m_kept.end() ? Typed() : kept->second);
    if (kept == m_kept.end())
        restore();
    m_problem->setText(QString());
    m_clock->setVisible(!m_case.care);
    m_extend->setVisible(!m_case.care);
    m_second.start();
    tick();
    preview();
    m_outcomes->setFocus(Qt::ShortcutFocusReason);
    setFocus(Qt::ShortcutFocusReason);
}

void WrapUpForm::fill(const Typed& typed)
{
    m_filling = true;
    m_outcomes->clear();
    m_outcomes->choose(typed.disposition);
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(typed.delayReason)));
    m_nextStep->setCurrentIndex(std::max(0, m_nextStep->findData(typed.nextStep)));
    m_callback->setText(typed.callback);
    m_callbackMine->setChecked(typed.callbackMine);
    m_note->setPlainText(typed.note);
    m_filling = false;
    preview();
}

void WrapUpForm::keep()
{
    const queue::Disposition* const chosen = m_outcomes->chosen();
    if (!m_filling && m_case.debtor.isValid())
        m_kept[m_case.debtor] = {chosen != nullptr ? chosen->code : QString(), m_reason->currentData().toString(),
            m_nextStep->currentData().toString(), m_callback->text(), m_note->toPlainText(),
            m_callbackMine->isChecked()};
    if (!m_filling && m_case.debtor.isValid())
        keepSoon();
}

void WrapUpForm::keepSoon()
{
    m_unsaved[m_case.debtor] = m_kept[m_case.debtor];
    m_pause.start();
}

/// One at a time: two threads would not keep the order.
void WrapUpForm::saveDraft()
{
    if (m_saving || m_unsaved.empty())
        return;
    m_saving = true;
    const auto node = m_unsaved.extract(m_unsaved.begin());
    m_context.runner.run(
        this,
        [user = m_context.user, debtor = node.key(), draft = node.mapped(), now = m_context.clock.now()](
            storage::Database& database, const JobToken&) {
            return queue::saveWrapUpDraft(database, user, debtor, draft, now);
        },
        [this](const Result<void>& saved) {
            m_saving = false;
            if (!saved)
                m_problem->setText(tr("What you filled in could not be kept: %1").arg(saved.error().message));
            saveDraft();
        });
}

/// What was filled in before the program ended; otherwise what happened is suggested.
void WrapUpForm::restore()
{
    m_context.runner.run(
        this,
        [debtor = m_case.debtor, user = m_context.user](
            storage::Database& database, const JobToken&) { return queue::loadWrapUpDraft(database, user, debtor); },
        [this, debtor = m_case.debtor](const Result<std::optional<queue::WrapUpDraft>>& draft) {
            if (debtor != m_case.debtor || m_kept.contains(debtor))
                return;
            if (!draft || !*draft)
                return suggest();
            m_kept[debtor] = **draft;
            fill(**draft);
        });
}

void WrapUpForm::extend()
{
    m_limit += queue::Desks::standard().work().extension;
    m_over = false;
    tick();
}

/// Nothing is lost: the sheet stays. Only a desk whose table says so writes an outcome by itself.
void WrapUpForm::timeOver()
{
    m_over = true;
    const queue::Desk* const desk = queue::Desks::standard().byName(m_case.desk);
    if (desk == nullptr || desk->wrapUpDefault.isEmpty() || m_case.care)
        return;
    if (m_outcomes->chosen() == nullptr)
        m_outcomes->choose(desk->wrapUpDefault);
    save(false);
}

void WrapUpForm::suggest()
{
    m_story = m_context.runner.run(
        this,
        [debtor = m_case.debtor, user = m_context.user, now = m_context.clock.now()](storage::Database& database,
            const JobToken&) { return queue::CaseStory::load(database, debtor, user, now); },
        [this](const Result<queue::CaseStory>& story) {
            // Whoever has begun to fill it in knows better.
            if (story && !m_kept.contains(m_case.debtor))
                suggested(*story);
        });
}

void WrapUpForm::suggested(const queue::CaseStory& story)
{
    const int reason =
        m_reason->findText(queue::Dispositions::standard().shownDelayReason(story.delayReason), Qt::MatchFixedString);
    fill({.disposition = story.disposition,
        .delayReason = reason > 0 ? m_reason->itemData(reason).toString() : QString(),
        .nextStep = {},
        .callback = {},
        .note = storyText(story)});
    const queue::Disposition* const chosen = m_outcomes->chosen();
    // What is still asked for gets the keyboard.
    if (chosen != nullptr && chosen->needsDelayReason && m_reason->currentIndex() == 0 &&
        (hasFocus() || isAncestorOf(QApplication::focusWidget())))
        m_reason->setFocus(Qt::ShortcutFocusReason);
}

/// The digits of the sheet stay with it: no reason or step begins with one.
bool WrapUpForm::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == m_reason || watched == m_nextStep) && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool digit = key->text().size() == 1 && key->text().front().isDigit();
        if (digit && isPlain(*key) && m_outcomes->chooseByKey(key->text()))
            return true;
    }
    return WrapUpSheet::eventFilter(watched, event);
}

void WrapUpForm::tick()
{
    const auto spent = std::chrono::duration_cast<std::chrono::seconds>(m_context.clock.now() - m_since);
    const QString text = tr("%1 of %2").arg(format::clock(spent), format::clock(m_limit));
    const bool over = spent >= m_limit;
    m_clock->setLine(over ? RichLine{{tr("%1 · nothing is lost").arg(text), Tone::Warn, Weight::Medium}}
                          : RichLine{{text, Tone::Text2}});
    if (over && !m_over && m_second.isActive())
        timeOver();
}

/// Plain digits and letters choose, but never while somebody writes.
void WrapUpForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_second.stop();
        Q_EMIT cancelled();
        return;
    }
    if (isPlain(*event) && m_outcomes->chooseByKey(event->text()))
        return;
    if (event->text() == QStringLiteral("+") && !m_case.care)
        return extend();
    WrapUpSheet::keyPressEvent(event);
}

void WrapUpForm::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_context.look.theme();
    painter.fillRect(rect(), theme.raised);
    painter.fillRect(QRect(0, 0, width(), m_context.look.px(2)), theme.mark(Tone::Wrap));
}

queue::WrapUpRequest WrapUpForm::request() const
{
    queue::WrapUpRequest request;
    request.item = m_case.item;
    request.actor = m_context.user;
    if (const queue::Disposition* chosen = m_outcomes->chosen())
        request.disposition = chosen->code;
    request.delayReason = m_reason->currentData().toString();
    request.nextStep = m_nextStep->currentData().toString();
    request.note = m_note->toPlainText().trimmed();
    request.callbackMine = m_callbackMine->isChecked();
    request.callbackAt = readWhen(m_callback->text(), m_context.clock.now()).value_or(Instant());
    if (const auto handle = parties::Handle::ofChannel(m_case.channel, m_case.handle))
        request.handle = *handle;
    return request;
}

void WrapUpForm::preview()
{
    const queue::Disposition* const chosen = m_outcomes->chosen();
    const bool callback = chosen && chosen->needsCallback;
    m_callback->setVisible(callback);
    m_callbackTitle->setVisible(callback);
    m_callbackMine->setVisible(callback);
    m_reasonHint->setLine(chosen && chosen->needsDelayReason
                              ? RichLine{{tr("Reason of the delay · "), Tone::Text3}, {tr("required"), Tone::Crit}}
                              : RichLine{{tr("Reason of the delay"), Tone::Text3}});
    m_next->setEnabled(chosen != nullptr);
    m_stay->setEnabled(chosen != nullptr);
    if (!chosen || !m_case.item.isValid()) {
        m_effects->setText(tr("Choose an outcome to see what will happen."));
        return;
    }
    m_preview.cancel();
    const Clock* const clock = &m_context.clock;
    m_preview = m_context.runner.run(
        this,
        [clock, request = request()](
            storage::Database& database, const JobToken&) { return queue::WrapUp(database, *clock).preview(request); },
        [this](const Result<std::vector<queue::WrapUpEffect>>& effects) { showEffects(effects); });
}

void WrapUpForm::showEffects(const Result<std::vector<queue::WrapUpEffect>>& effects)
{
    m_problem->setText(effects ? QString() : effects.error().message);
    if (!effects)
        return;
    QStringList lines;
    for (const queue::WrapUpEffect& effect : *effects)
        lines.append(QStringLiteral("• ") + effect.text);
    m_effects->setText(lines.isEmpty() ? tr("The case is closed.") : lines.join(u'\n'));
}

void WrapUpForm::save(bool next)
{
    if (!m_outcomes->chosen())
        return;
    const Clock* const clock = &m_context.clock;
    m_next->setEnabled(false);
    m_context.runner.run(
        this,
        [clock, request = request()](
            storage::Database& database, const JobToken&) { return queue::WrapUp(database, *clock).save(request); },
        [this, next, debtor = m_case.debtor, saving = request()](
            const Result<std::vector<queue::WrapUpEffect>>& effects) {
            m_next->setEnabled(true);
            if (!effects) {
                if (debtor == m_case.debtor)
                    m_problem->setText(effects.error().message);
                return;
            }
            m_second.stop();
            m_kept.erase(debtor);
            m_unsaved[debtor] = {};
            saveDraft();
            Q_EMIT closedWith(debtor, saving);
            Q_EMIT saved(debtor, next);
        });
}

} // namespace trato::ui
