#include "debts/charges.h"

#include "base/json.h"
#include "calendar/businessdays.h"
#include "money/latecharges.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::debts {

namespace {

Result<money::Rate> rate(const QJsonObject& rule, QStringView key)
{
    const QJsonValue value = rule.value(key);
    if (value.isUndefined() || value.isNull())
        return money::Rate();
    return money::Rate::parse(value.toString());
}

Result<money::LateTerms> readRule(const QString& text)
{
    TRATO_TRY(const QJsonObject rule, json::parseObject(text.toUtf8()));
    money::LateTerms terms;
    TRATO_TRY(terms.fine, rate(rule, u"fine"));
    TRATO_TRY(terms.interest, rate(rule, u"interest"));
    const auto basis = money::interestBasisFromName(rule.value(u"basis").toString(QStringLiteral("month30")));
    if (!basis)
        return failure(QStringLiteral("invalid_basis"), {});
    terms.basis = *basis;
    return terms;
}

} // namespace

Result<Charges> chargesOn(const ChargeBasis& basis, QDate on)
{
    const auto& calendar = calendar::BusinessDays::standard();
    if (on <= calendar.nextBusinessDay(basis.due))
        return Charges{.daysLate = 0, .fine = {}, .interest = basis.chargesOpen};
    Charges charges{.daysLate = static_cast<int>(basis.due.daysTo(on)), .fine = {}, .interest = basis.chargesOpen};
    if (basis.rule.isEmpty())
        return charges;
    auto terms = readRule(basis.rule);
    if (!terms)
        return Failure(terms.error().within(QStringLiteral("invalid_charges"),
            QCoreApplication::translate("debts", "The rule of late charges can't be understood.")));
    const bool first = !basis.chargedUntil.isValid();
    const QDate from = first ? basis.due : std::max(basis.due, basis.chargedUntil);
    TRATO_TRY(const money::LateCharges late,
        money::lateCharges(basis.open, *terms, {from.daysTo(on), calendar.countAfter(from, on)}));
    if (first)
        charges.fine = late.fine;
    charges.interest += late.interest;
    return charges;
}

} // namespace trato::debts
