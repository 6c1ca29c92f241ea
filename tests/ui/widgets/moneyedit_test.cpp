#include "ui/format/brazil.h"
#include "ui/widgets/moneyedit.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace trato::ui {
namespace {

TEST(MoneyText, isReadAsPeopleTypeIt)
{
    const std::pair<const char16_t*, qint64> cases[] = {{u"300", 30000}, {u"300,00", 30000}, {u"1.234,56", 123456},
        {u"1234,5", 123450}, {u"R$ 300", 30000}, {u"R$\u00A01.234,56", 123456}, {u"300.50", 30050}, {u"1.500", 150000},
        {u"1.234.567,89", 123456789}, {u",5", 50}, {u"0", 0}};
    for (const auto& [typed, cents] : cases)
        EXPECT_EQ(centsFromText(QStringView(typed)), cents) << QString::fromUtf16(typed).toStdString();
}

TEST(MoneyText, isNothingWhenItIsNoAmount)
{
    for (const char16_t* typed :
        {u"", u" ", u"R$", u"abc", u"-5", u"−5", u"1,234", u"1,2,3", u"12e3", u"9999999999999", u"١٢", u"1,2x"})
        EXPECT_FALSE(centsFromText(QStringView(typed)).has_value()) << QString::fromUtf16(typed).toStdString();
}

RC_GTEST_PROP(MoneyText, whatIsShownIsRead, ())
{
    const qint64 cents = *rc::gen::inRange<qint64>(0, 99'999'999'999'99);
    RC_ASSERT(centsFromText(format::amount(cents)) == cents);
    RC_ASSERT(centsFromText(format::money(cents)) == cents);
}

TEST(MoneyEditTest, tellsAmountsAndWritesThemOutWhenLeft)
{
    Look look;
    MoneyEdit edit(look, QStringLiteral("Entrada"));
    edit.show();
    QSignalSpy edited(&edit, &MoneyEdit::edited);
    QTest::keyClicks(&edit, QStringLiteral("1500"));
    EXPECT_EQ(edited.count(), 4);
    EXPECT_EQ(edit.cents(), 150000);
    QFocusEvent leave(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &leave);
    EXPECT_EQ(edit.text(), QStringLiteral("1.500,00"));
    edit.setText(QStringLiteral("x"));
    EXPECT_FALSE(edit.cents().has_value());
    EXPECT_EQ(edit.accessibleName(), QStringLiteral("Entrada"));
}

} // namespace
} // namespace trato::ui
