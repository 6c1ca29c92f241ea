#include "payments/boleto/slipwords.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "money/reais.h"
#include "payments/boleto/slip.h"

#include <QHash>

namespace trato::payments {
namespace slip {
namespace {

using SlipWords = QHash<QString, QString>;

Result<SlipWords> readSlipWords(const QByteArray& bytes)
{
    TRATO_TRY(const QJsonObject tables, toml::parse(bytes));
    SlipWords words;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const QJsonObject texts = table.value().toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text)
            words.insert(table.key() + u'.' + text.key(), text.value().toString());
    }
    return words;
}

} // namespace

QString words(const char* key)
{
    static const SlipWords all = data::load<SlipWords>(QStringLiteral("payments/slip.toml"), readSlipWords);
    return all.value(QLatin1StringView(key), u'[' + QLatin1StringView(key) + u']');
}

QString dateWords(QDate date) { return date.toString(u"dd/MM/yyyy"); }

} // namespace slip

namespace {

using slip::dateWords;
using slip::words;

QString termValue(TermKind kind, money::Money fixed, QString percent)
{
    return kind == TermKind::Fixed ? money::reais(fixed) : percent.replace(u'.', u',') + u'%';
}

QString dayWord(bool business) { return words(business ? "terms.business_day" : "terms.calendar_day"); }

const char* interestKey(const InterestTerm& interest)
{
    if (interest.kind == TermKind::Fixed)
        return "terms.interest_fixed";
    switch (interest.per) {
    case InterestTerm::Per::Day: break;
    case InterestTerm::Per::Month: return "terms.interest_month";
    case InterestTerm::Per::Year: return "terms.interest_year";
    }
    return "terms.interest_day";
}

QStringList discountWords(const DiscountTerm& discount)
{
    QStringList lines;
    for (const DiscountTerm::Step& step : discount.steps) {
        const QString value = termValue(discount.kind, step.fixed, step.percent);
        if (discount.by == DiscountTerm::By::Date)
            lines.append(words("terms.discount_until").arg(dateWords(step.until), value));
        else
            lines.append(
                words("terms.discount_early").arg(value, dayWord(discount.by == DiscountTerm::By::BusinessDayEarly)));
    }
    return lines;
}

} // namespace

QStringList termsInWords(const ChargeTerms& terms, QDate due, std::optional<int> validDaysAfterDue)
{
    QStringList lines;
    if (terms.discount.kind != TermKind::None)
        lines += discountWords(terms.discount);
    if (terms.abatement.kind != TermKind::None)
        lines += words("terms.abatement")
                     .arg(termValue(terms.abatement.kind, terms.abatement.fixed, terms.abatement.percent));
    if (terms.fine.kind != TermKind::None)
        lines += words("terms.fine").arg(termValue(terms.fine.kind, terms.fine.fixed, terms.fine.percent));
    if (terms.interest.kind != TermKind::None)
        lines += words(interestKey(terms.interest))
                     .arg(termValue(terms.interest.kind, terms.interest.fixed, terms.interest.percent),
                         dayWord(terms.interest.days == InterestTerm::Days::Business));
    if (validDaysAfterDue && due.isValid())
        lines += *validDaysAfterDue > 0
                     ? words("terms.last_day").arg(dateWords(lastPayableDay(due, *validDaysAfterDue)))
                     : words("terms.not_after_due");
    return lines;
}

} // namespace trato::payments
