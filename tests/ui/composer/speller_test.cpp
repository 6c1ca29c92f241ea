#include "ui/composer/speller.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

class SpellerTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = Speller::open(Speller::standardDictionary(), own());
        ASSERT_TRUE(opened.has_value()) << opened.error().message.toStdString();
        speller = *opened;
    }
    [[nodiscard]] QString own() const { return folder.filePath(QStringLiteral("words.txt")); }
    QStringList wrong(const QString& text, const QString& names = {})
    {
        QStringList words;
        for (const Misspelling& one : speller->check(text, Speller::wordsOf(names)))
            words.append(text.mid(one.from, one.length));
        return words;
    }

    QTemporaryDir folder;
    std::shared_ptr<Speller> speller;
};

TEST_F(SpellerTest, portugueseIsKnownAndSlipsAreFound)
{
    EXPECT_EQ(
        wrong(QStringLiteral("Bom dia! Você consegue pagar amanhã à tarde? Avise-me, por favor.")), QStringList());
    EXPECT_EQ(wrong(QStringLiteral("Voce consege pagr amanhã")),
        (QStringList{QStringLiteral("Voce"), QStringLiteral("consege"), QStringLiteral("pagr")}));
    EXPECT_TRUE(speller->suggestions(QStringLiteral("consege")).contains(QStringLiteral("consegue")));
    EXPECT_TRUE(speller->suggestions(QStringLiteral("amanha")).contains(QStringLiteral("amanhã")));
}

TEST_F(SpellerTest, namesAmountsAddressesAndPlacesAreNoErrors)
{
    EXPECT_EQ(wrong(QStringLiteral("Marlene Figueiredo Kzwyx, são R$ 1.234,56 em 10x até 27/11, NF 18.204"),
                  QStringLiteral("Marlene Figueiredo Kzwyx")),
        QStringList());
    EXPECT_EQ(wrong(QStringLiteral("Kzwyx")), QStringList{QStringLiteral("Kzwyx")}) << "nobody's name";
    EXPECT_EQ(
        wrong(QStringLiteral("{credor_xyz} aurora.exemplo.com.br/p/7Q2K fulanx@exemplo.com /olaz Pix WhatsApp CPF")),
        QStringList());
}

TEST_F(SpellerTest, aWordThatWasLearntIsKnownAfterwards)
{
    EXPECT_EQ(wrong(QStringLiteral("zapzinho")).size(), 1);
    ASSERT_TRUE(speller->learn(QStringLiteral("zapzinho")).has_value());
    EXPECT_TRUE(wrong(QStringLiteral("zapzinho")).isEmpty());
    EXPECT_EQ(
        QFile::permissions(own()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    auto again = Speller::open(Speller::standardDictionary(), own());
    ASSERT_TRUE(again.has_value());
    EXPECT_TRUE((*again)->check(QStringLiteral("zapzinho"), {}).empty());
}

TEST_F(SpellerTest, hostileTextIsNoTrouble)
{
    for (const QString& text : {QString(), QString(1'000'000, u'x'), QStringLiteral("\u202Eabc\u0301\u0301\u0301"),
             QStringLiteral("😀 Ω кириллица 漢字"), QString(50'000, QChar(0xD800)), QStringLiteral("a-b-c-'’- --- '''"),
             QString(5'000, u'/') + QStringLiteral("{}{}{{{")})
        EXPECT_LE(speller->check(text, {}).size(), 20'000U);
    EXPECT_FALSE(Speller::open(folder.filePath(QStringLiteral("none")), own()).has_value());
}

} // namespace
} // namespace trato::ui
