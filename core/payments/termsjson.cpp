#include "payments/termsjson.h"

#include "base/json.h"

#include <QJsonArray>

namespace trato::payments {

using money::Money;

namespace {

QJsonObject toJson(const AmountTerm& term)
{
    return {{QStringLiteral("kind"), int(term.kind)}, {QStringLiteral("fixed"), term.fixed.cents()},
        {QStringLiteral("percent"), term.percent}};
}

/// A number that stands for none of the values is the first one.
template <class Enum>
Enum enumAt(const QJsonObject& json, QStringView field, Enum last)
{
    const int value = json.value(field).toInt();
    return value < 0 || value > int(last) ? Enum{} : Enum(value);
}

AmountTerm amountTerm(const QJsonObject& json)
{
    return {.kind = enumAt(json, u"kind", TermKind::Percent),
        .fixed = Money(json.value(u"fixed").toInteger()),
        .percent = json.value(u"percent").toString()};
}

QJsonObject toJson(const InterestTerm& term)
{
    return {{QStringLiteral("kind"), int(term.kind)}, {QStringLiteral("per"), int(term.per)},
        {QStringLiteral("days"), int(term.days)}, {QStringLiteral("fixed"), term.fixed.cents()},
        {QStringLiteral("percent"), term.percent}};
}

InterestTerm interestTerm(const QJsonObject& json)
{
    return {.kind = enumAt(json, u"kind", TermKind::Percent),
        .per = enumAt(json, u"per", InterestTerm::Per::Year),
        .days = enumAt(json, u"days", InterestTerm::Days::Business),
        .fixed = Money(json.value(u"fixed").toInteger()),
        .percent = json.value(u"percent").toString()};
}

QJsonObject toJson(const DiscountTerm& term)
{
    QJsonArray steps;
    for (const DiscountTerm::Step& step : term.steps)
        steps.append(QJsonObject{{QStringLiteral("until"), step.until.toString(Qt::ISODate)},
            {QStringLiteral("fixed"), step.fixed.cents()}, {QStringLiteral("percent"), step.percent}});
    return {{QStringLiteral("kind"), int(term.kind)}, {QStringLiteral("by"), int(term.by)},
        {QStringLiteral("steps"), steps}};
}

DiscountTerm discountTerm(const QJsonObject& json)
{
    DiscountTerm term{.kind = enumAt(json, u"kind", TermKind::Percent),
        .by = enumAt(json, u"by", DiscountTerm::By::BusinessDayEarly)};
    for (const QJsonValue& each : json.value(u"steps").toArray()) {
        const QJsonObject step = each.toObject();
        term.steps.push_back({.until = QDate::fromString(step.value(u"until").toString(), Qt::ISODate),
            .fixed = Money(step.value(u"fixed").toInteger()),
            .percent = step.value(u"percent").toString()});
    }
    return term;
}

} // namespace

QString termsText(const ChargeTerms& terms)
{
    if (terms.isEmpty())
        return {};
    return QString::fromUtf8(json::compact(QJsonObject{{QStringLiteral("fine"), toJson(terms.fine)},
        {QStringLiteral("interest"), toJson(terms.interest)}, {QStringLiteral("discount"), toJson(terms.discount)},
        {QStringLiteral("abatement"), toJson(terms.abatement)}}));
}

ChargeTerms termsFromText(const QString& text)
{
    const auto json = json::parseObject(text.toUtf8());
    if (!json)
        return {};
    return {.fine = amountTerm(json->value(u"fine").toObject()),
        .interest = interestTerm(json->value(u"interest").toObject()),
        .discount = discountTerm(json->value(u"discount").toObject()),
        .abatement = amountTerm(json->value(u"abatement").toObject())};
}

} // namespace trato::payments
