#include "agents/machineswitch.h"

#include "agents/words.h"
#include "channels/outbox.h"
#include "negotiation/roles.h"
#include "queue/workqueue.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <algorithm>
#include <array>
#include <utility>

namespace trato::agents {

using storage::Row;

namespace {

/// The end of the year 9999: out of every worker's reach.
constexpr Instant outOfReach(253'402'300'799'000'000);

constexpr std::array<std::pair<StopScope, QLatin1StringView>, 4> stopScopes{
    {{StopScope::Everything, QLatin1StringView("everything")}, {StopScope::Creditor, QLatin1StringView("creditor")},
        {StopScope::Portfolio, QLatin1StringView("portfolio")}, {StopScope::Agent, QLatin1StringView("agent")}}};

MachineStop stopFrom(const Row& row)
{
    return {.id = row.id<MachineStopId>("id"),
        .scope = stopScopeFromName(row.text("scope")).value_or(StopScope::Everything),
        .portfolio = row.id<PortfolioId>("portfolio_id"),
        .portfolioName = row.text("portfolio"),
        .creditor = row.id<CreditorId>("creditor_id"),
        .creditorName = row.text("creditor"),
        .agent = row.text("agent"),
        .since = row.instant("stopped_at"),
        .by = row.text("stopped_by"),
        .reason = row.text("reason")};
}

bool knowsAgent(const QString& agent)
{
    static const QStringList agents{QStringLiteral("identification"), QStringLiteral("negotiation"),
        QStringLiteral("follow_up"), QStringLiteral("cadence")};
    return agents.contains(agent);
}

bool isSame(const MachineStop& stop, const StopRequest& request)
{
    return stop.scope == request.scope &&
           (request.scope != StopScope::Portfolio || stop.portfolio == request.portfolio) &&
           (request.scope != StopScope::Creditor || stop.creditor == request.creditor) &&
           (request.scope != StopScope::Agent || stop.agent == request.agent);
}

QString keptBack(const MachineStop& stop)
{
    return Words::tr("the machine was stopped by %1: %2").arg(stop.by, stop.reason);
}

template <class T>
std::optional<T> given(bool isGiven, const T& value)
{
    return isGiven ? std::optional(value) : std::nullopt;
}

QJsonObject detailOf(const StopRequest& request)
{
    QJsonObject detail{
        {QStringLiteral("scope"), stopScopeName(request.scope)}, {QStringLiteral("reason"), request.reason}};
    if (request.scope == StopScope::Portfolio)
        detail[QStringLiteral("portfolio")] = request.portfolio.value();
    if (request.scope == StopScope::Creditor)
        detail[QStringLiteral("creditor")] = request.creditor.value();
    if (request.scope == StopScope::Agent)
        detail[QStringLiteral("agent")] = request.agent;
    return detail;
}

} // namespace

QString stopScopeName(StopScope scope)
{
    return std::find_if(stopScopes.begin(), stopScopes.end(), [scope](const auto& one) {
        return one.first == scope;
    })->second;
}

std::optional<StopScope> stopScopeFromName(QStringView name)
{
    const auto found =
        std::find_if(stopScopes.begin(), stopScopes.end(), [name](const auto& one) { return one.second == name; });
    return found == stopScopes.end() ? std::nullopt : std::optional(found->first);
}

Result<void> MachineSwitch::check(const StopRequest& request) const
{
    TRATO_CHECK(negotiation::requireSupervisor(m_database, request.actor));
    if (request.reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say why the machine is stopped."));
    const bool known = request.scope == StopScope::Everything ||
                       (request.scope == StopScope::Portfolio && request.portfolio.isValid()) ||
                       (request.scope == StopScope::Creditor && request.creditor.isValid()) ||
                       (request.scope == StopScope::Agent && knowsAgent(request.agent));
    if (!known)
        return failure(QStringLiteral("unknown_scope"), Words::tr("There is nothing of that name to stop."));
    TRATO_TRY(const auto stops, active());
    if (std::any_of(stops.begin(), stops.end(), [&](const MachineStop& stop) { return isSame(stop, request); }))
        return failure(QStringLiteral("already_stopped"), Words::tr("The machine is stopped already."));
    return {};
}

Result<MachineStop> MachineSwitch::stop(const StopRequest& request)
{
    return m_database.transaction([&]() -> Result<MachineStop> {
        TRATO_CHECK(check(request));
        return place(request);
    });
}

Result<void> MachineSwitch::stopItself(const QString& actor, const QString& reason)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const auto stops, active());
        const bool isStopped = std::any_of(stops.begin(), stops.end(),
            [&](const MachineStop& stop) { return stop.scope == StopScope::Everything && stop.by == actor; });
        if (!isStopped)
            TRATO_CHECK(place({.actor = actor, .reason = reason}));
        return {};
    });
}

/// Within a transaction.
Result<MachineStop> MachineSwitch::place(const StopRequest& request)
{
    const Instant now = m_clock.now();
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("machine_stop")));
    TRATO_CHECK(m_database.execute(QStringLiteral("agents/insert_stop"),
        {{":id", id}, {":scope", stopScopeName(request.scope)},
            {":portfolio", given(request.scope == StopScope::Portfolio, request.portfolio.value())},
            {":creditor", given(request.scope == StopScope::Creditor, request.creditor.value())},
            {":agent", given(request.scope == StopScope::Agent, request.agent)}, {":now", now},
            {":actor", request.actor}, {":reason", request.reason.trimmed()}}));
    TRATO_TRY(const auto stops, active());
    const auto made = std::find_if(
        stops.begin(), stops.end(), [id](const MachineStop& stop) { return stop.id == MachineStopId(id); });
    if (made == stops.end())
        return failure(QStringLiteral("no_stop"), Words::tr("The machine is not stopped."));
    TRATO_CHECK(m_database.execute(
        QStringLiteral("agents/stop_outbox"), {{":never", outOfReach}, {":reason", keptBack(*made)}, {":now", now}}));
    QJsonObject detail = detailOf(request);
    if (!made->creditorName.isEmpty())
        detail[QStringLiteral("name")] = made->creditorName;
    TRATO_CHECK(storage::audit(
        m_database, {.at = now, .actor = request.actor, .action = QStringLiteral("stop_machine"), .detail = detail}));
    TRATO_CHECK(m_database.announce(QStringLiteral("machine")));
    return *made;
}

Result<Resumption> MachineSwitch::resume(MachineStopId stop, const QString& actor, const QString& why)
{
    return m_database.transaction([&]() -> Result<Resumption> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        const Instant now = m_clock.now();
        TRATO_TRY(const qint64 ended, m_database.execute(QStringLiteral("agents/end_stop"),
                                          {{":id", stop}, {":now", now}, {":actor", actor}, {":why", why.trimmed()}}));
        if (ended == 0)
            return failure(QStringLiteral("no_stop"), Words::tr("The machine is not stopped."));
        TRATO_TRY(const Resumption resumption, letGo(now));
        TRATO_CHECK(storage::audit(
            m_database, {.at = now,
                            .actor = actor,
                            .action = QStringLiteral("resume_machine"),
                            .detail = {{QStringLiteral("stop"), stop.value()}, {QStringLiteral("why"), why.trimmed()},
                                {QStringLiteral("released"), resumption.released},
                                {QStringLiteral("recalled"), resumption.recalled}}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("machine")));
        return resumption;
    });
}

Result<Resumption> MachineSwitch::letGo(Instant now)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("agents/uncover_stopped"), {{":now", now}}));
    Resumption resumption;
    std::vector<DebtorId> unanswered;
    TRATO_CHECK(m_database.each(QStringLiteral("agents/recall_stale"),
        {{":reason", Words::tr("its time passed while the machine was stopped")}, {":now", now},
            {":answers", now - answersKeep}, {":day", Instant::startOfDay(now.dateIn(deskZone()), deskZone())}},
        [&](const Row& row) {
            ++resumption.recalled;
            if (row.text("origin") == QStringLiteral("agent") && row.text("purpose") == QStringLiteral("service"))
                unanswered.push_back(row.id<DebtorId>("debtor_id"));
        }));
    TRATO_TRY(resumption.released, m_database.execute(QStringLiteral("agents/release_stopped"), {{":now", now}}));
    TRATO_TRY(resumption.handedOver, handOver(unanswered));
    return resumption;
}

Result<int> MachineSwitch::handOver(const std::vector<DebtorId>& debtors)
{
    std::vector<DebtorId> once = debtors;
    std::sort(once.begin(), once.end());
    once.erase(std::unique(once.begin(), once.end()), once.end());
    for (const DebtorId debtor : once)
        TRATO_CHECK(queue::WorkQueue(m_database, m_clock)
                        .open({.debtor = debtor,
                            .desk = QStringLiteral("negotiation"),
                            .reason = QStringLiteral("machine_stopped"),
                            .summary = Words::tr("They wrote while the machine was stopped; nobody has answered")}));
    return static_cast<int>(once.size());
}

Result<std::vector<MachineStop>> MachineSwitch::active() const
{
    return m_database.all(QStringLiteral("agents/active_stops"), {}, &stopFrom);
}

Result<std::optional<MachineStop>> MachineSwitch::everything() const
{
    TRATO_TRY(const auto stops, active());
    if (stops.empty() || stops.front().scope != StopScope::Everything)
        return std::optional<MachineStop>();
    return std::optional(stops.front());
}

Result<std::optional<MachineStop>> MachineSwitch::covering(
    DebtorId debtor, const QString& actor, std::optional<ContractId> contract) const
{
    return m_database.one(QStringLiteral("agents/covering_stop"),
        {{":debtor", debtor}, {":actor", actor},
            {":contract", contract ? std::optional(contract->value()) : std::optional<qint64>()}},
        &stopFrom);
}

Result<void> MachineSwitch::keepBack(const channels::OutboxRow& row, const MachineStop& stop)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("agents/stop_one_outbox"),
        {{":debtor", row.message.debtor}, {":id", row.id}, {":never", outOfReach}, {":reason", keptBack(stop)},
            {":now", m_clock.now()}}));
    return m_database.announce(QStringLiteral("outbox"), row.message.debtor);
}

} // namespace trato::agents
