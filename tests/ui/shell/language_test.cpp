#include "base/translation.h"
#include "texts/texts.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/startwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QTranslator>

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

using namespace Qt::StringLiterals;

class LanguageTest : public testing::Test {
protected:
    void TearDown() override
    {
        qDeleteAll(qApp->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
        QLocale::setDefault(QLocale::c());
    }

    static QStringList buttons(const QWidget& window)
    {
        QStringList texts;
        for (const auto* button : window.findChildren<QAbstractButton*>())
            texts.append(button->text());
        return texts;
    }
};

TEST_F(LanguageTest, theFirstWindowSpeaksTheOneThatIsChosen)
{
    const std::pair<QString, QStringList> wanted[]{
        {u"pt_BR"_s, {u"Abrir a demonstração"_s, u"Escolher arquivo…"_s, u"Tema"_s, u"Português (Brasil)"_s}},
        {u"en"_s, {u"Open the demonstration"_s, u"Choose a file…"_s, u"Theme"_s, u"English"_s}},
        {u"es"_s, {u"Abrir la demostración"_s, u"Elegir archivo…"_s, u"Tema"_s, u"Español"_s}}};
    Look look;
    StartWindow window(look);
    for (const auto& [language, texts] : wanted) {
        ASSERT_TRUE(useLanguage(*qApp, language));
        window.showFirstRun();
        const QStringList shown = buttons(*window.centralWidget());
        for (const QString& text : texts)
            EXPECT_TRUE(shown.contains(text)) << text.toStdString() << " in " << shown.join(u", "_s).toStdString();
    }
}

TEST_F(LanguageTest, itsMenuOffersAllOfThemByTheirOwnNames)
{
    ASSERT_TRUE(useLanguage(*qApp, u"en"_s));
    Look look;
    StartWindow window(look);
    QStringList asked;
    QObject::connect(
        &window, &StartWindow::languageChosen, &window, [&asked](const QString& language) { asked.append(language); });
    window.showFirstRun();
    for (const QString& name : {u"Português (Brasil)"_s, u"English"_s, u"Español"_s}) {
        for (auto* menu : window.findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text() == name)
                    action->trigger();
            }
        }
    }
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(asked, languages());
}

TEST_F(LanguageTest, everyLanguageFitsASmallWindowAtTwiceTheTextSize)
{
    for (const QString& language : languages()) {
        ASSERT_TRUE(useLanguage(*qApp, language));
        Look look;
        look.setScale(2.0);
        StartWindow window(look);
        for (const bool signIn : {false, true}) {
            if (signIn)
                window.showSignIn(u"luana"_s, {});
            else
                window.showFirstRun();
            window.resize(1180, 720);
            window.show();
            QCoreApplication::processEvents();
            const auto* scroll = window.centralWidget()->findChild<QScrollArea*>();
            EXPECT_LE(scroll->widget()->minimumSizeHint().width(), 1180 - 20) << language.toStdString() << signIn;
        }
    }
}

} // namespace
} // namespace trato::ui
