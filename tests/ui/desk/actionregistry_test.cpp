#include "ui/desk/actionregistry.h"
#include "ui/desk/agentstate.h"
#include "ui/desk/statusboard.h"

#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <map>

namespace trato::ui {
namespace {

/// A composer as the desk has it: it leaves registered sequences to the registry.
class Editor final : public QPlainTextEdit {
public:
    explicit Editor(const ActionRegistry& actions)
        : m_actions(actions)
    {
    }

protected:
    bool event(QEvent* event) override { return m_actions.refuses(event) ? false : QPlainTextEdit::event(event); }

private:
    const ActionRegistry& m_actions;
};

class RegistryTest : public testing::Test {
protected:
    QAction* add(
        const QString& id, const QKeySequence& keys, ActionScope scope = ActionScope::Window, QWidget* region = nullptr)
    {
        return actions.add({.id = id, .text = id, .sequence = keys, .scope = scope, .region = region}, &window,
            [this, id] { ++ran[id]; });
    }

    QWidget window;
    ActionRegistry actions{&window};
    std::map<QString, int> ran;
};

TEST_F(RegistryTest, everyActionFiresWhileTheComposerHasTheKeyboard)
{
    auto* editor = new Editor(actions);
    (new QVBoxLayout(&window))->addWidget(editor);
    // Ctrl+K, Ctrl+U and Ctrl+E are what text edits claim on X11; the rest are what the desk has.
    const std::map<QString, QKeySequence> all = {{QStringLiteral("palette"), QKeySequence(Qt::CTRL | Qt::Key_K)},
        {QStringLiteral("unread"), QKeySequence(Qt::CTRL | Qt::Key_U)},
        {QStringLiteral("identity"), QKeySequence(Qt::CTRL | Qt::Key_E)},
        {QStringLiteral("offer"), QKeySequence(Qt::Key_F2)},
        {QStringLiteral("close"), QKeySequence(Qt::CTRL | Qt::Key_D)},
        {QStringLiteral("send"), QKeySequence(Qt::CTRL | Qt::Key_Return)},
        {QStringLiteral("item3"), QKeySequence(Qt::ALT | Qt::Key_3)},
        {QStringLiteral("up"), QKeySequence(Qt::CTRL | Qt::Key_Up)},
        {QStringLiteral("fix"), QKeySequence(Qt::ALT | Qt::Key_Return)},
        {QStringLiteral("why"), QKeySequence(Qt::CTRL | Qt::Key_Y)}};
    for (const auto& [id, keys] : all)
        add(id, keys);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    editor->setFocus();
    editor->setPlainText(QStringLiteral("consigo 350 por mês"));
    for (const auto& [id, keys] : all) {
        const QKeyCombination key = keys[0];
        QTest::keyClick(editor, key.key(), key.keyboardModifiers());
        EXPECT_EQ(ran[id], 1) << id.toStdString();
    }
    EXPECT_EQ(editor->toPlainText(), QStringLiteral("consigo 350 por mês"));
    QTest::keyClicks(editor, QStringLiteral("ok/?"));
    EXPECT_TRUE(editor->toPlainText().contains(QStringLiteral("ok/?")));
}

TEST_F(RegistryTest, aKeyThatIsHeldFiresOnce)
{
    EXPECT_FALSE(add(QStringLiteral("money.send"), Qt::CTRL | Qt::Key_Return)->autoRepeat());
}

TEST_F(RegistryTest, typedCharactersAreNeverClaimed)
{
    add(QStringLiteral("snippet"), QKeySequence(Qt::Key_Slash));
    const QKeyEvent slash(QEvent::ShortcutOverride, Qt::Key_Slash, Qt::NoModifier, QStringLiteral("/"));
    EXPECT_FALSE(actions.claims(slash));
}

TEST_F(RegistryTest, disabledActionsStayWithTheirReason)
{
    add(QStringLiteral("offer"), QKeySequence(Qt::Key_F2));
    actions.setEnabled(QStringLiteral("offer"), false, QStringLiteral("não em caso de cuidado"));
    EXPECT_FALSE(actions.action(QStringLiteral("offer"))->isEnabled());
    EXPECT_EQ(actions.find(QStringLiteral("offer"))->reason, QStringLiteral("não em caso de cuidado"));
    EXPECT_TRUE(actions.action(QStringLiteral("offer"))->toolTip().contains(QStringLiteral("cuidado")));
    actions.trigger(QStringLiteral("offer"));
    EXPECT_EQ(ran[QStringLiteral("offer")], 0);
    actions.setEnabled(QStringLiteral("offer"), true);
    actions.trigger(QStringLiteral("offer"));
    EXPECT_EQ(ran[QStringLiteral("offer")], 1);
    EXPECT_TRUE(actions.find(QStringLiteral("offer"))->reason.isEmpty());
}

TEST_F(RegistryTest, aTakenKeyIsRefusedWithWhoHasIt)
{
    add(QStringLiteral("offer"), QKeySequence(Qt::Key_F2));
    add(QStringLiteral("pay"), QKeySequence(Qt::Key_F3));
    const auto refused = actions.remap(QStringLiteral("pay"), QKeySequence(Qt::Key_F2));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, QStringLiteral("key_conflict"));
    EXPECT_EQ(refused.error().detail.value(QLatin1String("action")).toString(), QStringLiteral("offer"));
    EXPECT_EQ(actions.sequence(QStringLiteral("pay")), QKeySequence(Qt::Key_F3));
    EXPECT_TRUE(actions.remap(QStringLiteral("pay"), QKeySequence(Qt::CTRL | Qt::Key_P)).has_value());
    EXPECT_EQ(actions.keyText(QStringLiteral("pay")), QStringLiteral("Ctrl P"));
    EXPECT_EQ(
        actions.remap(QStringLiteral("none"), QKeySequence(Qt::Key_F9)).error().code, QStringLiteral("unknown_action"));
}

TEST_F(RegistryTest, twoRegionsMayShareAKey)
{
    QWidget composer;
    QWidget panel;
    add(QStringLiteral("composer.send"), QKeySequence(Qt::CTRL | Qt::Key_Return), ActionScope::Region, &composer);
    add(QStringLiteral("panel.do"), QKeySequence(Qt::Key_F4), ActionScope::Region, &panel);
    EXPECT_TRUE(actions.remap(QStringLiteral("panel.do"), QKeySequence(Qt::CTRL | Qt::Key_Return)).has_value());
    add(QStringLiteral("window.do"), QKeySequence(Qt::Key_F6));
    EXPECT_FALSE(actions.remap(QStringLiteral("window.do"), QKeySequence(Qt::CTRL | Qt::Key_Return)).has_value());
}

TEST_F(RegistryTest, newKeysAreKept)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("keys.ini")), QSettings::IniFormat);
    add(QStringLiteral("offer"), QKeySequence(Qt::Key_F2));
    ASSERT_TRUE(actions.remap(QStringLiteral("offer"), QKeySequence(Qt::CTRL | Qt::Key_O)).has_value());
    actions.save(settings);

    ActionRegistry other(&window);
    QObject context;
    other.add({.id = QStringLiteral("offer"), .text = QStringLiteral("Oferta"), .sequence = QKeySequence(Qt::Key_F2)},
        &context, [] {});
    other.load(settings);
    EXPECT_EQ(other.keyText(QStringLiteral("offer")), QStringLiteral("Ctrl O"));
    other.resetKeys();
    EXPECT_EQ(other.keyText(QStringLiteral("offer")), QStringLiteral("F2"));
    other.save(settings);
    EXPECT_FALSE(settings.contains(QStringLiteral("keys/offer")));
    settings.setValue(QStringLiteral("keys/offer"), QStringLiteral("no such key at all"));
    other.load(settings);
    EXPECT_EQ(other.keyText(QStringLiteral("offer")), QStringLiteral("F2"));
}

TEST_F(RegistryTest, whatNobodyCanHaveIsRefusedWithTheReason)
{
    add(QStringLiteral("offer"), QKeySequence(Qt::Key_F2));
    add(QStringLiteral("item"), QKeySequence(Qt::ALT | Qt::Key_1));
    for (const QKeyCombination keys : {Qt::ALT | Qt::Key_J, Qt::CTRL | Qt::ALT | Qt::Key_Q,
             Qt::GroupSwitchModifier | Qt::Key_Slash, QKeyCombination(Qt::Key_A), Qt::SHIFT | Qt::Key_A,
             QKeyCombination(Qt::Key_Escape), QKeyCombination(Qt::Key_Tab), Qt::SHIFT | Qt::Key_Left,
             Qt::CTRL | Qt::Key_C, QKeyCombination(Qt::Key_AltGr)}) {
        const auto refused = actions.remap(QStringLiteral("offer"), QKeySequence(keys));
        ASSERT_FALSE(refused) << QKeySequence(keys).toString().toStdString();
        EXPECT_EQ(refused.error().code, QStringLiteral("unfit_key"));
        EXPECT_FALSE(refused.error().message.isEmpty());
    }
    for (const QKeyCombination keys : {Qt::ALT | Qt::Key_5, Qt::CTRL | Qt::Key_J, QKeyCombination(Qt::Key_F10),
             Qt::CTRL | Qt::SHIFT | Qt::Key_Left, Qt::ALT | Qt::Key_Left})
        EXPECT_TRUE(actions.remap(QStringLiteral("offer"), QKeySequence(keys)).has_value())
            << QKeySequence(keys).toString().toStdString();
    EXPECT_TRUE(actions.resetKey(QStringLiteral("item")).has_value()) << "what is usual stays possible";
}

TEST_F(RegistryTest, twoKeysAreExchangedAndStayExchanged)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("keys.ini")), QSettings::IniFormat);
    const QString user = QStringLiteral("Luana Prado");
    add(QStringLiteral("offer"), QKeySequence(Qt::Key_F2));
    add(QStringLiteral("pay"), QKeySequence(Qt::Key_F3));
    ASSERT_TRUE(actions.swap(QStringLiteral("offer"), QStringLiteral("pay")).has_value());
    EXPECT_EQ(actions.keyText(QStringLiteral("offer")), QStringLiteral("F3"));
    EXPECT_EQ(actions.keyText(QStringLiteral("pay")), QStringLiteral("F2"));
    ASSERT_TRUE(actions.remap(QStringLiteral("offer"), {}).has_value());
    actions.save(settings, user);

    // Registered one after the other, as desks do, and read each time.
    ActionRegistry other(&window);
    QObject context;
    other.add({.id = QStringLiteral("offer"), .text = QStringLiteral("Oferta"), .sequence = QKeySequence(Qt::Key_F2)},
        &context, [] {});
    other.load(settings, user);
    other.add({.id = QStringLiteral("pay"), .text = QStringLiteral("Pagar"), .sequence = QKeySequence(Qt::Key_F3)},
        &context, [] {});
    other.load(settings, user);
    EXPECT_TRUE(other.sequence(QStringLiteral("offer")).isEmpty());
    EXPECT_EQ(other.keyText(QStringLiteral("pay")), QStringLiteral("F2"));
    other.resetKeys();
    other.load(settings, QStringLiteral("somebody else"));
    EXPECT_EQ(other.keyText(QStringLiteral("pay")), QStringLiteral("F3"));
}

TEST_F(RegistryTest, keysComeFromAFileAllOrNone)
{
    add(QStringLiteral("offer"), QKeySequence(Qt::Key_F2));
    add(QStringLiteral("pay"), QKeySequence(Qt::Key_F3));
    ASSERT_TRUE(actions.remap(QStringLiteral("offer"), QKeySequence(Qt::CTRL | Qt::Key_O)).has_value());
    const QJsonObject kept = actions.remappedKeys();
    EXPECT_EQ(kept, (QJsonObject{{QStringLiteral("offer"), QStringLiteral("Ctrl+O")}}));
    actions.resetKeys();
    ASSERT_TRUE(actions.takeKeys(kept).has_value());
    EXPECT_EQ(actions.keyText(QStringLiteral("offer")), QStringLiteral("Ctrl O"));
    const QJsonObject clash{
        {QStringLiteral("offer"), QStringLiteral("F4")}, {QStringLiteral("pay"), QStringLiteral("F4")}};
    EXPECT_EQ(actions.takeKeys(clash).error().code, QStringLiteral("key_conflict"));
    EXPECT_EQ(
        actions.takeKeys({{QStringLiteral("pay"), QStringLiteral("Alt+J")}}).error().code, QStringLiteral("unfit_key"));
    EXPECT_EQ(actions.takeKeys({{QStringLiteral("pay"), 7}}).error().code, QStringLiteral("invalid_keys"));
    EXPECT_EQ(actions.remappedKeys(), kept) << "nothing changed";
    ASSERT_TRUE(
        actions
            .takeKeys({{QStringLiteral("pay"), QStringLiteral("F2")}, {QStringLiteral("offer"), QStringLiteral("F3")},
                {QStringLiteral("unknown.one"), QStringLiteral("F9")}})
            .has_value());
    EXPECT_EQ(actions.keyText(QStringLiteral("pay")), QStringLiteral("F2"));
}

TEST_F(RegistryTest, actionsGoWithTheirOwner)
{
    auto owner = std::make_unique<QObject>();
    actions.add({.id = QStringLiteral("gone"), .text = QStringLiteral("Gone"), .sequence = QKeySequence(Qt::Key_F9)},
        owner.get(), [] {});
    EXPECT_NE(actions.find(QStringLiteral("gone")), nullptr);
    owner.reset();
    EXPECT_EQ(actions.find(QStringLiteral("gone")), nullptr);
    EXPECT_TRUE(actions.entries().empty());
}

TEST(StatusBoardTest, keepsPlacesAndOrder)
{
    StatusBoard board;
    board.set({.id = QStringLiteral("clock"), .order = 100});
    board.set({.id = QStringLiteral("queue")});
    board.set({.id = QStringLiteral("draft")});
    board.set({.id = QStringLiteral("queue"), .text = {{QStringLiteral("46")}}});
    ASSERT_EQ(board.items().size(), 3u);
    EXPECT_EQ(board.items()[0].id, QStringLiteral("queue"));
    EXPECT_EQ(plainText(board.items()[0].text), QStringLiteral("46"));
    EXPECT_EQ(board.items()[2].id, QStringLiteral("clock"));
    board.remove(QStringLiteral("draft"));
    EXPECT_EQ(board.items().size(), 2u);
}

TEST(AgentStateTest, countsFromTheLastChange)
{
    ManualClock clock(Instant(1'000'000'000));
    AgentState state(clock);
    clock.advance(std::chrono::seconds(30));
    state.set(AgentActivity::Talking);
    EXPECT_EQ(state.elapsed().count(), 0);
    clock.advance(std::chrono::seconds(134));
    state.set(AgentActivity::Talking);
    EXPECT_EQ(state.elapsed().count(), 134) << "the same state goes on";
    state.set(AgentActivity::Paused, QStringLiteral("café"));
    EXPECT_EQ(state.elapsed().count(), 0);
    EXPECT_TRUE(state.text().contains(QStringLiteral("café")));
}

} // namespace
} // namespace trato::ui
