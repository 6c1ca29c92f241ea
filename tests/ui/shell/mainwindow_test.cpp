#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/agentstate.h"
#include "ui/desk/preferences.h"
#include "ui/desk/statusboard.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/palettesource.h"
#include "ui/widgets/button.h"
#include "ui/widgets/disclosure.h"

#include "support/testdatabase.h"
#include "support/waiting.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace trato::ui {
namespace {

using namespace std::chrono_literals;

class PlainDesk final : public Desk {
public:
    explicit PlainDesk(QString id)
        : m_id(std::move(id))
    {
    }
    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_id.toUpper(); }
    [[nodiscard]] Icon icon() const override { return Icon::Desk; }
    QWidget* page() override { return editor = new QPlainTextEdit; }
    void registerActions(ActionRegistry& actions) override
    {
        actions.add({.id = m_id + QStringLiteral(".pix"),
                        .text = QStringLiteral("Gerar Pix %1").arg(m_id),
                        .sequence = QKeySequence(m_id == QStringLiteral("one") ? Qt::Key_F3 : Qt::Key_F4),
                        .group = QStringLiteral("Painel"),
                        .onMoneyPath = true},
            this, [this] { ++ran; });
    }
    void takeFocus() override { editor->setFocus(); }
    [[nodiscard]] bool mayClose() override { return closes; }

    QPlainTextEdit* editor = nullptr;
    int ran = 0;
    bool closes = true;

private:
    QString m_id;
};

class MainWindowTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto made = test::TestDatabase::create(storage::Engine::Sqlite);
        ASSERT_TRUE(made.has_value()) << made.error().message.toStdString();
        database = std::move(*made);
        look = std::make_unique<Look>();
        runner = std::make_unique<Runner>(database->url());
        feed = std::make_unique<LiveFeed>(database->url());
        agent = std::make_unique<AgentState>(clock);
        settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        window = std::make_unique<MainWindow>(
            DeskContext{*look, *runner, *feed, actions, status, *agent, clock, QStringLiteral("Luana Prado")},
            *settings);
        auto one = std::make_unique<PlainDesk>(QStringLiteral("one"));
        auto two = std::make_unique<PlainDesk>(QStringLiteral("two"));
        first = one.get();
        second = two.get();
        window->addDesk(std::move(one));
        window->addDesk(std::move(two));
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void TearDown() override { window.reset(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = window->focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), key, modifiers);
    }

    QTemporaryDir folder;
    ManualClock clock{Instant(1'795'186'800'000'000)};
    std::unique_ptr<test::TestDatabase> database;
    std::unique_ptr<Look> look;
    std::unique_ptr<Runner> runner;
    std::unique_ptr<LiveFeed> feed;
    ActionRegistry actions;
    StatusBoard status;
    std::unique_ptr<AgentState> agent;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;
    PlainDesk* first = nullptr;
    PlainDesk* second = nullptr;
};

TEST_F(MainWindowTest, desksAreReachedByKeys)
{
    EXPECT_EQ(window->currentDesk(), QStringLiteral("one"));
    press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window->currentDesk(), QStringLiteral("two"));
    EXPECT_EQ(window->focusWidget(), second->editor);
    press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window->currentDesk(), QStringLiteral("one"));
}

TEST_F(MainWindowTest, thePaletteFindsAndDoes)
{
    actions.trigger(QStringLiteral("palette.open"));
    CommandPalette& palette = window->commandPalette();
    ASSERT_TRUE(palette.isOpen());
    QTest::keyClicks(window->focusWidget(), QStringLiteral("pix one"));
    ASSERT_GE(palette.model().rowCount(), 2);
    EXPECT_EQ(palette.model().row(1).item.text, QStringLiteral("Gerar Pix one"));
    EXPECT_EQ(palette.model().row(1).item.keys, QStringLiteral("F3"));
    press(Qt::Key_Return);
    EXPECT_FALSE(palette.isOpen());
    EXPECT_TRUE(test::waitUntil([this] { return first->ran == 1; }, 5s));
    EXPECT_EQ(window->focusWidget(), first->editor) << "the keyboard is back";
}

TEST_F(MainWindowTest, whatCanBeDoneStandsFirst)
{
    actions.setEnabled(QStringLiteral("one.pix"), false, QStringLiteral("não em caso de cuidado"));
    CommandPalette& palette = window->commandPalette();
    palette.open();
    ASSERT_GE(palette.model().rowCount(), 3);
    EXPECT_TRUE(palette.model().row(1).item.enabled);
    EXPECT_NE(palette.model().row(1).item.text, QStringLiteral("Gerar Pix one"));
    press(Qt::Key_Escape);
}

TEST_F(MainWindowTest, whatCanNotBeDoneStaysWithItsReason)
{
    actions.setEnabled(QStringLiteral("one.pix"), false, QStringLiteral("não em caso de cuidado"));
    CommandPalette& palette = window->commandPalette();
    palette.open(QStringLiteral("pix one"));
    ASSERT_GE(palette.model().rowCount(), 2);
    EXPECT_FALSE(palette.model().row(1).item.enabled);
    EXPECT_EQ(palette.model().row(1).item.detail, QStringLiteral("não em caso de cuidado"));
    press(Qt::Key_Return);
    EXPECT_TRUE(palette.isOpen());
    EXPECT_EQ(first->ran, 0);
    press(Qt::Key_Escape);
    EXPECT_FALSE(palette.isOpen());
}

TEST_F(MainWindowTest, oldAnswersOfSourcesAreDropped)
{
    std::vector<std::pair<QString, std::function<void(std::vector<PaletteItem>)>>> asked;
    window->addPaletteSource(
        {.prefix = u'@', .search = [&](const QString& query, std::function<void(std::vector<PaletteItem>)> deliver) {
             asked.emplace_back(query, std::move(deliver));
         }});
    CommandPalette& palette = window->commandPalette();
    palette.open(QStringLiteral("@mar"));
    palette.open(QStringLiteral("@marl"));
    ASSERT_EQ(asked.size(), 2u);
    EXPECT_EQ(asked[1].first, QStringLiteral("marl"));
    const auto person = [](const QString& name) {
        PaletteItem item;
        item.section = QStringLiteral("Ir para");
        item.text = name;
        return std::vector{item};
    };
    asked[1].second(person(QStringLiteral("Marlene")));
    asked[0].second(person(QStringLiteral("Mariana")));
    ASSERT_EQ(palette.model().rowCount(), 2);
    EXPECT_EQ(palette.model().row(1).item.text, QStringLiteral("Marlene"));
    EXPECT_EQ(palette.model().row(1).item.hits, (std::vector{0, 1, 2, 3}));
}

TEST_F(MainWindowTest, keysCanBeGivenAnewAndConflictsAreSaid)
{
    KeySheet& sheet = window->keySheet();
    sheet.open();
    ASSERT_TRUE(sheet.isOpen());
    sheet.startRemap(QStringLiteral("one.pix"));
    QTest::keyClick(&sheet, Qt::Key_F4);
    EXPECT_EQ(actions.keyText(QStringLiteral("one.pix")), QStringLiteral("F3"));
    EXPECT_TRUE(sheet.message().contains(QStringLiteral("Gerar Pix two"))) << sheet.message().toStdString();
    QTest::keyClick(&sheet, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(actions.keyText(QStringLiteral("one.pix")), QStringLiteral("Ctrl P"));
    EXPECT_EQ(settings->value(QStringLiteral("keys/Luana%20Prado/one.pix")).toString(), QStringLiteral("Ctrl+P"));
    sheet.startRemap(QStringLiteral("one.pix"));
    QTest::keyClick(&sheet, Qt::Key_Backspace);
    EXPECT_EQ(actions.keyText(QStringLiteral("one.pix")), QStringLiteral("F3"));
    sheet.close();
    press(Qt::Key_F3);
    EXPECT_EQ(first->ran, 1);
}

TEST_F(MainWindowTest, textSizeAndThemeChangeAtOnceAndAreKept)
{
    actions.trigger(QStringLiteral("look.larger"));
    EXPECT_DOUBLE_EQ(look->metrics().scale(), 1.1);
    actions.trigger(QStringLiteral("look.theme"));
    EXPECT_TRUE(look->theme().isDark());
    Look other;
    Preferences::load(other, *settings);
    EXPECT_TRUE(other.theme().isDark());
    EXPECT_DOUBLE_EQ(other.metrics().scale(), 1.1);
}

TEST_F(MainWindowTest, aDeskMayKeepTheWindowOpen)
{
    first->closes = false;
    EXPECT_FALSE(window->close());
    first->closes = true;
    EXPECT_TRUE(window->close());
}

TEST_F(MainWindowTest, fitsAtDoubleTextSize)
{
    look->setScale(2.0);
    EXPECT_LE(window->minimumSizeHint().width(), 1440);
    EXPECT_LE(window->minimumSizeHint().height(), 900);
}

TEST(FirstSize, fitsTheScreenWithATitleBar)
{
    EXPECT_EQ(MainWindow::firstSize({1920, 1080}), QSize(1440, 900));
    EXPECT_EQ(MainWindow::firstSize({1440, 900}), QSize(1432, 860));
    EXPECT_EQ(MainWindow::firstSize({1366, 728}), QSize(1358, 688));
}

TEST_F(MainWindowTest, withoutAConnectionTheBannerOffersToTryNow)
{
    const QString path = folder.filePath(QStringLiteral("other.db"));
    LiveFeed away(QStringLiteral("sqlite://") + path, nullptr, 1h);
    ActionRegistry keys;
    MainWindow alone(
        DeskContext{*look, *runner, away, keys, status, *agent, clock, QStringLiteral("Luana Prado")}, *settings);
    alone.addDesk(std::make_unique<PlainDesk>(QStringLiteral("only")));
    alone.show();
    alone.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&alone));
    const auto buttons = alone.findChildren<Button*>();
    const auto found = std::find_if(
        buttons.begin(), buttons.end(), [](const Button* one) { return one->text() == QStringLiteral("Try now"); });
    ASSERT_NE(found, buttons.end());
    const Button& tryNow = **found;
    ASSERT_TRUE(test::waitUntil([&] { return tryNow.isVisible() && tryNow.isEnabled(); }, 30s));
    ASSERT_TRUE(QFile::copy(database->url().mid(9), path));
    QTest::keyClick(alone.windowHandle(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(test::waitUntil([&] { return away.isConnected() && !tryNow.isVisible(); }, 30s));
    EXPECT_FALSE(tryNow.isEnabled());
}

TEST_F(MainWindowTest, whatWasUnfoldedIsSoAgainAtTheNextStart)
{
    class FoldingDesk final : public Desk {
    public:
        explicit FoldingDesk(const Look& look)
            : m_look(look)
        {
        }
        [[nodiscard]] QString id() const override { return QStringLiteral("folding"); }
        [[nodiscard]] QString title() const override { return id(); }
        [[nodiscard]] Icon icon() const override { return Icon::Desk; }
        QWidget* page() override
        {
            if (panel == nullptr) {
                panel = new Disclosure(m_look, id(), new QWidget);
                panel->setObjectName(QStringLiteral("reference.debts"));
                whole = new QWidget;
                panel->setParent(whole);
            }
            return whole;
        }
        void registerActions(ActionRegistry&) override {}
        Disclosure* panel = nullptr;
        QWidget* whole = nullptr;

    private:
        const Look& m_look;
    };
    const auto start = [&](auto then) {
        ActionRegistry keys;
        MainWindow next(
            DeskContext{*look, *runner, *feed, keys, status, *agent, clock, QStringLiteral("Luana Prado")}, *settings);
        auto desk = std::make_unique<FoldingDesk>(*look);
        FoldingDesk* const added = desk.get();
        next.addDesk(std::move(desk));
        then(*added->panel);
    };
    start([](Disclosure& panel) {
        EXPECT_FALSE(panel.isOpen());
        panel.setOpen(true);
    });
    start([](Disclosure& panel) {
        EXPECT_TRUE(panel.isOpen());
        panel.setOpen(false);
    });
    start([](Disclosure& panel) { EXPECT_FALSE(panel.isOpen()); });
}

} // namespace
} // namespace trato::ui
