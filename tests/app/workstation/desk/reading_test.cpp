#include "desktest.h"

#include "channels/inbox.h"
#include "timeline/media.h"
#include "timeline/timeline.h"
#include "ui/media/kits.h"
#include "ui/media/mediaviewer.h"
#include "ui/media/soundsession.h"
#include "ui/timeline/dayindex.h"
#include "ui/timeline/timelinelist.h"
#include "ui/timeline/timelinemedia.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/choicebar.h"

#include "support/cputime.h"
#include "support/hostilehtml.h"
#include "support/soundbytes.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCryptographicHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

namespace trato::workstation {
namespace {

/// Everything that a mail, a picture or a document could ask for, answered with nothing and remembered.
class Watcher final : public QTcpServer {
public:
    Watcher()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        QObject::connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* const socket = nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    requests.append(QString::fromLatin1(socket->readAll()).section(u' ', 1, 1));
                    socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                });
            }
        });
    }
    [[nodiscard]] QString base() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }

    QStringList requests;
};

/// What somebody else has sent, read at the desk: mails, sounds, pictures, documents.
class ReadingTest : public DeskTest {
protected:
    static void SetUpTestSuite()
    {
        // Chromium refuses its sandbox to root, as which this may run; users keep it.
        if (geteuid() == 0)
            qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
        qputenv(
            "QTWEBENGINE_CHROMIUM_FLAGS", "--host-resolver-rules=\"MAP * 127.0.0.1\" --disable-gpu --no-proxy-server");
    }

    void begin()
    {
        STEP(openAt(u"2026-11-19T14:03:00-03:00"));
        STEP(takeNext());
    }
    ui::TimelineView* view() { return part<ui::TimelineView>(); }
    ui::TimelineList* list() { return view()->list(); }
    const ui::TimelineModel& model() { return *view()->model(); }
    ui::MediaViewer& viewer() { return *view()->media()->viewer(); }

    qint64 add(timeline::NewInteraction line)
    {
        clock.advance(1s);
        line.debtor = debtor;
        line.at = clock.now();
        if (line.actorKind == timeline::ActorKind::System) {
            line.direction = timeline::Direction::In;
            line.actorKind = timeline::ActorKind::Debtor;
        }
        qint64 id = 0;
        EXPECT_TRUE(database->transaction([&]() -> Result<void> {
            TRATO_TRY(const InteractionId added, timeline::Timeline(*database).append(line));
            id = added.value();
            return {};
        }));
        return id;
    }
    qint64 addFile(const QString& mimeType, const QString& name, const QByteArray& bytes,
        std::vector<timeline::TimedWord> words = {})
    {
        qint64 id = 0;
        EXPECT_TRUE(database->transaction([&]() -> Result<void> {
            id = add({.channel = Channel::WhatsApp, .kind = u"text"_s});
            const timeline::Media file{.debtor = debtor,
                .line = {clock.now(), InteractionId(id)},
                .mimeType = mimeType,
                .name = name,
                .size = bytes.size(),
                .voiceNote = mimeType.startsWith(u"audio/"_s),
                .sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                .words = std::move(words)};
            TRATO_CHECK(timeline::MediaStore(*database).store(file, bytes, clock.now()));
            return timeline::MediaStore(*database).describeSound(file);
        }));
        return id;
    }
    /// The line stands at the end of the timeline and is chosen by key.
    void choose(qint64 id)
    {
        ASSERT_TRUE(soon([&] {
            return model().rowCount() > 0 && model().row(model().rowCount() - 1).id == id && session->runner().isIdle();
        }));
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_End);
        ASSERT_TRUE(list()->hasFocus());
        ASSERT_NE(list()->currentRow(), nullptr);
        ASSERT_EQ(list()->currentRow()->id, id);
    }
    /// Tab goes to what can be done with the line, Enter does it.
    void perform(ui::Act wanted)
    {
        const auto acts = ui::actsOf(*list()->currentRow());
        ASSERT_TRUE(
            std::any_of(acts.begin(), acts.end(), [wanted](const ui::RowAct& one) { return one.act == wanted; }));
        for (size_t stop = 0; stop < acts.size() && list()->focusedAct().act != wanted; ++stop)
            press(Qt::Key_Tab);
        ASSERT_EQ(list()->focusedAct().act, wanted);
        press(Qt::Key_Return);
    }
    void addMail(const QString& html, qint64& line)
    {
        const QByteArray mail =
            "From: Marlene <marlene@exemplo.com.br>\r\nTo: cobranca@exemplo.com.br\r\nSubject: Re: nota\r\nMessage-ID: "
            "<a@exemplo.com.br>\r\n"
            "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
            html.toUtf8().toBase64() + "\r\n";
        ASSERT_UNWRAP(const auto accepted, channels::Inbox(*database).accept({.channel = Channel::Email,
                                                                                 .provider = u"maildir"_s,
                                                                                 .account = u"a"_s,
                                                                                 .contentType = u"message/rfc822"_s,
                                                                                 .body = mail},
                                               u"marlene"_s, clock.now()));
        line = add({.channel = Channel::Email,
            .kind = u"email"_s,
            .text = u"Bom dia"_s,
            .handle = u"marlene@exemplo.com.br"_s,
            .inbox = accepted.id,
            .payload = {{u"subject"_s, u"Re: nota"_s}, {u"html"_s, true}}});
    }

    Watcher watcher;
};

TEST_F(ReadingTest, aHostileMailOpenedAtTheDeskAsksForNothingUntilItsPicturesAreWanted)
{
    ASSERT_NE(ui::MediaKits::mail(), nullptr) << "the plugin for HTML mail is missing";
    STEP(begin());
    qint64 line = 0;
    STEP(addMail(test::hostileHtml(watcher.base()), line));
    STEP(choose(line));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] {
        return list()->currentRow()->unfolded && list()->currentRow()->blockedImages > 0 && session->runner().isIdle();
    }));
    bool shown = false;
    QObject::connect(&viewer(), &ui::MediaViewer::shown, &viewer(), [&] { shown = true; });
    STEP(perform(ui::Act::ShowFormatted));
    ASSERT_TRUE(soon([&] { return shown; }));
    EXPECT_EQ(watcher.requests, QStringList());
    viewer().close();
    ASSERT_TRUE(soon([this] { return !viewer().isOpen(); }));
    // Asked for: then they are, so that the zero before means something.
    list()->setFocus();
    STEP(perform(ui::Act::ShowImages));
    EXPECT_TRUE(soon([this] { return watcher.requests.contains(u"/img"_s); }))
        << watcher.requests.join(u' ').toStdString();
    for (const QString& asked : std::as_const(watcher.requests))
        EXPECT_FALSE(asked.contains(u"script"_s) || asked.contains(u"css"_s) || asked.contains(u"refresh"_s))
            << asked.toStdString();
}

TEST_F(ReadingTest, anAddressIsShownBeforeALinkLeadsOutAndEscClosesWhatHasTheKeyboard)
{
    ASSERT_NE(ui::MediaKits::mail(), nullptr) << "the plugin for HTML mail is missing";
    STEP(begin());
    const QString address = watcher.base() + u"/nota"_s;
    qint64 line = 0;
    STEP(addMail(u"<p><a href=\"%1\">nota</a></p>"_s.arg(address), line));
    STEP(choose(line));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return list()->currentRow()->unfolded && session->runner().isIdle(); }));
    bool shown = false;
    QStringList opened;
    // In place of the system's browser.
    QObject::disconnect(&viewer(), &ui::MediaViewer::linkOpened, nullptr, nullptr);
    QObject::connect(
        &viewer(), &ui::MediaViewer::linkOpened, &viewer(), [&](const QUrl& url) { opened.append(url.toString()); });
    QObject::connect(&viewer(), &ui::MediaViewer::shown, &viewer(), [&] { shown = true; });
    STEP(perform(ui::Act::ShowFormatted));
    ASSERT_TRUE(soon([&] { return shown; }));
    const auto isAsked = [this] { return !viewer().pendingLink().isEmpty(); };
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon(isAsked));
    EXPECT_TRUE(viewer().pendingLink().contains(address)) << viewer().pendingLink().toStdString();
    EXPECT_EQ(opened, QStringList());
    EXPECT_EQ(watcher.requests, QStringList());
    press(Qt::Key_Escape);
    EXPECT_TRUE(viewer().isOpen()) << "one level back";
    EXPECT_TRUE(viewer().pendingLink().isEmpty());
    press(Qt::Key_Return);
    ASSERT_TRUE(soon(isAsked));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Space);
    EXPECT_EQ(opened, QStringList{address});
    EXPECT_EQ(watcher.requests, QStringList());
    // The page has the keyboard again, and does not keep it.
    ASSERT_TRUE(viewer().isOpen());
    press(Qt::Key_Escape);
    EXPECT_TRUE(soon([this] { return !viewer().isOpen(); }));
}

TEST_F(ReadingTest, aVoiceNoteIsSoughtByTheWordsThatWereHeard)
{
    STEP(begin());
    const qint64 line = addFile(u"audio/wav"_s, u"recado.wav"_s, test::wav(60),
        {{0, 900, u"só"_s}, {20'000, 20'500, u"recebo"_s}, {40'000, 40'500, u"sexta"_s}});
    STEP(choose(line));
    const auto& sound = view()->media()->sound();
    const auto stands = [&](qint64 from, qint64 to) {
        return soon([&] { return sound.state().position >= from && sound.state().position < to; });
    };
    press(Qt::Key_Right, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return sound.state().playing && sound.state().position > 0; }));
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([&] { return !sound.state().playing; }));
    ASSERT_LT(sound.state().position, 20'000);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(stands(20'000, 21'000)) << sound.state().position;
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(stands(40'000, 41'000)) << sound.state().position;
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(stands(40'000, 41'000)) << "the last word";
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_TRUE(stands(20'000, 21'000)) << sound.state().position;
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_TRUE(stands(0, 1'000)) << sound.state().position;
}

TEST_F(ReadingTest, theFiltersShowTheirKindAndWhatComesStaysOut)
{
    STEP(begin());
    add({.channel = Channel::Voice,
        .kind = u"call"_s,
        .text = u"Combinou de pagar"_s,
        .payload = {{u"seconds"_s, 95}}});
    const qint64 last = add({.channel = Channel::WhatsApp, .kind = u"text"_s, .text = u"oi"_s});
    ASSERT_TRUE(soon([&] { return model().indexOf(last) >= 0 && session->runner().isIdle(); }));
    const auto bars = view()->findChildren<ui::ChoiceBar*>();
    ASSERT_EQ(bars.size(), 1);
    const auto buttons = bars.front()->findChildren<QAbstractButton*>();
    const auto press = [&](const QString& title) {
        const auto found = std::find_if(
            buttons.begin(), buttons.end(), [&](const QAbstractButton* one) { return one->text() == title; });
        ASSERT_NE(found, buttons.end());
        (*found)->setFocus();
        QTest::keyClick(window().windowHandle(), Qt::Key_Space);
    };
    const auto only = [this](auto fits) {
        int lines = 0;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().row(row).kind == ui::RowKind::Day || model().row(row).kind == ui::RowKind::Unanswered)
                continue;
            ++lines;
            EXPECT_TRUE(fits(model().row(row))) << model().row(row).text.toStdString();
        }
        return lines;
    };
    STEP(press(u"Calls"_s));
    EXPECT_GT(only([](const ui::TimelineRow& row) { return row.kind == ui::RowKind::Call; }), 0);
    add({.channel = Channel::WhatsApp, .kind = u"text"_s, .text = u"tudo bem?"_s});
    const qint64 call =
        add({.channel = Channel::Voice, .kind = u"call"_s, .text = u"Desligou"_s, .payload = {{u"seconds"_s, 5}}});
    ASSERT_TRUE(soon([&] { return model().indexOf(call) >= 0; }));
    only([](const ui::TimelineRow& row) { return row.kind == ui::RowKind::Call; });
    STEP(press(u"Talks"_s));
    EXPECT_GT(only([](const ui::TimelineRow& row) { return row.kind != ui::RowKind::Event; }), 0);
    STEP(press(u"Everything"_s));
    EXPECT_GE(model().indexOf(last), 0);
}

TEST_F(ReadingTest, theDayIndexGoesToADayByKey)
{
    STEP(begin());
    for (int day = 0; day < 12; ++day) {
        for (int i = 0; i < 25; ++i)
            add({.channel = Channel::WhatsApp, .kind = u"text"_s, .text = u"dia %1 linha %2"_s.arg(day).arg(i)});
        clock.advance(24h);
    }
    auto* index = view()->findChild<ui::DayIndex*>();
    ASSERT_NE(index, nullptr);
    const auto lastText = [this] {
        return model().rowCount() > 0 ? model().row(model().rowCount() - 1).text : QString();
    };
    ASSERT_TRUE(
        soon([&] { return lastText() == u"dia 11 linha 24"_s && index->isVisible() && session->runner().isIdle(); }));
    const auto firstVisible = [this] {
        for (int y = 1; y < list()->viewport()->height(); y += 4) {
            const QModelIndex at = list()->indexAt(QPoint(60, y));
            if (at.isValid() && model().row(at.row()).id > 0)
                return model().row(at.row()).day;
        }
        return QDate();
    };
    index->setFocus(Qt::TabFocusReason);
    const QDate before = firstVisible();
    press(Qt::Key_Up);
    ASSERT_TRUE(soon([&] { return session->runner().isIdle() && firstVisible() < before; }));
    EXPECT_TRUE(index->hasFocus()) << "the next press goes one day on";
    QDate then = firstVisible();
    for (int day = 0; day < 5; ++day) {
        press(Qt::Key_Up);
        ASSERT_TRUE(soon([&] { return session->runner().isIdle() && firstVisible() < then; }));
        then = firstVisible();
    }
    // And a press with the mouse at its foot to the newest day.
    QTest::mouseClick(index, Qt::LeftButton, {}, QPoint(index->width() / 2, index->height() - 2));
    EXPECT_TRUE(soon([&] { return session->runner().isIdle() && firstVisible() > then; }));
}

TEST_F(ReadingTest, brokenSoundsPicturesAndDocumentsAreSaidAndTheDeskGoesOn)
{
    STEP(begin());
    const auto opens = [this](qint64 line, ui::Act act) {
        STEP(choose(line));
        STEP(perform(act));
        ASSERT_TRUE(soon([this] { return viewer().isOpen() && !viewer().problem().isEmpty(); }));
        press(Qt::Key_Escape);
        ASSERT_TRUE(soon([this] { return !viewer().isOpen() && session->runner().isIdle(); }));
    };
    STEP(opens(addFile(u"audio/ogg"_s, u"recado.ogg"_s, QByteArray(5000, 'x')), ui::Act::Play));
    STEP(opens(addFile(u"image/png"_s, u"foto.png"_s, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(3000, 'x')),
        ui::Act::Open));
    STEP(opens(addFile(u"application/pdf"_s, u"comprovante.pdf"_s, "%PDF-1.7\n1 0 obj<</Type/Catalog"), ui::Act::Open));
    STEP(write(u"bom dia"_s));
}

TEST_F(ReadingTest, aPictureOfTenThousandSquareAndAHostileDocumentAreShownWithoutAskingAnybody)
{
    STEP(begin());
    QImage image(10'000, 10'000, QImage::Format_Mono);
    image.fill(1);
    QByteArray png;
    QBuffer buffer(&png);
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    ASSERT_TRUE(image.save(&buffer, "PNG"));
    const QByteArray base = watcher.base().toUtf8();
    const QByteArray pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + base +
                           "/pdf)>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 "
                           "obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]"
                           "/AA<</O<</S/JavaScript/JS(this.submitForm\\('" +
                           base + "/js'\\))>>>>>>endobj\ntrailer<</Root 1 0 R>>\n";
    bool shown = false;
    QObject::connect(&viewer(), &ui::MediaViewer::shown, &viewer(), [&] { shown = true; });
    const auto opens = [&](qint64 line) {
        STEP(choose(line));
        shown = false;
        const test::CpuTime spent;
        STEP(perform(ui::Act::Open));
        ASSERT_TRUE(soon([&] { return shown; }));
        window().grab();
        EXPECT_LT(spent.milliseconds(), 1500) << "in this thread, whatever else the machine does";
        EXPECT_EQ(viewer().problem(), QString());
        press(Qt::Key_Escape);
        ASSERT_TRUE(soon([this] { return !viewer().isOpen() && session->runner().isIdle(); }));
    };
    STEP(opens(addFile(u"image/png"_s, u"foto.png"_s, png)));
    STEP(opens(addFile(u"application/pdf"_s, u"comprovante.pdf"_s, pdf)));
    EXPECT_EQ(watcher.requests, QStringList());
}

} // namespace
} // namespace trato::workstation
