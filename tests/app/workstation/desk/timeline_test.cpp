#include "desktest.h"

#include "timeline/timeline.h"
#include "ui/timeline/timelinelist.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>

namespace trato::workstation {
namespace {

class TimelineDeskTest : public DeskTest {
protected:
    void addLines(int count, const QString& text)
    {
        ASSERT_RESULT(database->transaction([&]() -> Result<void> {
            for (int i = 0; i < count; ++i) {
                clock.set(clock.now() + 1s);
                TRATO_CHECK(timeline::Timeline(*database).append({.debtor = debtor,
                    .at = clock.now(),
                    .channel = Channel::WhatsApp,
                    .direction = timeline::Direction::In,
                    .kind = u"text"_s,
                    .text = text + QString::number(i),
                    .actorKind = timeline::ActorKind::Debtor}));
            }
            return {};
        }));
    }
    ui::TimelineView* view() { return part<ui::TimelineView>(); }
    ui::TimelineList* list() { return view()->list(); }
    /// A case with more lines than the window keeps, read to its end.
    void openLong()
    {
        STEP(openAt(u"2026-11-19T14:03:00-03:00"));
        STEP(takeNext());
        STEP(addLines(900, u"linha "_s));
        ASSERT_TRUE(soon([this] { return lastText() == u"linha 899"_s && session->runner().isIdle(); })) << state();
    }
    /// For who reads a failure.
    std::string state()
    {
        const ui::TimelineModel& model = *view()->model();
        const QScrollBar& bar = *list()->verticalScrollBar();
        return u"last “%1” of %2 lines, newer %3, last line %4, idle %5, bar %6 of %7"_s
            .arg(model.rowCount() > 0 ? lastText() : QString())
            .arg(model.lines())
            .arg(model.hasNewer())
            .arg(model.lastLine())
            .arg(session->runner().isIdle())
            .arg(bar.value())
            .arg(bar.maximum())
            .toStdString();
    }
    QString lastText() { return view()->model()->row(view()->model()->rowCount() - 1).text; }
    /// The first visible line and where it stands.
    std::pair<qint64, int> place()
    {
        for (int y = 1; y < list()->viewport()->height(); y += 4) {
            const QModelIndex index = list()->indexAt(QPoint(60, y));
            if (index.isValid() && view()->model()->row(index.row()).id > 0)
                return {view()->model()->row(index.row()).id, list()->visualRect(index).top()};
        }
        return {};
    }
};

TEST_F(TimelineDeskTest, whatComesInMovesNothingThatIsRead)
{
    STEP(openLong());
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum() / 2);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    const auto before = place();
    ASSERT_NE(before.first, 0);
    STEP(addLines(3, u"nova "_s));
    ui::Button* pill = nullptr;
    ASSERT_TRUE(soon([&] {
        for (ui::Button* one : view()->findChildren<ui::Button*>()) {
            if (one->isVisible() && one->text().startsWith(u"3 new"_s))
                pill = one;
        }
        return pill != nullptr && session->runner().isIdle();
    })) << state();
    EXPECT_EQ(place(), before);
    // The pill leads to the end.
    QTest::mouseClick(pill, Qt::LeftButton);
    ASSERT_TRUE(soon([this] {
        return lastText() == u"nova 2"_s &&
               list()->verticalScrollBar()->value() == list()->verticalScrollBar()->maximum();
    }));
}

TEST_F(TimelineDeskTest, readingUpAndDownKeepsAWindow)
{
    STEP(openLong());
    for (int i = 0; i < 40 && view()->model()->indexOf(view()->model()->lastLine()) >= 0; ++i) {
        list()->verticalScrollBar()->setValue(0);
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    }
    EXPECT_LE(view()->model()->lines(), ui::TimelineModel::mostLines);
    EXPECT_TRUE(view()->model()->hasNewer());
    press(Qt::Key_End, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return lastText() == u"linha 899"_s; }));
}

TEST_F(TimelineDeskTest, aDayIsTypedAndGoneTo)
{
    STEP(openLong());
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    type("1 mes");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle() && view()->model()->hasNewer(); }));
    EXPECT_TRUE(soon([this] { return place().first != 0 && place().first <= view()->model()->lastLine() - 400; }))
        << state();
}

TEST_F(TimelineDeskTest, aLineIsChosenByArrowsAndCopiedWithItsSource)
{
    STEP(openLong());
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_End);
    press(Qt::Key_Up);
    ASSERT_NE(list()->currentRow(), nullptr);
    EXPECT_EQ(list()->currentRow()->text, u"linha 898"_s);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"“linha 898”"_s));
    // A part of it: from an editor that is laid over it.
    press(Qt::Key_Return);
    ASSERT_NE(list()->reader(), nullptr);
    EXPECT_TRUE(list()->reader()->hasFocus());
    EXPECT_TRUE(list()->reader()->isReadOnly());
    press(Qt::Key_Escape);
    EXPECT_EQ(list()->reader(), nullptr);
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(TimelineDeskTest, wordsOfAnyConversationAreFoundAndOpened)
{
    STEP(openLong());
    const QString others = u"SELECT id FROM debtor WHERE id <> %1 ORDER BY id DESC LIMIT 1"_s.arg(debtor.value());
    debtor = DebtorId(run(others).toLongLong());
    STEP(addLines(300, u"palavra "_s));
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type("palavra 117");
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(
        soon([&] { return list()->currentRow() != nullptr && list()->currentRow()->text == u"palavra 117"_s; }));
}

TEST_F(TimelineDeskTest, aMegabyteAndHostileLettersHoldTheLayout)
{
    STEP(openLong());
    STEP(addLines(1, QString(1'000'000, u'a')));
    STEP(addLines(1, u"\u202Ezalgo e"_s + QString(500, QChar(0x0301))));
    ASSERT_TRUE(soon([this] { return lastText().contains(u"zalgo"_s) && session->runner().isIdle(); }));
    const ui::TimelineModel& model = *view()->model();
    const ui::TimelineRow& large = model.row(model.rowCount() - 2);
    EXPECT_EQ(large.text.size(), ui::longestText);
    EXPECT_EQ(large.length, 1'000'001);
    EXPECT_LT(list()->visualRect(model.index(model.rowCount() - 2)).height(), 4000);
}

} // namespace
} // namespace trato::workstation
