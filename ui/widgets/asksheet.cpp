#include "ui/widgets/asksheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace trato::ui {

AskSheet::AskSheet(const Look& look, QWidget* window)
    : Overlay(look, window)
    , m_panel(new Surface(look, Fill::Card))
    , m_title(new Label(look, QString(), {.type = Type::Title, .weight = Weight::SemiBold}))
    , m_text(new Paragraph(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_choices(new QListWidget)
    , m_words(new QLineEdit)
    , m_confirm(new Button(look, QString(), ButtonKind::Filled))
{
    m_choices->setAccessibleName(tr("Who"));
    m_confirm->setHint(QStringLiteral("↵"));
    auto* cancel = new Button(look, tr("Cancel"), ButtonKind::Outline);
    cancel->setHint(QStringLiteral("Esc"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(10));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_choices);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    setPanel(m_panel, 480, 160);
    m_panel->setFocusProxy(m_words);
    connect(cancel, &Button::clicked, this, &AskSheet::close);
    connect(m_confirm, &Button::clicked, this, &AskSheet::confirm);
    connect(m_words, &QLineEdit::textChanged, this, &AskSheet::refresh);
    connect(m_words, &QLineEdit::returnPressed, this, &AskSheet::confirm);
    m_words->installEventFilter(this);
}

void AskSheet::ask(Question question)
{
    m_question = std::move(question);
    setAccessibleName(m_question.title);
    m_title->setText(m_question.title);
    m_text->setText(m_question.text);
    m_text->setVisible(!m_question.text.isEmpty());
    m_choices->clear();
    m_choices->addItems(m_question.choices);
    m_choices->setVisible(!m_question.choices.isEmpty());
    m_choices->setCurrentRow(0);
    m_choices->setFixedHeight(std::min<int>(static_cast<int>(m_question.choices.size()), 8) * px(26) + px(6));
    m_words->clear();
    m_words->setPlaceholderText(m_question.placeholder);
    m_words->setAccessibleName(m_question.placeholder.isEmpty() ? m_question.title : m_question.placeholder);
    m_confirm->setKind(m_question.grave ? ButtonKind::Danger : ButtonKind::Filled);
    m_confirm->setText(m_question.confirm);
    refresh();
    m_panel->adjustSize();
    open();
}

QString AskSheet::words() const
{
    const QString typed = m_words->text().trimmed();
    return m_question.begins.isEmpty() ? typed : typed.mid(m_question.begins.size()).trimmed();
}

void AskSheet::refresh()
{
    const QString typed = m_words->text().trimmed();
    const bool begun = typed.section(u' ', 0, 0).compare(m_question.begins, Qt::CaseInsensitive) == 0;
    m_confirm->setEnabled(m_question.begins.isEmpty() ? !m_question.needsWords || !typed.isEmpty() : begun);
}

void AskSheet::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    const auto done = m_question.done;
    const int choice = m_choices->currentRow();
    const QString said = words();
    close();
    if (done)
        done(choice, said);
}

/// The arrows choose while the words are typed.
bool AskSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress && m_choices->count() > 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_choices->setCurrentRow(std::clamp(m_choices->currentRow() + step, 0, m_choices->count() - 1));
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace trato::ui
