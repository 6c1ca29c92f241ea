#include "debts/chargerule.h"

#include "base/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::debts {
namespace {

Failure badRule(const QString& what)
{
    return failure(QStringLiteral("invalid_charges"),
        QCoreApplication::translate("debts", "The rule of late charges can't be understood.") + u' ' + what,
        {{QStringLiteral("field"), what}});
}

Result<money::Rate> rateIn(const QJsonObject& rule, const QString& key)
{
    const QJsonValue value = rule.value(key);
    if (value.isUndefined() || value.isNull())
        return money::Rate();
    auto rate = money::Rate::parse(value.toString());
    if (!rate)
        return badRule(key);
    return rate;
}

/// One of the names that `read` knows, or the default when there is none.
template <class Value, class Read>
Result<Value> choiceIn(const QJsonObject& rule, const QString& key, Value usual, Read read)
{
    const QJsonValue value = rule.value(key);
    if (value.isUndefined() || value.isNull())
        return usual;
    const auto chosen = read(value.toString());
    if (!chosen)
        return badRule(key);
    return *chosen;
}

const QStringList& usualAllocation()
{
    static const QStringList usual{QStringLiteral("interest"), QStringLiteral("fine"), QStringLiteral("principal")};
    return usual;
}

Result<QStringList> allocationIn(const QJsonObject& rule)
{
    const QString text = rule.value(u"allocation").toString();
    if (text.isEmpty())
        return QStringList();
    QStringList names = text.split(u',');
    if (!std::is_permutation(names.begin(), names.end(), usualAllocation().begin(), usualAllocation().end()))
        return badRule(QStringLiteral("allocation"));
    return names == usualAllocation() ? QStringList() : names;
}

} // namespace

Result<ChargeRule> ChargeRule::fromJson(const QJsonObject& rule)
{
    ChargeRule read;
    money::LateTerms& terms = read.terms;
    TRATO_TRY(terms.fine, rateIn(rule, QStringLiteral("fine")));
    TRATO_TRY(terms.interest, rateIn(rule, QStringLiteral("interest")));
    TRATO_TRY(terms.basis,
        choiceIn(rule, QStringLiteral("basis"), money::InterestBasis::Month30, money::interestBasisFromName));
    TRATO_TRY(terms.correction,
        choiceIn(rule, QStringLiteral("correction"), money::Correction::None, money::correctionFromName));
    TRATO_TRY(
        terms.rounding, choiceIn(rule, QStringLiteral("rounding"), money::Rounding::HalfEven, money::roundingFromName));
    terms.consumer = rule.value(u"consumer").toBool();
    TRATO_TRY(read.allocation, allocationIn(rule));
    if (terms.basis == money::InterestBasis::Legal && !terms.interest.isZero())
        return badRule(QStringLiteral("interest"));
    return read;
}

Result<ChargeRule> ChargeRule::fromText(const QString& text)
{
    const auto rule = json::parseObject(text.toUtf8());
    if (!rule)
        return badRule(rule.error().message);
    return fromJson(*rule);
}

QJsonObject ChargeRule::toJson() const
{
    QJsonObject rule{{QStringLiteral("fine"), terms.fine.toString()}};
    if (terms.basis != money::InterestBasis::Legal)
        rule.insert(QStringLiteral("interest"), terms.interest.toString());
    if (terms.basis != money::InterestBasis::Month30)
        rule.insert(QStringLiteral("basis"), money::interestBasisName(terms.basis));
    if (terms.correction != money::Correction::None)
        rule.insert(QStringLiteral("correction"), money::correctionName(terms.correction));
    if (terms.rounding == money::Rounding::HalfUp)
        rule.insert(QStringLiteral("rounding"), QStringLiteral("half-up"));
    if (terms.consumer)
        rule.insert(QStringLiteral("consumer"), true);
    if (!allocation.isEmpty())
        rule.insert(QStringLiteral("allocation"), allocation.join(u','));
    return rule;
}

} // namespace trato::debts
