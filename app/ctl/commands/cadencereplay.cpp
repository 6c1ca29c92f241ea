#include "app/ctl/commands/cadencereplay.h"

#include "app/ctl/replayanswer.h"
#include "app/ctl/values.h"
#include "parties/debtors.h"

namespace trato::ctl {

void CadenceReplayCommand::declare(CLI::App& app)
{
    m_options.declare(app, QT_TRANSLATE_NOOP("ctlhelp", "last day; it must be over"),
        QT_TRANSLATE_NOOP("ctlhelp", "so many people and messages are listed; all are counted"));
}

Result<void> CadenceReplayCommand::run(Context& context)
{
    TRATO_TRY(const auto asked, m_options.read(context));
    TRATO_TRY(storage::Database* const database, context.database());
    if (asked.period.debtor) {
        TRATO_CHECK(parties::Debtors(*database).byId(*asked.period.debtor));
    }
    cadence::ReplayTally tally(asked.definition, asked.limit);
    TRATO_TRY(const int debtors, cadence::replay(*database, asked.definition, asked.period, context.clock().now(),
                                     [&](const cadence::ReplayedDebtor& debtor) { tally.add(debtor); }));
    const ReplayAnswer answer{
        .cadence = asked.definition.name, .from = asked.from, .to = asked.to, .debtors = debtors, .tally = tally};
    context.printText(answer.toText(), answer.toJson());
    return {};
}

} // namespace trato::ctl
