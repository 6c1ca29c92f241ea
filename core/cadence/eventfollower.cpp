#include "cadence/eventfollower.h"

#include "base/json.h"
#include "cadence/publication.h"

#include <chrono>

namespace trato::cadence {

using storage::Row;

namespace {

/// What was written by a transaction that took so long is still seen; the same event begins nothing twice.
constexpr std::chrono::minutes overlap{10};

struct Happened {
    DebtorId debtor;
    PortfolioId portfolio;
    Instant at;
};

Happened happenedFrom(const Row& row)
{
    return {row.id<DebtorId>("debtor_id"), row.id<PortfolioId>("portfolio_id"), row.instant("at")};
}

} // namespace

Result<int> EventFollower::follow(Instant now)
{
    TRATO_TRY(const auto until, m_database.one(QStringLiteral("cadence/events_until"), {},
                                    [](const Row& row) { return Instant(row.text("value").toLongLong()); }));
    int found = 0;
    if (until) {
        TRATO_TRY(const auto portfolios, portfoliosByEvent());
        for (const auto& [event, listed] : portfolios) {
            TRATO_TRY(const int begun, begin(event, listed, *until - overlap, now));
            found += begun;
        }
    }
    TRATO_CHECK(m_database.execute(
        QStringLiteral("cadence/set_events_until"), {{":value", QString::number(now.microseconds())}}));
    return found;
}

Result<std::map<Event, QJsonArray>> EventFollower::portfoliosByEvent()
{
    struct Portfolio {
        PortfolioId id;
        QString cadence;
    };
    TRATO_TRY(const auto portfolios, m_database.all(QStringLiteral("cadence/portfolios"), {}, [](const Row& row) {
        return Portfolio{row.id<PortfolioId>("id"), row.text("cadence")};
    }));
    std::map<Event, QJsonArray> found;
    QString name; // those of one cadence stand together
    Definition cadence;
    for (const Portfolio& portfolio : portfolios) {
        if (portfolio.cadence != name) {
            name = portfolio.cadence;
            // One that can't be read has no steps; whoever plans with it says so.
            cadence = inForce(m_database, name).value_or(Definition());
        }
        for (const auto& [event, track] : cadence.tracks)
            found[event].append(portfolio.id.value());
    }
    return found;
}

Result<int> EventFollower::begin(Event event, const QJsonArray& portfolios, Instant since, Instant now)
{
    TRATO_TRY(const auto happened,
        m_database.all(QStringLiteral("cadence/events_") + eventName(event),
            {{":since", since}, {":portfolios", QString::fromUtf8(json::compact(portfolios))}}, &happenedFrom));
    int begun = 0;
    for (const Happened& one : happened) {
        TRATO_TRY(const qint64 placed,
            m_database.execute(QStringLiteral("cadence/place_event"),
                {{":debtor", one.debtor}, {":portfolio", one.portfolio}, {":event", eventName(event)},
                    {":day", one.at.dateIn(deskZone())}, {":now", now}}));
        begun += static_cast<int>(placed);
    }
    return begun;
}

} // namespace trato::cadence
