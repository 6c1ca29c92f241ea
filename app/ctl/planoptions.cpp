#include "app/ctl/planoptions.h"

#include "app/ctl/values.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <limits>

namespace trato::ctl {

namespace {

/// More than the plan's own limit stays more than it.
int clampedCount(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, -1, std::numeric_limits<int>::max()));
}

} // namespace

void PlanOptions::declare(CLI::App& app)
{
    app.add_option("--system", m_system, QT_TRANSLATE_NOOP("ctlhelp", "price, sac or equal"))->required();
    app.add_option("--principal", m_principal, QT_TRANSLATE_NOOP("ctlhelp", "what is owed, with the entry"))
        ->required();
    m_rateOption =
        app.add_option("--monthly-rate", m_monthlyRate, QT_TRANSLATE_NOOP("ctlhelp", "percent a month (price, sac)"));
    app.add_option("--instalments", m_instalments, QT_TRANSLATE_NOOP("ctlhelp", "how many, without the entry"))
        ->required();
    app.add_option("--start", m_start, QT_TRANSLATE_NOOP("ctlhelp", "day of the agreement and of the entry"))
        ->required();
    app.add_option("--first-due", m_firstDue, QT_TRANSLATE_NOOP("ctlhelp", "due date of the first instalment"))
        ->required();
    app.add_option("--entry", m_entry, QT_TRANSLATE_NOOP("ctlhelp", "paid on the start, part of the principal"));
    app.add_option("--rounding", m_rounding, QT_TRANSLATE_NOOP("ctlhelp", "half-even (default) or half-up"));
    app.final_callback([this] {
        if (m_rateOption->count() == 0 && (m_system == "price" || m_system == "sac"))
            throw CLI::RequiredError("--monthly-rate");
    });
}

Result<money::PlanTerms> PlanOptions::read() const
{
    money::PlanTerms terms;
    TRATO_TRY(terms.system, choiceValue(m_system, money::planSystemFromName, "price, sac, equal"));
    TRATO_TRY(terms.principal, money::Money::parse(QString::fromStdString(m_principal)));
    TRATO_TRY(const qint64 count, integerValue(m_instalments));
    terms.instalments = clampedCount(count);
    TRATO_TRY(terms.start, dateValue(m_start));
    TRATO_TRY(terms.firstDue, dateValue(m_firstDue));
    TRATO_TRY(terms.rounding, roundingValue(m_rounding));
    TRATO_TRY(terms.entry, money::Money::parse(QString::fromStdString(m_entry)));
    if (m_rateOption->count() > 0) {
        TRATO_TRY(terms.monthlyRate, money::Rate::parse(QString::fromStdString(m_monthlyRate)));
        if (terms.system == money::PlanSystem::Equal)
            return money::rateNotAllowed();
    }
    return terms;
}

} // namespace trato::ctl
