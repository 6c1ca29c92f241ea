#pragma once

#include "base/result.h"
#include "ui/theme/icons.h"
#include "ui/widgets/keytext.h"

#include <QAction>
#include <QJsonObject>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <map>
#include <vector>

class QEvent;
class QKeyEvent;
class QSettings;

namespace trato::ui {

/// Where an action's keys work.
enum class ActionScope {
    Window, ///< everywhere in the window
    Region, ///< only while the keyboard is in the region widget: Ctrl+Enter is the filled button of that region
};

struct ActionSpec {
    /// Stable and English: "offer.open".
    QString id;
    QString text;
    QKeySequence sequence = {};
    /// A second one, where two hardware keys mean the same (Enter on the number pad).
    QKeySequence alternative = {};
    /// The column of the key sheet, translated: "Write", "Move". Empty: only in the palette.
    QString group = {};
    Icon icon = Icon::None;
    /// Said beside the text in the palette: to whom, what will happen.
    QString detail = {};
    ActionScope scope = ActionScope::Window;
    QWidget* region = nullptr;
    /// On the row of function keys of the key sheet.
    bool onMoneyPath = false;
    /// Says what it would do now, line by line, without doing it; may say so later.
    std::function<void(const std::function<void(QStringList)>& say)> preview = {};
};

/// A step of the way that is taken most: the keys of these actions, then what has happened.
struct PathStep {
    QStringList actions;
    QString says;
};

/// Everything that can be done, by id. The palette, the key sheet, menus and tool tips read it; keys can be given anew
/// and are kept. Lives in the GUI thread; the actions belong to the registry.
class ActionRegistry final : public QObject {
    Q_OBJECT

public:
    /// Keyboard shortcuts of window-wide actions are live in `window`.
    explicit ActionRegistry(QWidget* window = nullptr, QObject* parent = nullptr);
    ~ActionRegistry() override;

    struct Entry {
        ActionSpec spec;
        QKeySequence standard;
        QString reason;
        QAction* action = nullptr;
    };

    void setWindow(QWidget* window);

    /// Registers and answers the action; `run` is called when `context` still lives. A second registration of an id
    /// replaces the first.
    QAction* add(ActionSpec spec, QObject* context, std::function<void()> run);
    void remove(const QString& id);

    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] const Entry* find(const QString& id) const;
    /// In the order of registration.
    [[nodiscard]] std::vector<const Entry*> entries() const;

    /// A disabled action stays visible; `reason` says in the user's words why.
    void setEnabled(const QString& id, bool enabled, const QString& reason = {});
    /// "Do caso ao próximo, 8 toques:" on the key sheet.
    void setPath(QString title, std::vector<PathStep> steps);
    [[nodiscard]] const QString& pathTitle() const { return m_pathTitle; }
    [[nodiscard]] const std::vector<PathStep>& path() const { return m_path; }
    void setText(const QString& id, const QString& text, const QString& detail = {});
    void trigger(const QString& id);

    [[nodiscard]] QKeySequence sequence(const QString& id) const;
    /// "Ctrl ↵", "F8": how key hints and key caps write it.
    [[nodiscard]] QString keyText(const QString& id) const;

    /// Why nobody can have this key: AltGr and Alt with a letter write or open menus on Brazilian keyboards, plain
    /// letters are typed, some keys move about in texts and lists. Empty: it can be given.
    [[nodiscard]] static QString whyUnfit(const QKeySequence& sequence);

    /// No sequence: the action has no key. Code `key_conflict` with `detail.action` when another action that works at
    /// the same place has it, `unfit_key`, `unknown_action`.
    Result<void> remap(const QString& id, const QKeySequence& sequence);
    /// `id` takes the key of `holder`, which gets what `id` had. Codes as of remap; then nothing changed.
    Result<void> swap(const QString& id, const QString& holder);
    [[nodiscard]] bool isRemapped(const QString& id) const;
    /// Code `key_conflict` when another action has the usual key by now.
    Result<void> resetKey(const QString& id);
    void resetKeys();
    /// What `user` gave anew; a key that a newer action took by default stays with the newer one.
    void load(const QSettings& settings, const QString& user = {});
    void save(QSettings& settings, const QString& user = {}) const;

    /// What was given anew, for a file: {"offer.open": "Ctrl+O", "queue.why": ""}.
    [[nodiscard]] QJsonObject remappedKeys() const;
    /// All or nothing: first back to the usual ones, then these. Ids that are not there are left out. Codes as of
    /// remap, `invalid_keys` for a value that is no key.
    Result<void> takeKeys(const QJsonObject& keys);

    /// Whether this key press (as ShortcutOverride shows it) is a registered sequence. Text edits claim some of them
    /// for themselves: their event() must answer false to a ShortcutOverride when this says true.
    [[nodiscard]] bool claims(const QKeyEvent& event) const;
    /// For event() of editors: true when `event` is a ShortcutOverride for a registered sequence; it is ignored then.
    bool refuses(QEvent* event) const;

Q_SIGNALS:
    void changed(const QString& id);

private:
    void apply(Entry& entry);
    [[nodiscard]] const Entry* holderOf(const QKeySequence& sequence, const Entry& wanting) const;
    Result<void> mayHave(const Entry& entry, const QKeySequence& sequence) const;
    /// Sets all of them at once, so that two may have changed places; those that can't stay usual, without a key at
    /// last.
    void give(const std::map<QString, QKeySequence>& wanted);

    QWidget* m_window = nullptr;
    std::map<QString, Entry> m_entries;
    std::vector<QString> m_order;
    QString m_pathTitle;
    std::vector<PathStep> m_path;
};

} // namespace trato::ui
