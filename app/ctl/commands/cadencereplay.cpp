#include "app/ctl/commands/cadencereplay.h"

#include "app/ctl/replayanswer.h"
#include "app/ctl/values.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace trato::ctl {

void CadenceReplayCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file, "TOML file, or - for standard input")->required();
    app.add_option("--from", m_from, "first day")->required();
    app.add_option("--to", m_to, "last day; it must be over")->required();
    app.add_option("--debtor", m_debtor, "only this one");
    app.add_option("--limit", m_limit, "so many people and messages are listed; all are counted");
}

Result<void> CadenceReplayCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray toml, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(const cadence::Definition definition, cadence::Definition::parse(toml));
    TRATO_TRY(const QDate from, dateValue(m_from));
    TRATO_TRY(const QDate to, dateValue(m_to));
    TRATO_TRY(const int limit, limitValue(m_limit));
    if (to < from)
        return failure(QStringLiteral("invalid_period"),
            QCoreApplication::translate("ctl", "the last day of the period is before the first"));
    cadence::SimulationPeriod period{.from = Instant::startOfDay(from, deskZone()),
        .to = Instant::startOfDay(to.addDays(1), deskZone()),
        .debtor = {}};
    if (!m_debtor.empty()) {
        TRATO_TRY(const qint64 debtor, integerValue(m_debtor));
        period.debtor = DebtorId(debtor);
    }
    TRATO_TRY(storage::Database* const database, context.database());
    cadence::ReplayTally tally(definition, limit);
    TRATO_TRY(const int debtors, cadence::replay(*database, definition, period, context.clock().now(),
                                     [&](const cadence::ReplayedDebtor& debtor) { tally.add(debtor); }));
    const ReplayAnswer answer{.cadence = definition.name, .from = from, .to = to, .debtors = debtors, .tally = tally};
    context.printText(answer.toText(), answer.toJson());
    return {};
}

} // namespace trato::ctl
