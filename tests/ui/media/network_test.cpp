// What leaves the machine when hostile mails, pictures and documents are looked at: nothing. Every address in them is
// that of a server here, which counts; and it counts when pictures are asked for, so that the zero means something.

#include "support/hostilehtml.h"
#include "support/waiting.h"

#include "channels/email/safehtml.h"
#include "ui/async/runner.h"
#include "ui/media/kits.h"
#include "ui/media/mediaviewer.h"
#include "ui/media/pictures.h"

#include <QPlainTextEdit>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

#include <unistd.h>

namespace {

using namespace trato;
using namespace trato::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Answers everything with nothing and remembers what was asked for.
class Watcher final : public QTcpServer {
public:
    Watcher()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        QObject::connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* const socket = nextPendingConnection()) {
                ++connections;
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    requests.append(QString::fromLatin1(socket->readAll()).section(u' ', 1, 1));
                    socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                });
            }
        });
    }
    [[nodiscard]] QString base() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }

    int connections = 0;
    QStringList requests;
};

class NetworkTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        // Chromium refuses its sandbox to root, as which this may run; users keep it.
        if (geteuid() == 0)
            qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
        // The names of other hosts lead to the server, too: nothing is asked that would not be seen.
        const QByteArray rules = "--host-resolver-rules=\"MAP * 127.0.0.1\" --disable-gpu --no-proxy-server";
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", rules);
    }

    /// Shows the mail and waits until it is loaded and as many more turns of the loop as a mail next to it needs.
    void show(media::Mail mail)
    {
        bool loaded = false;
        const auto once = QObject::connect(&viewer, &MediaViewer::shown, [&] { loaded = true; });
        viewer.showMail(u"Re: nota"_s, std::move(mail));
        EXPECT_TRUE(test::waitUntil([&] { return loaded; }, 60s));
        QObject::disconnect(once);
    }
    media::Mail mailOf(const QString& html, channels::RemoteImages remote)
    {
        return {.html = channels::safeHtml(html, {}, remote).html.toUtf8(),
            .parts = {},
            .remoteImages = remote == channels::RemoteImages::Shown};
    }
    /// A mail that does ask, so that whatever the one before had begun has come by then.
    void showWitness()
    {
        const QString html = u"<p>x</p><img src=\"%1/witness\">"_s.arg(watcher.base());
        show(mailOf(html, channels::RemoteImages::Shown));
        EXPECT_TRUE(test::waitUntil([&] { return watcher.requests.contains(u"/witness"_s); }, 60s));
    }

    Watcher watcher;
    Look look;
    Runner runner{u"sqlite:///dev/null"_s};
    QWidget window;
    MediaViewer viewer{look, runner, &window};
};

TEST_F(NetworkTest, aHostileMailAsksForNothing)
{
    if (MediaKits::mail() == nullptr)
        GTEST_FAIL() << "the plugin for HTML mail is missing";
    window.resize(900, 700);
    window.show();
    // First as it leaves the washing, then as it came: the view lets nothing out by itself.
    show(mailOf(test::hostileHtml(watcher.base()), channels::RemoteImages::Blocked));
    show({.html = test::hostileHtml(watcher.base()).toUtf8(), .parts = {}, .remoteImages = false});
    EXPECT_EQ(watcher.requests, QStringList());
    EXPECT_EQ(watcher.connections, 0);
    showWitness();
    watcher.requests.removeAll(u"/witness"_s);
    EXPECT_EQ(watcher.requests, QStringList());
}

TEST_F(NetworkTest, picturesFromOutsideAreAskedForWhenTheUserWantsThem)
{
    if (MediaKits::mail() == nullptr)
        GTEST_FAIL() << "the plugin for HTML mail is missing";
    window.show();
    show(mailOf(test::hostileHtml(watcher.base()), channels::RemoteImages::Shown));
    ASSERT_TRUE(test::waitUntil([&] { return watcher.requests.contains(u"/img"_s); }, 60s))
        << watcher.requests.join(u' ').toStdString();
    for (const QString& asked : std::as_const(watcher.requests)) {
        EXPECT_FALSE(asked.contains(u"script"_s) || asked.contains(u"css"_s) || asked.contains(u"iframe"_s) ||
                     asked.contains(u"refresh"_s) || asked.contains(u"font"_s) || asked.contains(u"fetch"_s))
            << asked.toStdString();
    }
}

TEST_F(NetworkTest, thePlainerViewKnowsNoNetwork)
{
    const DecodedPicture none = decodePicture(
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + watcher.base().toUtf8() + "/svg'/></svg>", 100);
    EXPECT_TRUE(none.image.isNull());
    const QByteArray pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" +
                           watcher.base().toUtf8() +
                           "/pdf)>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 "
                           "obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]"
                           "/AA<</O<</S/JavaScript/JS(this.submitForm\\('" +
                           watcher.base().toUtf8() + "/js'\\))>>>>>>endobj\ntrailer<</Root 1 0 R>>\n";
    ASSERT_NE(MediaKits::pages(), nullptr);
    EXPECT_EQ(MediaKits::pages()->render(pdf, 0, 300).count, 1);
    EXPECT_EQ(watcher.connections, 0);
}

TEST_F(NetworkTest, aLinkAsksForNothingBeforeItIsPressed)
{
    if (MediaKits::mail() == nullptr)
        GTEST_FAIL() << "the plugin for HTML mail is missing";
    QUrl opened;
    QObject::connect(&viewer, &MediaViewer::linkOpened, [&](const QUrl& url) { opened = url; });
    const auto kit = MediaKits::mail()->view(&window);
    QUrl pressed;
    kit->linkPressed = [&](const QUrl& url) { pressed = url; };
    bool loaded = false;
    kit->loaded = [&](bool) { loaded = true; };
    kit->widget()->resize(400, 300);
    window.show();
    kit->show(
        {.html = QByteArray("<a href=\"" + watcher.base().toUtf8() + "/link\" style=\"font-size:90px\">nota nota</a>"),
            .parts = {},
            .remoteImages = false});
    ASSERT_TRUE(test::waitUntil([&] { return loaded; }, 60s));
    EXPECT_TRUE(opened.isEmpty());
    EXPECT_EQ(watcher.connections, 0);
}

} // namespace
