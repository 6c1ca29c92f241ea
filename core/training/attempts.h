#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "training/score.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace trato::training {

/// What is kept of an attempt: points, and nothing of what was said.
struct PastAttempt {
    Instant at;
    QString scenario;
    quint64 seed = 1;
    int points = 0;
    int most = 0;
    qint64 seconds = 0;           ///< from their first message to the end
    QHash<QString, int> criteria; ///< points of each

    [[nodiscard]] int percent() const { return most > 0 ? points * 100 / most : 0; }
    [[nodiscard]] static PastAttempt of(const Score& score, Instant at);
    friend bool operator==(const PastAttempt&, const PastAttempt&) = default;
};

/// A person's own attempts, in a file of theirs on this machine: one line each, the oldest first.
class Attempts final {
public:
    explicit Attempts(QString path)
        : m_path(std::move(path))
    {
    }

    /// $XDG_DATA_HOME/trato/training-<user>.jsonl
    [[nodiscard]] static QString standardFile(const QString& user);

    /// Lines that can't be read are left out; no file: none.
    [[nodiscard]] std::vector<PastAttempt> load() const;
    /// Code `unwritable_file`.
    Result<void> add(const PastAttempt& attempt) const;

private:
    QString m_path;
};

/// An attempt beside the earlier ones of the same scenario.
struct Comparison {
    int earlier = 0;                  ///< how many
    std::optional<int> best;          ///< percent of the best one
    std::optional<int> last;          ///< … and of the last one
    QHash<QString, int> lastCriteria; ///< points of each the last time
};
Comparison compare(const std::vector<PastAttempt>& earlier, const QString& scenario);

} // namespace trato::training
