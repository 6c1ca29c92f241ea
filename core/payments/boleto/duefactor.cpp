#include "payments/boleto/duefactor.h"

#include "payments/words.h"

#include <algorithm>

namespace trato::payments {
namespace {

constexpr int smallestFactor = 1000;
constexpr int factorsACycle = 9000;
constexpr int cycles = 2;
constexpr qint64 daysBefore = 3000;
constexpr qint64 daysAfter = 5500;

/// The day of the first cycle's factor 1000.
QDate firstDay() { return {2000, 7, 3}; }

} // namespace

Result<int> dueFactor(QDate due)
{
    const qint64 day = due.isValid() ? firstDay().daysTo(due) : -1;
    if (day < 0 || day >= qint64{factorsACycle} * cycles)
        return failure(QStringLiteral("due_date_out_of_range"),
            Words::tr("A slip can only carry a due date from 2000-07-03 to 2049-10-13."));
    return smallestFactor + static_cast<int>(day % factorsACycle);
}

std::vector<QDate> dueCandidates(int factor)
{
    if (factor < smallestFactor || factor >= smallestFactor + factorsACycle)
        return {};
    const QDate first = firstDay().addDays(factor - smallestFactor);
    return {first, first.addDays(factorsACycle)};
}

QDate likelyDue(const std::vector<QDate>& candidates, QDate reference)
{
    const auto inWindow = [&](QDate date) {
        const qint64 days = reference.daysTo(date);
        return days >= -daysBefore && days <= daysAfter;
    };
    const auto closer = [&](QDate a, QDate b) { return std::abs(reference.daysTo(a)) < std::abs(reference.daysTo(b)); };
    const auto found = std::find_if(candidates.begin(), candidates.end(), inWindow);
    if (found != candidates.end())
        return *found;
    const auto closest = std::min_element(candidates.begin(), candidates.end(), closer);
    return closest == candidates.end() ? QDate() : *closest;
}

} // namespace trato::payments
