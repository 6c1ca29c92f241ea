#include "money/plan.h"

#include "money/cet.h"
#include "money/compound.h"

#include <QCoreApplication>

namespace trato::money {
namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

constexpr int maxInstalments = 9999;
constexpr int daysOfMonth = 30;

Failure refused(const char* code, const char* message)
{
    return failure(QString::fromLatin1(code), QCoreApplication::translate("money", message));
}

Result<void> checkTerms(const PlanTerms& terms)
{
    if (!terms.principal.isPositive())
        return refused("principal_not_positive", QT_TRANSLATE_NOOP("money", "There is nothing to divide."));
    if (terms.entry.isNegative() || terms.entry >= terms.principal)
        return refused(
            "entry_not_below_principal", QT_TRANSLATE_NOOP("money", "The entry has to be smaller than the debt."));
    if (terms.instalments < 1 || terms.instalments > maxInstalments)
        return refused(
            "invalid_instalments", QT_TRANSLATE_NOOP("money", "The number of instalments has to be 1 to 9999."));
    if (!terms.start.isValid() || !terms.firstDue.isValid() || terms.firstDue <= terms.start)
        return refused("first_due_not_after_start",
            QT_TRANSLATE_NOOP("money", "The first instalment has to fall due after the start."));
    if (terms.firstDue.addMonths(terms.instalments - 1) > QDate(9999, 12, 31))
        return refused(
            "date_out_of_range", QT_TRANSLATE_NOOP("money", "The last instalment would fall due after the year 9999."));
    if (terms.system == PlanSystem::Equal && !terms.monthlyRate.isZero())
        return rateNotAllowed();
    return {};
}

/// What one unit grows to in the first period.
Result<Decimal> firstGrowth(const PlanTerms& terms)
{
    const Decimal rate = terms.monthlyRate.factor();
    if (terms.firstDue == terms.start.addMonths(1))
        return Decimal(1) + rate;
    return compoundFactor(rate, terms.start.daysTo(terms.firstDue), daysOfMonth);
}

/// The equal payment in cents: financed · growth · r(1+r)^(n−1) / ((1+r)^n − 1). With r = p/d in lowest terms the
/// powers of d cancel; the one division is the rounding, so that no common divisors of huge numbers are looked for.
Result<Money> equalPayment(Money financed, const Decimal& growth, const PlanTerms& terms)
{
    const Decimal rate = terms.monthlyRate.factor();
    if (rate.isZero())
        return Money::rounded(financed.toDecimal() / Decimal(terms.instalments), terms.rounding);
    const cpp_int p = boost::multiprecision::numerator(rate.value());
    const cpp_int d = boost::multiprecision::denominator(rate.value());
    const auto n = static_cast<unsigned>(terms.instalments);
    const cpp_int before = boost::multiprecision::pow(cpp_int(d + p), n - 1);
    const cpp_int annuity = before * (d + p) - boost::multiprecision::pow(d, n);
    const cpp_int numerator = before * p * boost::multiprecision::numerator(growth.value()) * financed.cents();
    const cpp_int denominator = annuity * boost::multiprecision::denominator(growth.value());
    const cpp_int cents = roundedQuotient(numerator, denominator, terms.rounding);
    return Money::rounded(Decimal(cpp_rational(cents, 100)), terms.rounding);
}

/// Fills amounts row by row; the last one takes what is left.
class Schedule final {
public:
    Schedule(const PlanTerms& terms, Money financed, Decimal growth)
        : m_terms(terms)
        , m_balance(financed)
        , m_growth(std::move(growth))
        , m_rate(terms.monthlyRate.factor())
    {
    }

    Result<std::vector<PlanInstalment>> price()
    {
        TRATO_TRY(const Money payment, equalPayment(m_balance, m_growth, m_terms));
        return rows([payment](Money interest) { return payment.minus(interest); });
    }

    Result<std::vector<PlanInstalment>> sac()
    {
        TRATO_TRY(const Money part, rounded(m_balance.toDecimal() / Decimal(m_terms.instalments)));
        return rows([part](Money) { return Result<Money>(part); });
    }

    Result<std::vector<PlanInstalment>> equal()
    {
        TRATO_TRY(const std::vector<Money> parts, m_balance.split(m_terms.instalments));
        return rows([&parts, next = size_t(0)](Money) mutable { return Result<Money>(parts[next++]); });
    }

private:
    template <class Amortisation>
    Result<std::vector<PlanInstalment>> rows(Amortisation amortisation)
    {
        std::vector<PlanInstalment> out;
        for (int number = 1; number <= m_terms.instalments; ++number) {
            const Decimal rate = number == 1 ? m_growth - Decimal(1) : m_rate;
            PlanInstalment row;
            row.number = number;
            row.due = m_terms.firstDue.addMonths(number - 1);
            TRATO_TRY(row.interest, rounded(m_balance.toDecimal() * rate));
            TRATO_TRY(row.amortisation, amortisation(row.interest));
            if (number == m_terms.instalments)
                row.amortisation = m_balance;
            TRATO_TRY(row.amount, row.amortisation.plus(row.interest));
            TRATO_TRY(m_balance, m_balance.minus(row.amortisation));
            row.balance = m_balance;
            if (!row.amount.isPositive())
                return refused("instalment_not_positive",
                    QT_TRANSLATE_NOOP("money", "An instalment would be zero or less: choose fewer of them."));
            out.push_back(row);
        }
        return out;
    }

    [[nodiscard]] Result<Money> rounded(const Decimal& amount) const
    {
        return Money::rounded(amount, m_terms.rounding);
    }

    const PlanTerms& m_terms;
    Money m_balance;
    Decimal m_growth;
    Decimal m_rate;
};

Result<std::vector<PlanInstalment>> schedule(const PlanTerms& terms, Money financed)
{
    TRATO_TRY(Decimal growth, firstGrowth(terms));
    Schedule schedule(terms, financed, std::move(growth));
    switch (terms.system) {
    case PlanSystem::Price: return schedule.price();
    case PlanSystem::Sac: return schedule.sac();
    case PlanSystem::Equal: return schedule.equal();
    }
    return {};
}

void addCost(Plan& plan, const PlanTerms& terms, Money financed)
{
    std::vector<Flow> payments;
    for (const PlanInstalment& row : plan.instalments)
        payments.push_back({terms.start.daysTo(row.due), row.amount});
    if (const auto cost = effectiveCost(financed, payments)) {
        plan.cetYearly = cost->yearly * Decimal(100);
        plan.cetMonthly = cost->monthly * Decimal(100);
    }
}

} // namespace

QString planSystemName(PlanSystem system)
{
    switch (system) {
    case PlanSystem::Price: return QStringLiteral("price");
    case PlanSystem::Sac: return QStringLiteral("sac");
    case PlanSystem::Equal: return QStringLiteral("equal");
    }
    return {};
}

std::optional<PlanSystem> planSystemFromName(QStringView name)
{
    for (const PlanSystem system : {PlanSystem::Price, PlanSystem::Sac, PlanSystem::Equal}) {
        if (planSystemName(system) == name)
            return system;
    }
    return std::nullopt;
}

Failure rateNotAllowed()
{
    return refused("rate_not_allowed", QT_TRANSLATE_NOOP("money", "Equal instalments have no interest."));
}

Result<Plan> makePlan(const PlanTerms& terms)
{
    TRATO_CHECK(checkTerms(terms));
    TRATO_TRY(const Money financed, terms.principal.minus(terms.entry));
    Plan plan;
    plan.entry = terms.entry;
    plan.total = terms.entry;
    TRATO_TRY(plan.instalments, schedule(terms, financed));
    for (const PlanInstalment& row : plan.instalments) {
        TRATO_TRY(plan.total, plan.total.plus(row.amount));
        TRATO_TRY(plan.totalInterest, plan.totalInterest.plus(row.interest));
    }
    addCost(plan, terms, financed);
    return plan;
}

} // namespace trato::money
