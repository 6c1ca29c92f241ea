#include "desktest.h"

#include "channels/hold.h"
#include "parties/debtors.h"
#include "timeline/timeline.h"
#include "ui/composer/sendhold.h"
#include "ui/queue/queuecolumn.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/statebutton.h"

#include "support/cputime.h"

#include <QClipboard>
#include <QLineEdit>
#include <QRegularExpression>

namespace trato::workstation {
namespace {

/// What files and people bring: the layout holds, and nothing stands still.
class HostileTest : public DeskTest {
protected:
    void begin()
    {
        STEP(openAt(u"2026-11-19T14:03:00-03:00"));
        STEP(takeNext());
    }
    /// Everything that shows this person is painted anew with the name.
    void rename(const QString& to)
    {
        QSqlQuery query(database->connection());
        ASSERT_TRUE(query.prepare(u"UPDATE debtor SET name = ?, city = ? WHERE id = ?"_s));
        query.addBindValue(to);
        query.addBindValue(to);
        query.addBindValue(debtor.value());
        ASSERT_TRUE(query.exec());
        part<ui::CaseHeader>()->refresh();
        part<ui::QueueColumn>()->refresh();
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    }
    /// What is visible stands inside its window.
    void expectInside()
    {
        const QRect whole = window().rect();
        for (const ui::Label* label : window().findChildren<ui::Label*>()) {
            if (!label->isVisible() || label->visibleRegion().isEmpty())
                continue;
            const QRect place(label->mapTo(&window(), QPoint()), label->size());
            EXPECT_TRUE(whole.intersects(place)) << label->text().left(60).toStdString();
            EXPECT_LE(place.width(), whole.width()) << label->text().left(60).toStdString();
        }
    }
    /// A figure beside the name may grow by a digit meanwhile; such a name would add hundreds.
    void expectNoLarger(const QSize& before)
    {
        const QSize wanted = window().minimumSizeHint() - QSize(48, 16);
        EXPECT_LE(wanted.width(), before.width()) << part<ui::CaseHeader>()->accessibleName().left(20).toStdString();
        EXPECT_LE(wanted.height(), before.height()) << part<ui::CaseHeader>()->accessibleName().left(20).toStdString();
    }
    /// Where times and their rests are told.
    QStringList timeTexts()
    {
        return {part<ui::StatusBar>()->accessibleName(), part<ui::StatusBar>()->accessibleDescription(),
            part<ui::StateButton>()->accessibleName(), part<ui::StateButton>()->text(), hint()};
    }
};

TEST_F(HostileTest, namesOfAnyKindMoveNothing)
{
    STEP(begin());
    const QSize least = window().minimumSizeHint();
    const QSize size = window().size();
    const QString heaped = u"Z"_s + QString(300, QChar(0x0301)) + u"algo "_s + QString(200, QChar(0x0489));
    for (const QString& one : {QString(200, u'W'), u"Maria "_s.repeated(33) + u"fim"_s,
             QString::fromUtf8("👩‍👩‍👧‍👦").repeated(40), heaped,
             u"Ana \u202E\u2066\u202D\u2067gnitteg\u200F Costa"_s, u"\u0600\u0601 \uFDFD\uFDFD\uFDFD"_s,
             u"<b>Ana</b><img src=x> %1 %2 %n &amp;"_s, u"linha\num\tdois\r\n\u2028tres"_s}) {
        const test::CpuTime spent;
        STEP(rename(one));
        window().grab();
        EXPECT_EQ(window().size(), size) << one.left(20).toStdString();
        expectNoLarger(least);
        EXPECT_LT(spent.milliseconds(), 2000) << one.left(20).toStdString();
        expectInside();
    }
}

TEST_F(HostileTest, theSameNamesInTheQueueThePaletteAndTheTabs)
{
    STEP(begin());
    STEP(rename(u"Ana \u202E"_s + u"gnitteg "_s.repeated(24)));
    const QSize least = window().minimumSizeHint();
    STEP(takeNext());
    press(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle() && window().windowTitle().contains(u"gnitteg"_s); }));
    window().grab();
    expectNoLarger(least);
    press(Qt::Key_K, Qt::ControlModifier);
    window().commandPalette().findChild<QLineEdit*>()->setText(u"@gnitteg"_s);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    window().grab();
    EXPECT_LE(window().commandPalette().width(), window().width());
}

TEST_F(HostileTest, aMegabyteThatIsPastedIsRefusedWithAWordAndWhatIsLongDoesNotFreeze)
{
    STEP(begin());
    STEP(confirmIdentity());
    STEP(write(u"a"_s));
    for (const QString& text :
        {QString(1'000'000, u'x'), u"palavra errrada "_s.repeated(62'500), u"linha\n"_s.repeated(160'000)}) {
        QGuiApplication::clipboard()->setText(text);
        const test::CpuTime pasted;
        press(Qt::Key_V, Qt::ControlModifier);
        EXPECT_LT(pasted.milliseconds(), 1500);
        EXPECT_EQ(message()->toPlainText(), u"a"_s) << "what was written stays";
        EXPECT_TRUE(hint().contains(u"Too long for a message"_s)) << hint().left(300).toStdString();
    }
    for (const QString& text :
        {QString(19'999, u'x'), u"palavra errrada "_s.repeated(1'200), u"linha\n"_s.repeated(3'000)}) {
        STEP(clearMessage());
        QGuiApplication::clipboard()->setText(text);
        const test::CpuTime pasted;
        press(Qt::Key_V, Qt::ControlModifier);
        EXPECT_LT(pasted.milliseconds(), 3000);
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
        const test::CpuTime typed;
        type("b");
        window().grab();
        EXPECT_LT(typed.milliseconds(), 1500);
        EXPECT_LT(message()->height(), window().height() / 2);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([this] { return session->runner().isIdle() && hint().contains(u"Did not leave"_s); }))
            << hint().left(300).toStdString();
        EXPECT_EQ(run(u"SELECT count(*) FROM outbox WHERE actor = 'nilza'"_s).toInt(), 0);
        EXPECT_FALSE(message()->toPlainText().isEmpty());
    }
}

TEST_F(HostileTest, aClockThatJumpsLosesNothingAndShowsNothingNegative)
{
    STEP(begin());
    STEP(confirmIdentity());
    STEP(openWhatsApp());
    STEP(write(u"bom dia"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    const QString queued = u"SELECT count(*) FROM outbox WHERE actor = 'nilza' AND state = 'queued'"_s;
    ASSERT_TRUE(soon([&] { return run(queued).toInt() == 1 && message()->toPlainText().isEmpty(); }));
    const Instant before = clock.now();
    const auto nothingBelow = [&] {
        const QRegularExpression below(u"(^|[\\s(:])-\\d"_s);
        window().grab();
        for (const QString& text : timeTexts())
            EXPECT_FALSE(text.contains(below)) << text.toStdString();
    };
    clock.set(before - 2h);
    STEP(write(u"rascunho"_s));
    part<ui::QueueColumn>()->refresh();
    ASSERT_TRUE(QMetaObject::invokeMethod(window().desks().front().get(), "keepLeases"));
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    nothingBelow();
    EXPECT_EQ(message()->toPlainText(), u"rascunho"_s);
    EXPECT_EQ(run(queued).toInt(), 1);
    // Two days in one step are no silence: who sits here keeps the case, by the new time.
    const Instant ahead = before + 48h;
    clock.set(ahead);
    press(Qt::Key_3, Qt::ControlModifier);
    const QString held = u"SELECT state || ' ' || COALESCE(holder, '') || ' ' || (lease_until > %1) FROM work_item "
                         "WHERE desk = 'negotiation' AND debtor_id = %2"_s.arg(ahead.microseconds())
                             .arg(debtor.value());
    ASSERT_TRUE(soon([&] { return run(held) == u"claimed nilza 1"_s && session->runner().isIdle(); }));
    EXPECT_FALSE(message()->isReadOnly());
    nothingBelow();
    EXPECT_EQ(message()->toPlainText(), u"rascunho"_s);
    // And the clock is put right: nothing that lies ahead is counted below nothing.
    clock.set(before);
    part<ui::QueueColumn>()->refresh();
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    nothingBelow();
}

} // namespace
} // namespace trato::workstation
