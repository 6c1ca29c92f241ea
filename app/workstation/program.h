#pragma once

#include "app/workstation/capture.h"
#include "app/workstation/demonstration.h"
#include "app/workstation/enginehost.h"
#include "app/workstation/options.h"
#include "app/workstation/ownfolder.h"
#include "app/workstation/session.h"
#include "storage/serverprobe.h"
#include "ui/shell/focusring.h"
#include "ui/shell/startwindow.h"

#include <QApplication>

#include <memory>

namespace trato::workstation {

/// Runs the workstation until its last window closes; what main() returns.
int runProgram(int argc, char** argv);

/// From the options to a window: the open database, the demonstration, or the first run.
class Program final : public QObject {
    Q_OBJECT

public:
    Program(QApplication& application, Options options, std::unique_ptr<QSettings> settings);
    ~Program() override;

    /// Code of storage when the database that was asked for can't be opened.
    Result<void> start();

private:
    void makeStart();
    void showStart();
    [[nodiscard]] Result<void> startServer(const QString& url);
    [[nodiscard]] QString lastServer() const;
    void startDemonstration(const QString& url);
    Result<void> startTraining();
    void askServer(const ui::SignInRequest& request, const std::function<void(const storage::ServerFacts&)>& answered);
    void openServer(const ui::SignInRequest& request);
    void testServer(const ui::SignInRequest& request);
    void enterServer(const ui::SignInRequest& request);
    void stopWaiting();
    void openLocal(const QString& url, const QString& importFile);
    Result<void> openSession(const QString& url);
    void startEngine(const EngineHostOptions& options);
    void enter();
    void startCapture();
    [[nodiscard]] std::vector<PictureSize> pictureSizes() const;
    /// Those of `scenes` that the command line named.
    [[nodiscard]] std::vector<ui::Scene> wanted(std::vector<ui::Scene> scenes) const;
    void captureDesks();
    void captured(const Result<QStringList>& files, const std::function<void()>& next);
    void endCapture();
    void useLanguage(const QString& language);
    void giveUp(const Error& error);

    QApplication& m_application;
    Options m_options;
    SystemClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    ui::Look m_look;
    ui::FocusRing m_focusRing;
    ui::Runner m_background{QString(), 2};
    ui::Job m_asking;
    std::unique_ptr<Capture> m_startCapture;
    std::unique_ptr<ui::StartWindow> m_start;
    std::unique_ptr<OwnFolder> m_practice;    ///< everything of the practice desk
    std::unique_ptr<QSettings> m_ownSettings; ///< of the person, while they practise with a copy
    std::unique_ptr<Demonstration> m_demonstration;
    std::unique_ptr<EngineHost> m_engine;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Capture> m_capture;
    qsizetype m_pictures = 0;
};

} // namespace trato::workstation
