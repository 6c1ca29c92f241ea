#include "base/json.h"
#include "payments/pix/pixlocations.h"
#include "payments/pix/pixmessages.h"
#include "payments/pix/pixterms.h"
#include "support/result.h"
#include "support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace trato;
using namespace trato::payments;
using money::Money;

namespace trato::money_cases {

/// All examples of the Central Bank's API Pix 2.9.0, by name.
QJsonObject pixExamples()
{
    const QByteArray bytes = test::sharedFile(QStringLiteral("vectors/pix/bcb_api_2.9.0_examples.json"));
    return json::parseObject(bytes).value_or(QJsonObject());
}

QJsonObject parts(std::initializer_list<std::pair<const char*, const char*>> list)
{
    QJsonObject json;
    for (const auto& [name, value] : list)
        json.insert(QLatin1StringView(name), QJsonObject{{QStringLiteral("valor"), QLatin1StringView(value)}});
    return json;
}

} // namespace trato::money_cases

using namespace trato::money_cases;

TEST(MoneyPix, everyExampleOfTheInterfaceIsRead)
{
    const QJsonObject examples = pixExamples();
    TRATO_SKIP_WITHOUT(examples);
    int charges = 0, payments = 0, refunds = 0, locations = 0, problems = 0;
    for (auto it = examples.begin(); it != examples.end(); ++it) {
        const QJsonObject json = it->toObject();
        const std::string name = it.key().toStdString();
        if (it.key().startsWith(u"cobResponse")) {
            EXPECT_TRUE(chargeFromJson(json).has_value()) << name;
            ++charges;
        } else if (it.key().startsWith(u"pixResponse") || it.key().startsWith(u"pixWebhook")) {
            const ReceivedPayment payment = readPayment(json);
            EXPECT_TRUE(payment.problems.isEmpty()) << name << payment.problems.join(u' ').toStdString();
            ++payments;
        } else if (it.key().startsWith(u"devolucaoResponse")) {
            EXPECT_TRUE(refundFromJson(json).has_value()) << name;
            ++refunds;
        } else if (it.key().startsWith(u"payloadLocationResponse")) {
            EXPECT_TRUE(locationFromJson(json).has_value()) << name;
            ++locations;
        } else if (json.contains(u"title") && json.contains(u"status")) {
            const Error problem = problemFromAnswer(json.value(u"status").toInt(), json::compact(json));
            EXPECT_TRUE(problem.code.startsWith(u"provider_")) << name;
            EXPECT_TRUE(problem.message.contains(json.value(u"title").toString())) << name;
            ++problems;
        } else {
            // Bodies, listings and what belongs to Pix Automático: nothing of them may bring a reader down.
            (void)chargeFromJson(json);
            (void)readPayment(json);
            (void)parsePixNotice(json::compact(json));
        }
    }
    EXPECT_EQ(charges, 7);
    EXPECT_EQ(payments, 5);
    EXPECT_EQ(refunds, 2);
    EXPECT_EQ(locations, 6);
    EXPECT_GE(problems, 10);
}

TEST(MoneyPix, thePartsOfAPaymentAddUp)
{
    // 100.00, two days late, 3 % fine, 1 % a day.
    ASSERT_UNWRAP(const PixComponents late,
        componentsFromJson(parts({{"original", "100.00"}, {"multa", "3.00"}, {"juros", "2.00"}})));
    EXPECT_EQ(late.total(), Money(105'00));
    ASSERT_UNWRAP(const PixComponents payload,
        componentsFromJson(parts({{"original", "123.45"}, {"multa", "15.00"}, {"juros", "2.00"}})));
    EXPECT_EQ(payload.total(), Money(140'45));
    ASSERT_UNWRAP(const PixComponents all,
        componentsFromJson(parts({{"original", "100.00"}, {"saque", "20.00"}, {"multa", "3.00"}, {"juros", "2.00"},
            {"abatimento", "7.00"}, {"desconto", "8.00"}})));
    EXPECT_EQ(all.total(), Money(110'00));
    EXPECT_FALSE(componentsFromJson(parts({{"original", "100.005"}})).has_value());
    const QJsonObject examples = pixExamples();
    if (examples.isEmpty())
        return;
    const QJsonObject value = examples.value(u"cobPayload2").toObject().value(u"valor").toObject();
    Money sum;
    for (const char* name : {"original", "multa", "juros"})
        sum += *Money::parse(value.value(QLatin1StringView(name)).toString());
    EXPECT_EQ(sum.toString(), value.value(u"final").toString());
}

TEST(MoneyPix, everyModalityGoesThereAndBack)
{
    const QDate due(2026, 12, 10);
    const auto roundTrip = [&](const ChargeTerms& terms, const char* field, int modality) {
        QJsonObject value{{QStringLiteral("original"), QStringLiteral("100.00")}};
        ASSERT_RESULT(addTerms(value, terms, Money(100'00), due));
        EXPECT_EQ(value.value(QLatin1StringView(field)).toObject().value(u"modalidade").toInt(), modality);
        EXPECT_EQ(termsFromValue(value), terms) << field << modality;
    };
    const QString rate = QStringLiteral("2.00");
    for (const bool percent : {false, true}) {
        const TermKind kind = percent ? TermKind::Percent : TermKind::Fixed;
        const AmountTerm term{
            .kind = kind, .fixed = percent ? Money() : Money(5'00), .percent = percent ? rate : QString()};
        roundTrip({.fine = term}, "multa", percent ? 2 : 1);
        roundTrip({.abatement = term}, "abatimento", percent ? 2 : 1);
        const auto step = [&](QDate until) {
            return DiscountTerm::Step{.until = until, .fixed = term.fixed, .percent = term.percent};
        };
        using By = DiscountTerm::By;
        roundTrip({.discount = {.kind = kind, .by = By::Date, .steps = {step(due.addDays(-9)), step(due)}}}, "desconto",
            percent ? 2 : 1);
        roundTrip(
            {.discount = {.kind = kind, .by = By::CalendarDayEarly, .steps = {step({})}}}, "desconto", percent ? 5 : 3);
        roundTrip(
            {.discount = {.kind = kind, .by = By::BusinessDayEarly, .steps = {step({})}}}, "desconto", percent ? 6 : 4);
    }
    using Per = InterestTerm::Per;
    using Days = InterestTerm::Days;
    for (const Days days : {Days::Calendar, Days::Business}) {
        const int shift = days == Days::Business ? 4 : 0;
        roundTrip({.interest = {.kind = TermKind::Fixed, .days = days, .fixed = Money(10)}}, "juros", 1 + shift);
        roundTrip({.interest = {.kind = TermKind::Percent, .per = Per::Day, .days = days, .percent = rate}}, "juros",
            2 + shift);
        roundTrip({.interest = {.kind = TermKind::Percent, .per = Per::Month, .days = days, .percent = rate}}, "juros",
            3 + shift);
        roundTrip({.interest = {.kind = TermKind::Percent, .per = Per::Year, .days = days, .percent = rate}}, "juros",
            4 + shift);
    }
}

TEST(MoneyPix, termsThatCannotBeAreRefused)
{
    const QDate due(2026, 12, 10);
    const auto code = [&](const ChargeTerms& terms) {
        QJsonObject value;
        const auto added = addTerms(value, terms, Money(100'00), due);
        return added ? QString() : added.error().code;
    };
    const QString invalid = QStringLiteral("invalid_terms");
    EXPECT_EQ(code({.fine = {.kind = TermKind::Percent, .percent = QStringLiteral("2.005")}}), invalid);
    EXPECT_EQ(code({.fine = {.kind = TermKind::Percent, .percent = QStringLiteral("-2")}}), invalid);
    EXPECT_EQ(code({.abatement = {.kind = TermKind::Fixed, .fixed = Money(100'00)}}), invalid);
    EXPECT_EQ(code({.discount = {.kind = TermKind::Fixed}}), invalid);
    EXPECT_EQ(code({.discount = {.kind = TermKind::Fixed, .steps = {{.until = due.addDays(1), .fixed = Money(1)}}}}),
        invalid);
    const DiscountTerm::Step step{.until = due, .fixed = Money(1)};
    EXPECT_EQ(code({.discount = {.kind = TermKind::Fixed, .steps = {step, step, step, step}}}), invalid);
}

TEST(MoneyPix, theOfficialExamplesOfValidityDaysHold)
{
    const QByteArray bytes = test::sharedFile(QStringLiteral("vectors/pix/cobv_validity_examples_bcb.json"));
    TRATO_SKIP_WITHOUT(bytes);
    int attempts = 0;
    for (const QJsonValue& each : QJsonDocument::fromJson(bytes).array()) {
        const QJsonObject json = each.toObject();
        const QDate last = lastPayableDay(QDate::fromString(json.value(u"dataDeVencimento").toString(), Qt::ISODate),
            json.value(u"validadeAposVencimento").toInt());
        for (const QJsonValue& attempt : json.value(u"attempts").toArray()) {
            const QDate day = QDate::fromString(attempt[u"date"].toString(), Qt::ISODate);
            EXPECT_EQ(day <= last, attempt[u"accepted"].toBool()) << json.value(u"example").toString().toStdString();
            ++attempts;
        }
    }
    EXPECT_GT(attempts, 20);
}
