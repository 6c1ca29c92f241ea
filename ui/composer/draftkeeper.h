#pragma once

#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"

#include <QTimer>

#include <map>

namespace trato::ui {

/// Keeps what was typed: each case's text is in the database shortly after the last key, in the order in which it was
/// typed, whatever case is open by then. The status bar says when.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(const DeskContext& context, QObject* parent = nullptr);

    /// The case's text now; empty: there is no draft.
    void note(const OpenCase& openCase, const QString& text);
    /// Without waiting for a pause.
    void saveNow();

Q_SIGNALS:
    void failed(const QString& why);

private:
    struct Draft {
        OpenCase openCase;
        QString text;
    };
    void saveNext();

    DeskContext m_context;
    QTimer m_pause;
    std::map<DebtorId, Draft> m_unsaved;
    bool m_saving = false;
};

} // namespace trato::ui
