#include "desktest.h"

#include "negotiation/agreements.h"
#include "negotiation/roles.h"
#include "queue/workqueue.h"
#include "supervision/casecontrol.h"
#include "ui/desk/noticeboard.h"
#include "ui/shell/noticessheet.h"
#include "ui/shell/tray.h"

#include <QCompleter>
#include <QListWidget>

namespace trato::workstation {
namespace {

/// What comes to somebody while they work, and how little of it leaves the window.
class NoticesTest : public DeskTest {
protected:
    void begin()
    {
        STEP(openAt(u"2026-11-19T14:03:00-03:00"));
        STEP(takeNext());
        STEP(confirmIdentity());
    }
    QListWidget* openList()
    {
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* sheet = part<ui::NoticesSheet>();
        return sheet != nullptr && sheet->isOpen() ? sheet->findChild<QListWidget*>() : nullptr;
    }
    static bool lists(const QListWidget& list, const QString& words, const QString& about)
    {
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->text().contains(words) && list.item(row)->text().contains(about))
                return true;
        }
        return false;
    }
    /// One that needs somebody's yes stands in the case.
    void askForMore(negotiation::Agreement& asked)
    {
        // Enough for instalments that are none too small.
        run(u"UPDATE instalment SET open_cents = 300000 WHERE debtor_id = %1 AND open_cents > 0"_s.arg(debtor.value()));
        ASSERT_UNWRAP(const auto deal, ui::loadDeal(*database, debtor, clock));
        ASSERT_FALSE(deal.table.offers.empty());
        const negotiation::AgreementRequest beyond{.debtor = debtor,
            .terms = {.entry = money::Money::fromCents(deal.table.offers.front().plan.total.cents() / 5),
                .instalments = 14,
                .firstDue = clock.today().addDays(20)},
            .actor = user,
            .beyond = negotiation::Beyond::AskApproval};
        ASSERT_UNWRAP(asked, negotiation::Agreements(*database, clock).create(beyond));
        ASSERT_EQ(asked.state, negotiation::AgreementState::AwaitingApproval);
    }
};

TEST_F(NoticesTest, aRefusedApprovalIsToldWithTheReasonInTheCase)
{
    STEP(begin());
    negotiation::Agreement asked;
    STEP(askForMore(asked));
    ASSERT_RESULT(negotiation::giveRole(*database, clock, {u"sonia"_s, negotiation::Role::Supervisor, u"sonia"_s}));
    ASSERT_RESULT(supervision::CaseControl(*database, clock).refuse(asked.id, u"sonia"_s, u"acima do teto"_s));
    QListWidget* const list = openList();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(soon([&] { return lists(*list, u"sonia mentioned you"_s, name); }));
    const QString note =
        u"SELECT text FROM interaction WHERE debtor_id = %1 AND kind = 'note' AND actor = 'sonia'"_s.arg(
            debtor.value());
    EXPECT_TRUE(run(note).toString().contains(u"acima do teto"_s)) << run(note).toString().toStdString();
    EXPECT_EQ(of(u"state"_s, u"agreement"_s).toString(), u"refused"_s);
}

TEST_F(NoticesTest, whoIsMentionedIsOfferedByNameInANoteOnly)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    for (const char* who : {"rafael", "sonia"}) {
        run(u"INSERT INTO desk_state (actor, state, since) VALUES ('%1', 'ready', %2)"_s.arg(QLatin1StringView(who))
                .arg(clock.now().microseconds()));
    }
    STEP(takeNext());
    auto* popup = message()->findChild<QCompleter*>()->popup();
    STEP(write(u"@ra"_s));
    EXPECT_FALSE(popup->isVisible()) << "a debtor is told of nobody";
    STEP(clearMessage());
    press(Qt::Key_N, Qt::ControlModifier);
    type("veja @ra");
    ASSERT_TRUE(soon([&] { return popup->isVisible(); }));
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(message()->toPlainText(), u"veja @rafael "_s);
}

TEST_F(NoticesTest, whatTheTrayShowsNamesNobody)
{
    STEP(begin());
    const QString free =
        u"SELECT MIN(id) FROM debtor WHERE id NOT IN (SELECT debtor_id FROM work_item WHERE state <> 'closed')"_s;
    const DebtorId inNeed(run(free).toLongLong());
    ASSERT_RESULT(queue::WorkQueue(*database, clock).open({.debtor = inNeed, .desk = u"care"_s, .reason = u"care"_s}));
    run(u"INSERT INTO interaction (debtor_id, at, id, channel, direction, kind, text, actor_kind, actor) "
        "VALUES (%1, %2, 990077, 'internal', 'internal', 'note', 'veja isto @nilza', 'human', 'rafael')"_s
            .arg(debtor.value())
            .arg(clock.now().microseconds()));
    QListWidget* const list = openList();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(soon([&] {
        return lists(*list, u"rafael mentioned you"_s, name) && lists(*list, u"A care case waits"_s, QString());
    }));
    for (const ui::Notice& notice : session->notices().notices()) {
        const QString told = ui::Tray::textOf(notice);
        EXPECT_FALSE(told.isEmpty()) << notice.title.toStdString();
        for (const QString& word : {notice.text, name.section(u' ', 0, 0), u"rafael"_s, u"R$"_s})
            EXPECT_FALSE(told.contains(word)) << told.toStdString();
    }
}

} // namespace
} // namespace trato::workstation
