#include "ui/desk/actionregistry.h"

#include <QKeyEvent>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <tuple>

namespace trato::ui {
namespace {

bool share(const ActionSpec& one, const ActionSpec& other)
{
    const bool bothRegions = one.scope == ActionScope::Region && other.scope == ActionScope::Region;
    return !bothRegions || one.region == other.region;
}

QString keyOf(const QString& id) { return QStringLiteral("keys/") + id; }

} // namespace

ActionRegistry::ActionRegistry(QWidget* window, QObject* parent) : QObject(parent), m_window(window) {}

ActionRegistry::~ActionRegistry() = default;

void ActionRegistry::setWindow(QWidget* window)
{
    m_window = window;
    for (auto& [id, entry] : m_entries) {
        if (entry.spec.scope == ActionScope::Window && window != nullptr)
            window->addAction(entry.action);
    }
}

QAction* ActionRegistry::add(ActionSpec spec, QObject* context, std::function<void()> run)
{
    const QString id = spec.id;
    remove(id);
    auto* action = new QAction(this);
    action->setObjectName(id);
    connect(action, &QAction::triggered, context, [run = std::move(run)] { run(); });
    Entry& entry = m_entries[id];
    entry = Entry{.spec = std::move(spec), .standard = {}, .reason = {}, .action = action};
    entry.standard = entry.spec.sequence;
    m_order.push_back(id);
    QWidget* const place = entry.spec.scope == ActionScope::Region ? entry.spec.region : m_window;
    action->setShortcutContext(
        entry.spec.scope == ActionScope::Region ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    if (place != nullptr)
        place->addAction(action);
    connect(context, &QObject::destroyed, action, [this, id, action] {
        if (const Entry* known = find(id); known != nullptr && known->action == action)
            remove(id);
    });
    apply(entry);
    Q_EMIT changed(id);
    return action;
}

void ActionRegistry::remove(const QString& id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    found->second.action->deleteLater();
    found->second.action->setShortcuts(QList<QKeySequence>());
    m_entries.erase(found);
    std::erase(m_order, id);
    Q_EMIT changed(id);
}

QAction* ActionRegistry::action(const QString& id) const
{
    const Entry* entry = find(id);
    return entry == nullptr ? nullptr : entry->action;
}

const ActionRegistry::Entry* ActionRegistry::find(const QString& id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

std::vector<const ActionRegistry::Entry*> ActionRegistry::entries() const
{
    std::vector<const Entry*> all;
    for (const QString& id : m_order)
        all.push_back(find(id));
    return all;
}

void ActionRegistry::setEnabled(const QString& id, bool enabled, const QString& reason)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    found->second.reason = enabled ? QString() : reason;
    found->second.action->setEnabled(enabled);
    apply(found->second);
    Q_EMIT changed(id);
}

void ActionRegistry::setText(const QString& id, const QString& text, const QString& detail)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    found->second.spec.text = text;
    found->second.spec.detail = detail;
    apply(found->second);
    Q_EMIT changed(id);
}

void ActionRegistry::setPath(QString title, std::vector<PathStep> steps)
{
    m_pathTitle = std::move(title);
    m_path = std::move(steps);
}

void ActionRegistry::trigger(const QString& id)
{
    if (QAction* known = action(id))
        known->trigger();
}

QKeySequence ActionRegistry::sequence(const QString& id) const
{
    const Entry* entry = find(id);
    return entry == nullptr ? QKeySequence() : entry->spec.sequence;
}

QString ActionRegistry::keyText(const QString& id) const { return ui::keyText(sequence(id)); }

Result<void> ActionRegistry::remap(const QString& id, const QKeySequence& sequence)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return failure(QStringLiteral("unknown_action"), tr("There is no such action."));
    if (const Entry* holder = holderOf(sequence, found->second)) {
        return failure(QStringLiteral("key_conflict"), tr("%1 already does “%2”.").arg(ui::keyText(sequence), holder->spec.text),
            {{QStringLiteral("action"), holder->spec.id}});
    }
    found->second.spec.sequence = sequence;
    apply(found->second);
    Q_EMIT changed(id);
    return {};
}

void ActionRegistry::resetKeys()
{
    for (auto& [id, entry] : m_entries) {
        entry.spec.sequence = entry.standard;
        apply(entry);
        Q_EMIT changed(id);
    }
}

void ActionRegistry::load(const QSettings& settings)
{
    for (const QString& id : std::vector(m_order)) {
        const QString kept = settings.value(keyOf(id)).toString();
        if (kept.isEmpty())
            continue;
        const auto sequence = QKeySequence::fromString(kept, QKeySequence::PortableText);
        // A kept key that a newer action took by default stays with the newer one: nothing does two things.
        if (!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown)
            std::ignore = remap(id, sequence).has_value();
    }
}

void ActionRegistry::save(QSettings& settings) const
{
    for (const auto& [id, entry] : m_entries) {
        if (entry.spec.sequence == entry.standard)
            settings.remove(keyOf(id));
        else
            settings.setValue(keyOf(id), entry.spec.sequence.toString(QKeySequence::PortableText));
    }
}

bool ActionRegistry::claims(const QKeyEvent& event) const
{
    const QKeySequence pressed(event.keyCombination());
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& item) {
        const ActionSpec& spec = item.second.spec;
        const bool typed = event.modifiers() == Qt::NoModifier && !event.text().isEmpty() && event.text().front().isPrint();
        return !typed && (spec.sequence == pressed || spec.alternative == pressed);
    });
}

bool ActionRegistry::refuses(QEvent* event) const
{
    if (event->type() != QEvent::ShortcutOverride || !claims(*static_cast<QKeyEvent*>(event)))
        return false;
    event->ignore();
    return true;
}

void ActionRegistry::apply(Entry& entry)
{
    QList<QKeySequence> sequences;
    if (!entry.spec.sequence.isEmpty())
        sequences.append(entry.spec.sequence);
    if (!entry.spec.alternative.isEmpty())
        sequences.append(entry.spec.alternative);
    entry.action->setShortcuts(sequences);
    entry.action->setText(entry.spec.text);
    const QString keys = ui::keyText(entry.spec.sequence);
    QString tip = keys.isEmpty() ? entry.spec.text : QStringLiteral("%1 (%2)").arg(entry.spec.text, keys);
    if (!entry.reason.isEmpty())
        tip += u'\n' + entry.reason;
    entry.action->setToolTip(tip);
}

const ActionRegistry::Entry* ActionRegistry::holderOf(const QKeySequence& sequence, const Entry& wanting) const
{
    if (sequence.isEmpty())
        return nullptr;
    for (const auto& [id, other] : m_entries) {
        const bool same = other.spec.sequence == sequence || other.spec.alternative == sequence;
        if (id != wanting.spec.id && same && share(other.spec, wanting.spec))
            return &other;
    }
    return nullptr;
}

} // namespace trato::ui
