#pragma once

#include "base/clock.h"
#include "training/attempts.h"
#include "training/record.h"
#include "training/score.h"
#include "ui/async/runner.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace trato::workstation {

/// Somebody practises on a desk that is thrown away: brings the person of a scenario into its database, takes what is
/// sent and gives it to nobody, lets the person answer when it is time, and judges what happened when it is over. It
/// knows no provider and no network.
class PracticeHost final : public QObject {
    Q_OBJECT

public:
    struct Settings {
        QString databaseUrl;
        QString attemptsFile;
        bool fast = false; ///< nobody waits before they answer
        std::chrono::milliseconds beat{300};
    };

    PracticeHost(Settings settings, const Clock& clock, QObject* parent = nullptr);
    ~PracticeHost() override;

    /// A new attempt; one that is under way is given up without a score. `begun` or `failed` follows.
    void begin(const QString& scenario, quint64 seed);
    /// Ends the attempt where it stands; `ended` follows. It also follows when the case is wrapped up or handed over.
    void finish();
    /// What somebody did well and badly a moment ago, for pictures: an attempt with its whole talk. `ended` follows.
    void rehearse();

    [[nodiscard]] const std::optional<training::Attempt>& attempt() const { return m_attempt; }
    [[nodiscard]] std::vector<training::PastAttempt> attempts() const { return m_attempts.load(); }

Q_SIGNALS:
    void begun(const trato::training::Attempt& attempt);
    void ended(const trato::training::Score& score);
    void failed(const trato::Error& error);

private:
    struct Play;
    void beat();
    void end(const training::Score& score, bool keep);

    Settings m_settings;
    const Clock& m_clock;
    training::Attempts m_attempts;
    ui::Runner m_runner;
    std::shared_ptr<Play> m_play; ///< lives in the runner's thread
    std::optional<training::Attempt> m_attempt;
    QTimer m_timer;
    bool m_busy = false;
    bool m_finishing = false;
    int m_number = 0;
};

} // namespace trato::workstation
