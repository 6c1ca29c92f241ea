#include "app/ctl/commands/autonomy.h"

#include "agents/autonomy.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "insight/metrics/metrics.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject autonomyJson(const agents::PortfolioAutonomy& portfolio)
{
    return {{u"portfolio"_s, portfolio.portfolio.value()}, {u"name"_s, portfolio.name},
        {u"creditor"_s, portfolio.creditor}, {u"level"_s, portfolio.level}, {u"limit"_s, portfolio.ceiling},
        {u"limit_reason"_s, orNull(portfolio.ceilingReason)}, {u"conversations"_s, portfolio.conversations}};
}

/// What is off the scale stays off it.
Result<int> levelValue(const std::string& text)
{
    TRATO_TRY(const qint64 level, integerValue(text));
    return static_cast<int>(std::clamp<qint64>(level, -1, agents::mostAutonomy + 1));
}

Result<PortfolioId> portfolioValue(storage::Database& database, const std::string& text)
{
    TRATO_TRY(const qint64 number, insight::portfolioCalled(database, QString::fromStdString(text)));
    return PortfolioId(number);
}

Result<void> printOne(Context& context, storage::Database& database, PortfolioId portfolio)
{
    TRATO_TRY(const auto all, agents::autonomies(database, context.clock().now()));
    const auto one = std::ranges::find(all, portfolio, &agents::PortfolioAutonomy::portfolio);
    if (one != all.end())
        context.print(autonomyJson(*one));
    return {};
}

void declareLevel(CLI::App& app, std::string& portfolio, std::string& level)
{
    app.add_option("PORTFOLIO", portfolio, QT_TRANSLATE_NOOP("ctlhelp", "its number or name"))->required();
    app.add_option("LEVEL", level,
           QT_TRANSLATE_NOOP("ctlhelp",
               "0: it proposes; 1: it identifies and reminds; 2: it negotiates, a person says yes; 3: it closes deals"))
        ->required();
}

} // namespace

Result<void> AutonomyListCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto all, agents::autonomies(*database, context.clock().now()));
    for (const agents::PortfolioAutonomy& portfolio : all)
        context.printLine(autonomyJson(portfolio));
    return {};
}

void AutonomySetCommand::declare(CLI::App& app) { declareLevel(app, m_portfolio, m_level); }

Result<void> AutonomySetCommand::run(Context& context)
{
    TRATO_TRY(const int level, levelValue(m_level));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const PortfolioId portfolio, portfolioValue(*database, m_portfolio));
    TRATO_CHECK(agents::setAutonomy(*database, context.clock(), {portfolio, level, context.user()}));
    return printOne(context, *database, portfolio);
}

void AutonomyLimitCommand::declare(CLI::App& app)
{
    declareLevel(app, m_portfolio, m_level);
    app.add_option(
        "--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why it may go no further; needed below the highest level"));
}

Result<void> AutonomyLimitCommand::run(Context& context)
{
    TRATO_TRY(const int level, levelValue(m_level));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const PortfolioId portfolio, portfolioValue(*database, m_portfolio));
    TRATO_CHECK(agents::setCeiling(
        *database, context.clock(), {portfolio, level, QString::fromStdString(m_reason), context.user()}));
    return printOne(context, *database, portfolio);
}

} // namespace trato::ctl
