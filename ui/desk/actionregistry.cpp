#include "ui/desk/actionregistry.h"

#include <QKeyEvent>
#include <QSettings>
#include <QUrl>
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

/// An empty user: the keys of whoever sits here.
QString keyOf(const QString& id, const QString& user)
{
    const QString whose = user.isEmpty() ? QString() : QString::fromLatin1(QUrl::toPercentEncoding(user)) + u'/';
    return QStringLiteral("keys/") + whose + id;
}

constexpr QLatin1StringView noKey("none");

bool isPrintable(Qt::Key key) { return key >= Qt::Key_Space && key < Qt::Key_Escape; }

/// They move about, leave, or take away wherever a text or a list has the keyboard.
bool movesAbout(Qt::Key key)
{
    constexpr Qt::Key keys[] = {Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Backspace, Qt::Key_Return,
        Qt::Key_Enter, Qt::Key_Delete, Qt::Key_Home, Qt::Key_End, Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down,
        Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Insert};
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

QString textOf(const QKeySequence& sequence) { return sequence.toString(QKeySequence::PortableText); }

} // namespace

ActionRegistry::ActionRegistry(QWidget* window, QObject* parent)
    : QObject(parent)
    , m_window(window)
{
}

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
    // A key that is held sends, takes, closes once.
    action->setAutoRepeat(false);
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

QString ActionRegistry::whyUnfit(const QKeySequence& sequence)
{
    if (sequence.isEmpty())
        return {};
    const Qt::Key key = sequence[0].key();
    const Qt::KeyboardModifiers modifiers = sequence[0].keyboardModifiers() & ~Qt::KeypadModifier;
    if (key == Qt::Key_unknown || key == Qt::Key_AltGr)
        return tr("This is no key that can be given.");
    if (modifiers.testFlag(Qt::GroupSwitchModifier))
        return tr("AltGr writes characters on Brazilian keyboards: it can't be given.");
    if (modifiers.testFlag(Qt::AltModifier) && modifiers.testFlag(Qt::ControlModifier) && isPrintable(key))
        return tr("Ctrl+Alt is AltGr on some machines and writes characters: it can't be given.");
    if (modifiers.testFlag(Qt::AltModifier) && key >= Qt::Key_A && key <= Qt::Key_Z)
        return tr("Alt with a letter opens menus and writes accents on some keyboards: it can't be given.");
    const bool bare = !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (bare && isPrintable(key))
        return tr("This is typed into texts: take it with Ctrl.");
    if (bare && movesAbout(key))
        return tr("This moves about in texts and lists: take it with Ctrl.");
    constexpr Qt::Key editing[] = {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X};
    if (modifiers == Qt::ControlModifier && std::find(std::begin(editing), std::end(editing), key) != std::end(editing))
        return tr("This copies, cuts, pastes or selects text everywhere: it can't be given.");
    return {};
}

Result<void> ActionRegistry::mayHave(const Entry& entry, const QKeySequence& sequence) const
{
    if (const QString why = whyUnfit(sequence); !why.isEmpty() && sequence != entry.standard)
        return failure(QStringLiteral("unfit_key"), why);
    if (const Entry* holder = holderOf(sequence, entry)) {
        return failure(QStringLiteral("key_conflict"),
            tr("%1 already does “%2”.").arg(ui::keyText(sequence), holder->spec.text),
            {{QStringLiteral("action"), holder->spec.id}});
    }
    return {};
}

Result<void> ActionRegistry::remap(const QString& id, const QKeySequence& sequence)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return failure(QStringLiteral("unknown_action"), tr("There is no such action."));
    TRATO_CHECK(mayHave(found->second, sequence));
    found->second.spec.sequence = sequence;
    apply(found->second);
    Q_EMIT changed(id);
    return {};
}

Result<void> ActionRegistry::swap(const QString& id, const QString& holder)
{
    const auto one = m_entries.find(id);
    const auto other = m_entries.find(holder);
    if (one == m_entries.end() || other == m_entries.end())
        return failure(QStringLiteral("unknown_action"), tr("There is no such action."));
    const QKeySequence mine = one->second.spec.sequence;
    const QKeySequence theirs = other->second.spec.sequence;
    one->second.spec.sequence = {};
    other->second.spec.sequence = {};
    Result<void> taken = remap(id, theirs);
    if (taken)
        taken = remap(holder, mine);
    if (!taken) {
        one->second.spec.sequence = mine;
        other->second.spec.sequence = theirs;
        apply(one->second);
        apply(other->second);
        Q_EMIT changed(id);
        Q_EMIT changed(holder);
    }
    return taken;
}

bool ActionRegistry::isRemapped(const QString& id) const
{
    const Entry* entry = find(id);
    return entry != nullptr && entry->spec.sequence != entry->standard;
}

Result<void> ActionRegistry::resetKey(const QString& id)
{
    const Entry* entry = find(id);
    return remap(id, entry == nullptr ? QKeySequence() : entry->standard);
}

void ActionRegistry::resetKeys()
{
    for (auto& [id, entry] : m_entries) {
        entry.spec.sequence = entry.standard;
        apply(entry);
        Q_EMIT changed(id);
    }
}

void ActionRegistry::give(const std::map<QString, QKeySequence>& wanted)
{
    for (const auto& [id, sequence] : wanted)
        m_entries[id].spec.sequence = {};
    std::vector<QString> refused;
    for (const auto& [id, sequence] : wanted) {
        if (!remap(id, sequence))
            refused.push_back(id);
    }
    for (const QString& id : refused) {
        Entry& entry = m_entries[id];
        if (!remap(id, entry.standard))
            apply(entry);
    }
}

void ActionRegistry::load(const QSettings& settings, const QString& user)
{
    std::map<QString, QKeySequence> wanted;
    for (const QString& id : m_order) {
        const QString kept = settings.value(keyOf(id, user)).toString();
        const auto sequence = QKeySequence::fromString(kept, QKeySequence::PortableText);
        if (kept == noKey)
            wanted[id] = {};
        else if (!kept.isEmpty() && !sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown)
            wanted[id] = sequence;
    }
    give(wanted);
}

void ActionRegistry::save(QSettings& settings, const QString& user) const
{
    for (const auto& [id, entry] : m_entries) {
        if (entry.spec.sequence == entry.standard)
            settings.remove(keyOf(id, user));
        else
            settings.setValue(
                keyOf(id, user), entry.spec.sequence.isEmpty() ? QString(noKey) : textOf(entry.spec.sequence));
    }
}

QJsonObject ActionRegistry::remappedKeys() const
{
    QJsonObject keys;
    for (const auto& [id, entry] : m_entries) {
        if (entry.spec.sequence != entry.standard)
            keys.insert(id, textOf(entry.spec.sequence));
    }
    return keys;
}

Result<void> ActionRegistry::takeKeys(const QJsonObject& keys)
{
    std::map<QString, QKeySequence> wanted;
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        const auto sequence = QKeySequence::fromString(key.value().toString(), QKeySequence::PortableText);
        const bool readable =
            key.value().isString() &&
            (key.value().toString().isEmpty() || (!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown));
        if (!readable)
            return failure(QStringLiteral("invalid_keys"), tr("“%1” has no key that can be read.").arg(key.key()));
        if (find(key.key()) != nullptr)
            wanted[key.key()] = sequence;
    }
    const QJsonObject before = remappedKeys();
    resetKeys();
    for (const auto& [id, sequence] : wanted)
        m_entries[id].spec.sequence = {};
    for (const auto& [id, sequence] : wanted) {
        const Result<void> taken = remap(id, sequence);
        if (taken)
            continue;
        resetKeys();
        std::map<QString, QKeySequence> back;
        for (auto key = before.begin(); key != before.end(); ++key)
            back[key.key()] = QKeySequence::fromString(key.value().toString(), QKeySequence::PortableText);
        give(back);
        return taken;
    }
    return {};
}

bool ActionRegistry::claims(const QKeyEvent& event) const
{
    const QKeySequence pressed(event.keyCombination());
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& item) {
        const ActionSpec& spec = item.second.spec;
        const bool typed =
            event.modifiers() == Qt::NoModifier && !event.text().isEmpty() && event.text().front().isPrint();
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
