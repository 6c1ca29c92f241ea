#include "desktest.h"

#include "app/workstation/casepage.h"

#include "agents/machineswitch.h"
#include "negotiation/agreements.h"
#include "negotiation/roles.h"
#include "negotiation/situation.h"
#include "queue/deskday.h"
#include "queue/workqueue.h"
#include "supervision/samples.h"
#include "timeline/timeline.h"
#include "ui/casework/carepanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/palettemodel.h"
#include "ui/supervisor/evaluationsheet.h"
#include "ui/supervisor/machinepanel.h"
#include "ui/supervisor/machinestrip.h"
#include "ui/supervisor/qualitypage.h"
#include "ui/supervisor/recordpage.h"
#include "ui/supervisor/rowmodel.h"
#include "ui/supervisor/rows.h"
#include "ui/supervisor/scorecardpanel.h"
#include "ui/supervisor/supervisorpage.h"
#include "ui/timeline/timelinelist.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

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
    QAction* resuming(ui::MainWindow& window)
    {
        for (QAction* one : window.actions()) {
            if (one->objectName() == u"machine.resume"_s)
                return one;
        }
        ADD_FAILURE() << "no such action";
        return nullptr;
    }
    qint64 stops() { return run(u"SELECT COUNT(*) FROM machine_stop WHERE resumed_at IS NULL"_s).toLongLong(); }
    QString holder()
    {
        return run(u"SELECT holder FROM baton WHERE debtor_id = %1 AND holder_kind = 'human'"_s.arg(debtor.value()))
            .toString();
    }
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

    void openSupervision()
    {
        leadPress(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_EQ(lead->window().currentDesk(), u"supervision"_s);
    }
    /// The question over the desk has the keyboard; some words and Enter answer it.
    void answerSheet(const QString& words = {})
    {
        ASSERT_TRUE(soon([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
        leadType(words);
        leadPress(Qt::Key_Return);
    }
    /// More instalments than a negotiator may grant: it waits for a yes, and the supervisor's desk shows it.
    void askLeave()
    {
        const DebtorId poor(run(u"SELECT MIN(debtor_id) FROM instalment WHERE status = 'open' AND debtor_id NOT IN "
                                u"(SELECT debtor_id FROM agreement) "
                                "AND debtor_id NOT IN (SELECT debtor_id FROM hold) AND open_cents > 60000"_s)
                                .toLongLong());
        ASSERT_UNWRAP(const auto situation, negotiation::loadSituation(*database, poor, clock.today()));
        ASSERT_UNWRAP(
            const auto made, negotiation::Agreements(*database, clock)
                                 .create({.debtor = poor,
                                     .terms = {.entry = money::Money::fromCents(situation.total().cents() / 5),
                                         .instalments = 18,
                                         .firstDue = clock.today().addDays(20)},
                                     .actor = user,
                                     .beyond = negotiation::Beyond::AskApproval}));
        ASSERT_EQ(made.state, negotiation::AgreementState::AwaitingApproval);
        asked = made.id;
        ASSERT_TRUE(soon([this] { return page()->board().approvals.size() == 1; }));
    }
    QString stateOfAsked() { return run(u"SELECT state FROM agreement WHERE id = %1"_s.arg(asked.value())).toString(); }
    QListView* teamList()
    {
        for (QListView* list : page()->findChildren<QListView*>()) {
            if (list->accessibleName() == u"Team"_s)
                return list;
        }
        return nullptr;
    }
    /// The arrows, until somebody's row.
    void choosePerson(const QString& who)
    {
        QListView* const list = teamList();
        ASSERT_NE(list, nullptr);
        const auto* model = static_cast<const ui::RowModel<ui::TeamRow>*>(list->model());
        list->setFocus(Qt::TabFocusReason);
        leadPress(Qt::Key_Home);
        const auto isThere = [&] {
            const QModelIndex index = list->currentIndex();
            return index.isValid() && model->row(index).person && model->row(index).person->actor == who;
        };
        for (int row = 0; row < model->rowCount() && !isThere(); ++row)
            leadPress(Qt::Key_Down);
        ASSERT_TRUE(isThere());
    }
    ui::QualityPage* quality() { return lead->window().findChild<ui::QualityPage*>(); }

    AgreementId asked;
    QSettings leadSettings{folder.filePath(u"lead.ini"_s), QSettings::IniFormat};
    std::unique_ptr<Session> lead;
};

TEST_F(SupervisionTest, aSensitiveCaseIsTakenOverFromAnotherDesk)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(takeNext());
    const QString sensitive =
        u"UPDATE work_item SET sensitivity = '[\"legal_threat\"]' WHERE debtor_id = %1 AND state = 'claimed'"_s;
    run(sensitive.arg(debtor.value()));
    STEP(write(u"um momento"_s));
    EXPECT_EQ(holder(), user);
    STEP(openLead());
    leadPress(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(lead->window().currentDesk(), u"supervision"_s);
    ASSERT_TRUE(soon([this] {
        const auto& rows = page()->board().escalations;
        return std::any_of(
            rows.begin(), rows.end(), [this](const auto& one) { return one.debtor == debtor && one.holder == user; });
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
        return std::any_of(buttons.begin(), buttons.end(),
            [](const QPushButton* one) { return one->isVisible() && one->isEnabled(); });
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
    auto* const resume = resuming(lead->window());
    ASSERT_TRUE(soon([&] { return resume->isEnabled(); }));
    resume->trigger();
    ASSERT_TRUE(soon([this] { return stops() == 0; }));
    ASSERT_TRUE(soon([this] { return !strip(this->window())->isVisible() && !strip(lead->window())->isVisible(); }));
}

TEST_F(SupervisionTest, aCreditorsStopIsNotLiftedFromOneOfItsPortfoliosUnasked)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    const PortfolioId portfolio(run(u"SELECT MIN(id) FROM portfolio"_s).toLongLong());
    const CreditorId creditor(run(u"SELECT creditor_id FROM portfolio ORDER BY id LIMIT 1"_s).toLongLong());
    ASSERT_RESULT(agents::MachineSwitch(*database, clock)
                      .stop({.scope = agents::StopScope::Creditor,
                          .creditor = creditor,
                          .actor = u"sonia"_s,
                          .reason = u"conferir"_s}));
    STEP(openLead());
    ASSERT_TRUE(soon([this] { return strip(lead->window())->isVisible(); }));
    auto* const panel = lead->window().findChild<ui::MachinePanel*>();
    Q_EMIT panel->portfolioSwitch(portfolio);
    auto* const sheet = lead->window().findChild<ui::AskSheet*>();
    ASSERT_NE(sheet, nullptr);
    ASSERT_TRUE(sheet->isVisible());
    leadPress(Qt::Key_Escape);
    EXPECT_EQ(stops(), 1);
    Q_EMIT panel->portfolioSwitch(portfolio);
    leadPress(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return stops() == 0; }));
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
        const auto found = std::find_if(actions.begin(), actions.end(),
            [id](const QAction* one) { return one->objectName() == QLatin1StringView(id); });
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
    const QString free =
        u"SELECT MIN(id) FROM debtor WHERE id NOT IN (SELECT debtor_id FROM work_item WHERE state <> 'closed')"_s;
    const auto addCare = [&](std::chrono::minutes left) {
        ASSERT_RESULT(queue::WorkQueue(*database, clock)
                          .open({.debtor = DebtorId(run(free).toLongLong()),
                              .desk = u"care"_s,
                              .reason = u"care"_s,
                              .dueAt = clock.now() + left}));
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

TEST_F(SupervisionTest, anAgreementIsApprovedByKeyboard)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(openLead());
    STEP(openSupervision());
    STEP(askLeave());
    leadPress(Qt::Key_A);
    STEP(answerSheet(u"pode"_s));
    ASSERT_TRUE(soon([this] { return stateOfAsked() == u"active"_s; }));
    EXPECT_EQ(
        run(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'approve_agreement' AND actor = 'sonia'"_s).toInt(), 1);
    ASSERT_TRUE(soon([this] { return page()->board().approvals.empty(); }));
}

TEST_F(SupervisionTest, anAgreementIsRefusedWithAReasonOrItsCaseOpened)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(openLead());
    STEP(openSupervision());
    STEP(askLeave());
    leadPress(Qt::Key_R);
    STEP(answerSheet());
    EXPECT_EQ(stateOfAsked(), u"awaiting_approval"_s) << "not without a reason";
    STEP(answerSheet(u"longo demais"_s));
    ASSERT_TRUE(soon([this] { return stateOfAsked() == u"refused"_s; }));
    ASSERT_TRUE(soon([this] { return page()->board().approvals.empty(); }));
    STEP(askLeave());
    leadPress(Qt::Key_C);
    ASSERT_TRUE(soon([this] { return lead->window().currentDesk() == u"negotiator"_s; }));
    EXPECT_EQ(stateOfAsked(), u"awaiting_approval"_s) << "looking at it decides nothing";
}

TEST_F(SupervisionTest, aCaseIsGivenAwayByKeyboard)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    ASSERT_RESULT(queue::setDeskState(*database, u"bruna"_s, u"ready"_s, {}, clock.now()));
    const DebtorId free(
        run(u"SELECT MIN(id) FROM debtor WHERE id NOT IN (SELECT debtor_id FROM work_item WHERE state <> 'closed')"_s)
            .toLongLong());
    ASSERT_RESULT(queue::WorkQueue(*database, clock)
                      .open({.debtor = free, .desk = u"care"_s, .reason = u"care"_s, .dueAt = clock.now() + 40min}));
    STEP(openLead());
    STEP(openSupervision());
    const QString present = u"bruna"_s;
    ASSERT_TRUE(soon([&] {
        const auto& people = page()->board().team.people;
        return std::any_of(people.begin(), people.end(),
            [&](const auto& one) { return one.actor == present && !one.state.isEmpty(); });
    }));
    STEP(chooseEscalation(free));
    leadPress(Qt::Key_D);
    ASSERT_TRUE(soon([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    const QListWidget* names = nullptr;
    for (const auto* list : lead->window().findChildren<QListWidget*>()) {
        if (list->isVisible())
            names = list;
    }
    ASSERT_NE(names, nullptr);
    for (int row = 0; row < names->count() && !names->currentItem()->text().startsWith(present); ++row)
        leadPress(Qt::Key_Down);
    ASSERT_TRUE(names->currentItem()->text().startsWith(present));
    STEP(answerSheet(u"com calma"_s));
    ASSERT_TRUE(soon([&] {
        return run(u"SELECT holder FROM work_item WHERE debtor_id = %1 AND desk = 'care'"_s.arg(free.value()))
                   .toString() == present;
    }));
    EXPECT_EQ(run(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'give_case'"_s).toInt(), 1);
}

TEST_F(SupervisionTest, whoTalksIsAdvisedAndTakenOverByKeyboard)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    STEP(takeNext());
    STEP(openLead());
    STEP(openSupervision());
    ASSERT_TRUE(soon([this] {
        const auto& people = page()->board().team.people;
        return std::any_of(people.begin(), people.end(),
            [this](const auto& one) { return one.actor == user && one.debtor == debtor; });
    }));
    STEP(choosePerson(user));
    leadPress(Qt::Key_I);
    STEP(answerSheet(u"entrada menor"_s));
    const QString notes =
        u"SELECT COUNT(*) FROM interaction WHERE kind = 'note' AND actor = 'sonia' AND text = 'entrada menor' AND debtor_id = %1"_s;
    ASSERT_TRUE(soon([&] { return run(notes.arg(debtor.value())).toInt() == 1; }));
    EXPECT_EQ(holder(), user) << "a word moves nothing";
    ASSERT_TRUE(soon([this] { return lead->runner().isIdle(); }));
    STEP(choosePerson(user));
    leadPress(Qt::Key_E);
    STEP(answerSheet());
    ASSERT_TRUE(soon([this] { return holder() == u"sonia"_s && lead->window().currentDesk() == u"negotiator"_s; }));
}

TEST_F(SupervisionTest, aConversationIsEvaluatedByKeyboardWithItsEvidence)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    ASSERT_RESULT(negotiation::giveRole(*database, clock, {user, negotiation::Role::Negotiator, u"sonia"_s}));
    const DebtorId spoken(run(u"SELECT MIN(id) FROM debtor"_s).toLongLong());
    ASSERT_UNWRAP(const InteractionId line, timeline::Timeline(*database).append({.debtor = spoken,
                                                .at = clock.now() - 5min,
                                                .channel = Channel::WhatsApp,
                                                .direction = timeline::Direction::Out,
                                                .kind = u"text"_s,
                                                .text = u"Diga os números do CPF, por favor."_s,
                                                .actorKind = timeline::ActorKind::Human,
                                                .actor = user}));
    ASSERT_RESULT(supervision::Samples(*database, clock).choose(spoken, user, clock.today(), u"sonia"_s, u"teste"_s));
    STEP(openLead());
    STEP(openSupervision());
    leadPress(Qt::Key_Q);
    ASSERT_NE(quality(), nullptr);
    ASSERT_TRUE(soon([this] { return quality()->list()->model()->rowCount() == 1 && quality()->list()->hasFocus(); }));
    leadPress(Qt::Key_Return);
    ui::TimelineList* const list = quality()->timeline()->list();
    const auto rowOfLine = [&] { return quality()->timeline()->model()->indexOf(line.value()); };
    ASSERT_TRUE(soon([&] { return quality()->scorecard()->isOpen() && rowOfLine() >= 0 && lead->runner().isIdle(); }));
    EXPECT_TRUE(list->hasFocus()) << "the conversation is read next";
    list->setCurrentIndex(quality()->timeline()->model()->index(rowOfLine()));
    EXPECT_EQ(quality()->scorecard()->current(), u"identification"_s);
    leadPress(Qt::Key_2);
    leadPress(Qt::Key_Return, Qt::ControlModifier);
    const QString answered = u"SELECT COUNT(*) FROM quality_answer WHERE points IS NOT NULL OR not_applicable = 1"_s;
    ASSERT_TRUE(soon([&] { return run(answered).toInt() == 1 && quality()->isSaved(); }));
    EXPECT_EQ(run(u"SELECT state FROM quality_evaluation"_s).toString(), u"draft"_s) << "not without evidence";
    // A part of the words, chosen by keyboard.
    list->setFocus(Qt::OtherFocusReason);
    leadPress(Qt::Key_Return, Qt::ShiftModifier);
    ASSERT_TRUE(soon([&] { return list->reader() && list->reader()->hasFocus(); }));
    for (int letter = 0; letter < 4; ++letter)
        leadPress(Qt::Key_Right, Qt::ShiftModifier);
    quality()->scorecard()->setCurrent(u"identification"_s);
    leadPress(Qt::Key_C);
    const QString cited = u"SELECT citations FROM quality_answer WHERE criterion = 'identification'"_s;
    ASSERT_TRUE(soon([&] { return run(cited).toString().contains(u"\"quote\":\"Diga\""_s); }))
        << run(cited).toString().toStdString();
    for (int question = 0; question < 6; ++question) {
        leadPress(Qt::Key_Down, Qt::AltModifier);
        const QString code = quality()->scorecard()->current();
        if (code == u"no_threat"_s)
            leadPress(Qt::Key_2);
        else if (code == u"farewell"_s)
            leadPress(Qt::Key_3);
        else
            leadPress(Qt::Key_N);
    }
    ASSERT_TRUE(soon([&] { return run(answered).toInt() == 7 && quality()->isSaved(); }));
    leadPress(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(
        soon([&] { return run(u"SELECT score FROM quality_evaluation WHERE state = 'finished'"_s).toInt() == 1000; }));
    // Whoever was evaluated reads it and says what they see differently.
    activate(this->window());
    press(Qt::Key_K, Qt::ControlModifier);
    type(">evaluations of my");
    const ui::PaletteModel& palette = this->window().commandPalette().model();
    const auto isListed = [&] {
        for (int row = 0; row < palette.rowCount(); ++row) {
            if (!palette.isHeading(row))
                return palette.row(row).item.text == u"Evaluations of my conversations"_s;
        }
        return false;
    };
    ASSERT_TRUE(soon(isListed));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return part<ui::EvaluationSheet>() && part<ui::EvaluationSheet>()->isOpen(); }));
    auto* const sheet = part<ui::EvaluationSheet>();
    auto* const words = sheet->findChild<QLineEdit*>();
    ASSERT_TRUE(soon([&] { return words->isVisible(); }));
    words->setFocus(Qt::TabFocusReason);
    words->setText(u"confirmei antes"_s);
    for (ui::Button* button : sheet->findChildren<ui::Button*>()) {
        if (button->text() == u"Disagree"_s)
            button->click();
    }
    ASSERT_TRUE(soon([&] {
        return run(u"SELECT contest FROM quality_evaluation WHERE state = 'contested'"_s).toString() ==
               u"confirmei antes"_s;
    }));
}

TEST_F(SupervisionTest, theRecordOfRulesIsListedAndGivenOut)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    ASSERT_RESULT(agents::MachineSwitch(*database, clock).stop({.actor = u"sonia"_s, .reason = u"conferir"_s}));
    STEP(openLead());
    STEP(openSupervision());
    leadPress(Qt::Key_G);
    auto* const record = lead->window().findChild<ui::RecordPage*>();
    ASSERT_NE(record, nullptr);
    const auto* model = static_cast<const ui::RowModel<ui::RuleRow>*>(record->list()->model());
    ASSERT_TRUE(soon([&] { return model->rowCount() > 0; }));
    const auto& rows = model->rows();
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const ui::RuleRow& row) {
        return row.entry.deed == supervision::RuleDeed::Stopped && row.entry.who == u"sonia"_s &&
               row.entry.reason == u"conferir"_s;
    }));
    const QString file = folder.filePath(u"regras.csv"_s);
    bool written = false;
    QObject::connect(record, &ui::RecordPage::exported, record, [&] { written = true; });
    record->exportTo(file);
    ASSERT_TRUE(soon([&] { return written; }));
    QFile csv(file);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readAll().contains("stopped;sonia;"));
    EXPECT_EQ(run(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'export_rules'"_s).toInt(), 1);
}

} // namespace trato::workstation
