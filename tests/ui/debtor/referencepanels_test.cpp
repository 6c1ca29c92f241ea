#include "ui/debtor/referencepanels.h"

#include "debts/holds.h"
#include "debts/statement.h"
#include "negotiation/promises.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "parties/exclusions.h"
#include "parties/relatedpeople.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/debtor/actstrip.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/agentstate.h"
#include "ui/desk/statusboard.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/label.h"

#include "support/debttest.h"
#include "support/waiting.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace trato::ui {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The reference panels over both engines, worked by their keys.
class ReferencePanelsTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        debtor = addDebtor();
        const ContractId contract = addContract(debtor, addCreditor());
        const QString rule = u"{\"fine\":\"2.00\",\"interest\":\"1.00\",\"basis\":\"month30\"}"_s;
        addInstalment(debtor, contract, 1, daysAgo(40), 33'333, rule);
        addInstalment(debtor, contract, 2, daysAgo(10), 33'334, rule);
        ASSERT_RESULT(parties::Debtors(database())
                          .addContactPoint(debtor, {.handle = phone, .source = u"import"_s}, clock.now()));
        runner = std::make_unique<Runner>(databaseUrl());
        feed = std::make_unique<LiveFeed>(databaseUrl());
        actions.setWindow(&window);
        panels =
            new ReferencePanels(DeskContext{look, *runner, *feed, actions, status, agent, clock, u"luana"_s}, &window);
        auto* layout = new QVBoxLayout(&window);
        layout->addStretch(1);
        layout->addWidget(panels);
        panels->registerActions(actions);
        window.resize(360, 800);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void TearDown() override
    {
        delete panels;
        feed.reset();
        runner.reset();
        DatabaseTest::TearDown();
    }
    void showCase(bool rightParty, bool care = false)
    {
        OpenCase open;
        open.debtor = debtor;
        open.name = u"Ana Prado"_s;
        open.rightParty = rightParty;
        open.care = care;
        panels->showCase(open);
    }
    bool soon(const std::function<bool()>& condition) { return test::waitUntil(condition, 20s); }
    Disclosure* part(int index) { return panels->findChildren<Disclosure*>().at(index); }
    QStringList rows()
    {
        QStringList found;
        for (const QWidget* widget : panels->findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(panels))
                continue;
            if (const auto* label = qobject_cast<const Label*>(widget))
                found.append(label->text());
            if (const auto* text = qobject_cast<const Paragraph*>(widget))
                found.append(text->text());
        }
        return found;
    }
    bool shows(const QString& words)
    {
        return soon([&] { return !rows().filter(words).isEmpty(); });
    }
    LinkButton* act(const QString& text)
    {
        for (LinkButton* button : panels->findChildren<LinkButton*>()) {
            if (button->isVisibleTo(panels) && button->text() == text)
                return button;
        }
        return nullptr;
    }

    const parties::Handle phone{parties::ContactKind::Phone, u"+5511987654321"_s};
    DebtorId debtor;
    Look look;
    QWidget window;
    std::unique_ptr<Runner> runner;
    std::unique_ptr<LiveFeed> feed;
    ActionRegistry actions;
    StatusBoard status;
    AgentState agent{clock};
    ReferencePanels* panels = nullptr;
};
TRATO_BOTH_ENGINES(ReferencePanelsTest);

TEST_P(ReferencePanelsTest, theDebtWaitsForTheRightParty)
{
    showCase(false);
    QTest::keyClick(window.windowHandle(), Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(shows(u"Ctrl+E"_s));
    EXPECT_TRUE(rows().filter(u"R$"_s).isEmpty());
    showCase(true);
    ASSERT_UNWRAP(const auto balance, debts::Debts(database()).balance(debtor, today()));
    EXPECT_TRUE(shows(format::money(balance.total.cents())));
    showCase(false);
    EXPECT_TRUE(soon([this] { return rows().filter(u"R$"_s).isEmpty(); }));
}

TEST_P(ReferencePanelsTest, chargesFollowTheChosenDay)
{
    showCase(true);
    QTest::keyClick(window.windowHandle(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto* const day = part(0)->findChild<QLineEdit*>();
    ASSERT_TRUE(soon([&] { return day->hasFocus(); }));
    const QDate later = today().addDays(31);
    QTest::keyClicks(day, later.toString(u"dd/MM/yyyy"_s));
    QTest::keyClick(day, Qt::Key_Return);
    ASSERT_UNWRAP(const auto balance, debts::Debts(database()).balance(debtor, later));
    ASSERT_UNWRAP(const auto now, debts::Debts(database()).balance(debtor, today()));
    EXPECT_NE(balance.total, now.total);
    EXPECT_TRUE(shows(format::money(balance.total.cents())));
    day->selectAll();
    QTest::keyClicks(day, u"absurdo"_s);
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_EQ(day->text(), format::date(later)) << "what is no day changes nothing";
}

TEST_P(ReferencePanelsTest, whatSaysTheSameKeepsItsWidgets)
{
    showCase(true);
    part(0)->setOpen(true);
    ASSERT_TRUE(shows(u"R$"_s));
    QPointer<Label> kept = part(0)->findChildren<Label*>().last();
    panels->refresh();
    ASSERT_TRUE(soon([this] { return runner->isIdle(); }));
    EXPECT_FALSE(kept.isNull());
}

TEST_P(ReferencePanelsTest, aCareCaseHasNoMoney)
{
    showCase(true, true);
    EXPECT_FALSE(part(0)->isVisibleTo(panels));
    EXPECT_FALSE(part(1)->isVisibleTo(panels));
    for (int i = 2; i < 6; ++i)
        part(i)->setOpen(true);
    ASSERT_TRUE(shows(format::phone(phone.value)));
    ASSERT_TRUE(soon([this] { return runner->isIdle(); }));
    EXPECT_TRUE(rows().filter(u"R$"_s).isEmpty());
}

TEST_P(ReferencePanelsTest, itSaysToWhomAYesWasGivenAndWhichListForbids)
{
    ASSERT_RESULT(parties::Consents(database())
                      .record(debtor, {.channel = Channel::WhatsApp,
                                          .purpose = parties::ConsentPurpose::Collection,
                                          .state = parties::Consent::State::Revoked,
                                          .basis = u"não me chame"_s,
                                          .at = clock.now(),
                                          .creditor = CreditorId(1)}));
    ASSERT_RESULT(parties::Exclusions(database())
                      .put({.value = phone.value, .list = u"Não Me Ligue"_s, .source = u"x"_s, .from = today()},
                          {u"sandra"_s, clock.now()}));
    ASSERT_UNWRAP(const ReferenceContent content, contactContent(database(), {.debtor = debtor, .now = clock.now()}));
    QStringList told{content.summary};
    for (const ReferenceRow& row : content.rows)
        told.append(row.left + row.right);
    const QString all = told.join(u'\n');
    EXPECT_TRUE(all.contains(u"Lojas Aurora"_s) && all.contains(u"Não Me Ligue"_s)) << all.toStdString();
    EXPECT_EQ(told.front(), ReferencePanels::tr("there are refusals"));
    EXPECT_TRUE(all.contains(ReferencePanels::tr("not to be contacted")));
}

TEST_P(ReferencePanelsTest, aWrongNumberIsSaidFromItsRow)
{
    showCase(true);
    part(2)->setOpen(true);
    ASSERT_TRUE(soon([this] { return act(u"Wrong"_s) != nullptr; }));
    act(u"Wrong"_s)->click();
    auto* const strip = panels->findChild<ActStrip*>();
    ASSERT_TRUE(soon([&] { return strip->isAncestorOf(QApplication::focusWidget()); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return !strip->isVisibleTo(panels); }));
    EXPECT_EQ(column(u"SELECT status FROM contact_point"_s), std::vector<QString>{u"wrong"_s});
    EXPECT_TRUE(soon([this] { return act(u"Wrong"_s) == nullptr; }));
}

TEST_P(ReferencePanelsTest, aHoldIsLiftedWithAReasonAndNotWithout)
{
    ASSERT_RESULT(debts::Holds(database())
                      .place({.debtor = debtor, .reason = u"human"_s, .source = u"pediu"_s, .placedBy = u"luana"_s},
                          clock.now()));
    showCase(true);
    part(4)->setOpen(true);
    ASSERT_TRUE(soon([this] { return act(u"Lift"_s) != nullptr; }));
    act(u"Lift"_s)->click();
    auto* const strip = panels->findChild<ActStrip*>();
    auto* const why = strip->findChild<QLineEdit*>();
    ASSERT_TRUE(soon([&] { return why->hasFocus(); }));
    QTest::keyClick(why, Qt::Key_Return);
    ASSERT_TRUE(shows(u"Say why."_s));
    QTest::keyClicks(why, u"conferido"_s);
    QTest::keyClick(why, Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return !strip->isVisibleTo(panels); }));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM hold WHERE released_at IS NULL"_s), 0);
}

TEST_P(ReferencePanelsTest, hostileNamesHoldTheLayout)
{
    QString zalgo(u"Z"_s);
    for (int i = 0; i < 60; ++i)
        zalgo += QChar(0x0300 + i);
    parties::RelatedPeople people(database());
    for (const QString& name : {QString(200, u'W'), u"\u202Eodaivse"_s, zalgo, u"👨‍👩‍👧‍👦 Família"_s})
        ASSERT_RESULT(people.save(debtor,
            {.relation = parties::Relation::Relative,
                .name = name,
                .mayHear = parties::MayHear::Message,
                .note = QString(300, u'x'),
                .source = u"teste"_s},
            clock.now()));
    showCase(true);
    part(3)->setOpen(true);
    ASSERT_TRUE(shows(u"WWWW"_s));
    EXPECT_EQ(window.width(), 360);
    EXPECT_TRUE(rows().filter(QString(QChar(0x202E))).isEmpty()) << "nothing turns the line around";
    for (const Label* label : panels->findChildren<Label*>()) {
        if (label->isVisibleTo(panels)) {
            EXPECT_LE(label->mapTo(panels, QPoint(label->width(), 0)).x(), panels->width());
        }
    }
}

TEST_P(ReferencePanelsTest, anotherCaseLeavesNothingBehind)
{
    showCase(true);
    part(0)->setOpen(true);
    ASSERT_TRUE(shows(u"R$"_s));
    OpenCase other;
    other.debtor = addDebtor(u"Bia Lopes"_s, u"52998224725"_s);
    panels->showCase(other);
    EXPECT_TRUE(rows().filter(u"R$"_s).isEmpty());
}

} // namespace
} // namespace trato::ui
