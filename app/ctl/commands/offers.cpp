#include "app/ctl/commands/offers.h"

#include "app/ctl/dealoptions.h"
#include "app/ctl/values.h"
#include "negotiation/offers.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonArray>

namespace trato::ctl {

namespace {

Result<std::optional<int>> dayOfMonth(const std::string& text)
{
    if (text.empty())
        return std::optional<int>();
    TRATO_TRY(const qint64 day, integerValue(text));
    if (day < 1 || day > 31)
        return failure(
            QStringLiteral("invalid_number"), QCoreApplication::translate("ctl", "A day of the month is 1 to 31."));
    return std::optional(static_cast<int>(day));
}

QJsonObject refusalJson(const negotiation::Refusal& refused, bool explained)
{
    QJsonObject object = refused.toJson();
    if (explained && refused.nearest)
        object.insert(QStringLiteral("nearest"), refused.nearest->explained());
    return object;
}

void printSolution(Context& context, const negotiation::Solution& solution, bool explained)
{
    QJsonArray offers;
    for (const negotiation::Offer& offer : solution.offers)
        offers.append(explained ? offer.explained() : offer.toJson());
    QJsonObject answer{{QStringLiteral("offers"), offers},
        {QStringLiteral("refused"),
            solution.refused ? QJsonValue(refusalJson(*solution.refused, explained)) : QJsonValue()}};
    if (explained)
        answer.insert(QStringLiteral("with_approval"),
            solution.withApproval ? QJsonValue(solution.withApproval->explained()) : QJsonValue());
    context.print(answer);
}

} // namespace

void OffersCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"))->required();
    app.add_option("--capacity", m_capacity, QT_TRANSLATE_NOOP("ctlhelp", "what they can pay a month"));
    app.add_option("--entry", m_entry, QT_TRANSLATE_NOOP("ctlhelp", "what they can pay at once"));
    app.add_option("--instalments", m_instalments, QT_TRANSLATE_NOOP("ctlhelp", "how many they want"));
    app.add_option("--first-due", m_firstDue, QT_TRANSLATE_NOOP("ctlhelp", "due date of the first instalment"));
    app.add_option("--day", m_day, QT_TRANSLATE_NOOP("ctlhelp", "day of the month on which they can pay"));
    app.add_option(
        "--role", m_role, QT_TRANSLATE_NOOP("ctlhelp", "who offers: machine, negotiator (default), supervisor"));
    app.add_option("--income", m_income,
        QT_TRANSLATE_NOOP("ctlhelp", "what they earn a month, as they say: hardship rules and existence minimum"));
    app.add_flag("--explain", m_explain,
        QT_TRANSLATE_NOOP("ctlhelp", "with the reasons, who may grant each, and each contract's part"));
    app.add_option(
        "--contract", m_contracts, QT_TRANSLATE_NOOP("ctlhelp", "only this contract number; may be repeated"));
}

Result<void> OffersCommand::run(Context& context)
{
    negotiation::Wishes wishes;
    TRATO_TRY(const DebtorId debtor, debtorValue(m_debtor));
    TRATO_TRY(wishes.capacity, optionalAmount(m_capacity));
    TRATO_TRY(wishes.entry, optionalAmount(m_entry));
    TRATO_TRY(wishes.instalments, optionalCount(m_instalments));
    TRATO_TRY(wishes.dayOfMonth, dayOfMonth(m_day));
    if (!m_firstDue.empty()) {
        TRATO_TRY(wishes.firstDue, dateValue(m_firstDue));
    }
    TRATO_TRY(const auto income, optionalAmount(m_income));
    TRATO_TRY(const negotiation::Role role, roleValue(m_role));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto contracts, contractValues(*database, debtor, m_contracts));
    const auto loaded = negotiation::loadSituation(
        *database, debtor, context.clock().today(), {.contracts = contracts, .income = income});
    if (!loaded && loaded.error().code == QStringLiteral("nothing_to_negotiate")) {
        printSolution(
            context, {.refused = negotiation::Refusal{loaded.error().code, loaded.error().message, {}}}, m_explain);
        return {};
    }
    TRATO_TRY(const negotiation::Situation situation, loaded);
    TRATO_TRY(const negotiation::Policy policy, negotiation::policyOf(*database, situation.creditor));
    negotiation::Solution solution = negotiation::OfferSolver(policy, role).solve(situation, wishes);
    TRATO_CHECK(
        negotiation::Offers(*database, context.clock()).save(solution.offers, situation, policy, role, context.user()));
    printSolution(context, solution, m_explain);
    return {};
}

} // namespace trato::ctl
