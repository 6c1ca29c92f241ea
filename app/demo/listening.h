#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "supervision/evaluations.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::demo {

/// What the demonstration's negotiators wrote, drawn for listening, and what evaluators said about it.
class Listening final {
public:
    Listening(storage::Database& database, Instant now)
        : m_database(database)
        , m_clock(now)
        , m_now(now)
    {
    }

    /// `debtors`: with whom each of `colleagues` speaks.
    Result<void> fill(const QString& lead, const QStringList& colleagues, const std::vector<DebtorId>& debtors);

private:
    struct Talk {
        QJsonObject script;
        DebtorId debtor;
        QString subject;
        std::vector<InteractionId> lines = {};
    };
    Result<void> write(Talk& talk, Instant at);
    Result<void> evaluate(
        const Talk& talk, supervision::SampleId sample, const QJsonObject& evaluation, const QString& lead);

    storage::Database& m_database;
    ManualClock m_clock;
    Instant m_now;
};

} // namespace trato::demo
