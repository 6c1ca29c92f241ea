#pragma once

#include "ui/composer/outgoing.h"
#include "ui/desk/deskcontext.h"

#include <QTimer>

#include <deque>
#include <map>
#include <utility>

namespace trato::ui {

class AwayDesk;

/// Keeps what was typed: each case's text is in the database shortly after the last key, in the order in which it was
/// typed, whatever case is open by then. The status bar says when.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    /// While the database is away they are kept by `away`.
    DraftKeeper(const DeskContext& context, AwayDesk& away, QObject* parent = nullptr);

    /// The case's message or note now; an empty text: there is no draft.
    void keep(const Draft& draft);
    /// To the draft of a case that is not shown, after what was typed there.
    void change(const Draft& words, DraftChange change);
    /// Without waiting for a pause.
    void saveNow();
    /// What the database has is what was typed last.
    [[nodiscard]] bool isSettled() const { return !m_saving && m_unsaved.empty() && m_changes.empty(); }

Q_SIGNALS:
    void failed(const QString& why);
    void settled();

private:
    struct Change {
        Draft words;
        DraftChange what;
    };
    void saveNext();
    void save(const Draft& draft);
    void saveChange(const Change& one);
    void saved(const Draft& draft, const Result<void>& done);
    void keepHere(const Draft& draft, const Error& why);
    void showKept();

    DeskContext m_context;
    AwayDesk& m_away;
    QTimer m_pause;
    std::map<std::pair<DebtorId, Writing>, Draft> m_unsaved;
    std::deque<Change> m_changes;
    bool m_saving = false;
};

} // namespace trato::ui
