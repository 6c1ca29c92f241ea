#include "desktest.h"

#include "channels/accountregistry.h"
#include "channels/outbox.h"
#include "ui/supervisor/accountpanel.h"
#include "ui/supervisor/accountspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/waiting.h"

#include <QLineEdit>

namespace trato::workstation {

/// Our accounts at providers, seen and paused by keys alone.
class AccountsTest : public DeskTest {
protected:
    void attend()
    {
        ASSERT_RESULT(channels::AccountRegistry(*database).attend(
            {{Channel::Sms, u"twilio"_s, u"Aurora"_s, u"+551140000000"_s, true, u"twilio"_s},
                {Channel::Email, u"imap"_s, u"caixa"_s, u"c@aurora.example"_s, false, u"imap"_s}},
            clock.now()));
    }
    ui::AccountsPage* page() { return part<ui::AccountsPage>(); }
    void openAccounts()
    {
        press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(soon([this] { return window().currentDesk() == u"supervision"_s; }));
        press(Qt::Key_T);
        ASSERT_TRUE(soon([this] { return page() && page()->isVisible() && session->runner().isIdle(); }));
    }
    const ui::RowModel<ui::AccountRow>& rows()
    {
        return *static_cast<const ui::RowModel<ui::AccountRow>*>(page()->list()->model());
    }
    supervision::AccountHealth healthOf(const QString& name)
    {
        for (const ui::AccountRow& row : rows().rows()) {
            if (row.account.known.name == name)
                return row.account.health;
        }
        ADD_FAILURE() << name.toStdString();
        return supervision::AccountHealth::Unattended;
    }
    bool isPaused() { return !run(u"SELECT paused_at FROM channel_account WHERE account = 'Aurora'"_s).isNull(); }
};

TEST_F(AccountsTest, withoutAnEngineThePageSaysWhereAccountsComeFrom)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(openAccounts());
    const auto states = page()->findChildren<ui::EmptyState*>();
    EXPECT_TRUE(std::any_of(states.begin(), states.end(), [](const ui::EmptyState* one) { return one->isVisible(); }));
    EXPECT_FALSE(page()->list()->isVisible());
    STEP(attend());
    page()->refresh();
    ASSERT_TRUE(soon([this] { return rows().rowCount() == 2; }));
    EXPECT_TRUE(page()->list()->isVisible());
}

TEST_F(AccountsTest, anAccountIsPausedWithAReasonAndThatIsUndone)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(attend());
    STEP(openAccounts());
    ASSERT_EQ(rows().rowCount(), 2);
    ASSERT_TRUE(page()->choose([](const supervision::ChannelAccount& one) { return one.known.sends; }));
    EXPECT_TRUE(page()->panel()->switchButton()->isVisible());
    press(Qt::Key_P);
    ASSERT_TRUE(soon([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    press(Qt::Key_Return);
    EXPECT_FALSE(isPaused()) << "without a reason nothing happens";
    type("new number");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return healthOf(u"Aurora"_s) == supervision::AccountHealth::Paused; }));
    EXPECT_TRUE(isPaused());
    EXPECT_EQ(run(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'pause_account'"_s).toInt(), 1);
    EXPECT_EQ(page()->panel()->switchButton()->text().contains(u"Resume"_s), true);
    ASSERT_TRUE(soon([this] { return page()->list()->hasFocus(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return healthOf(u"Aurora"_s) == supervision::AccountHealth::Working; }));
    EXPECT_FALSE(isPaused());
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return healthOf(u"Aurora"_s) == supervision::AccountHealth::Paused; }));
    EXPECT_EQ(run(u"SELECT paused_reason FROM channel_account WHERE account = 'Aurora'"_s).toString(), u"new number"_s);
    press(Qt::Key_P);
    ASSERT_TRUE(soon([this] { return healthOf(u"Aurora"_s) == supervision::AccountHealth::Working; }));
}

TEST_F(AccountsTest, whatOnlyReceivesIsNotPaused)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(attend());
    STEP(openAccounts());
    ASSERT_TRUE(page()->choose([](const supervision::ChannelAccount& one) { return !one.known.sends; }));
    EXPECT_FALSE(page()->panel()->switchButton()->isVisible());
    press(Qt::Key_P);
    EXPECT_FALSE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
}

TEST_F(AccountsTest, theSideNamesWhatFailedAndOpensItsCase)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(attend());
    const DebtorId debtor(run(u"SELECT MIN(debtor_id) FROM contact_point WHERE kind = 'phone'"_s).toLongLong());
    ASSERT_UNWRAP(const auto queued, channels::Outbox(*database).queue({.debtor = debtor,
                                                                           .channel = Channel::Sms,
                                                                           .handle = u"+5511987654321"_s,
                                                                           .purpose = u"service"_s,
                                                                           .body = u"bom dia"_s,
                                                                           .origin = u"human"_s,
                                                                           .actor = u"bia"_s,
                                                                           .reason = u"pedido"_s},
                                         clock.now()));
    run(u"UPDATE outbox SET state = 'failed', failure_code = '30006', failure_reason = 'Landline' WHERE id = %1"_s.arg(
        queued.id.value()));
    STEP(openAccounts());
    ASSERT_TRUE(page()->choose([](const supervision::ChannelAccount& one) { return one.known.sends; }));
    const auto& side = *static_cast<const ui::RowModel<ui::AccountMessageRow>*>(page()->panel()->list()->model());
    ASSERT_TRUE(soon([&] { return side.rowCount() == 2; })) << "a heading and the message";
    EXPECT_TRUE(side.rows().front().isHead());
    EXPECT_EQ(side.rows().back().why(), u"can't be reached this way"_s);
    DebtorId wanted;
    QObject::connect(page(), &ui::AccountsPage::caseWanted, page(), [&](DebtorId one) { wanted = one; });
    page()->panel()->list()->setFocus(Qt::TabFocusReason);
    page()->panel()->list()->setCurrentIndex(side.index(1));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return wanted == debtor; }));
}

} // namespace trato::workstation
