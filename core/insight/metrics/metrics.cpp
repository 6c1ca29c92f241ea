#include "insight/metrics/metrics.h"

#include "base/clock.h"
#include "base/id.h"
#include "base/text.h"
#include "insight/metrics/periodbindings.h"
#include "queue/dispositions.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace trato::insight {

using storage::Bindings;
using storage::Database;
using storage::Row;

namespace {

Result<void> readMoney(Database& database, const MetricsPeriod& period, Metrics& metrics)
{
    Bindings bindings = bindingsOf(period);
    bindings.push_back({":last", period.to});
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_money"), bindings, [&](const Row& row) {
        metrics.recovered = row.integer("recovered");
        metrics.collectable = metrics.recovered + row.integer("later");
    }));
    return database.each(QStringLiteral("insight/metrics_open"),
        {{":end", Instant::startOfDay(period.to.addDays(1), deskZone())}, {":last", period.to},
            {":portfolio", period.portfolio}},
        [&](const Row& row) { metrics.collectable += row.integer("cents"); });
}

struct Deal {
    DebtorId debtor;
    Instant accepted;
    Instant before;  ///< never: it is the first
    QDate oldestDue; ///< of what was agreed on
};

Deal dealFrom(const Row& row)
{
    return {
        row.id<DebtorId>("debtor_id"), row.instant("accepted_at"), row.instant("deal_before"), row.date("oldest_due")};
}

/// Of the collection that led to it: since what was agreed on was due, else since the deal before. Never: there was
/// none.
Result<Instant> firstContact(Database& database, const Deal& deal)
{
    const Instant due = deal.oldestDue.isValid() ? Instant::startOfDay(deal.oldestDue, deskZone()) : Instant();
    for (const Instant since : {std::max(deal.before, due), deal.before}) {
        TRATO_TRY(const auto first,
            database.one(QStringLiteral("insight/metrics_first_contact"),
                {{":debtor", deal.debtor}, {":since", since.microseconds()}, {":until", deal.accepted}},
                [](const Row& row) { return row.instant("at"); }));
        if (first && !first->isNever())
            return *first;
    }
    return Instant();
}

Result<void> readDeals(Database& database, const Bindings& bindings, Metrics& metrics)
{
    TRATO_TRY(const auto deals, database.all(QStringLiteral("insight/metrics_deals"), bindings, dealFrom));
    for (const Deal& deal : deals) {
        TRATO_TRY(const Instant first, firstContact(database, deal));
        if (first.isNever())
            continue;
        ++metrics.deals;
        metrics.dealMicroseconds += deal.accepted.microseconds() - first.microseconds();
    }
    return {};
}

Result<void> readShares(Database& database, const Bindings& bindings, Metrics& metrics)
{
    TRATO_CHECK(readDeals(database, bindings, metrics));
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_engagement"), bindings, [&](const Row& row) {
        metrics.engaged = {row.integer("engaged"), row.integer("reached")};
    }));
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_promises"), bindings, [&](const Row& row) {
        metrics.promisesKept = {row.integer("kept"), row.integer("ended")};
    }));
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_alone"), bindings, [&](const Row& row) {
        metrics.machineAlone = {row.integer("alone"), row.integer("answered")};
    }));
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_deal_makers"), bindings, [&](const Row& row) {
        metrics.machineDeals.whole += row.integer("deals");
        if (row.flag("machine"))
            metrics.machineDeals.part += row.integer("deals");
    }));
    return database.each(QStringLiteral("insight/metrics_outcomes"), bindings, [&](const Row& row) {
        const auto outcome = queue::Dispositions::standard().byCode(row.text("disposition"));
        if (!outcome)
            return;
        metrics.rightParty.whole += row.integer("cases");
        if (outcome->rightParty)
            metrics.rightParty.part += row.integer("cases");
    });
}

Result<void> readSurveys(Database& database, const Bindings& bindings, Metrics& metrics)
{
    return database.each(QStringLiteral("insight/metrics_surveys"), bindings, [&](const Row& row) {
        Surveyed& surveyed = row.text("kind") == QLatin1StringView("nps") ? metrics.nps : metrics.csat;
        surveyed[row.flag("machine") ? 1 : 0] = {.asked = row.integer("asked"),
            .answered = row.integer("answered"),
            .high = row.integer("high"),
            .low = row.integer("low")};
    });
}

/// Stretch by stretch between the days on which prices change.
Result<void> readCosts(Database& database, const MetricsPeriod& period, const ContactCosts& costs, Metrics& metrics)
{
    std::set<QDate> ends{period.to.addDays(1)};
    for (const QDate day : costs.changes()) {
        if (day > period.from && day <= period.to)
            ends.insert(day);
    }
    metrics.cost = 0;
    QDate from = period.from;
    for (const QDate end : ends) {
        TRATO_CHECK(database.each(QStringLiteral("insight/metrics_contacts"),
            bindingsOf({from, end.addDays(-1), period.portfolio}), [&](const Row& row) {
                const qint64 contacts = row.integer("contacts");
                const auto price = costs.price(row.text("channel"), from);
                metrics.contacts += contacts;
                if (!price)
                    metrics.cost.reset();
                else if (metrics.cost)
                    *metrics.cost += contacts * price->cents();
            }));
        from = end;
    }
    return {};
}

} // namespace

Result<qint64> portfolioCalled(Database& database, const QString& numberOrName)
{
    TRATO_TRY(const auto found, database.all(QStringLiteral("insight/metrics_portfolio"),
                                    {{":number", numberOrName}, {":name", text::folded(numberOrName)}},
                                    [](const Row& row) { return row.integer("id"); }));
    if (found.empty())
        return failure(QStringLiteral("unknown_portfolio"),
            QCoreApplication::translate("insight", "There is no portfolio %1.").arg(numberOrName));
    if (found.size() > 1)
        return failure(QStringLiteral("ambiguous_portfolio"),
            QCoreApplication::translate("insight", "Several portfolios are called %1: give its number.")
                .arg(numberOrName));
    return found.front();
}

Result<Metrics> metricsOf(Database& database, const MetricsPeriod& period, const ContactCosts& costs)
{
    if (period.to < period.from)
        return failure(QStringLiteral("invalid_period"),
            QCoreApplication::translate("insight", "The period ends before it begins."));
    Metrics metrics;
    const Bindings bindings = bindingsOf(period);
    TRATO_CHECK(readMoney(database, period, metrics));
    TRATO_CHECK(readShares(database, bindings, metrics));
    TRATO_CHECK(readSurveys(database, bindings, metrics));
    TRATO_CHECK(readCosts(database, period, costs, metrics));
    return metrics;
}

} // namespace trato::insight
