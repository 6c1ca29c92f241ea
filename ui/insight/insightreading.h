#pragma once

#include "ui/async/job.h"
#include "ui/insight/insightboard.h"

#include <QObject>

#include <functional>
#include <optional>

namespace trato::ui {

class Runner;

/// Reads the figures apart from the screen, one reading at a time: a statement under way can't be broken off, so that
/// the latest one asked for begins when the one before has come back. What is not wanted any more is told to nobody.
class InsightReading final : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Result<InsightBoard>(storage::Database&, const InsightWish&, const JobToken&)>;

    explicit InsightReading(Runner& runner, QObject* parent = nullptr, Work work = &readInsight);
    ~InsightReading() override;

    /// Instead of what is being read.
    void read(const InsightWish& wish);
    void stop();

Q_SIGNALS:
    void progressed(const trato::ui::Progress& progress);
    void boardRead(const trato::ui::InsightBoard& board);
    /// After the board: the end.
    void partsRead(const std::vector<trato::insight::Metrics>& parts);
    void failed(const trato::Error& error);

private:
    using Unwanted = std::shared_ptr<std::atomic_bool>;

    void begin();
    void readParts(const insight::MetricsPeriod& period, const Unwanted& unwanted);
    /// Whether what came back is still wanted; if not, the next begins.
    bool isWanted(const Unwanted& unwanted);
    void fail(const Error& error);
    [[nodiscard]] std::function<void(Progress)> teller(const Unwanted& unwanted);

    Runner& m_runner;
    Work m_work;
    std::optional<InsightWish> m_next;
    Job m_job;
    bool m_isReading = false;
};

} // namespace trato::ui
