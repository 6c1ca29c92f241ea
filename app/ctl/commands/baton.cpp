#include "app/ctl/commands/baton.h"

#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "supervision/turns.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Free: the agents may act.
QJsonObject turnJson(DebtorId debtor, const supervision::Turn& turn)
{
    const queue::BatonHolder holder = turn.holder.value_or(queue::BatonHolder());
    return {{u"debtor"_s, debtor.value()}, {u"kind"_s, turn.holder ? queue::holderKindName(holder.kind) : u"free"_s},
        {u"holder"_s, orNull(holder.holder)}, {u"reason"_s, orNull(holder.reason)}, {u"since"_s, orNull(holder.since)},
        {u"until"_s, orNull(holder.until)},
        {u"item"_s, turn.item.isValid() ? QJsonValue(turn.item.value()) : QJsonValue()}};
}

void declareDebtor(CLI::App& app, std::string& debtor)
{
    app.add_option("DEBTOR", debtor, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"))->required();
}

} // namespace

void BatonShowCommand::declare(CLI::App& app) { declareDebtor(app, m_debtor); }

Result<void> BatonShowCommand::run(Context& context)
{
    TRATO_TRY(const qint64 number, integerValue(m_debtor));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto turn, supervision::Turns(*database, context.clock()).of(DebtorId(number)));
    context.print(turnJson(DebtorId(number), turn));
    return {};
}

void BatonTakeCommand::declare(CLI::App& app)
{
    declareDebtor(app, m_debtor);
    app.add_flag(
        "--over", m_over, QT_TRANSLATE_NOOP("ctlhelp", "also from another person: for who leads, with a reason"));
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why"));
}

Result<void> BatonTakeCommand::run(Context& context)
{
    TRATO_TRY(const qint64 number, integerValue(m_debtor));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto turn, supervision::Turns(*database, context.clock())
                                   .take({.debtor = DebtorId(number),
                                       .actor = context.user(),
                                       .reason = QString::fromStdString(m_reason),
                                       .over = m_over}));
    context.print(turnJson(DebtorId(number), turn));
    return {};
}

void BatonReleaseCommand::declare(CLI::App& app) { declareDebtor(app, m_debtor); }

Result<void> BatonReleaseCommand::run(Context& context)
{
    TRATO_TRY(const qint64 number, integerValue(m_debtor));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(
        const auto turn, supervision::Turns(*database, context.clock()).release(DebtorId(number), context.user()));
    context.print(turnJson(DebtorId(number), turn));
    return {};
}

} // namespace trato::ctl
