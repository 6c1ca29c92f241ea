#pragma once

#include "app/workstation/noticewatch.h"
#include "app/workstation/trainingdesk.h"
#include "base/clock.h"
#include "base/result.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/agentstate.h"
#include "ui/desk/noticeboard.h"
#include "ui/desk/statusboard.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QTimer>

#include <memory>

namespace trato::workstation {

/// One open database and the window over it. Made when the database is there and of the program's schema.
class Session final : public QObject {
    Q_OBJECT

public:
    /// Makes or migrates a SQLite file; a server's schema must be the program's (operations migrate it). Waits for the
    /// disk or the server: called before the window is shown, or from `ui/async`. Codes of storage.
    static Result<void> prepareDatabase(const QString& url, const Clock& clock);

    Session(const QString& databaseUrl, const QString& user, ui::Look& look, QSettings& settings, const Clock& clock);
    ~Session() override;

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] ui::Runner& runner() { return m_runner; }
    [[nodiscard]] const ui::NoticeBoard& notices() const { return m_notices; }
    /// The engine works in this program, or `problem` says why it does not.
    void showEngine(const QString& problem);
    /// Signed in on break: nobody falls into the queue without meaning to.
    void startOnBreak();
    /// Makes this the practice desk: a room to choose what to practise, and a band over every screen.
    TrainingDesk& beginTraining(const QString& user, const PracticeHost::Settings& settings);

    /// Another process of this program, with a desk of its own. Code `program_missing`.
    static Result<void> launchTraining(const QString& user);

private:
    void offerTraining(const QString& user);
    [[nodiscard]] ui::DeskContext context(const QString& user);
    void measureConnection();

    ui::Look& m_look;
    const Clock& m_clock;
    ui::Runner m_runner;
    ui::LiveFeed m_feed;
    ui::ActionRegistry m_actions;
    ui::StatusBoard m_status;
    ui::NoticeBoard m_notices;
    ui::AgentState m_agent;
    ui::MainWindow m_window;
    std::unique_ptr<NoticeWatch> m_watch;
    QTimer m_pulse;
};

} // namespace trato::workstation
