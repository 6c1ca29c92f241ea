#pragma once

#include "app/workstation/ownfolder.h"
#include "base/clock.h"
#include "ui/async/runner.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <atomic>
#include <memory>

namespace trato::workstation {

/// An invented operation on this machine: a population with its history in an empty database, and the providers and
/// debtors that answer (`trato-sandbox`, the program beside this one) for as long as this object lives.
class Demonstration final : public QObject {
    Q_OBJECT

public:
    struct Settings {
        QString databaseUrl;
        QString user = {}; ///< who works at this desk
        int debtors = 2000;
        int seed = 1;
        /// Nobody answers: pictures are taken of a still desk.
        bool still = false;
    };

    Demonstration(Settings settings, const Clock& clock, QObject* parent = nullptr);
    ~Demonstration() override;

    void start();
    /// Ends the making of the population; what it made so far goes.
    void cancel();
    /// Where the sandbox expects the engine's gateway; known once ready.
    [[nodiscard]] quint16 gatewayPort() const { return m_gatewayPort; }
    /// The engine's configuration for this sandbox.
    [[nodiscard]] QString configPath() const;

    /// $XDG_DATA_HOME/trato/demo.db
    static QString standardDatabaseUrl();

Q_SIGNALS:
    /// What is being done, in the user's words; `total` 0: not counted.
    void progressed(const QString& text, int done, int total);
    void ready();
    /// Codes of demo::populate and storage, `sandbox_missing`, `sandbox_failed`.
    void failed(const trato::Error& error);

private:
    void populated(const Result<int>& debtors);
    /// No engine runs: the accounts are attended all the same.
    void attend();
    void startSandbox();
    void readSandbox();
    void fail(const Error& error);

    Settings m_settings;
    const Clock& m_clock;
    ui::Runner m_runner;
    OwnFolder m_folder;
    QProcess m_sandbox;
    quint16 m_gatewayPort = 0;
    QTimer m_attending;
    bool m_ended = false;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

} // namespace trato::workstation
