#include "ui/shell/firstrun.h"
#include "ui/shell/signin.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

#include "support/waiting.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SignInTest : public testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(
            &page, &SignIn::submitted, &page, [this](const SignInRequest& request) { sent.push_back(request); });
        QObject::connect(&page, &SignIn::stopped, &page, [this] { ++stopped; });
        QObject::connect(&page, &SignIn::cancelled, &page, [this] { ++cancelled; });
        page.resize(1100, 720);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    QLineEdit* edit(const QString& name) { return named<QLineEdit>(name); }
    template <class Widget>
    Widget* named(const QString& name)
    {
        for (auto* widget : page.findChildren<Widget*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }

    Look look;
    SignIn page{look};
    std::vector<SignInRequest> sent;
    int stopped = 0;
    int cancelled = 0;
};

TEST_F(SignInTest, isFilledInByKeysInTheOrderItIsRead)
{
    page.setUser(QString());
    page.setFocus();
    ASSERT_TRUE(edit(u"User"_s)->hasFocus());
    QTest::keyClicks(page.focusWidget(), u"luana"_s);
    press(Qt::Key_Tab);
    ASSERT_TRUE(edit(u"Password"_s)->hasFocus());
    QTest::keyClicks(page.focusWidget(), u"segredo"_s);
    EXPECT_EQ(edit(u"Password"_s)->echoMode(), QLineEdit::Password);
    press(Qt::Key_Return);
    EXPECT_TRUE(sent.empty()) << "the server is not known yet";
    for (int i = 0; i < 4 && !edit(u"Server"_s)->hasFocus(); ++i)
        press(Qt::Key_Tab);
    ASSERT_TRUE(edit(u"Server"_s)->hasFocus());
    QTest::keyClicks(page.focusWidget(), u"bd.exemplo.com.br:5433"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].url, u"postgresql://luana@bd.exemplo.com.br:5433/trato?sslmode=require"_s);
    EXPECT_EQ(sent[0].password, u"segredo"_s);
    EXPECT_TRUE(sent[0].paused);
}

TEST_F(SignInTest, aKnownServerFoldsAwayAndOnlyThePasswordIsAsked)
{
    page.setUser(u"alguem"_s);
    page.setServer(u"postgresql://luana@bd.exemplo.com.br/cobranca?sslmode=verify-full"_s);
    page.setFocus();
    EXPECT_TRUE(edit(u"Password"_s)->hasFocus());
    EXPECT_FALSE(edit(u"Server"_s)->isVisible());
    EXPECT_EQ(page.request().url, u"postgresql://luana@bd.exemplo.com.br:5432/cobranca?sslmode=verify-full"_s);
}

TEST_F(SignInTest, eachProblemLeadsToTheFieldToChange)
{
    page.setServer(u"postgresql://luana@bd.exemplo.com.br/trato"_s);
    const auto field = [this](const QString& code) {
        page.showProblem({code, u"why"_s, {}, {}});
        return page.focusWidget();
    };
    EXPECT_EQ(field(u"wrong_password"_s), edit(u"Password"_s));
    EXPECT_FALSE(edit(u"Server"_s)->isVisible());
    EXPECT_EQ(field(u"unknown_host"_s), edit(u"Server"_s));
    EXPECT_TRUE(edit(u"Server"_s)->isVisible());
    EXPECT_EQ(field(u"unknown_database"_s), edit(u"Database"_s));
    EXPECT_EQ(field(u"no_tls"_s), named<QComboBox>(u"Encryption (TLS)"_s));
    page.showProblem({u"schema_outdated"_s, u"why"_s, {{u"schema"_s, 0}}, {}});
    EXPECT_EQ(page.findChild<Banner*>()->title(), u"There is no Trato in this database yet"_s);
}

TEST_F(SignInTest, whatIsUnderWayCanBeGivenUp)
{
    page.setServer(u"postgresql://luana@bd.exemplo.com.br/trato"_s);
    page.setBusy(u"Connecting"_s);
    EXPECT_FALSE(edit(u"Password"_s)->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_EQ(stopped, 1);
    EXPECT_EQ(cancelled, 0);
    page.setBusy({});
    EXPECT_TRUE(edit(u"Password"_s)->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_EQ(cancelled, 1);
}

TEST_F(SignInTest, capsLockIsToldByTheLetters)
{
    QLineEdit* const password = edit(u"Password"_s);
    password->setFocus();
    const auto warns = [this] {
        const auto labels = page.findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
            [](const Label* label) { return label->isVisible() && label->text() == u"Caps Lock is on"_s; });
    };
    QKeyEvent shouted(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QCoreApplication::sendEvent(password, &shouted);
    EXPECT_TRUE(warns());
    QKeyEvent spoken(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
    QCoreApplication::sendEvent(password, &spoken);
    EXPECT_FALSE(warns());
}

TEST(StartWindowTest, theFirstRunTakesADroppedFileAndItsCardsTheirKeys)
{
    Look look;
    StartWindow window(look);
    QString file;
    int demonstrations = 0;
    QObject::connect(&window, &StartWindow::importChosen, &window, [&file](const QString& path) { file = path; });
    QObject::connect(&window, &StartWindow::demonstrationChosen, &window, [&demonstrations] { ++demonstrations; });
    window.showFirstRun();
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(window.focusWidget(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(demonstrations, 1);
    QTemporaryFile portfolio;
    ASSERT_TRUE(portfolio.open());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(portfolio.fileName())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.findChild<FirstRun*>(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.findChild<FirstRun*>(), &drop);
    EXPECT_EQ(file, portfolio.fileName());
    QTest::keyClick(window.focusWidget(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(test::waitUntil([&] { return window.signIn() != nullptr; }, 5s));
}

TEST(StartWindowTest, fitsASmallWindowAtTwiceTheTextSize)
{
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
        EXPECT_LE(window.minimumSizeHint().width(), 1180);
        EXPECT_LE(window.minimumSizeHint().height(), 720);
        EXPECT_LE(scroll->widget()->minimumSizeHint().width(), 1180 - 20) << signIn;
    }
}

TEST(StartWindowTest, progressMovesInPlaceAndCanBeStopped)
{
    Look look;
    StartWindow window(look);
    int stopped = 0;
    QObject::connect(&window, &StartWindow::stopped, &window, [&stopped] { ++stopped; });
    window.showProgress(u"Preparing"_s, u"Inventing"_s, 0, 2000);
    window.show();
    const QWidget* page = window.centralWidget();
    window.showProgress(u"Preparing"_s, u"Inventing"_s, 500, 2000);
    EXPECT_EQ(window.centralWidget(), page);
    EXPECT_EQ(window.findChild<QProgressBar*>()->value(), 500);
    window.findChild<QPushButton*>()->click();
    EXPECT_TRUE(test::waitUntil([&] { return stopped == 1; }, 5s));
}

} // namespace
} // namespace trato::ui
