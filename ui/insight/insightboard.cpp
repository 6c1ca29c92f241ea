#include "ui/insight/insightboard.h"

#include "negotiation/roles.h"
#include "storage/database.h"
#include "ui/insight/words.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace trato::ui {

using insight::MetricsPeriod;
using storage::Database;
using storage::Row;

namespace {

/// Says how far the reading is, and whether somebody still wants it.
class Steps final {
public:
    Steps(const JobToken& token, qint64 total)
        : m_token(token)
        , m_total(total)
    {
    }
    Result<void> next()
    {
        if (m_token.isCancelled())
            return failure(QStringLiteral("cancelled"), InsightWords::tr("The reading was stopped."));
        m_token.report({m_done++, m_total, {}});
        return {};
    }

private:
    const JobToken& m_token;
    qint64 m_done = 0;
    qint64 m_total;
};

QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }

/// Those of one name are told apart by their creditors, else by their numbers.
void tellApart(std::vector<Portfolio>& portfolios, const std::function<QString(const Portfolio&)>& mark)
{
    QHash<QString, int> named;
    for (const Portfolio& one : portfolios)
        ++named[one.name];
    for (Portfolio& one : portfolios) {
        if (named.value(one.name) > 1)
            one.name += QStringLiteral(" · ") + mark(one);
    }
}

Result<std::vector<Portfolio>> portfoliosOf(Database& database)
{
    TRATO_TRY(auto portfolios, database.all(QStringLiteral("insight/portfolios"), {}, [](const Row& row) {
        return Portfolio{row.integer("id"), row.text("name"), row.text("creditor")};
    }));
    tellApart(portfolios, [](const Portfolio& one) { return one.creditor; });
    tellApart(portfolios, [](const Portfolio& one) { return QString::number(one.id); });
    return portfolios;
}

/// One that is gone keeps its number: its figures are never called those of all.
QString nameOf(const std::vector<Portfolio>& portfolios, qint64 portfolio)
{
    if (portfolio == 0)
        return {};
    const auto found = std::ranges::find(portfolios, portfolio, &Portfolio::id);
    return found == portfolios.end() ? QString::number(portfolio) : found->name;
}

} // namespace

bool InsightBoard::isEmpty() const
{
    return funnel.front() == 0 && now.contacts == 0 && now.recovered == 0 && now.deals == 0;
}

MetricsPeriod periodOf(Span span, QDate today, qint64 portfolio)
{
    const QDate month = firstOfMonth(today);
    switch (span) {
    case Span::Week: return {today.addDays(-6), today, portfolio};
    case Span::Month: return {today.addDays(-29), today, portfolio};
    case Span::Quarter: return {today.addDays(-89), today, portfolio};
    case Span::ThisMonth: return {month, today, portfolio};
    case Span::LastMonth: return {month.addMonths(-1), month.addDays(-1), portfolio};
    }
    Q_UNREACHABLE();
}

MetricsPeriod periodBefore(Span span, const MetricsPeriod& period)
{
    if (span == Span::LastMonth)
        return {period.from.addMonths(-1), period.from.addDays(-1), period.portfolio};
    if (span == Span::ThisMonth)
        return {period.from.addMonths(-1), period.to.addMonths(-1), period.portfolio};
    const qint64 days = period.from.daysTo(period.to) + 1;
    return {period.from.addDays(-days), period.from.addDays(-1), period.portfolio};
}

std::vector<MetricsPeriod> partsOf(const MetricsPeriod& period, int most)
{
    const qint64 days = period.from.daysTo(period.to) + 1;
    const qint64 count = std::clamp<qint64>(days, 1, most);
    std::vector<MetricsPeriod> parts;
    for (qint64 i = 0; i < count; ++i) {
        parts.push_back(
            {period.from.addDays(days * i / count), period.from.addDays(days * (i + 1) / count - 1), period.portfolio});
    }
    return parts;
}

Result<InsightBoard> readInsight(Database& database, const InsightWish& wish, const JobToken& token)
{
    TRATO_CHECK(negotiation::requireSupervisor(database, wish.user));
    Steps steps(token, 7);
    const auto& costs = insight::ContactCosts::standard();
    InsightBoard board;
    board.at = wish.now;
    board.span = wish.span;
    board.period = periodOf(wish.span, wish.now.dateIn(deskZone()), wish.portfolio);
    board.before = periodBefore(wish.span, board.period);
    TRATO_CHECK(steps.next());
    TRATO_TRY(board.now, insight::metricsOf(database, board.period, costs));
    TRATO_CHECK(steps.next());
    TRATO_TRY(board.then, insight::metricsOf(database, board.before, costs));
    TRATO_CHECK(steps.next());
    TRATO_TRY(board.cohorts, insight::cohorts(database, board.period.to, wish.portfolio));
    TRATO_CHECK(steps.next());
    TRATO_TRY(board.funnel, insight::funnelOf(database, board.period));
    TRATO_CHECK(steps.next());
    TRATO_TRY(board.channels, insight::channelFigures(database, board.period, costs));
    TRATO_CHECK(steps.next());
    TRATO_TRY(board.rolls, insight::rollRates(database, board.period));
    TRATO_CHECK(steps.next());
    TRATO_TRY(board.portfolios, portfoliosOf(database));
    board.portfolio = nameOf(board.portfolios, wish.portfolio);
    return board;
}

Result<std::vector<insight::Metrics>> readParts(Database& database, const MetricsPeriod& period, const JobToken& token)
{
    std::vector<insight::Metrics> all;
    const std::vector<MetricsPeriod> parts = partsOf(period);
    Steps steps(token, std::ssize(parts));
    for (const MetricsPeriod& part : parts) {
        TRATO_CHECK(steps.next());
        TRATO_TRY(
            const insight::Metrics metrics, insight::metricsOf(database, part, insight::ContactCosts::standard()));
        all.push_back(metrics);
    }
    return all;
}

} // namespace trato::ui
