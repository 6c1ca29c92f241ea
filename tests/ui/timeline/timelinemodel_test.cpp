#include "ui/timeline/datewords.h"
#include "ui/timeline/timelineacts.h"
#include "ui/timeline/timelinemodel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace {

using namespace trato;
using namespace trato::ui;
using namespace Qt::StringLiterals;

TimelineRow lineOf(qint64 id, const QString& text = u"oi"_s)
{
    TimelineRow row;
    row.kind = RowKind::Bubble;
    row.voice = Voice::Debtor;
    row.id = id;
    row.at = Instant(1'790'000'000'000'000 + id * 60'000'000);
    row.day = row.at.dateIn(deskZone());
    row.channel = u"whatsapp"_s;
    row.text = text;
    return row;
}

TimelinePage pageOf(qint64 from, qint64 to, bool older, bool newer)
{
    TimelinePage page;
    for (qint64 id = from; id <= to; ++id)
        page.rows.push_back(lineOf(id));
    page.oldest = timeline::Cursor{page.rows.front().at, InteractionId(from)};
    page.newest = timeline::Cursor{page.rows.back().at, InteractionId(to)};
    page.hasOlder = older;
    page.hasNewer = newer;
    return page;
}

class TimelineModelTest : public testing::Test {
protected:
    TimelineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TimelineModelTest, whatIsChosenStaysChosenWhenLinesComeOnBothSides)
{
    model.setPage(pageOf(100, 180, true, false));
    const QPersistentModelIndex chosen = model.index(model.indexOf(120));
    EXPECT_EQ(model.setNewest(pageOf(103, 183, true, false)), 3);
    EXPECT_EQ(model.row(chosen.row()).id, 120);
    model.prepend(pageOf(20, 99, true, true));
    EXPECT_EQ(model.row(chosen.row()).id, 120);
    EXPECT_EQ(model.oldest()->id, InteractionId(20));
}

TEST_F(TimelineModelTest, aLineOfEarlierThatCameLateIsNewOnce)
{
    TimelinePage page = pageOf(100, 180, true, false);
    // Brought in after the others, with the hour at which it was said.
    page.rows[40].id = 900;
    model.setPage(page);
    EXPECT_EQ(model.setNewest(page), 0);
    page.rows.push_back(lineOf(181));
    page.rows.back().id = 901;
    page.newest = timeline::Cursor{page.rows.back().at, InteractionId(901)};
    EXPECT_EQ(model.setNewest(page), 1);
    EXPECT_EQ(model.setNewest(page), 0);
}

TEST_F(TimelineModelTest, theWindowStaysSmallBothWays)
{
    model.setPage(pageOf(99'921, 100'000, true, false));
    for (qint64 first = 99'841; first > 98'000; first -= 80)
        model.prepend(pageOf(first, first + 79, true, true));
    EXPECT_LE(model.lines(), TimelineModel::mostLines);
    EXPECT_TRUE(model.hasNewer());
    const auto newest = model.newest();
    ASSERT_TRUE(newest);
    EXPECT_EQ(model.row(model.rowCount() - 1).id, newest->id.value());
    for (qint64 first = newest->id.value() + 1; first < 100'000; first += 80)
        model.append(pageOf(first, std::min<qint64>(first + 79, 100'000), true, first + 79 < 100'000));
    EXPECT_LE(model.lines(), TimelineModel::mostLines);
    EXPECT_FALSE(model.hasNewer());
    EXPECT_TRUE(model.hasOlder());
    EXPECT_EQ(model.row(model.rowCount() - 1).id, 100'000);
}

TEST_F(TimelineModelTest, awayFromTheEndNewLinesAreOnlyCounted)
{
    model.setPage(pageOf(99'921, 100'000, true, false));
    for (int i = 0; i < 8; ++i)
        model.prepend(pageOf(99'841 - 80 * i, 99'920 - 80 * i, true, true));
    ASSERT_TRUE(model.hasNewer());
    const int before = model.rowCount();
    EXPECT_EQ(model.setNewest(pageOf(99'925, 100'004, true, false)), 4);
    EXPECT_EQ(model.rowCount(), before);
}

TEST_F(TimelineModelTest, aLineSaysWhereWhatIsNewBegins)
{
    model.setPage(pageOf(1, 10, false, false));
    model.setUnreadFrom(9);
    const int row = model.indexOf(9);
    EXPECT_EQ(model.row(row - 1).kind, RowKind::Unread);
    EXPECT_TRUE(model.row(row - 1).text.contains(u"2"_s));
    EXPECT_FALSE(model.flags(model.index(row - 1)) & Qt::ItemIsSelectable);
    EXPECT_TRUE(model.flags(model.index(row)) & Qt::ItemIsSelectable);
}

TEST_F(TimelineModelTest, editsAndDeletionsStandAtTheLineTheyMean)
{
    TimelinePage page = pageOf(1, 2, false, false);
    page.rows[0].providerId = u"wamid.1"_s;
    page.rows[0].text = u"uma entrada de 200"_s;
    page.rows[1].providerId = u"wamid.2"_s;
    TimelineRow edit = lineOf(3, u"uma entrada de 300"_s);
    edit.eventKind = u"edit"_s;
    edit.original = u"wamid.1"_s;
    TimelineRow deletion = lineOf(4, QString());
    deletion.eventKind = u"revoke"_s;
    deletion.original = u"wamid.2"_s;
    TimelineRow lost = lineOf(5, u"outra"_s);
    lost.eventKind = u"edit"_s;
    lost.original = u"wamid.9"_s;
    page.rows.insert(page.rows.end(), {edit, deletion, lost});
    model.setPage(page);
    const TimelineRow& edited = model.row(model.indexOf(1));
    EXPECT_EQ(edited.text, u"uma entrada de 300"_s);
    EXPECT_EQ(edited.evidence, Evidence::Edited);
    EXPECT_TRUE(edited.status.contains(u"uma entrada de 200"_s));
    const TimelineRow& deleted = model.row(model.indexOf(2));
    EXPECT_EQ(deleted.text, u"oi"_s);
    EXPECT_EQ(deleted.evidence, Evidence::Deleted);
    EXPECT_EQ(model.indexOf(3), -1);
    EXPECT_EQ(model.indexOf(4), -1);
    EXPECT_GE(model.indexOf(5), 0);
}

TEST_F(TimelineModelTest, acopyNamesItsSource)
{
    TimelineRow row = lineOf(1, u"consigo 350 por mês"_s);
    row.author = u"Marlene"_s;
    const QString cited = citedRow(row);
    EXPECT_TRUE(cited.startsWith(u"“consigo 350 por mês”"_s));
    EXPECT_TRUE(cited.contains(u"Marlene"_s) && cited.contains(u"WhatsApp"_s) && cited.contains(u"/2026"_s))
        << cited.toStdString();
}

TEST(TimelineText, doesNotTurnTheLineNorClimbOutOfIt)
{
    const QString hostile = u"a\u202Egpj.exe\u202C b"_s;
    EXPECT_FALSE(shownText(hostile).contains(QChar(0x202E)));
    EXPECT_EQ(shownText(hostile).size(), hostile.size());
    const QString zalgo = u"e"_s + QString(200, QChar(0x0301));
    EXPECT_EQ(shownText(zalgo).count(QChar(0x0301)), 3);
    EXPECT_EQ(shownText(u"ação é assim"_s), u"ação é assim"_s);
}

TEST(TimelineActs, standForWhatReallyWorks)
{
    TimelineRow row = lineOf(1);
    timeline::Media sound;
    sound.mimeType = u"audio/ogg"_s;
    row.files = {sound};
    EXPECT_TRUE(actsOf(row).empty()); // Nobody fetched it yet.
    row.files[0].state = timeline::MediaState::Stored;
    EXPECT_EQ(actsOf(row), (std::vector<RowAct>{{Act::Play, 0}, {Act::Speed, 0}}));
    TimelineRow mail = lineOf(2);
    mail.kind = RowKind::Mail;
    mail.hasHtml = true;
    mail.inbox = InboxId(4);
    EXPECT_EQ(actsOf(mail), (std::vector<RowAct>{{Act::Unfold}}));
    mail.unfolded = true;
    mail.blockedImages = 3;
    EXPECT_EQ(
        actsOf(mail), (std::vector<RowAct>{{Act::Unfold}, {Act::ShowFormatted}, {Act::ShowImages}, {Act::Original}}));
    TimelineRow waiting = lineOf(-3);
    waiting.trouble = Trouble::Waiting;
    EXPECT_TRUE(actsOf(waiting).empty()); // The machine's own.
    waiting.isHuman = true;
    EXPECT_EQ(actsOf(waiting), (std::vector<RowAct>{{Act::Edit}}));
    waiting.trouble = Trouble::Uncertain;
    EXPECT_TRUE(actsOf(waiting).empty());
    TimelineRow failed = lineOf(4);
    failed.trouble = Trouble::Failed;
    EXPECT_EQ(actsOf(failed), (std::vector<RowAct>{{Act::Resend}, {Act::OtherChannel}}));
    failed.mayGoAgain = false;
    EXPECT_EQ(actsOf(failed), (std::vector<RowAct>{{Act::OtherChannel}})) << "the same could not help";
}

TEST(DateWords, areReadAsTheyAreTyped)
{
    const QDate today(2026, 11, 19);
    EXPECT_EQ(dayFromWords(u"14/11"_s, today), QDate(2026, 11, 14));
    EXPECT_EQ(dayFromWords(u"20/11"_s, today), QDate(2025, 11, 20));
    EXPECT_EQ(dayFromWords(u"1/2/24"_s, today), QDate(2024, 2, 1));
    EXPECT_EQ(dayFromWords(u" Ontem "_s, today), QDate(2026, 11, 18));
    EXPECT_EQ(dayFromWords(u"3 semanas"_s, today), QDate(2026, 10, 29));
    EXPECT_EQ(dayFromWords(u"2 meses"_s, today), QDate(2026, 9, 19));
    EXPECT_EQ(dayFromWords(u"31/2"_s, today), std::nullopt);
    EXPECT_EQ(dayFromWords(u""_s, today), std::nullopt);
}

} // namespace
