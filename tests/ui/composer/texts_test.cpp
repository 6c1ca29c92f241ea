#include "ui/composer/texts.h"

#include "money/reais.h"
#include "payments/paymentrequests.h"
#include "support/debttest.h"
#include "ui/format/brazil.h"

#include <algorithm>

namespace trato::ui {

using namespace Qt::StringLiterals;
using money::Money;

/// The sum, the creditor and the code of a ready text are of one and the same debt, and it says nothing that is not so.
class TextsTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        debtor = addDebtor();
        aurora = addCreditor();
    }
    InstalmentId owes(CreditorId creditor, const QString& contract, int daysLate, qint64 cents)
    {
        return addInstalment(debtor, addContract(debtor, creditor, contract), 1, daysAgo(daysLate), cents);
    }
    void isCharged(const payments::PaymentTarget& target)
    {
        payments::PaymentRequests requests(database(), clock);
        const auto made = requests.create(target, u"pix"_s, u"a"_s, u"bia"_s);
        ASSERT_RESULT(made);
        run(u"UPDATE payment_request SET state = 'active', pix_code = '000201-%1' WHERE id = %1"_s.arg(
            made->id.value()));
    }
    channels::TemplateValues values()
    {
        const auto loaded = loadValues(database(), debtor, clock);
        EXPECT_TRUE(loaded.has_value()) << (loaded ? "" : loaded.error().message.toStdString());
        return loaded.value_or(channels::TemplateValues());
    }
    bool canTake(const QString& name)
    {
        OpenCase open;
        open.debtor = debtor;
        open.channel = Channel::WhatsApp;
        open.rightParty = true;
        const auto texts = readTemplates(open, values());
        EXPECT_TRUE(texts.has_value());
        const auto text = std::ranges::find(*texts, name, &ReadyText::name);
        return text != texts->end() && text->whyNot.isEmpty();
    }

    DebtorId debtor;
    CreditorId aurora;
};
TRATO_BOTH_ENGINES(TextsTest);

TEST(CostWords, countPartsAndSayNothingWhereNothingIsPaid)
{
    const QDate day(2026, 11, 18);
    EXPECT_TRUE(costWords(Channel::Sms, u"  "_s, day, false).isEmpty());
    const QString one = costWords(Channel::Sms, QString(160, u'a'), day, false);
    const QString two = costWords(Channel::Sms, QString(161, u'a'), day, false);
    EXPECT_TRUE(one.contains(format::money(9))) << one.toStdString();
    EXPECT_TRUE(two.contains(format::money(18))) << two.toStdString();
    EXPECT_TRUE(costWords(Channel::Sms, QString(71, u'ã'), day, false).contains(format::money(18)));
    EXPECT_TRUE(costWords(Channel::WhatsApp, u"oi"_s, day, true).isEmpty()) << "free within the window";
    EXPECT_TRUE(costWords(Channel::WhatsApp, u"oi"_s, day, false).contains(format::money(35)));
    EXPECT_TRUE(costWords(Channel::Portal, u"oi"_s, day, false).isEmpty()) << "no price";
    EXPECT_TRUE(costWords(Channel::Sms, u"oi"_s, QDate(2019, 12, 31), false).isEmpty()) << "none had begun";
}

TEST_P(TextsTest, TheCodeIsOfTheDebtThatIsTold)
{
    owes(addCreditor(u"Banco Boreal"_s), u"B-1"_s, 10, 900'00);
    const InstalmentId small = owes(aurora, u"A-1"_s, 20, 50'00);
    isCharged({.debtor = debtor, .instalment = small});
    EXPECT_FALSE(values().contains(u"pix"_s)) << "it is for another creditor";
    isCharged({.debtor = debtor});
    const auto filled = values();
    EXPECT_EQ(filled.value(u"credor"_s), u"Banco Boreal");
    EXPECT_EQ(filled.value(u"valor"_s), reais(Money(900'00)));
    EXPECT_TRUE(filled.value(u"pix"_s).startsWith(u"000201-"_s));
    run(u"UPDATE payment_request SET due = '%1'"_s.arg(daysAgo(1).toString(Qt::ISODate)));
    EXPECT_FALSE(values().contains(u"pix"_s)) << "its day is over";
}

TEST_P(TextsTest, WhatIsNotLateIsNotCollectedAndOnlyItsDayIsToday)
{
    const InstalmentId owed = owes(aurora, u"A-1"_s, -5, 50'00);
    EXPECT_FALSE(canTake(u"quer_opcoes"_s));
    EXPECT_FALSE(canTake(u"atraso_gentil"_s));
    EXPECT_FALSE(canTake(u"hoje_vence"_s));
    EXPECT_TRUE(canTake(u"lembrete_antes"_s));
    const auto fallsDue = [&](QDate day) {
        run(u"UPDATE instalment SET due = '%1' WHERE id = %2"_s.arg(day.toString(Qt::ISODate)).arg(owed.value()));
    };
    fallsDue(today());
    EXPECT_TRUE(canTake(u"hoje_vence"_s));
    EXPECT_FALSE(canTake(u"atraso_gentil"_s));
    fallsDue(daysAgo(10));
    EXPECT_FALSE(canTake(u"hoje_vence"_s));
    EXPECT_TRUE(canTake(u"quer_opcoes"_s));
    EXPECT_TRUE(canTake(u"atraso_gentil"_s));
}

} // namespace trato::ui
