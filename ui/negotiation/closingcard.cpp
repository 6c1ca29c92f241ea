#include "ui/negotiation/closingcard.h"

#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/keychoice.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace trato::ui {

using negotiation::AcceptanceKind;

namespace {

const QString byPhone = QStringLiteral("phone");
const QString inPerson = QStringLiteral("in_person");
const QString notYet = QStringLiteral("not_yet");

/// "WhatsApp (11) 98765-4321 · 14:01 · reads as a yes"
QString detailOf(const YesLine& line, QDate today)
{
    const auto channel = channelFromName(line.channel);
    QString where = channel ? channelTitle(*channel) : line.channel;
    if (!line.handle.isEmpty())
        where += u' ' + (channel == Channel::Email ? line.handle : format::phone(line.handle));
    const QString when = format::nearInstant(line.at, today, deskZone());
    return line.readsAsYes ? ClosingCard::tr("%1 · %2 · reads as a yes").arg(where, when)
                           : QStringLiteral("%1 · %2").arg(where, when);
}

QString wordsOf(const negotiation::Verdict& verdict)
{
    QStringList words;
    for (const negotiation::Breach& breach : verdict.breaches)
        words.append(breach.message);
    return words.join(u' ');
}

} // namespace

ClosingCard::ClosingCard(const DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new Label(context.look, QString(), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_title(new Label(context.look, QString(), {Type::Small, Tone::Text, Weight::SemiBold}))
    , m_total(new Label(context.look, QString(), {Type::Head, Tone::Text, Weight::SemiBold}))
    , m_detail(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_approval(new Banner(context.look, Tone::Warn, Icon::Warning, Banner::Shape::Notice))
    , m_how(new Label(context.look, tr("Where did they say yes?"), {Type::Meta, Tone::Text3}))
    , m_choice(new KeyChoice(context.look, tr("Where did they say yes?")))
    , m_saidTitle(new Label(context.look, tr("What they said"), {Type::Meta, Tone::Text3}))
    , m_said(new QLineEdit)
    , m_whyTitle(new Label(context.look, tr("Why it should be granted"), {Type::Meta, Tone::Text3}))
    , m_why(new QLineEdit)
    , m_problem(new Paragraph(context.look, QString(), {Type::Small, Tone::Crit, Weight::Medium}))
    , m_back(new Button(context.look, tr("Back")))
    , m_do(new Button(context.look, tr("Close the deal"), ButtonKind::Filled))
{
    setAccessibleName(tr("Close the deal"));
    m_said->setAccessibleName(m_saidTitle->text());
    m_why->setAccessibleName(m_whyTitle->text());
    m_said->setPlaceholderText(tr("agreed to the entry today, call of 14:05"));
    m_why->setPlaceholderText(tr("is paid on the 15th, never broke a deal"));
    buildLayout();
    connect(m_choice, &KeyChoice::chosen, this, &ClosingCard::changed);
    for (QLineEdit* field : {m_said, m_why})
        connect(field, &QLineEdit::textChanged, this, &ClosingCard::changed);
    connect(m_back, &Button::clicked, this, &ClosingCard::left);
}

void ClosingCard::buildLayout()
{
    const Look& look = m_context.look;
    m_total->setElides(false);
    m_back->setHint(keyText(QKeySequence(Qt::Key_Escape)));
    m_do->setGlyph(Icon::Deal);
    for (Button* button : {m_back, m_do})
        button->setSize(ButtonSize::Large);

    auto* deal = new Surface(look, Fill::Card);
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_total);
    auto* shown = new QVBoxLayout(deal);
    shown->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    shown->setSpacing(look.px(2));
    shown->addLayout(first);
    shown->addWidget(m_detail);

    auto* page = new QWidget;
    auto* body = new QVBoxLayout(page);
    body->setContentsMargins(look.px(12), look.px(12), look.px(12), 0);
    body->setSpacing(look.px(8));
    body->addWidget(m_heading);
    body->addWidget(deal);
    body->addWidget(m_approval);
    for (QWidget* part : {static_cast<QWidget*>(m_whyTitle), static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_how),
             static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_saidTitle), static_cast<QWidget*>(m_said),
             static_cast<QWidget*>(m_problem)})
        body->addWidget(part);
    body->addStretch(1);
    auto* scroll = new FitScroll;
    scroll->setWidget(page);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(12));
    buttons->setSpacing(look.px(8));
    buttons->addWidget(m_back);
    buttons->addWidget(m_do, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll);
    whole->addLayout(buttons);
    whole->addStretch(1);
}

void ClosingCard::registerActions()
{
    m_do->follow(m_context.actions.add({.id = QStringLiteral("closing.do"),
                                           .text = tr("Close with this proof"),
                                           .sequence = QKeySequence(QStringLiteral("Ctrl+Return")),
                                           .alternative = QKeySequence(QStringLiteral("Ctrl+Enter")),
                                           .group = tr("Negotiate"),
                                           .icon = Icon::Deal,
                                           .scope = ActionScope::Region,
                                           .region = this,
                                           .onMoneyPath = true},
        this, [this] { submit(); }));
    rest();
}

void ClosingCard::rest()
{
    m_loaded = false;
    m_context.actions.setEnabled(QStringLiteral("closing.do"), false, tr("No deal is being closed."));
}

void ClosingCard::ask(ClosingQuestion question)
{
    m_question = std::move(question);
    m_lines = {};
    m_loaded = false;
    m_busy = false;
    const bool approval = m_question.asksApproval();
    m_heading->setText(approval ? tr("Ask for approval") : tr("Close the deal"));
    m_title->setText(m_question.title);
    m_total->setText(format::money(m_question.total.cents()));
    m_detail->setText(m_question.detail);
    m_approval->setVisible(approval);
    m_approval->setTexts(tr("It needs approval"),
        tr("%1 Who may grant it answers until %2; then it comes back to you. The debts stay as they are until then.")
            .arg(wordsOf(m_question.verdict), format::nearDate(m_question.askedUntil)));
    for (QWidget* part : {static_cast<QWidget*>(m_whyTitle), static_cast<QWidget*>(m_why)})
        part->setVisible(approval);
    m_do->setText(approval ? tr("Ask for approval") : tr("Close the deal"));
    m_said->clear();
    m_why->clear();
    m_choice->clear();
    showChoices();
    changed();
}

void ClosingCard::setLines(const Result<YesLines>& lines)
{
    m_lines = lines.value_or(YesLines());
    const bool first = !std::exchange(m_loaded, true);
    showChoices();
    // What they wrote meanwhile is listed, too, but nobody's choice is changed.
    if (m_choice->current().isEmpty() && m_lines.proposed)
        m_choice->setCurrent(QString::number(m_lines.proposed->value()));
    else if (first && m_choice->current().isEmpty() && m_question.asksApproval())
        m_choice->setCurrent(notYet);
    changed();
    if (!lines)
        refuse(lines.error().message);
    if (first)
        takeFocus();
}

void ClosingCard::showChoices()
{
    std::vector<KeyOption> options;
    const auto key = [&options] { return QString::number(options.size() + 1); };
    for (const YesLine& line : m_lines.lines)
        options.push_back({key(), QString::number(line.id.value()), u'“' + line.text + u'”',
            detailOf(line, m_context.clock.today())});
    options.push_back({key(), byPhone, tr("By telephone")});
    options.push_back({key(), inPerson, tr("In person")});
    if (m_question.asksApproval())
        options.push_back({key(), notYet, tr("Not yet: ask for approval first")});
    m_choice->setOptions(std::move(options));
}

std::optional<ClosingAnswer> ClosingCard::answer() const
{
    const QString chosen = m_choice->current();
    if (!missing().isEmpty())
        return std::nullopt;
    ClosingAnswer answer{std::nullopt, m_why->text().trimmed()};
    if (chosen == notYet)
        return answer;
    negotiation::Acceptance said;
    if (chosen == byPhone || chosen == inPerson) {
        said.kind = chosen == byPhone ? AcceptanceKind::Call : AcceptanceKind::InPerson;
        said.channel = chosen == byPhone ? channelName(Channel::Voice) : QString();
        said.reason = m_said->text().trimmed();
    } else {
        said.interaction = InteractionId(chosen.toLongLong());
    }
    answer.acceptance = said;
    return answer;
}

QString ClosingCard::missing() const
{
    const QString chosen = m_choice->current();
    if (m_question.asksApproval() && m_why->text().trimmed().isEmpty())
        return tr("Say why it should be granted.");
    if (chosen.isEmpty())
        return tr("Choose where they said yes: a digit, or the arrows and Enter.");
    if ((chosen == byPhone || chosen == inPerson) && m_said->text().trimmed().isEmpty())
        return tr("Say what they said: there is no line that shows it.");
    return {};
}

void ClosingCard::changed()
{
    const QString chosen = m_choice->current();
    const bool spoken = chosen == byPhone || chosen == inPerson;
    m_saidTitle->setVisible(spoken);
    m_said->setVisible(spoken);
    m_problem->hide();
    m_context.actions.setEnabled(QStringLiteral("closing.do"), m_loaded && !m_busy && missing().isEmpty(), missing());
}

void ClosingCard::refuse(const QString& why)
{
    m_busy = false;
    changed();
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
}

void ClosingCard::submit()
{
    if (m_busy || !m_loaded)
        return;
    const auto given = answer();
    if (!given) {
        refuse(missing());
        return takeFocus();
    }
    m_busy = true;
    changed();
    Q_EMIT answered(*given);
}

bool ClosingCard::chooseFocused()
{
    auto* const row = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (row == nullptr || !m_choice->isAncestorOf(row) || row->isChecked())
        return false;
    row->click();
    return true;
}

void ClosingCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!chooseFocused())
            submit();
        return;
    case Qt::Key_Escape: Q_EMIT left(); return;
    default: QWidget::keyPressEvent(event);
    }
}

/// To what is missing first.
void ClosingCard::takeFocus()
{
    if (m_question.asksApproval() && m_why->text().trimmed().isEmpty())
        m_why->setFocus(Qt::ShortcutFocusReason);
    else if (m_said->isVisibleTo(this))
        m_said->setFocus(Qt::ShortcutFocusReason);
    else
        m_choice->setFocus(Qt::ShortcutFocusReason);
}

void ClosingCard::chooseItem(int number)
{
    m_choice->chooseAt(number);
    if (m_said->isVisibleTo(this))
        m_said->setFocus(Qt::ShortcutFocusReason);
}

} // namespace trato::ui
