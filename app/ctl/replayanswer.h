#pragma once

#include "cadence/replaytally.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

namespace trato::ctl {

/// What `cadence replay` prints (docs/cadence.md names the fields).
struct ReplayAnswer {
    QString cadence;
    QDate from;
    QDate to;
    int debtors = 0;
    const cadence::ReplayTally& tally;

    [[nodiscard]] QJsonObject toJson() const;
    /// Tables for a terminal: steps, days, what stands out.
    [[nodiscard]] QByteArray toText() const;
};

} // namespace trato::ctl
