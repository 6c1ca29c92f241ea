#include "app/ctl/commands/machine.h"

#include "agents/machineswitch.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "insight/metrics/metrics.h"
#include "negotiation/policy/policyversions.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

using namespace Qt::StringLiterals;
using agents::MachineSwitch;
using agents::StopScope;

namespace {

QJsonObject stopJson(const agents::MachineStop& stop)
{
    return {{u"stop"_s, stop.id.value()}, {u"scope"_s, agents::stopScopeName(stop.scope)},
        {u"creditor"_s, orNull(stop.creditorName)}, {u"portfolio"_s, orNull(stop.portfolioName)},
        {u"agent"_s, orNull(stop.agent)}, {u"reason"_s, stop.reason}, {u"by"_s, stop.by},
        {u"since"_s, orNull(stop.since)}};
}

} // namespace

Result<void> MachineStopsCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto stops, MachineSwitch(*database, context.clock()).active());
    for (const agents::MachineStop& stop : stops)
        context.printLine(stopJson(stop));
    return {};
}

void MachineStopCommand::declare(CLI::App& app)
{
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why"))->required();
    CLI::Option* const creditor =
        app.add_option("--creditor", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "only for the debtors of this creditor"));
    CLI::Option* const portfolio = app.add_option("--portfolio", m_portfolio,
        QT_TRANSLATE_NOOP("ctlhelp", "only for those of this portfolio: its number or name"));
    app.add_option("--agent", m_agent,
           QT_TRANSLATE_NOOP("ctlhelp", "only this one: identification, negotiation, follow_up, cadence"))
        ->excludes(creditor)
        ->excludes(portfolio);
    portfolio->excludes(creditor);
}

Result<void> MachineStopCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    agents::StopRequest request{.actor = context.user(), .reason = QString::fromStdString(m_reason)};
    if (!m_creditor.empty()) {
        request.scope = StopScope::Creditor;
        TRATO_TRY(request.creditor, negotiation::creditorNamed(*database, QString::fromStdString(m_creditor)));
    } else if (!m_portfolio.empty()) {
        request.scope = StopScope::Portfolio;
        TRATO_TRY(const qint64 number, insight::portfolioCalled(*database, QString::fromStdString(m_portfolio)));
        request.portfolio = PortfolioId(number);
    } else if (!m_agent.empty()) {
        request.scope = StopScope::Agent;
        request.agent = QString::fromStdString(m_agent);
    }
    TRATO_TRY(const auto stop, MachineSwitch(*database, context.clock()).stop(request));
    context.print(stopJson(stop));
    return {};
}

void MachineResumeCommand::declare(CLI::App& app)
{
    app.add_option("STOP", m_stop, QT_TRANSLATE_NOOP("ctlhelp", "its number, as “machine stops” prints it"))
        ->required();
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why it may go on"));
}

Result<void> MachineResumeCommand::run(Context& context)
{
    TRATO_TRY(const qint64 number, integerValue(m_stop));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto resumption,
        MachineSwitch(*database, context.clock())
            .resume(agents::MachineStopId(number), context.user(), QString::fromStdString(m_reason)));
    context.print({{u"stop"_s, number}, {u"released"_s, resumption.released}, {u"recalled"_s, resumption.recalled},
        {u"handed_over"_s, resumption.handedOver}});
    return {};
}

} // namespace trato::ctl
