#include "ui/casework/carepanel.h"

#include "ui/widgets/keychoice.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trato::ui {

CarePanel::CarePanel(const DeskContext& context)
    : ActPanel(context, tr("Care"),
          {.id = QStringLiteral("care"),
              .lead = tr("A person in difficulty comes before the debt."),
              .button = tr("It is a care case"),
              .icon = Icon::Care,
              .kind = ButtonKind::Care})
    , m_what(new KeyChoice(context.look, tr("What it is about")))
    , m_words(new QLineEdit)
{
    m_what->setOptions({{QStringLiteral("1"), QStringLiteral("self_harm"), tr("Risk to life")},
        {QStringLiteral("2"), QStringLiteral("bereavement"), tr("Mourning")},
        {QStringLiteral("3"), QStringLiteral("illness"), tr("Health")},
        {QStringLiteral("4"), QStringLiteral("violence_risk"), tr("Violence")},
        {QStringLiteral("5"), QStringLiteral("vulnerable"), tr("Vulnerable person")},
        {QStringLiteral("6"), QStringLiteral("over_indebted"), tr("Over-indebted")},
        {QStringLiteral("7"), QStringLiteral("job_loss"), tr("Lost job or income")}});
    m_words->setAccessibleName(tr("What was said"));
    m_words->setPlaceholderText(tr("what the next person should know"));
    form()->addWidget(m_what);
    addField(tr("What was said"), m_words);
    connect(m_what, &KeyChoice::chosen, this, &CarePanel::changed);
    connect(m_words, &QLineEdit::returnPressed, this, &CarePanel::submit);
}

std::optional<std::pair<QString, QString>> CarePanel::refusal() const
{
    if (auto why = ActPanel::refusal())
        return why;
    if (openCase().care)
        return std::pair(tr("This is a care case"), tr("The guide stands here."));
    return std::nullopt;
}

std::optional<ActPanel::Act> CarePanel::act() const
{
    const QString what = m_what->current();
    return what.isEmpty() ? std::nullopt : std::optional<Act>(casework::CareAct{what, m_words->text()});
}

void CarePanel::clear()
{
    m_what->clear();
    m_words->clear();
}

void CarePanel::takeFocus() { m_what->setFocus(Qt::ShortcutFocusReason); }

void CarePanel::chooseItem(int number) { m_what->chooseAt(number); }

void CarePanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier)
        return submit();
    ActPanel::keyPressEvent(event);
}

} // namespace trato::ui
