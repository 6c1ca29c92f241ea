#include "ui/macros/macrosheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace trato::ui {

namespace {

Icon iconOf(const macros::Step& step)
{
    const QString kind = macros::kindOf(step);
    return kind == QStringLiteral("message")     ? Icon::Send
           : kind == QStringLiteral("note")      ? Icon::Note
           : kind == QStringLiteral("promise")   ? Icon::Calendar
           : kind == QStringLiteral("agreement") ? Icon::Deal
           : kind == QStringLiteral("help")      ? Icon::Lifebuoy
           : kind == QStringLiteral("snooze")    ? Icon::Clock
           : kind == QStringLiteral("wrap_up")   ? Icon::Done
                                                 : Icon::Users;
}

} // namespace

MacroSheet::MacroSheet(const Look& look, QWidget* window)
    : Overlay(look, window)
    , m_title(new Label(look, QString(), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_counts(new Label(look, QString(), {Type::Body, Tone::Text, Weight::Medium}))
    , m_note(new Paragraph(look, QString(), {Type::Small, Tone::Text2}))
    , m_list(new QListWidget)
    , m_do(new Button(look, tr("Run"), ButtonKind::Filled))
{
    setPanel(buildPanel(), 620, 72);
    connect(m_do, &Button::clicked, this, &MacroSheet::begin);
    MacroSheet::lookChanged();
}

QWidget* MacroSheet::buildPanel()
{
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(px(20), px(14), px(20), px(14));
    layout->setSpacing(px(8));
    LinesDelegate::give(*m_list, look(), RowLines::None);
    m_list->setSelectionMode(QListWidget::NoSelection);
    m_list->setAccessibleName(tr("Step by step"));
    m_list->installEventFilter(this);
    m_do->setHint(QStringLiteral("↵"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_counts, 1);
    foot->addWidget(m_do);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    return panel;
}

void MacroSheet::openFor(const QString& macro, int cases)
{
    m_macro = macro;
    m_going.clear();
    m_undoable = false;
    m_title->setText(tr("Macro “%1”").arg(macro) +
                     (cases > 1 ? QStringLiteral(" · ") + tr("%n case(s)", nullptr, cases) : QString()));
    setAccessibleName(m_title->text());
    m_note->setText(tr("It is being tried out; nothing happens yet."));
    m_counts->setText(QString());
    m_list->clear();
    settle(State::Trying, tr("Run"));
    open();
    m_list->setFocus(Qt::PopupFocusReason);
}

void MacroSheet::show(const macros::Preview& preview)
{
    if (m_state != State::Trying)
        return;
    m_list->clear();
    for (const macros::CasePlan& one : preview.cases) {
        addHead(one.name, one.goes() ? QString() : tr("left out"));
        for (const macros::PlannedStep& step : one.steps) {
            if (step.goes())
                addLine(iconOf(step.step), Tone::Text2, step.says());
            else
                addLine(Icon::Ban, Tone::Crit, step.says(), step.refusal->message);
        }
    }
    m_going = preview.going();
    const auto out = static_cast<int>(preview.cases.size() - m_going.size());
    m_counts->setText(macros::inWords(preview.counts()));
    m_note->setText(m_going.empty() ? tr("Nothing of it begins: what is refused would be refused by hand too.")
                    : out > 0       ? tr("%n case(s) with a refusal are left out.", nullptr, out)
                                    : tr("This would happen. Nothing has happened yet."));
    m_list->setCurrentRow(0);
    settle(State::Ready, tr("Run"));
}

void MacroSheet::show(const macros::Report& report)
{
    m_list->clear();
    for (const macros::CaseReport& one : report.cases) {
        addHead(one.name, one.isWhole() ? QString() : tr("stopped here"));
        for (const macros::DoneStep& step : one.done)
            addLine(Icon::Check, Tone::Ok, tr("done: %1").arg(step.planned.says()));
        for (const macros::PlannedStep& step : one.left)
            addLine(Icon::Close, Tone::Crit, tr("not done: %1").arg(step.says()),
                step.goes() ? QString() : step.refusal->message);
    }
    if (report.notBegun > 0)
        addHead(tr("%n case(s) not begun", nullptr, report.notBegun), {});
    m_undoable = report.isUndoable();
    m_counts->setText(macros::inWords(report.counts()));
    m_note->setText(tr("It stopped at the first thing that failed."));
    m_list->setCurrentRow(0);
    settle(State::Told, m_undoable ? tr("Take back") : tr("Close"));
    open();
    m_list->setFocus(Qt::OtherFocusReason);
}

void MacroSheet::show(const macros::Undone& undone)
{
    m_title->setText(tr("Macro “%1” taken back").arg(m_macro));
    m_list->clear();
    for (const QString& line : undone.stays)
        addLine(Icon::Minus, Tone::Text2, line);
    m_undoable = false;
    m_counts->setText(tr("%n taken back", nullptr, undone.takenBack) + QStringLiteral(" · ") +
                      tr("%n stay(s)", nullptr, static_cast<int>(undone.stays.size())));
    m_note->setText(tr("This stays as it is:"));
    m_list->setCurrentRow(0);
    settle(State::Told, tr("Close"));
    open();
    m_list->setFocus(Qt::OtherFocusReason);
}

void MacroSheet::showProblem(const QString& problem)
{
    m_note->setText(problem);
    settle(State::Told, tr("Close"));
}

QString MacroSheet::said() const { return m_counts->text(); }

void MacroSheet::settle(State state, const QString& button)
{
    m_state = state;
    m_do->setText(button);
    m_do->setEnabled(state == State::Told || (state == State::Ready && !m_going.empty()));
}

void MacroSheet::addHead(const QString& text, const QString& note)
{
    auto* item = new QListWidgetItem(note.isEmpty() ? text : text + QStringLiteral(" · ") + note, m_list);
    item->setData(LinesDelegate::WeightRole, QVariant::fromValue(Weight::SemiBold));
    item->setData(LinesDelegate::ToneRole, QVariant::fromValue(note.isEmpty() ? Tone::Text : Tone::Warn));
}

void MacroSheet::addLine(Icon icon, Tone tone, const QString& text, const QString& why)
{
    auto* item = new QListWidgetItem(why.isEmpty() ? text : text + u'\n' + why, m_list);
    item->setIcon(look().icon(icon, tone));
    item->setData(LinesDelegate::WeightRole, QVariant::fromValue(Weight::Regular));
    item->setData(LinesDelegate::ToneRole, QVariant::fromValue(tone == Tone::Crit ? Tone::Crit : Tone::Text));
}

void MacroSheet::begin()
{
    if (m_state == State::Ready && !m_going.empty()) {
        m_note->setText(tr("Running…"));
        settle(State::Running, tr("Run"));
        Q_EMIT runWanted(m_going);
    } else if (m_state == State::Told) {
        close();
        if (m_undoable)
            Q_EMIT undoWanted();
    }
}

void MacroSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return begin();
    Overlay::keyPressEvent(event);
}

bool MacroSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            begin();
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void MacroSheet::lookChanged()
{
    m_list->setMinimumHeight(px(72));
    Overlay::lookChanged();
}

} // namespace trato::ui
