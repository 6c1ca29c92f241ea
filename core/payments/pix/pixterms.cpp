#include "payments/pix/pixterms.h"

#include "payments/words.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace trato::payments {

using money::Money;

namespace {

constexpr size_t mostDiscountDates = 3;

Failure invalidTerms(const QString& why) { return failure(QStringLiteral("invalid_terms"), why); }

Result<QString> rate(TermKind kind, Money fixed, const QString& percent)
{
    if (kind == TermKind::Fixed)
        return fixed.toString();
    const auto parsed = Money::parse(percent);
    if (!parsed)
        return invalidTerms(Words::tr("“%1” is no percentage with at most two decimals.").arg(percent));
    return parsed->toString();
}

Result<QJsonObject> valued(int modality, TermKind kind, Money fixed, const QString& percent)
{
    TRATO_TRY(const QString text, rate(kind, fixed, percent));
    return QJsonObject{{QStringLiteral("modalidade"), modality}, {QStringLiteral("valorPerc"), text}};
}

/// 1 money a day, 2-4 per cent a day, month, year; 5-8 the same over business days.
int interestModality(const InterestTerm& term)
{
    const int base = term.kind == TermKind::Fixed           ? 1
                     : term.per == InterestTerm::Per::Day   ? 2
                     : term.per == InterestTerm::Per::Month ? 3
                                                            : 4;
    return term.days == InterestTerm::Days::Business ? base + 4 : base;
}

/// 1-2 by date, 3-4 money for each calendar or business day early, 5-6 per cent for each.
int discountModality(const DiscountTerm& term)
{
    const bool money = term.kind == TermKind::Fixed;
    switch (term.by) {
    case DiscountTerm::By::Date: return money ? 1 : 2;
    case DiscountTerm::By::CalendarDayEarly: return money ? 3 : 5;
    case DiscountTerm::By::BusinessDayEarly: return money ? 4 : 6;
    }
    Q_UNREACHABLE();
}

Result<QJsonObject> discountJson(const DiscountTerm& term, QDate due)
{
    const int modality = discountModality(term);
    if (term.steps.empty() || term.steps.size() > mostDiscountDates)
        return invalidTerms(Words::tr("A discount has one to three dates."));
    if (term.by != DiscountTerm::By::Date)
        return valued(modality, term.kind, term.steps.front().fixed, term.steps.front().percent);
    QJsonArray dates;
    for (const DiscountTerm::Step& step : term.steps) {
        if (!step.until.isValid() || step.until > due)
            return invalidTerms(Words::tr("A discount ends on the due date at the latest."));
        TRATO_TRY(const QString text, rate(term.kind, step.fixed, step.percent));
        dates.append(QJsonObject{
            {QStringLiteral("data"), step.until.toString(Qt::ISODate)}, {QStringLiteral("valorPerc"), text}});
    }
    return QJsonObject{{QStringLiteral("modalidade"), modality}, {QStringLiteral("descontoDataFixa"), dates}};
}

void readRate(const QJsonObject& json, TermKind kind, Money& fixed, QString& percent)
{
    const QString text = json.value(u"valorPerc").toString();
    if (kind == TermKind::Fixed)
        fixed = Money::parse(text).value_or(Money());
    else
        percent = text;
}

AmountTerm pixAmountTerm(const QJsonObject& json)
{
    const int modality = json.value(u"modalidade").toInt();
    if (modality < 1 || modality > 2)
        return {};
    AmountTerm term{.kind = modality == 1 ? TermKind::Fixed : TermKind::Percent};
    readRate(json, term.kind, term.fixed, term.percent);
    return term;
}

InterestTerm pixInterestTerm(const QJsonObject& json)
{
    const int modality = json.value(u"modalidade").toInt();
    if (modality < 1 || modality > 8)
        return {};
    InterestTerm term{.days = modality > 4 ? InterestTerm::Days::Business : InterestTerm::Days::Calendar};
    const int unit = (modality - 1) % 4;
    term.kind = unit == 0 ? TermKind::Fixed : TermKind::Percent;
    term.per = unit == 3 ? InterestTerm::Per::Year : unit == 2 ? InterestTerm::Per::Month : InterestTerm::Per::Day;
    readRate(json, term.kind, term.fixed, term.percent);
    return term;
}

DiscountTerm pixDiscountTerm(const QJsonObject& json)
{
    const int modality = json.value(u"modalidade").toInt();
    if (modality < 1 || modality > 6)
        return {};
    const bool money = modality == 1 || modality == 3 || modality == 4;
    DiscountTerm term{.kind = money ? TermKind::Fixed : TermKind::Percent,
        .by = modality <= 2       ? DiscountTerm::By::Date
              : modality % 2 == 0 ? DiscountTerm::By::BusinessDayEarly
                                  : DiscountTerm::By::CalendarDayEarly};
    const QJsonArray entries = modality <= 2 ? json.value(u"descontoDataFixa").toArray() : QJsonArray{QJsonValue(json)};
    for (const QJsonValue& each : entries) {
        const QJsonObject entry = each.toObject();
        DiscountTerm::Step step{.until = QDate::fromString(entry.value(u"data").toString(), Qt::ISODate)};
        readRate(entry, term.kind, step.fixed, step.percent);
        term.steps.push_back(step);
    }
    return term;
}

} // namespace

Result<void> addTerms(QJsonObject& value, const ChargeTerms& terms, Money amount, QDate due)
{
    const auto simple = [](const AmountTerm& term) {
        return valued(term.kind == TermKind::Fixed ? 1 : 2, term.kind, term.fixed, term.percent);
    };
    if (terms.fine.kind != TermKind::None) {
        TRATO_TRY(const QJsonObject fine, simple(terms.fine));
        value.insert(QStringLiteral("multa"), fine);
    }
    if (terms.interest.kind != TermKind::None) {
        TRATO_TRY(const QJsonObject interest, valued(interestModality(terms.interest), terms.interest.kind,
                                                  terms.interest.fixed, terms.interest.percent));
        value.insert(QStringLiteral("juros"), interest);
    }
    if (terms.abatement.kind != TermKind::None) {
        if (terms.abatement.kind == TermKind::Fixed && terms.abatement.fixed >= amount)
            return invalidTerms(Words::tr("An abatement is less than the amount."));
        TRATO_TRY(const QJsonObject abatement, simple(terms.abatement));
        value.insert(QStringLiteral("abatimento"), abatement);
    }
    if (terms.discount.kind != TermKind::None) {
        TRATO_TRY(const QJsonObject discount, discountJson(terms.discount, due));
        value.insert(QStringLiteral("desconto"), discount);
    }
    return {};
}

ChargeTerms termsFromValue(const QJsonObject& value)
{
    return {.fine = pixAmountTerm(value.value(u"multa").toObject()),
        .interest = pixInterestTerm(value.value(u"juros").toObject()),
        .discount = pixDiscountTerm(value.value(u"desconto").toObject()),
        .abatement = pixAmountTerm(value.value(u"abatimento").toObject())};
}

Result<PixComponents> componentsFromJson(const QJsonObject& components)
{
    PixComponents parts;
    const auto add = [&](QStringView name, Money& into) -> Result<void> {
        if (!components.contains(name))
            return {};
        const auto parsed = Money::parse(components.value(name).toObject().value(u"valor").toString());
        if (!parsed)
            return failure(QStringLiteral("provider_bad_answer"),
                Words::tr("The provider's answer has no usable “%1”.").arg(name),
                {{QStringLiteral("field"), name.toString()}});
        into += *parsed;
        return {};
    };
    TRATO_CHECK(add(u"original", parts.original));
    TRATO_CHECK(add(u"saque", parts.withdrawn));
    TRATO_CHECK(add(u"troco", parts.withdrawn));
    TRATO_CHECK(add(u"multa", parts.fine));
    TRATO_CHECK(add(u"juros", parts.interest));
    TRATO_CHECK(add(u"abatimento", parts.abatement));
    TRATO_CHECK(add(u"desconto", parts.discount));
    return parts;
}

} // namespace trato::payments
