#include "app/ctl/commands/metrics.h"

#include "app/ctl/values.h"
#include "insight/metrics/figures.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

using namespace Qt::StringLiterals;
using insight::Metrics;
using insight::SurveyCounts;
using insight::Surveyed;

namespace {

QJsonValue shown(std::optional<money::Money> figure) { return figure ? QJsonValue(figure->toString()) : QJsonValue(); }

QJsonObject surveyOf(const SurveyCounts& counts, bool nps)
{
    return {{u"score"_s, shown(insight::surveyScore(counts, nps))}, {u"asked"_s, counts.asked},
        {u"answered"_s, counts.answered},
        {u"response_rate"_s, shown(insight::quotient(counts.answered * 100, counts.asked))}};
}

QJsonObject surveysOf(const Surveyed& surveyed, bool nps)
{
    QJsonObject all = surveyOf(insight::together(surveyed), nps);
    all.insert(u"human"_s, surveyOf(surveyed[0], nps));
    all.insert(u"machine"_s, surveyOf(surveyed[1], nps));
    return all;
}

QJsonObject definitions()
{
    QJsonObject all{{u"period"_s, u"Whole days of the desk's zone, the first and the last counted."_s},
        {u"portfolio"_s,
            u"Money by the portfolio of the debt paid (an agreement over several: that of its first debt); "
            "all else by debtors with a debt in the portfolio."_s},
        {u"recovered"_s, u"Payments of the period placed on debts, less what was paid too much or given back."_s}};
    for (const insight::Figure figure : insight::allFigures)
        all.insert(insight::figureName(figure), insight::figureDefinition(figure));
    return all;
}

QJsonObject figuresOf(const Metrics& metrics)
{
    QJsonObject all{{u"recovered"_s, money::Money::fromCents(metrics.recovered).toString()},
        {u"contacts"_s, metrics.contacts},
        {u"cost"_s, metrics.cost ? QJsonValue(money::Money::fromCents(*metrics.cost).toString()) : QJsonValue()},
        {u"surveys"_s,
            QJsonObject{{u"csat"_s, surveysOf(metrics.csat, false)}, {u"nps"_s, surveysOf(metrics.nps, true)}}},
        {u"definitions"_s, definitions()}};
    for (const insight::Figure figure : insight::allFigures)
        all.insert(insight::figureName(figure), shown(insight::figureOf(metrics, figure)));
    return all;
}

} // namespace

void MetricsCommand::declare(CLI::App& app)
{
    app.add_option("--from", m_from, QT_TRANSLATE_NOOP("ctlhelp", "first day"))->required();
    app.add_option("--to", m_to, QT_TRANSLATE_NOOP("ctlhelp", "last day"))->required();
    app.add_option(
        "--portfolio", m_portfolio, QT_TRANSLATE_NOOP("ctlhelp", "only this one, by its number or its name"));
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
