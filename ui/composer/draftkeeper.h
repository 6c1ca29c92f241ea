#pragma once

#include "ui/composer/outgoing.h"
#include "ui/desk/deskcontext.h"

#include <QTimer>

#include <map>
#include <utility>

namespace trato::ui {

/// Keeps what was typed: each case's text is in the database shortly after the last key, in the order in which it was
/// typed, whatever case is open by then. The status bar says when.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(const DeskContext& context, QObject* parent = nullptr);

    /// The case's message or note now; an empty text: there is no draft.
    void keep(const Draft& draft);
    /// Without waiting for a pause.
    void saveNow();

Q_SIGNALS:
    void failed(const QString& why);

private:
    void saveNext();

    DeskContext m_context;
    QTimer m_pause;
    std::map<std::pair<DebtorId, Writing>, Draft> m_unsaved;
    bool m_saving = false;
};

} // namespace trato::ui
