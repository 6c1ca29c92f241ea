#include "desktest.h"

#include "app/workstation/casepage.h"

#include "agents/machineswitch.h"
#include "negotiation/roles.h"
#include "queue/workqueue.h"
#include "ui/casework/carepanel.h"
#include "ui/supervisor/machinestrip.h"
#include "ui/supervisor/rowmodel.h"
#include "ui/supervisor/rows.h"
#include "ui/supervisor/supervisorpage.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QLineEdit>

namespace trato::workstation {

/// Two windows over one database: a negotiator's and a supervisor's.
class SupervisionTest : public DeskTest {
protected:
    void openLead()
    {
        lead = std::make_unique<Session>(url, u"sonia"_s, look, leadSettings, clock);
        lead->window().resize(1440, 900);
        lead->window().show();
        activate(lead->window());
        ASSERT_TRUE(soon([this] { return lead->runner().isIdle() && page()->isLoaded(); }));
    }
    static void activate(ui::MainWindow& window)
    {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void leadPress(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(lead->window().windowHandle(), key, modifiers);
    }
    void leadType(const QString& text)
    {
        for (const QChar letter : text)
            QTest::keyClick(lead->window().windowHandle(), letter.toLatin1());
    }
    ui::SupervisorPage* page() { return lead->window().findChild<ui::SupervisorPage*>(); }
    ui::MachineStrip* strip(ui::MainWindow& window) { return window.findChild<ui::MachineStrip*>(); }
    qint64 stops() { return run(u"SELECT COUNT(*) FROM machine_stop WHERE resumed_at IS NULL"_s).toLongLong(); }
    QString holder() { return run(u"SELECT holder FROM baton WHERE debtor_id = %1 AND holder_kind = 'human'"_s.arg(debtor.value())).toString(); }
    /// The arrows, until the case is chosen.
    void chooseEscalation(DebtorId wanted)
    {
        auto* list = qobject_cast<QListView*>(QApplication::focusWidget());
        ASSERT_NE(list, nullptr);
        const auto* model = static_cast<const ui::RowModel<ui::EscalationRow>*>(list->model());
        leadPress(Qt::Key_Home);
        for (int row = 0; row < model->rowCount() && model->row(list->currentIndex()).debtor() != wanted; ++row)
            leadPress(Qt::Key_Down);
        ASSERT_EQ(model->row(list->currentIndex()).debtor(), wanted);
    }

    QSettings leadSettings{folder.filePath(u"lead.ini"_s), QSettings::IniFormat};
    std::unique_ptr<Session> lead;
};

TEST_F(SupervisionTest, aSensitiveCaseIsTakenOverFromAnotherDesk)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(takeNext());
    const QString sensitive = u"UPDATE work_item SET sensitivity = '[\"legal_threat\"]' WHERE debtor_id = %1 AND state = 'claimed'"_s;
    run(sensitive.arg(debtor.value()));
    STEP(write(u"um momento"_s));
    EXPECT_EQ(holder(), user);
    STEP(openLead());
    leadPress(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(lead->window().currentDesk(), u"supervision"_s);
    ASSERT_TRUE(soon([this] {
        const auto& rows = page()->board().escalations;
        return std::any_of(rows.begin(), rows.end(), [this](const auto& one) { return one.debtor == debtor && one.holder == user; });
    }));
    STEP(chooseEscalation(debtor));
    leadPress(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return holder() == u"sonia"_s && lead->window().currentDesk() == u"negotiator"_s; }));
    ASSERT_TRUE(soon([this] {
        auto* edit = lead->window().findChild<ui::ComposerEdit*>();
        return !edit->isReadOnly() && lead->runner().isIdle();
    })) << "it stands open on the supervisor's desk";
    ASSERT_TRUE(soon([this] { return message()->isReadOnly(); })) << "the other desk notices by itself";
    EXPECT_EQ(message()->toPlainText(), u"um momento"_s) << "their draft stays theirs";
    EXPECT_EQ(run(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'take_over' AND actor = 'sonia'"_s).toInt(), 1);
}

TEST_F(SupervisionTest, aCaseThatTurnsIntoCareTakesTheKeyboardFromNoOtherDesk)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(takeNext());
    STEP(openLead());
    auto* const theirs = lead->window().findChild<CasePage*>();
    ASSERT_TRUE(lead->window().desks().front()->openDebtor(debtor));
    ASSERT_TRUE(soon([&] { return theirs->openCase().debtor == debtor && lead->runner().isIdle(); }));
    leadPress(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = qobject_cast<QListView*>(QApplication::focusWidget());
    ASSERT_NE(list, nullptr);
    activate(this->window());
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(soon([this] { return part<ui::CarePanel>()->isVisible(); }));
    press(Qt::Key_2);
    ASSERT_TRUE(soon([this] {
        const auto buttons = part<ui::CarePanel>()->findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* one) { return one->isVisible() && one->isEnabled(); });
    }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return theirs->openCase().care && lead->runner().isIdle(); }));
    EXPECT_EQ(lead->window().focusWidget(), list);
}

TEST_F(SupervisionTest, theMachineIsStoppedByKeyboardAndEveryDeskSaysSo)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(openLead());
    leadPress(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(soon([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    leadPress(Qt::Key_Return);
    leadType(u"sto"_s);
    leadPress(Qt::Key_Return);
    EXPECT_EQ(stops(), 0) << "not by accident";
    leadType(u"p textos errados"_s);
    leadPress(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return stops() == 1; }));
    EXPECT_EQ(run(u"SELECT reason || '/' || stopped_by FROM machine_stop"_s).toString(), u"textos errados/sonia"_s);
    for (ui::MainWindow* window : {&lead->window(), &this->window()}) {
        ASSERT_TRUE(soon([&] { return strip(*window)->isVisible(); }));
        EXPECT_TRUE(strip(*window)->title().contains(u"sonia"_s)) << strip(*window)->title().toStdString();
        EXPECT_TRUE(strip(*window)->title().contains(u"textos errados"_s));
    }
    auto* const resume = strip(lead->window())->findChild<ui::Button*>();
    resume->setFocus(Qt::TabFocusReason);
    leadPress(Qt::Key_Space);
    ASSERT_TRUE(soon([this] { return stops() == 0; }));
    ASSERT_TRUE(soon([this] { return !strip(this->window())->isVisible() && !strip(lead->window())->isVisible(); }));
}

TEST_F(SupervisionTest, onlyThoseWhoLeadSeeTheDesk)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(openLead());
    ASSERT_RESULT(negotiation::giveRole(*database, clock, {user, negotiation::Role::Negotiator, u"sonia"_s}));
    ASSERT_RESULT(agents::MachineSwitch(*database, clock).stop({.actor = u"sonia"_s, .reason = u"conferir"_s}));
    ASSERT_TRUE(soon([this] { return strip(this->window())->isVisible(); }));
    auto* const resume = strip(this->window())->findChild<ui::Button*>();
    ASSERT_TRUE(soon([&] { return !resume->isVisible(); })) << "and nobody else lets it go on";
    const auto actions = this->window().actions();
    for (const char* id : {"desk.supervision", "machine.stop"}) {
        const auto found = std::find_if(actions.begin(), actions.end(), [id](const QAction* one) { return one->objectName() == QLatin1StringView(id); });
        ASSERT_NE(found, actions.end()) << id;
        ASSERT_TRUE(soon([&] { return !(*found)->isEnabled(); })) << id;
    }
    activate(this->window());
    press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(this->window().currentDesk(), u"negotiator"_s);
    press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
}

TEST_F(SupervisionTest, whatComesInDoesNotMoveWhatIsChosen)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    const QString free = u"SELECT MIN(id) FROM debtor WHERE id NOT IN (SELECT debtor_id FROM work_item WHERE state <> 'closed')"_s;
    const auto addCare = [&](std::chrono::minutes left) {
        ASSERT_RESULT(queue::WorkQueue(*database, clock).open({.debtor = DebtorId(run(free).toLongLong()), .desk = u"care"_s, .reason = u"care"_s, .dueAt = clock.now() + left}));
    };
    addCare(40min);
    addCare(50min);
    STEP(openLead());
    leadPress(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = qobject_cast<QListView*>(QApplication::focusWidget());
    ASSERT_NE(list, nullptr);
    const auto* model = static_cast<const ui::RowModel<ui::EscalationRow>*>(list->model());
    ASSERT_GE(model->rowCount(), 2);
    leadPress(Qt::Key_End);
    const QString chosen = model->row(list->currentIndex()).key();
    const int before = model->rowCount();
    // Somebody new, with the least time left.
    addCare(-60min);
    ASSERT_TRUE(soon([&] { return model->rowCount() == before + 1; }));
    EXPECT_EQ(model->row(list->currentIndex()).key(), chosen);
    EXPECT_TRUE(list->hasFocus());
}

} // namespace trato::workstation
