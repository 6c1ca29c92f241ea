#pragma once

#include "queue/notices.h"
#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace trato::workstation {

/// Puts on the notice board what happened for this person. Asks when something changed and once a minute.
class NoticeWatch final : public QObject {
    Q_OBJECT

public:
    NoticeWatch(const ui::DeskContext& context, std::function<void(DebtorId)> open, QObject* parent = nullptr);

private:
    void ask();
    void show(const queue::Occurrence& occurrence);

    ui::DeskContext m_context;
    std::function<void(DebtorId)> m_open;
    Instant m_since;
    ui::Job m_asking;
    ui::Pacer m_settle;
    QTimer m_minute;
};

} // namespace trato::workstation
