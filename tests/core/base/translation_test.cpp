#include "base/translation.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLocale>

namespace {

using namespace Qt::StringLiterals;

class TranslationTest : public testing::Test {
protected:
    void TearDown() override { use(u"en"_s); }
    static bool use(const QString& language)
    {
        return trato::useLanguage(*QCoreApplication::instance(), language).has_value();
    }
    static QString busy()
    {
        return QCoreApplication::translate("storage", "The database is busy. Nothing was lost; try again.");
    }
};

TEST_F(TranslationTest, portugueseIsSpokenWithoutAsking)
{
    qunsetenv("TRATO_LANGUAGE");
    EXPECT_EQ(trato::defaultLanguage(), u"pt_BR"_s);
    ASSERT_TRUE(use(trato::defaultLanguage()));
    EXPECT_EQ(busy(), u"O banco de dados está ocupado. Nada se perdeu; tente de novo."_s);
    EXPECT_EQ(QLocale().toString(1234.5, 'f', 2), u"1.234,50"_s);
}

TEST_F(TranslationTest, qtsOwnTextsAreTranslatedToo)
{
    ASSERT_TRUE(use(u"pt_BR"_s));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancelar"_s);
}

TEST_F(TranslationTest, theLanguageCanBeChanged)
{
    ASSERT_TRUE(use(u"pt_BR"_s));
    ASSERT_TRUE(use(u"en"_s));
    EXPECT_EQ(busy(), u"The database is busy. Nothing was lost; try again."_s);
    EXPECT_EQ(QLocale().toString(1234.5, 'f', 2), u"1,234.50"_s);
    ASSERT_TRUE(use(u"pt_BR"_s));
    EXPECT_TRUE(busy().startsWith(u"O banco"_s));
}

TEST_F(TranslationTest, theEnvironmentChoosesAmongThem)
{
    qputenv("TRATO_LANGUAGE", "es");
    EXPECT_EQ(trato::defaultLanguage(), u"es"_s);
    qputenv("TRATO_LANGUAGE", "tlh");
    EXPECT_EQ(trato::defaultLanguage(), u"pt_BR"_s);
    qunsetenv("TRATO_LANGUAGE");
}

TEST_F(TranslationTest, anUnknownLanguageIsRefusedAndChangesNothing)
{
    ASSERT_TRUE(use(u"pt_BR"_s));
    const auto refused = trato::useLanguage(*QCoreApplication::instance(), u"tlh"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"unknown_language"_s);
    EXPECT_TRUE(busy().startsWith(u"O banco"_s));
}

} // namespace
