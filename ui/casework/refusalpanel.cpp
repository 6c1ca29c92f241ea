#include "ui/casework/refusalpanel.h"

#include "ui/format/brazil.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/keychoice.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trato::ui {

using casework::ContactScope;

RefusalPanel::RefusalPanel(const DeskContext& context)
    : ActPanel(context, tr("Do not contact"),
          {.id = QStringLiteral("no_contact"),
              .lead = tr("It counts at once, for people and for the machine."),
              .button = tr("Do not contact any more"),
              .icon = Icon::Ban,
              .kind = ButtonKind::Danger})
    , m_scope(new KeyChoice(context.look, tr("How far it goes")))
    , m_words(new QLineEdit)
{
    m_words->setAccessibleName(tr("What they said"));
    m_words->setPlaceholderText(tr("their own words, if you have them"));
    form()->addWidget(m_scope);
    addField(tr("What they said"), m_words);
    connect(m_scope, &KeyChoice::chosen, this, &RefusalPanel::changed);
    connect(m_words, &QLineEdit::returnPressed, this, &RefusalPanel::submit);
}

void RefusalPanel::caseShown()
{
    const OpenCase& open = openCase();
    const QString where = open.channel == Channel::Email ? open.handle : format::phone(open.handle);
    const QString before = m_scope->current();
    m_scope->setOptions({{QStringLiteral("1"), QStringLiteral("handle"),
                             open.channel == Channel::Email ? tr("Only this address") : tr("Only this number"),
                             where.isEmpty() ? tr("there is none on this channel") : where},
        {QStringLiteral("2"), QStringLiteral("channel"), tr("All of %1").arg(channelTitle(open.channel)),
            tr("whatever the number; from no creditor")},
        {QStringLiteral("3"), QStringLiteral("everything"), tr("Everything"),
            tr("no channel, from no creditor; only they begin again")}});
    m_scope->setCurrent(before);
}

std::optional<ActPanel::Act> RefusalPanel::act() const
{
    const QString scope = m_scope->current();
    if (scope.isEmpty())
        return std::nullopt;
    casework::RefusalAct refusal{
        .scope = ContactScope::Everything, .channel = openCase().channel, .words = m_words->text()};
    if (scope == QStringLiteral("handle")) {
        refusal.scope = ContactScope::Handle;
        refusal.handle = openCase().handle;
    } else if (scope == QStringLiteral("channel")) {
        refusal.scope = ContactScope::Channel;
    }
    return refusal;
}

void RefusalPanel::clear()
{
    m_scope->clear();
    m_words->clear();
}

void RefusalPanel::takeFocus() { m_scope->setFocus(Qt::ShortcutFocusReason); }

void RefusalPanel::chooseItem(int number) { m_scope->chooseAt(number); }

void RefusalPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier)
        return submit();
    ActPanel::keyPressEvent(event);
}

} // namespace trato::ui
