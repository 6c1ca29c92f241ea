#pragma once

#include "queue/deskday.h"
#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"

#include <QObject>
#include <QTimer>

namespace trato::workstation {

/// The desk's part of the last line of the window: how many wait, time on this case, my day, draft and what has not
/// left.
class DeskStatus final : public QObject {
    Q_OBJECT

public:
    explicit DeskStatus(const ui::DeskContext& context, QObject* parent = nullptr);

    void setQueue(int waiting, bool care);
    /// `since`: when the case was opened on this desk.
    void setCase(const ui::OpenCase& openCase, Instant since);
    /// Reads the day again, soon.
    void refresh();

Q_SIGNALS:
    void draftsKnown(const std::vector<trato::queue::DeskDay::Draft>& drafts);

private:
    void load();
    void show(const Result<queue::DeskDay>& day);
    void showDay();
    void showDraft();
    void tick();

    ui::DeskContext m_context;
    ui::OpenCase m_case;
    Instant m_since;
    queue::DeskDay m_day;
    ui::Job m_loading;
    QTimer m_second;
    ui::Pacer m_settle{std::chrono::milliseconds(500), std::chrono::milliseconds(1500)};
};

} // namespace trato::workstation
