// Every piece is painted, also over broken data, within its own room.

#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinelist.h"
#include "ui/timeline/timelinemodel.h"

#include <gtest/gtest.h>

#include <QTest>

#include <algorithm>

namespace {

using namespace trato;
using namespace trato::ui;
using namespace Qt::StringLiterals;

TimelineRow said(qint64 id, RowKind kind, const QString& text)
{
    TimelineRow row;
    row.kind = kind;
    row.id = id;
    row.at = Instant(1'795'186'800'000'000 + id * 60'000'000);
    row.day = row.at.dateIn(deskZone());
    row.channel = kind == RowKind::Mail ? u"email"_s : kind == RowKind::Call ? u"voice"_s : u"whatsapp"_s;
    row.text = text;
    return row;
}

timeline::Media file(const QString& type, timeline::MediaState state)
{
    timeline::Media media;
    media.mimeType = type;
    media.state = state;
    media.size = 212'000;
    media.milliseconds = 24'000;
    media.peaks = QByteArray("\x10\x40\xff\x80\x20\x60\x90\x30", 8);
    media.words = {{0, 500, u"Só"_s}, {500, 900, u"recebo"_s}};
    return media;
}

TimelinePage everyPiece()
{
    using enum timeline::MediaState;
    TimelinePage page;
    TimelineRow voice = said(1, RowKind::Bubble, u"Só recebo"_s);
    voice.isTranscript = true;
    voice.files = {file(u"audio/wav"_s, Stored)};
    TimelineRow photo = said(2, RowKind::Bubble, QString());
    photo.files = {file(u"image/png"_s, Stored), file(u"image/png"_s, NotFetched), file(u"application/pdf"_s, Refused)};
    TimelineRow call = said(3, RowKind::Call, u"Alô, troquei de emprego"_s);
    call.seconds = 221;
    call.files = {file(u"audio/wav"_s, Stored)};
    TimelineRow mail = said(4, RowKind::Mail, u"Bom dia, a 18.204 veio com peso errado."_s);
    mail.title = u"Re: Notas em aberto"_s;
    mail.hasHtml = true;
    mail.inbox = InboxId(3);
    mail.files = {file(u"application/pdf"_s, Stored)};
    TimelineRow gone = said(5, RowKind::Bubble, u"não tenho como pagar"_s);
    gone.evidence = Evidence::Deleted;
    gone.status = u"Apagada às 13:54"_s;
    TimelineRow waiting = said(6, RowKind::Bubble, u"Consigo te ligar?"_s);
    waiting.voice = Voice::Person;
    waiting.trouble = Trouble::Waiting;
    waiting.isHuman = true;
    waiting.status = u"Na saída"_s;
    TimelineRow wild =
        said(7, RowKind::Bubble, shownText(u"\u202Eo"_s + QString(300, QChar(0x0301)) + QString(2000, u'w')));
    wild.author = QString(200, u'N');
    page.rows = {voice, photo, call, mail, gone, waiting, wild};
    return page;
}

TEST(TimelinePaint, everyPieceHasItsRoomAndItsActsCanBePressed)
{
    Look look;
    TimelineModel model;
    TimelineDelegate delegate(look);
    TimelineList list(look, model, delegate);
    list.resize(760, 900);
    model.setPage(everyPiece());
    model.unfold(model.indexOf(4));
    model.setBlockedImages(4, 3);
    list.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&list));
    for (const double scale : {1.0, 2.0}) {
        look.setScale(scale);
        delegate.forgetLayouts();
        list.doItemsLayout();
        list.scrollToTop();
        const QImage image = list.grab().toImage();
        EXPECT_FALSE(image.isNull());
        if (qEnvironmentVariableIsSet("TRATO_PICTURES"))
            image.save(qEnvironmentVariable("TRATO_PICTURES") + u"/timeline-%1.png"_s.arg(scale));
    }
    look.setScale(1);
    delegate.forgetLayouts();
    list.doItemsLayout();
    list.scrollToTop();
    list.grab();
    // Each act of each row that is seen has its place within the row.
    for (qint64 id : {1, 2, 3, 4, 6}) {
        const QModelIndex index = model.index(model.indexOf(id));
        const QRect row = list.visualRect(index);
        std::vector<RowAct> found;
        for (int y = row.top(); y < row.bottom(); y += 3) {
            for (int x = row.left(); x < row.right(); x += 3) {
                const RowAct act = delegate.hitAt(model.row(index.row()), QPoint(x, y)).act;
                if (act.act != Act::None && std::find(found.begin(), found.end(), act) == found.end())
                    found.push_back(act);
            }
        }
        EXPECT_EQ(found.size(), actsOf(model.row(index.row())).size()) << "row " << id;
    }
}

TEST(TimelinePaint, tabGoesThroughTheActsOfTheChosenRow)
{
    Look look;
    TimelineModel model;
    TimelineDelegate delegate(look);
    TimelineList list(look, model, delegate);
    list.resize(760, 900);
    model.setPage(everyPiece());
    list.show();
    list.setFocus();
    list.setCurrentIndex(model.index(model.indexOf(1)));
    std::vector<RowAct> pressed;
    QObject::connect(&list, &TimelineList::pressed, [&](const TimelineRow&, RowAct act) { pressed.push_back(act); });
    QTest::keyClick(&list, Qt::Key_Space);
    QTest::keyClick(&list, Qt::Key_Tab);
    EXPECT_EQ(list.focusedAct(), (RowAct{Act::Play, 0}));
    QTest::keyClick(&list, Qt::Key_Tab);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(pressed, (std::vector<RowAct>{{Act::Play, 0}, {Act::Speed, 0}}));
}

} // namespace
