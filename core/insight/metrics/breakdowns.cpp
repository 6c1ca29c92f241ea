#include "insight/metrics/breakdowns.h"

#include "base/clock.h"
#include "insight/metrics/periodbindings.h"
#include "queue/dispositions.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::insight {

using storage::Bindings;
using storage::Database;
using storage::Row;

namespace {

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }

Cohort* cohortOf(std::vector<Cohort>& all, QDate due)
{
    const auto found = std::ranges::find(all, monthOf(due), &Cohort::month);
    return found == all.end() ? nullptr : &*found;
}

/// What came in by the due day was never overdue.
void addPayment(Cohort& cohort, qint64 daysLate, qint64 cents)
{
    if (daysLate <= 0) {
        cohort.overdue -= cents;
        return;
    }
    for (size_t week = static_cast<size_t>((daysLate + 6) / 7); week < cohort.recovered.size(); ++week)
        cohort.recovered[week] += cents;
}

/// " cpc_agreement cpc_promise … ", those of the period: for the statement to look a code up in.
Result<QString> rightPartyCodes(Database& database, const Bindings& bindings)
{
    QString codes(u' ');
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_outcomes"), bindings, [&](const Row& row) {
        const auto outcome = queue::Dispositions::standard().byCode(row.text("disposition"));
        if (outcome && outcome->rightParty)
            codes += outcome->code + u' ';
    }));
    return codes;
}

ChannelFigures& figuresOf(std::vector<ChannelFigures>& all, const QString& channel)
{
    const auto found = std::ranges::find(all, channel, &ChannelFigures::channel);
    return found != all.end()
               ? *found
               : all.emplace_back(ChannelFigures{.channel = channel, .answered = {}, .price = {}, .deals = {}});
}

} // namespace

Result<std::vector<Cohort>> cohorts(Database& database, QDate until, qint64 portfolio, int months, int weeks)
{
    std::vector<Cohort> all;
    for (int back = months; back > 0; --back) {
        const QDate month = monthOf(until).addMonths(-back);
        const auto whole = std::clamp<qint64>(month.addMonths(1).addDays(-1).daysTo(until) / 7, 0, weeks);
        all.push_back({month, 0, std::vector<qint64>(static_cast<size_t>(whole) + 1)});
    }
    const QDate first = monthOf(until).addMonths(-months);
    const Bindings debts{{":first", first}, {":last", monthOf(until).addDays(-1)}, {":portfolio", portfolio}};
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_cohort_due"), debts, [&](const Row& row) {
        if (Cohort* const cohort = cohortOf(all, row.date("due")))
            cohort->overdue += row.integer("cents");
    }));
    Bindings paid = debts;
    paid.push_back({":epoch", Instant::startOfDay(first, deskZone())});
    paid.push_back({":end", Instant::startOfDay(until.addDays(1), deskZone())});
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_cohort_paid"), paid, [&](const Row& row) {
        const QDate due = row.date("due");
        if (Cohort* const cohort = cohortOf(all, due))
            addPayment(*cohort, due.daysTo(first.addDays(row.integer("day"))), row.integer("cents"));
    }));
    return all;
}

Result<Funnel> funnelOf(Database& database, const MetricsPeriod& period)
{
    Bindings bindings = bindingsOf(period);
    TRATO_TRY(const QString rightParty, rightPartyCodes(database, bindings));
    bindings.push_back({":last", period.to});
    bindings.push_back({":right_party", rightParty});
    Funnel funnel{};
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_funnel"), bindings, [&](const Row& row) {
        const qint64 came = std::clamp<qint64>(row.integer("step"), 0, funnelSteps - 1);
        for (size_t step = 0; step <= static_cast<size_t>(came); ++step)
            funnel[step] += row.integer("debtors");
    }));
    return funnel;
}

Result<std::vector<ChannelFigures>> channelFigures(
    Database& database, const MetricsPeriod& period, const ContactCosts& costs)
{
    const Bindings bindings = bindingsOf(period);
    std::vector<ChannelFigures> all;
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_answers"), bindings, [&](const Row& row) {
        figuresOf(all, row.text("channel")).answered = {row.integer("answered"), row.integer("reached")};
    }));
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_contacts"), bindings,
        [&](const Row& row) { figuresOf(all, row.text("channel")).contacts = row.integer("contacts"); }));
    qint64 deals = 0;
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_deal_channels"), bindings, [&](const Row& row) {
        deals += row.integer("deals");
        if (!row.text("channel").isEmpty())
            figuresOf(all, row.text("channel")).deals.part += row.integer("deals");
    }));
    for (ChannelFigures& one : all) {
        one.deals.whole = deals;
        one.price = costs.price(one.channel, period.to);
    }
    // a/b > c/d without dividing; nobody contacted comes last.
    std::ranges::stable_sort(all, [](const ChannelFigures& a, const ChannelFigures& b) {
        return a.answered.part * std::max<qint64>(b.answered.whole, 1) >
               b.answered.part * std::max<qint64>(a.answered.whole, 1);
    });
    return all;
}

Result<RollRates> rollRates(Database& database, const MetricsPeriod& period)
{
    const QDate now = period.to.addDays(1);
    Bindings bindings = bindingsOf(period);
    bindings.insert(
        bindings.end(), {{":then", period.from}, {":then30", period.from.addDays(-30)},
                            {":then60", period.from.addDays(-60)}, {":then90", period.from.addDays(-90)}, {":now", now},
                            {":now30", now.addDays(-30)}, {":now60", now.addDays(-60)}, {":now90", now.addDays(-90)}});
    RollRates rates{};
    TRATO_CHECK(database.each(QStringLiteral("insight/metrics_rolls"), bindings, [&](const Row& row) {
        rates[static_cast<size_t>(row.integer("was"))][static_cast<size_t>(row.integer("is_now"))] +=
            row.integer("cents");
    }));
    return rates;
}

} // namespace trato::insight
