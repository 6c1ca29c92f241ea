#pragma once

#include "app/workstation/capture.h"
#include "app/workstation/options.h"
#include "app/workstation/session.h"
#include "ui/shell/focusring.h"

#include <QApplication>

#include <memory>

namespace trato::workstation {

/// Runs the workstation until its last window closes; what main() returns.
int runProgram(int argc, char** argv);

/// From the options to a window: the open database, the demonstration, or the first run.
class Program final : public QObject {
    Q_OBJECT

public:
    Program(QApplication& application, Options options);
    ~Program() override;

    /// Code of storage when the database that was asked for can't be opened.
    Result<void> start();

private:
    Result<void> openSession(const QString& url);
    void startCapture();

    QApplication& m_application;
    Options m_options;
    SystemClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    ui::Look m_look;
    ui::FocusRing m_focusRing;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Capture> m_capture;
};

} // namespace trato::workstation
