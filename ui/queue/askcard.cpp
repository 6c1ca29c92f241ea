#include "ui/queue/askcard.h"

#include "base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

AskCard::AskCard(const Look& look, QWidget* window)
    : Overlay(look, window)
    , m_title(new Label(look, QString(), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_lead(new Paragraph(look, QString(), {Type::Small, Tone::Text2}))
    , m_options(new KeyChoice(look, tr("Usual answers")))
    , m_fieldTitle(new Label(look, QString(), {Type::Meta, Tone::Text3}))
    , m_field(new QLineEdit)
    , m_noteTitle(new Label(look, QString(), {Type::Meta, Tone::Text3}))
    , m_note(new QLineEdit)
    , m_effects(new Paragraph(look, QString(), {Type::Small, Tone::Text}))
    , m_problem(new Paragraph(look, QString(), {Type::Small, Tone::Crit}))
    , m_do(new Button(look, QString(), ButtonKind::Filled))
{
    setPanel(buildPanel(), 440, 120);
    m_options->installEventFilter(this);
    m_settle.setSingleShot(true);
    m_settle.setInterval(150ms);
    connect(&m_settle, &QTimer::timeout, this, &AskCard::preview);
    connect(m_options, &KeyChoice::chosen, this, [this](const QString& id) {
        if (m_question.optionFills) {
            m_field->setText(id);
            m_options->setCurrent(id);
        }
        changed();
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (m_question.optionFills)
            m_options->clear();
        if (m_question.lineFinds)
            narrow();
    });
    for (QLineEdit* line : {m_field, m_note}) {
        connect(line, &QLineEdit::textChanged, this, &AskCard::changed);
        connect(line, &QLineEdit::returnPressed, this, &AskCard::submit);
    }
    connect(m_do, &Button::clicked, this, &AskCard::submit);
}

QWidget* AskCard::buildPanel()
{
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(px(16), px(14), px(16), px(14));
    layout->setSpacing(px(8));
    m_effects->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_do->setHint(QStringLiteral("↵"));
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_do);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_title, m_lead, m_options, m_fieldTitle, m_field, m_noteTitle, m_note, m_effects, m_problem})
        layout->addWidget(part);
    layout->addLayout(foot);
    return panel;
}

void AskCard::ask(Question question)
{
    ++m_asked;
    ++m_previewed;
    m_busy = false;
    m_question = std::move(question);
    setAccessibleName(m_question.title);
    m_title->setText(m_question.title);
    m_lead->setText(m_question.lead);
    m_lead->setVisible(!m_question.lead.isEmpty());
    m_options->setOptions({});
    m_options->setVisible(!m_question.options.empty());
    const auto line = [](QLineEdit* edit, Label* title, const QString& text, const QString& hint) {
        edit->clear();
        edit->setVisible(!text.isEmpty());
        title->setVisible(!text.isEmpty());
        title->setText(text);
        edit->setAccessibleName(text);
        edit->setPlaceholderText(hint);
    };
    line(m_field, m_fieldTitle, m_question.field, m_question.fieldHint);
    line(m_note, m_noteTitle, m_question.note, m_question.noteHint);
    m_question.lineFinds ? narrow() : m_options->setOptions(m_question.options);
    m_do->setText(m_question.button);
    show(Said{});
    open();
    QWidget* const first = m_question.options.empty() ? static_cast<QWidget*>(m_field) : m_options;
    first->setFocus(Qt::PopupFocusReason);
    preview();
}

AskCard::Answer AskCard::answer() const
{
    return {m_options->current(), m_field->text().trimmed(), m_note->text().trimmed()};
}

void AskCard::changed() { m_settle.start(); }

/// The first that fits what is typed is chosen at once.
void AskCard::narrow()
{
    constexpr std::size_t digits = 9;
    const QString words = text::folded(m_field->text()).trimmed();
    std::vector<KeyOption> fitting;
    for (const KeyOption& one : m_question.options) {
        if (fitting.size() < digits && text::folded(one.text).contains(words))
            fitting.push_back({QString::number(fitting.size() + 1), one.id, one.text, one.detail});
    }
    const QString first = fitting.empty() || words.isEmpty() ? QString() : fitting.front().id;
    m_options->clear();
    m_options->setOptions(std::move(fitting));
    m_options->setCurrent(first);
}

void AskCard::preview()
{
    if (!m_question.preview || !isOpen())
        return;
    m_question.preview(answer(), [card = QPointer<AskCard>(this), number = ++m_previewed](const Said& said) {
        if (card && card->m_previewed == number)
            card->show(said);
    });
}

void AskCard::show(const Said& said)
{
    m_effects->setText(said.effects.join(u'\n'));
    m_effects->setVisible(!said.effects.isEmpty());
    m_problem->setText(said.problem);
    m_problem->setVisible(!said.problem.isEmpty());
}

void AskCard::submit()
{
    if (m_busy || !isOpen())
        return;
    m_busy = true;
    m_question.submit(answer(), [card = QPointer<AskCard>(this), asked = m_asked](const QString& problem) {
        if (!card || card->m_asked != asked)
            return;
        card->m_busy = false;
        ++card->m_previewed;
        if (problem.isEmpty())
            card->close();
        else
            card->show(Said{{}, problem});
    });
}

/// The letters that choose only do so before something is chosen: what is written then are words, and no word means
/// another answer.
bool AskCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_options || event->type() != QEvent::KeyPress || m_options->current().isEmpty())
        return Overlay::eventFilter(watched, event);
    auto* const key = static_cast<QKeyEvent*>(event);
    if (key->text().isEmpty() || !key->text().front().isLetter())
        return Overlay::eventFilter(watched, event);
    keyPressEvent(key);
    return true;
}

/// Letters go to the line from wherever the keyboard is: nobody has to look for it. Where the line finds an answer and
/// there is one, they are the note.
void AskCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return submit();
    const bool typed = !event->text().isEmpty() && event->text().front().isPrint() && m_field->isVisible();
    if (!typed || m_field->hasFocus() || m_note->hasFocus())
        return Overlay::keyPressEvent(event);
    const bool found = m_question.lineFinds && !m_options->current().isEmpty() && m_note->isVisible();
    QLineEdit* const line = found ? m_note : m_field;
    line->setFocus(Qt::OtherFocusReason);
    QApplication::sendEvent(line, event);
}

} // namespace trato::ui
