#include "ui/settings/keyspane.h"

#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/agentstate.h"
#include "ui/desk/preferences.h"
#include "ui/desk/statusboard.h"
#include "ui/settings/keysfile.h"
#include "ui/settings/keysmodel.h"

#include "support/testdatabase.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

class KeysPaneTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto made = test::TestDatabase::create(storage::Engine::Sqlite);
        ASSERT_TRUE(made.has_value());
        database = std::move(*made);
        runner = std::make_unique<Runner>(database->url());
        feed = std::make_unique<LiveFeed>(database->url());
        add(QStringLiteral("offer"), QStringLiteral("Negociar"), QKeySequence(Qt::Key_F2));
        add(QStringLiteral("pay"), QStringLiteral("Pagamento"), QKeySequence(Qt::Key_F3));
        add(QStringLiteral("why"), QStringLiteral("Por que este caso"), QKeySequence(Qt::CTRL | Qt::Key_Y));
        pane = new KeysPane(DeskContext{look, *runner, *feed, actions, status, agent, clock, QStringLiteral("luana")});
        (new QVBoxLayout(&window))->addWidget(pane);
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        pane->takeFocus();
    }
    void add(const QString& id, const QString& text, const QKeySequence& keys)
    {
        actions.add({.id = id, .text = text, .sequence = keys, .group = QStringLiteral("Painel")}, &window,
            [this, id] { ++ran[id]; });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Enter on the action that the filter finds.
    void recordFor(const QString& filter)
    {
        pane->takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), filter);
        press(Qt::Key_Return);
    }

    Look look;
    ManualClock clock{Instant(1'795'186'800'000'000)};
    std::unique_ptr<test::TestDatabase> database;
    std::unique_ptr<Runner> runner;
    std::unique_ptr<LiveFeed> feed;
    QWidget window;
    ActionRegistry actions{&window};
    StatusBoard status;
    AgentState agent{clock};
    std::map<QString, int> ran;
    KeysPane* pane = nullptr;
};

TEST_F(KeysPaneTest, aKeyIsRecordedByKeyboard)
{
    QSignalSpy kept(pane, &KeysPane::keysChanged);
    recordFor(QStringLiteral("negoc"));
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(actions.keyText(QStringLiteral("offer")), QStringLiteral("Ctrl J"));
    EXPECT_EQ(kept.size(), 1);
    EXPECT_TRUE(pane->message().contains(QStringLiteral("Ctrl J"))) << pane->message().toStdString();
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(ran[QStringLiteral("offer")], 1);
    press(Qt::Key_F2);
    EXPECT_EQ(ran[QStringLiteral("offer")], 1) << "the old one is free";
}

TEST_F(KeysPaneTest, aTakenKeyIsOfferedInExchange)
{
    recordFor(QStringLiteral("negoc"));
    press(Qt::Key_F3);
    EXPECT_EQ(ran[QStringLiteral("pay")], 0) << "while it waits no shortcut runs";
    EXPECT_TRUE(pane->message().contains(QStringLiteral("Pagamento"))) << pane->message().toStdString();
    EXPECT_EQ(actions.keyText(QStringLiteral("offer")), QStringLiteral("F2"));
    press(Qt::Key_Space);
    EXPECT_EQ(actions.keyText(QStringLiteral("offer")), QStringLiteral("F3"));
    EXPECT_EQ(actions.keyText(QStringLiteral("pay")), QStringLiteral("F2"));
}

TEST_F(KeysPaneTest, anExchangeIsTakenByEnterAndLeftByEscape)
{
    recordFor(QStringLiteral("negoc"));
    press(Qt::Key_F3);
    press(Qt::Key_Escape);
    EXPECT_EQ(actions.sequence(QStringLiteral("offer")), QKeySequence(Qt::Key_F2));
    recordFor(QStringLiteral("negoc"));
    press(Qt::Key_F3);
    press(Qt::Key_Return);
    EXPECT_EQ(actions.sequence(QStringLiteral("offer")), QKeySequence(Qt::Key_F3));
    EXPECT_EQ(actions.sequence(QStringLiteral("pay")), QKeySequence(Qt::Key_F2));
}

TEST_F(KeysPaneTest, altGrAndAltWithALetterAreRefusedAndItWaitsOn)
{
    recordFor(QStringLiteral("negoc"));
    press(Qt::Key_J, Qt::AltModifier);
    EXPECT_TRUE(pane->message().contains(QStringLiteral("Alt"))) << pane->message().toStdString();
    press(Qt::Key_Q, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(pane->message().contains(QStringLiteral("AltGr"))) << pane->message().toStdString();
    EXPECT_EQ(actions.keyText(QStringLiteral("offer")), QStringLiteral("F2"));
    press(Qt::Key_F10);
    EXPECT_EQ(actions.keyText(QStringLiteral("offer")), QStringLiteral("F10"));
}

TEST_F(KeysPaneTest, escapeKeepsTheOldOne)
{
    recordFor(QStringLiteral("pagam"));
    press(Qt::Key_Escape);
    EXPECT_EQ(actions.keyText(QStringLiteral("pay")), QStringLiteral("F3"));
    EXPECT_NE(QApplication::focusWidget(), nullptr);
}

TEST_F(KeysPaneTest, keysGoToAFileAndComeBack)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("k.json"));
    ASSERT_TRUE(actions.remap(QStringLiteral("why"), QKeySequence(Qt::Key_F10)).has_value());
    pane->writeFile(path);
    actions.resetKeys();
    pane->readFile(path);
    EXPECT_EQ(actions.keyText(QStringLiteral("why")), QStringLiteral("F10"));
    pane->readFile(folder.filePath(QStringLiteral("none.json")));
    EXPECT_EQ(actions.keyText(QStringLiteral("why")), QStringLiteral("F10"));
}

TEST_F(KeysPaneTest, aBadFileChangesNothing)
{
    ASSERT_TRUE(actions.remap(QStringLiteral("why"), QKeySequence(Qt::Key_F10)).has_value());
    const QByteArray good = keysFile(actions);
    for (const QByteArray& bytes : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"trato\":\"keys\"}"),
             good.left(good.size() / 2), QByteArray("\xff\xfe{}"),
             QByteArray("{\"trato\":\"keys\",\"keys\":{\"why\":[]}}"),
             QByteArray("{\"trato\":\"keys\",\"keys\":{\"why\":\"Alt+J\"}}"), QByteArray(1 << 20, ' ')}) {
        const auto taken = takeKeysFile(actions, bytes);
        ASSERT_FALSE(taken) << bytes.left(40).toStdString();
        EXPECT_FALSE(taken.error().message.isEmpty());
        EXPECT_EQ(actions.keyText(QStringLiteral("why")), QStringLiteral("F10"));
    }
    EXPECT_TRUE(takeKeysFile(actions, good).has_value());
}

TEST(PreferencesTest, theDesktopCanAskForStillness)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(Preferences::isDesktopStill(folder.path()));
    QSettings gtk(folder.filePath(QStringLiteral("gtk-3.0/settings.ini")), QSettings::IniFormat);
    gtk.setValue(QStringLiteral("Settings/gtk-enable-animations"), false);
    gtk.sync();
    EXPECT_TRUE(Preferences::isDesktopStill(folder.path()));
    QSettings kde(folder.filePath(QStringLiteral("kdeglobals")), QSettings::IniFormat);
    kde.setValue(QStringLiteral("KDE/AnimationDurationFactor"), 1.0);
    kde.sync();
    EXPECT_FALSE(Preferences::isDesktopStill(folder.path())) << "KDE's own word wins";
}

} // namespace
} // namespace trato::ui
