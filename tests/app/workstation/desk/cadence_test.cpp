#include "desktest.h"

#include "cadence/drafts.h"
#include "cadence/publication.h"
#include "negotiation/roles.h"
#include "ui/cadence/cadencechecks.h"
#include "ui/cadence/cadencefile.h"
#include "ui/cadence/cadencegrid.h"
#include "ui/cadence/cadencepage.h"
#include "ui/cadence/steppane.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QComboBox>
#include <QListWidget>
#include <QTextBlock>

#include <algorithm>

namespace trato::workstation {
namespace {

/// The room of the cadence, worked by keys.
class CadenceKeys : public DeskTest {
protected:
    void begin()
    {
        STEP(openAt(u"2026-11-18T10:00:00"));
        press(Qt::Key_6, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(soon([this] { return page()->isVisible() && !page()->grid()->chosen().isEmpty(); }));
        ASSERT_TRUE(soon([this] { return page()->grid()->hasFocus() && session->runner().isIdle(); }));
    }
    ui::CadencePage* page() { return part<ui::CadencePage>(); }
    QString file() { return page()->file()->toPlainText(); }
    QString published() { return run(u"SELECT MAX(version) FROM cadence_definition"_s).toString(); }
    qint64 drafts() { return run(u"SELECT COUNT(*) FROM cadence_draft"_s).toLongLong(); }
    /// The file of the cadence in force under another name.
    QString named(const QString& cadence)
    {
        return QString(file()).replace(u"name = \"padrao\""_s, u"name = \"%1\""_s.arg(cadence));
    }
    QString draftText(const QString& cadence)
    {
        return run(u"SELECT definition FROM cadence_draft WHERE name = '%1'"_s.arg(cadence)).toString();
    }
    int versionsOf(const QString& cadence)
    {
        return run(u"SELECT COUNT(*) FROM cadence_definition WHERE name = '%1'"_s.arg(cadence)).toInt();
    }
    /// As if somebody else had published it, and the page has seen it.
    void publishBeside(const QString& cadence)
    {
        ASSERT_RESULT(cadence::publish(*database, clock, named(cadence).toUtf8(), u"rui"_s));
        page()->refresh();
        ASSERT_TRUE(soon([&] { return page()->names()->findData(cadence) >= 0 && session->runner().isIdle(); }));
    }
    void choose(const QString& cadence)
    {
        page()->names()->setCurrentIndex(page()->names()->findData(cadence));
        Q_EMIT page()->names()->activated(page()->names()->currentIndex());
    }
    /// Ctrl+Enter, and the words that the question asks for.
    void askToPublish(const char* words)
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(part<ui::AskSheet>() != nullptr && part<ui::AskSheet>()->isOpen());
        type(words);
    }
    bool checkSays(const QString& words)
    {
        const QListWidget* const list = page()->check()->list();
        return !list->findItems(words, Qt::MatchContains).isEmpty();
    }
    void writeAndCheck(const QString& toml)
    {
        bool checked = false;
        const auto once = QObject::connect(page(), &ui::CadencePage::checked, page(), [&] { checked = true; });
        page()->write(toml);
        const bool done = soon([&] { return checked && session->runner().isIdle(); });
        QObject::disconnect(once);
        ASSERT_TRUE(done);
    }
};

TEST_F(CadenceKeys, theStepsAreWalkedAndOneIsReadInFull)
{
    STEP(begin());
    press(Qt::Key_Home);
    EXPECT_EQ(page()->grid()->chosen(), u"d-5"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(page()->grid()->chosen(), u"d0"_s);
    press(Qt::Key_End);
    EXPECT_EQ(page()->grid()->chosen(), u"promessa+4"_s);
    EXPECT_TRUE(soon([&] { return explains<ui::StepPane>(u"promessa quebrada: perguntar o que mudou"_s); }));
    const QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(page()->grid());
    EXPECT_FALSE(spoken->text(QAccessible::Value).isEmpty());
    page()->grid()->choose(u"d+10"_s);
    EXPECT_TRUE(soon([this] { return says<ui::StepPane>(u"Champion"_s); }));
    press(Qt::Key_Return);
    EXPECT_TRUE(page()->file()->hasFocus());
    EXPECT_EQ(page()->file()->textCursor().block().text(), u"name = \"d+10\""_s);
}

TEST_F(CadenceKeys, aDraftIsKeptCheckedAndTakenBack)
{
    STEP(begin());
    const QString inForce = file();
    STEP(writeAndCheck(QString(inForce).replace(u"at = \"14:00\""_s, u"at = \"22:30\""_s)));
    EXPECT_TRUE(page()->hasDraft());
    ASSERT_TRUE(soon([this] { return drafts() == 1; })) << "it outlives the window";
    EXPECT_FALSE(page()->check()->publishButton()->isEnabled()) << "what is unlawful is not published";
    QListWidget* const findings = page()->check()->list();
    ASSERT_GE(findings->count(), 1);
    findings->setFocus();
    findings->setCurrentRow(0);
    press(Qt::Key_Return);
    EXPECT_TRUE(page()->file()->hasFocus()) << "a finding leads to its line";
    EXPECT_EQ(page()->grid()->chosen(), u"d+10"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(file(), inForce);
    EXPECT_FALSE(page()->hasDraft());
    ASSERT_TRUE(soon([this] { return drafts() == 0; }));
    EXPECT_EQ(published(), u"2"_s);
}

TEST_F(CadenceKeys, aBrokenFileKeepsTheStepsAndSaysWhereItBreaks)
{
    STEP(begin());
    const size_t steps = page()->grid()->lanes().cards.size();
    STEP(writeAndCheck(file() + u"\n[[step]\nname ="_s));
    EXPECT_EQ(page()->grid()->lanes().cards.size(), steps);
    ASSERT_GE(page()->check()->list()->count(), 1);
    EXPECT_FALSE(page()->check()->publishButton()->isEnabled());
    page()->check()->discardButton()->click();
    EXPECT_FALSE(page()->hasDraft());
}

TEST_F(CadenceKeys, aDraftIsPublishedAfterAQuestionAndAudited)
{
    STEP(begin());
    STEP(writeAndCheck(QString(file()).replace(u"at = \"14:00\""_s, u"at = \"15:30\""_s)));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(part<ui::AskSheet>() != nullptr && part<ui::AskSheet>()->isOpen());
    EXPECT_EQ(published(), u"2"_s);
    type("v3");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return published() == u"3"_s && session->runner().isIdle(); }));
    EXPECT_EQ(run(u"SELECT published_by FROM cadence_definition WHERE version = 3"_s).toString(), user);
    EXPECT_EQ(
        run(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'publish_cadence' AND actor = '%1'"_s.arg(user)).toInt(),
        1);
    EXPECT_FALSE(page()->hasDraft());
    EXPECT_EQ(drafts(), 0);
    page()->showView(u"file"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(page()->hasDraft()) << "what is published is not taken back by undoing";
}

TEST_F(CadenceKeys, theEmptyRoomOffersToImportAndKeepsTheKeys)
{
    STEP(begin());
    page()->showReading({});
    EXPECT_TRUE(page()->importButton()->isVisible());
    EXPECT_TRUE(page()->importButton()->hasFocus());
    page()->refresh();
    ASSERT_TRUE(soon([this] { return page()->grid()->hasFocus() && session->runner().isIdle(); }));
}

TEST_F(CadenceKeys, whatSomebodyElsePublishedMeanwhileIsSeenFirst)
{
    STEP(begin());
    STEP(writeAndCheck(QString(file()).replace(u"at = \"14:00\""_s, u"at = \"15:30\""_s)));
    ASSERT_UNWRAP(const QByteArray shipped, cadence::Definition::shippedText(u"padrao"_s));
    ASSERT_RESULT(cadence::publish(*database, clock, shipped + "# rui\n", u"rui"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    type("v3");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return page()->notice()->isVisible() && session->runner().isIdle(); }));
    EXPECT_TRUE(page()->notice()->text().contains(u"3"_s));
    EXPECT_EQ(published(), u"3"_s);
    EXPECT_TRUE(page()->hasDraft()) << "nothing is lost";
}

TEST_F(CadenceKeys, anotherCadenceIsChosenWhileADraftIsBeingKept)
{
    STEP(begin());
    STEP(publishBeside(u"segunda"_s));
    const QString other = named(u"segunda"_s) + u"# de ontem\n"_s;
    ASSERT_RESULT(
        cadence::keepDraft(*database, u"segunda"_s, user, {.base = 1, .toml = other, .savedAt = clock.now()}));
    const QString first = file() + u"# primeira\n"_s;
    const QString last = first + u"# segunda\n"_s;
    page()->write(first);
    // What is hidden is kept at once.
    page()->hide();
    page()->show();
    page()->write(last);
    choose(u"segunda"_s);
    EXPECT_TRUE(page()->file()->isReadOnly()) << "the file of the first one still stands there";
    ASSERT_TRUE(soon([&] { return draftText(u"padrao"_s) == last && session->runner().isIdle(); }));
    EXPECT_EQ(draftText(u"segunda"_s), other);
    EXPECT_TRUE(page()->hasDraft());
    choose(u"padrao"_s);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    page()->versions()->setCurrentIndex(0);
    Q_EMIT page()->versions()->activated(0);
    EXPECT_EQ(file(), last);
    EXPECT_FALSE(page()->file()->isReadOnly());
    EXPECT_EQ(drafts(), 2);
}

TEST_F(CadenceKeys, whatCouldNotBeKeptStaysAcrossCadences)
{
    STEP(begin());
    STEP(publishBeside(u"segunda"_s));
    run(u"ALTER TABLE cadence_draft RENAME TO elsewhere"_s);
    const QString written = file() + u"# minha\n"_s;
    page()->write(written);
    choose(u"segunda"_s);
    ASSERT_TRUE(soon([this] { return page()->notice()->isVisible() && session->runner().isIdle(); }));
    run(u"ALTER TABLE elsewhere RENAME TO cadence_draft"_s);
    choose(u"padrao"_s);
    ASSERT_TRUE(soon([&] { return draftText(u"padrao"_s) == written && session->runner().isIdle(); }));
    EXPECT_TRUE(page()->hasDraft());
    EXPECT_EQ(drafts(), 1);
}

TEST_F(CadenceKeys, whatWasCheckedIsPublishedWhateverIsReadMeanwhile)
{
    STEP(begin());
    const QString checked = QString(file()).replace(u"at = \"14:00\""_s, u"at = \"15:30\""_s);
    STEP(writeAndCheck(checked));
    ASSERT_TRUE(soon([this] { return drafts() == 1 && session->runner().isIdle(); }));
    STEP(askToPublish("v3"));
    // Another window of the same person takes the draft back.
    run(u"DELETE FROM cadence_draft"_s);
    page()->refresh();
    ASSERT_TRUE(soon([this] { return !page()->hasDraft() && session->runner().isIdle(); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return published() == u"3"_s && session->runner().isIdle(); }));
    EXPECT_EQ(run(u"SELECT definition FROM cadence_definition WHERE version = 3"_s).toString(), checked);
}

TEST_F(CadenceKeys, nothingIsWrittenWhileItIsPublished)
{
    STEP(begin());
    STEP(writeAndCheck(QString(file()).replace(u"at = \"14:00\""_s, u"at = \"15:30\""_s)));
    STEP(askToPublish("v3"));
    const auto buttons = part<ui::AskSheet>()->findChildren<ui::Button*>();
    const auto confirm =
        std::ranges::find_if(buttons, [](const ui::Button* one) { return one->text() == u"Publish"_s; });
    ASSERT_NE(confirm, buttons.end());
    (*confirm)->click();
    EXPECT_TRUE(page()->file()->isReadOnly());
    EXPECT_FALSE(page()->check()->publishButton()->isEnabled());
    EXPECT_FALSE(page()->check()->discardButton()->isEnabled());
    ASSERT_TRUE(soon([this] { return published() == u"3"_s && session->runner().isIdle(); }));
    EXPECT_TRUE(soon([this] { return !page()->file()->isReadOnly(); })) << "the next draft may begin";
}

TEST_F(CadenceKeys, aRenamedDraftStandsBesideAndReplacesNothing)
{
    STEP(begin());
    STEP(publishBeside(u"segunda"_s));
    STEP(writeAndCheck(named(u"segunda"_s) + u"# mudada\n"_s));
    EXPECT_FALSE(page()->check()->publishButton()->isEnabled());
    EXPECT_TRUE(checkSays(u"“segunda” is another cadence"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    STEP(writeAndCheck(named(u"terceira"_s)));
    STEP(askToPublish("v1"));
    EXPECT_TRUE(part<ui::AskSheet>()->accessibleName().contains(u"terceira"_s));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return versionsOf(u"terceira"_s) == 1 && session->runner().isIdle(); }));
    EXPECT_EQ(versionsOf(u"segunda"_s), 1);
    EXPECT_EQ(page()->names()->currentData().toString(), u"terceira"_s);
}

TEST_F(CadenceKeys, aNameThatWasTakenMeanwhileIsRefused)
{
    STEP(begin());
    const QString renamed = named(u"segunda"_s);
    STEP(writeAndCheck(renamed));
    STEP(askToPublish("v1"));
    ASSERT_RESULT(cadence::publish(*database, clock, renamed.toUtf8() + "# rui\n", u"rui"_s));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return page()->notice()->isVisible() && session->runner().isIdle(); }));
    EXPECT_TRUE(page()->notice()->text().contains(u"segunda"_s));
    EXPECT_EQ(versionsOf(u"segunda"_s), 1);
    ASSERT_TRUE(soon([&] { return draftText(u"padrao"_s) == renamed; })) << "nothing is lost";
    EXPECT_EQ(run(u"SELECT base_version FROM cadence_draft"_s).toInt(), 2);
}

TEST_F(CadenceKeys, whoDoesNotLeadReadsOnly)
{
    STEP(openAt(u"2026-11-18T10:00:00"));
    ASSERT_RESULT(negotiation::giveRole(*database, clock, {u"rui"_s, negotiation::Role::Supervisor, u"rui"_s}));
    ASSERT_RESULT(negotiation::giveRole(*database, clock, {user, negotiation::Role::Negotiator, u"rui"_s}));
    press(Qt::Key_6, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(soon([this] { return page()->isVisible() && !page()->grid()->chosen().isEmpty(); }));
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_TRUE(page()->file()->isReadOnly());
    EXPECT_TRUE(soon([&] { return !page()->check()->publishButton()->isVisible(); }));
    EXPECT_TRUE(soon([&] { return explains<ui::CadenceChecks>(u"Only a supervisor"_s); }));
}

TEST_F(CadenceKeys, stepsAreAddedAndTakenOutByKeys)
{
    STEP(begin());
    page()->grid()->choose(u"d+20"_s);
    press(Qt::Key_Delete);
    ASSERT_TRUE(soon([this] { return page()->grid()->lanes().cardOf(u"d+20"_s) == nullptr; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return page()->grid()->lanes().cardOf(u"d+20"_s) != nullptr; }));
    page()->grid()->choose(u"d+20"_s);
    press(Qt::Key_Insert);
    ASSERT_TRUE(soon([this] { return page()->grid()->lanes().cardOf(u"d+21"_s) != nullptr; }));
    EXPECT_TRUE(page()->hasDraft());
}

} // namespace
} // namespace trato::workstation
