#include "app/ctl/commands/charges.h"

#include "app/ctl/values.h"
#include "calendar/latedays.h"
#include "money/latecharges.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void ChargesCommand::declare(CLI::App& app)
{
    app.add_option("--amount", m_amount, "what was due")->required();
    app.add_option("--due", m_due, "due date")->required();
    app.add_option("--on", m_on, "day of the payment")->required();
    app.add_option("--fine", m_fine, "percent, once");
    app.add_option("--interest", m_interest, "percent a month (month30) or a year (day365, business252)");
    app.add_option("--basis", m_basis, "month30, day365 or business252")->required();
    app.add_option("--rounding", m_rounding, "half-even (default) or half-up");
}

Result<void> ChargesCommand::run(Context& context)
{
    TRATO_TRY(const money::Money amount, money::Money::parse(QString::fromStdString(m_amount)));
    TRATO_TRY(const QDate due, dateValue(m_due));
    TRATO_TRY(const QDate on, dateValue(m_on));
    money::LateTerms terms;
    TRATO_TRY(terms.fine, money::Rate::parse(QString::fromStdString(m_fine)));
    TRATO_TRY(terms.interest, money::Rate::parse(QString::fromStdString(m_interest)));
    TRATO_TRY(terms.basis, choiceValue(m_basis, money::interestBasisFromName, "month30, day365, business252"));
    TRATO_TRY(terms.rounding, roundingValue(m_rounding));
    const calendar::LateDays late = calendar::lateDays(due, on, calendar::BusinessDays::standard());
    TRATO_TRY(const money::LateCharges charges,
        money::lateCharges(amount, terms, {.calendar = late.calendar, .business = late.business}));
    context.print({{QStringLiteral("days_late"), late.calendar}, {QStringLiteral("fine"), charges.fine.toString()},
        {QStringLiteral("interest"), charges.interest.toString()},
        {QStringLiteral("total"), charges.total.toString()}});
    return {};
}

} // namespace trato::ctl
