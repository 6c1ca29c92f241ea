#include "ui/widgets/spoken.h"

#include <QAccessibleWidget>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace trato::ui {

namespace {

/// Lives below its widget.
class Voice final : public QObject {
public:
    explicit Voice(QWidget& widget)
        : QObject(&widget)
    {
    }

    QAccessible::Role role = QAccessible::Client;
    QString value;
    std::function<void()> press;
    std::function<void(int)> step;
};

Voice* voiceOf(const QObject* object)
{
    for (QObject* child : object->children()) {
        if (auto* voice = dynamic_cast<Voice*>(child))
            return voice;
    }
    return nullptr;
}

class SpokenInterface final : public QAccessibleWidget {
public:
    SpokenInterface(QWidget* widget, Voice& voice)
        : QAccessibleWidget(widget, voice.role)
        , m_voice(&voice)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const bool said = kind == QAccessible::Value && m_voice && !m_voice->value.isEmpty();
        return said ? m_voice->value : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (m_voice && m_voice->press && widget()->isEnabled())
            names << pressAction();
        if (m_voice && m_voice->step && widget()->isEnabled())
            names << increaseAction() << decreaseAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (m_voice && name == pressAction() && m_voice->press)
            m_voice->press();
        else if (m_voice && name == increaseAction() && m_voice->step)
            m_voice->step(1);
        else if (m_voice && name == decreaseAction() && m_voice->step)
            m_voice->step(-1);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QPointer<Voice> m_voice; ///< a widget's children go before what stands for it
};

/// Qt 6.4's own one of a scroll area ends the program when a reader asks for a child that went meanwhile, a scroll bar
/// that is not needed any more. A plain widget's has the same children and looks first.
bool isBareScrollArea(const QString& className)
{
    return className == QStringLiteral("QScrollArea") || className == QStringLiteral("QAbstractScrollArea");
}

QAccessibleInterface* makeSpoken(const QString& className, QObject* object)
{
    if (object == nullptr || !object->isWidgetType())
        return nullptr;
    auto* const widget = static_cast<QWidget*>(object);
    if (Voice* const voice = voiceOf(object))
        return new SpokenInterface(widget, *voice);
    return isBareScrollArea(className) ? new QAccessibleWidget(widget, QAccessible::Client) : nullptr;
}

Voice& ensure(QWidget& widget)
{
    static const bool installed = (QAccessible::installFactory(&makeSpoken), true);
    Q_UNUSED(installed)
    if (Voice* const known = voiceOf(&widget))
        return *known;
    return *new Voice(widget);
}

} // namespace

void Spoken::as(QWidget& widget, QAccessible::Role role) { ensure(widget).role = role; }

void Spoken::setValue(QWidget& widget, const QString& value)
{
    Voice& voice = ensure(widget);
    if (std::exchange(voice.value, value) == value)
        return;
    QAccessibleValueChangeEvent changed(&widget, value);
    QAccessible::updateAccessibility(&changed);
}

void Spoken::onPress(QWidget& widget, std::function<void()> run) { ensure(widget).press = std::move(run); }

void Spoken::onStep(QWidget& widget, std::function<void(int)> step) { ensure(widget).step = std::move(step); }

} // namespace trato::ui
