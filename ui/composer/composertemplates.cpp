// The templates in the place of the text.

#include "ui/composer/composer.h"

#include "ui/composer/filetray.h"
#include "ui/composer/messagefield.h"
#include "ui/composer/templatepicker.h"
#include "ui/composer/texts.h"
#include "ui/widgets/button.h"

#include <chrono>
#include <utility>

namespace trato::ui {

/// Once for a case that was just opened: where only templates may go, they stand in the place of the text.
void Composer::offerTemplates()
{
    const bool known = m_case.mine && m_case.channel == Channel::WhatsApp && !m_case.handle.isEmpty();
    if (!m_mayOffer || !known)
        return;
    m_mayOffer = false;
    if (!isWindowOpen() && !isNote() && m_edit->toPlainText().isEmpty())
        showTemplates(m_edit->hasFocus());
}

void Composer::watchWindow()
{
    constexpr std::chrono::seconds step{10};
    connect(&m_windowSteps, &QTimer::timeout, this, [this] {
        if (isVisible() && m_case.channel == Channel::WhatsApp && m_case.debtor.isValid())
            windowMoved();
    });
    m_windowSteps.start(step);
}

/// When it closes over an empty text the templates take its place, as when the case is opened.
void Composer::windowMoved()
{
    showChannel();
    const bool closes = std::exchange(m_windowWasOpen, isWindowOpen()) && !isWindowOpen();
    if (!closes)
        return;
    m_mayOffer = m_edit->toPlainText().isEmpty() && m_tray->isEmpty();
    offerTemplates();
}

void Composer::showTemplates(bool withFocus)
{
    const auto templates = readTemplates(m_case, m_values);
    if (!templates || !m_case.mine)
        return;
    m_noteButton->setChecked(false);
    m_picker->setTemplates(*templates);
    m_field->showPicker(true);
    if (withFocus)
        m_picker->setFocus(Qt::ShortcutFocusReason);
}

void Composer::take(const QString& text)
{
    setText({});
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->selectOpenPlace();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::leaveTemplates()
{
    if (!m_field->isPickerShown())
        return;
    const bool hadFocus = m_picker->hasFocus();
    m_field->showPicker(false);
    if (hadFocus)
        m_edit->setFocus(Qt::ShortcutFocusReason);
}

} // namespace trato::ui
