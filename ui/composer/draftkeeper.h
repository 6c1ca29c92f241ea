#pragma once

#include "ui/composer/outgoing.h"
#include "ui/desk/deskcontext.h"

#include <QTimer>

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
    /// Without waiting for a pause.
    void saveNow();

Q_SIGNALS:
    void failed(const QString& why);

private:
    void saveNext();
    void keepHere(const Draft& draft, const Error& why);
    void showKept();

    DeskContext m_context;
    AwayDesk& m_away;
    QTimer m_pause;
    std::map<std::pair<DebtorId, Writing>, Draft> m_unsaved;
    bool m_saving = false;
};

} // namespace trato::ui
