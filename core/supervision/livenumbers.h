#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// The last ten values, the present one last. A value that nothing stands behind is missing.
using Series = std::array<std::optional<double>, 10>;

/// What happens on the floor now. Stretches are hours of today, for promises days; shares are per mille.
struct LiveNumbers {
    int waiting = 0; ///< in the queue and free
    std::chrono::seconds meanWait{0};
    Series waitingSeries = {};

    int people = 0;  ///< cases that people hold
    int machine = 0; ///< debtors the machine spoke with within the hour
    Series talkSeries = {};

    int agreements = 0; ///< today
    qint64 agreedCents = 0;
    Series agreementSeries = {};

    std::optional<int> keptTenths; ///< of the promises that ended within seven days
    int promisesEnded = 0;
    Series keptSeries = {};

    std::optional<int> timelyTenths; ///< closed today within their time, against all that had to be
    int late = 0;                    ///< free and past their time now
    Series timelySeries = {};

    std::optional<int> rightPartyTenths; ///< outcomes with the debtor, of all outcomes today
    int outcomes = 0;
    Series rightPartySeries = {};

    struct Refusals {
        QString rule;
        int messages = 0;
    };
    int refused = 0;                ///< messages kept back today
    std::vector<Refusals> refusals; ///< the most frequent rule first
    Series refusedSeries = {};

    int sentPerHour = 0; ///< by the machine
    int stuck = 0;       ///< should have left two minutes ago
    Series sentSeries = {};
};

Result<LiveNumbers> liveNumbers(storage::Database& database, Instant now);

} // namespace trato::supervision
