#include "texts/texts.h"

#include "base/localtext.h"
#include "base/translation.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace {

using namespace Qt::StringLiterals;

class TextsTest : public testing::Test {
protected:
    void TearDown() override { use(u"en"_s); }
    static bool use(const QString& language)
    {
        return trato::useLanguage(*QCoreApplication::instance(), language).has_value();
    }
    static QString wait(int cases)
    {
        return QCoreApplication::translate("casework", "%n queued message(s) are taken back.", nullptr, cases);
    }
    static QString busy()
    {
        return QCoreApplication::translate("storage", "The database is busy. Nothing was lost; try again.");
    }
};

TEST_F(TextsTest, portugueseIsSpokenWithoutAsking)
{
    qunsetenv("TRATO_LANGUAGE");
    EXPECT_EQ(trato::defaultLanguage(), u"pt_BR"_s);
    ASSERT_TRUE(use(trato::defaultLanguage()));
    EXPECT_EQ(busy(), u"O banco de dados está ocupado. Nada se perdeu; tente de novo."_s);
    EXPECT_EQ(QLocale().toString(1234.5, 'f', 2), u"1.234,50"_s);
}

TEST_F(TextsTest, qtsOwnTextsAreTranslatedToo)
{
    ASSERT_TRUE(use(u"pt_BR"_s));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancelar"_s);
}

TEST_F(TextsTest, theLanguageCanBeChanged)
{
    ASSERT_TRUE(use(u"pt_BR"_s));
    ASSERT_TRUE(use(u"en"_s));
    EXPECT_EQ(busy(), u"The database is busy. Nothing was lost; try again."_s);
    EXPECT_EQ(QLocale().toString(1234.5, 'f', 2), u"1,234.50"_s);
    ASSERT_TRUE(use(u"pt_BR"_s));
    EXPECT_TRUE(busy().startsWith(u"O banco"_s));
}

TEST_F(TextsTest, englishAndSpanishCountAsTheirSpeakersDo)
{
    ASSERT_TRUE(use(u"en"_s));
    EXPECT_EQ(wait(0), u"0 queued messages are taken back."_s);
    EXPECT_EQ(wait(1), u"1 queued message is taken back."_s);
    EXPECT_EQ(wait(2), u"2 queued messages are taken back."_s);
    ASSERT_TRUE(use(u"es"_s));
    EXPECT_EQ(busy(), u"La base de datos está ocupada. No se perdió nada; intente de nuevo."_s);
    EXPECT_EQ(wait(0), u"Se retiran 0 envíos de la cola."_s);
    EXPECT_EQ(wait(1), u"Se retira 1 envío de la cola."_s);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancelar"_s);
    ASSERT_TRUE(use(u"pt_BR"_s));
    EXPECT_EQ(wait(0), u"0 envio na fila é recolhido."_s);
    EXPECT_EQ(wait(2), u"2 envios na fila são recolhidos."_s);
}

TEST_F(TextsTest, knowsTheLanguageInUseAndWhatItsSpeakersCallIt)
{
    for (const QString& language : trato::languages()) {
        ASSERT_TRUE(use(language));
        EXPECT_EQ(trato::currentLanguage(), language);
    }
    EXPECT_EQ(trato::languageName(u"pt_BR"_s), u"Português (Brasil)"_s);
    EXPECT_EQ(trato::languageName(u"en"_s), u"English"_s);
    EXPECT_EQ(trato::languageName(u"es"_s), u"Español"_s);
}

TEST_F(TextsTest, aTextOfADataFileIsShownInTheLanguageInUse)
{
    const QJsonObject entry{{u"label"_s, u"Ocupado agora"_s}, {u"label_en"_s, u"Busy"_s}, {u"label_tlh"_s, u"vumlaH"_s},
        {u"acts"_s, QJsonArray{u"um"_s, u"dois"_s}}, {u"acts_es"_s, QJsonArray{u"uno"_s}}};
    const auto label = trato::LocalText::from(entry, u"label"_s);
    const auto acts = trato::LocalText::listFrom(entry, u"acts"_s);
    EXPECT_EQ(label.own, u"Ocupado agora"_s);
    ASSERT_EQ(acts.size(), 2U);
    ASSERT_TRUE(use(u"en"_s));
    EXPECT_EQ(label.shown(), u"Busy"_s);
    EXPECT_EQ(acts.at(0).shown(), u"um"_s);
    ASSERT_TRUE(use(u"es"_s));
    EXPECT_EQ(label.shown(), u"Ocupado agora"_s);
    EXPECT_EQ(acts.at(0).shown(), u"uno"_s);
    EXPECT_EQ(acts.at(1).shown(), u"dois"_s) << "the list is shorter";
    EXPECT_EQ(trato::LocalText::from({}, u"label"_s).shown(), QString());
}

TEST_F(TextsTest, theEnvironmentChoosesAmongThem)
{
    qputenv("TRATO_LANGUAGE", "es");
    EXPECT_EQ(trato::defaultLanguage(), u"es"_s);
    qputenv("TRATO_LANGUAGE", "tlh");
    EXPECT_EQ(trato::defaultLanguage(), u"pt_BR"_s);
    qunsetenv("TRATO_LANGUAGE");
}

TEST_F(TextsTest, anUnknownLanguageIsRefusedAndChangesNothing)
{
    ASSERT_TRUE(use(u"pt_BR"_s));
    const auto refused = trato::useLanguage(*QCoreApplication::instance(), u"tlh"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"unknown_language"_s);
    EXPECT_TRUE(busy().startsWith(u"O banco"_s));
}

} // namespace
