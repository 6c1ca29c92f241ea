#include "app/ctl/commands/metrics.h"

#include "app/ctl/values.h"
#include "insight/metrics/metrics.h"
#include "money/decimal.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

using namespace Qt::StringLiterals;
using insight::Metrics;
using insight::SurveyCounts;
using insight::Surveyed;

namespace {

constexpr qint64 secondsOfHour = 3600;

/// part / whole with two decimals, rounded half to even; null where there is no whole.
QJsonValue quotient(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    const auto amount = money::Money::rounded(money::Decimal::fraction(part, whole), money::Rounding::HalfEven);
    return amount ? QJsonValue(amount->toString()) : QJsonValue();
}

QJsonValue percent(insight::Share share) { return quotient(share.part * 100, share.whole); }

QJsonObject surveyOf(const SurveyCounts& counts, bool nps)
{
    return {{u"score"_s, percent({nps ? counts.high - counts.low : counts.high, counts.answered})},
        {u"asked"_s, counts.asked}, {u"answered"_s, counts.answered},
        {u"response_rate"_s, percent({counts.answered, counts.asked})}};
}

SurveyCounts together(const Surveyed& surveyed)
{
    const auto& [people, machine] = surveyed;
    return {people.asked + machine.asked, people.answered + machine.answered, people.high + machine.high,
        people.low + machine.low};
}

QJsonObject surveysOf(const Surveyed& surveyed, bool nps)
{
    QJsonObject all = surveyOf(together(surveyed), nps);
    all.insert(u"human"_s, surveyOf(surveyed[0], nps));
    all.insert(u"machine"_s, surveyOf(surveyed[1], nps));
    return all;
}

QJsonObject definitions()
{
    return {{u"period"_s, u"Whole days of the desk's zone, the first and the last counted."_s},
        {u"portfolio"_s,
            u"Money by the portfolio of the debt paid (an agreement over several: that of its first debt); "
            "all else by debtors with a debt in the portfolio."_s},
        {u"recovered"_s, u"Payments of the period placed on debts, less what was paid too much or given back."_s},
        {u"recovery_rate"_s,
            u"Recovered, over recovered plus what was paid later of debts that were due by the last day, "
            "plus what is still open of those and of agreements, as the books stand now."_s},
        {u"average_renegotiation_hours"_s,
            u"Hours from the first contact since the deal before (else ever) to the yes, "
            "over the agreements accepted in the period."_s},
        {u"digital_engagement_rate"_s,
            u"Debtors who answered or opened something, over debtors we wrote to, on WhatsApp, "
            "SMS, RCS and e-mail, in the period."_s},
        {u"csat"_s, u"Answers of 4 or 5, over all answers, of those asked in the period."_s},
        {u"nps"_s, u"Answers of 9 or 10 less those of 0 to 6, over all answers, of those asked in the period; "
                   "-100 to 100."_s},
        {u"roi"_s, u"Recovered over the cost of contacts. There is no control group: what would have come without any "
                   "contact is counted too."_s},
        {u"cost_per_contact"_s,
            u"Cost of contacts over contacts: messages and calls that left and did not fail, at the "
            "prices of the table of contact costs."_s},
        {u"promises_kept_rate"_s, u"Promises kept, over promises kept or broken in the period."_s},
        {u"right_party_contact_rate"_s,
            u"Outcomes with the debtor, over all outcomes of cases closed in the period."_s}};
}

QJsonObject figuresOf(const Metrics& metrics)
{
    const auto cost = metrics.cost;
    return {{u"recovery_rate"_s, percent({metrics.recovered, metrics.collectable})},
        {u"recovered"_s, money::Money::fromCents(metrics.recovered).toString()},
        {u"average_renegotiation_hours"_s,
            quotient(metrics.dealMicroseconds / 1'000'000, metrics.deals * secondsOfHour)},
        {u"digital_engagement_rate"_s, percent(metrics.engaged)},
        {u"csat"_s, surveyOf(together(metrics.csat), false)[u"score"_s]},
        {u"nps"_s, surveyOf(together(metrics.nps), true)[u"score"_s]},
        {u"roi"_s, percent({metrics.recovered, cost.value_or(0)})},
        {u"cost_per_contact"_s, cost ? quotient(*cost, metrics.contacts * 100) : QJsonValue()},
        {u"promises_kept_rate"_s, percent(metrics.promisesKept)},
        {u"right_party_contact_rate"_s, percent(metrics.rightParty)}, {u"contacts"_s, metrics.contacts},
        {u"cost"_s, cost ? QJsonValue(money::Money::fromCents(*cost).toString()) : QJsonValue()},
        {u"surveys"_s,
            QJsonObject{{u"csat"_s, surveysOf(metrics.csat, false)}, {u"nps"_s, surveysOf(metrics.nps, true)}}},
        {u"definitions"_s, definitions()}};
}

} // namespace

void MetricsCommand::declare(CLI::App& app)
{
    app.add_option("--from", m_from, "first day")->required();
    app.add_option("--to", m_to, "last day")->required();
    app.add_option("--portfolio", m_portfolio, "only this one, by its number or its name");
}

Result<void> MetricsCommand::run(Context& context)
{
    insight::MetricsPeriod period;
    TRATO_TRY(const QDate from, dateValue(m_from));
    TRATO_TRY(const QDate to, dateValue(m_to));
    period.from = from;
    period.to = to;
    TRATO_TRY(storage::Database* const database, context.database());
    if (!m_portfolio.empty()) {
        TRATO_TRY(period.portfolio, insight::portfolioCalled(*database, QString::fromStdString(m_portfolio)));
    }
    TRATO_TRY(const Metrics metrics, metricsOf(*database, period, insight::ContactCosts::standard()));
    context.print(figuresOf(metrics));
    return {};
}

} // namespace trato::ctl
