#include "channels/imap/imapsession.h"

#include "imap/imappeer.h"
#include "support/result.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace trato::channels::imap {

using namespace Qt::StringLiterals;

namespace {

MailboxAccount accountOf(const test::ImapPeer& peer)
{
    return {.name = u"mesa"_s,
        .host = u"127.0.0.1"_s,
        .port = peer.port(),
        .security = Security::None,
        .user = u"mesa@credora.example"_s,
        .secret = u"segredo"_s};
}

Error refusalOf(const test::ImapPeer::Ways& ways, Login login = Login::Password)
{
    test::ImapPeer peer(ways);
    MailboxAccount account = accountOf(peer);
    account.login = login;
    const auto session = ImapSession::open(account, u"segredo"_s, {});
    EXPECT_FALSE(session.has_value());
    return session ? Error() : session.error();
}

QByteArray loginCommand(const QByteArray& capabilities, Login login = Login::Password, const QString& secret = u"s"_s)
{
    test::ImapPeer peer({.capabilities = capabilities});
    MailboxAccount account = accountOf(peer);
    account.login = login;
    EXPECT_TRUE(ImapSession::open(account, secret, {}).has_value());
    const QByteArrayList commands = peer.commands();
    return commands.size() > 1 ? commands[1] : QByteArray();
}

} // namespace

TEST(ImapSession, logsInAsTheServerLikesIt)
{
    EXPECT_EQ(loginCommand("IMAP4rev1 AUTH=PLAIN SASL-IR"),
        "AUTHENTICATE PLAIN " + QByteArray("\0mesa@credora.example\0s", 23).toBase64());
    EXPECT_EQ(loginCommand("IMAP4rev1"), "LOGIN \"mesa@credora.example\" \"s\"");
    EXPECT_EQ(loginCommand("IMAP4rev1 AUTH=XOAUTH2 SASL-IR", Login::XOAuth2, u"tok"_s),
        "AUTHENTICATE XOAUTH2 " + QByteArray("user=mesa@credora.example\x01"
                                             "auth=Bearer tok\x01\x01")
                                      .toBase64());
}

TEST(ImapSession, saysWhatToDoWhenItIsNotLetIn)
{
    const Error refused = refusalOf({.refusesLogin = true});
    EXPECT_EQ(refused.code, u"imap_login_refused");
    EXPECT_TRUE(refused.message.contains(u"user and secret")) << refused.message.toStdString();
    EXPECT_FALSE(refused.message.contains(u"segredo"));
    EXPECT_EQ(refusalOf({.capabilities = "IMAP4rev1 LOGINDISABLED"}).code, u"imap_no_login");
    EXPECT_EQ(refusalOf({}, Login::XOAuth2).code, u"imap_no_login");
    EXPECT_EQ(refusalOf({.greeting = "* BYE too many connections\r\n"}).code, u"imap_refused");
    EXPECT_EQ(refusalOf({.greeting = "220 smtp.example ESMTP\r\n"}).code, u"imap_refused");
    EXPECT_EQ(refusalOf({.greeting = "HTTP/1.1 400 Bad Request\r\n"}).code, u"imap_refused");
}

TEST(ImapSession, nobodyThere)
{
    MailboxAccount account;
    {
        const test::ImapPeer gone;
        account = accountOf(gone);
    }
    const auto session = ImapSession::open(account, u"s"_s, {});
    ASSERT_FALSE(session.has_value());
    EXPECT_EQ(session.error().code, u"imap_unreachable");
    EXPECT_TRUE(session.error().message.contains(QString::number(account.port)));
}

TEST(ImapSession, tlsWithoutTlsIsAnError)
{
    const test::ImapPeer peer;
    MailboxAccount account = accountOf(peer);
    account.security = Security::Tls;
    EXPECT_EQ(ImapSession::open(account, u"s"_s, {}).error().code, u"imap_certificate");
}

TEST(ImapSession, aFolderThatIsNotThereIsAnsweredWithThoseThatAre)
{
    const test::ImapPeer peer;
    ASSERT_UNWRAP(const auto session, ImapSession::open(accountOf(peer), u"s"_s, {}));
    const auto state = session->examine(u"Recebidos"_s);
    ASSERT_FALSE(state.has_value());
    EXPECT_EQ(state.error().code, u"imap_no_folder");
    EXPECT_TRUE(state.error().message.contains(u"INBOX, Cobrança")) << state.error().message.toStdString();
}

TEST(ImapSession, idlesUntilMailComesOrItIsWoken)
{
    test::ImapPeer peer;
    ASSERT_UNWRAP(const auto session, ImapSession::open(accountOf(peer), u"s"_s, {}));
    ASSERT_RESULT(session->examine(u"INBOX"_s));
    ASSERT_UNWRAP(const bool nothing, session->idle(std::chrono::milliseconds(20), {}));
    EXPECT_FALSE(nothing);
    std::thread sender([&] {
        while (!peer.isIdling())
            std::this_thread::yield();
        peer.put(1, "Message-ID: <1@x>\r\n\r\nola\r\n");
    });
    const auto changed = session->idle(std::chrono::seconds(20), {});
    sender.join();
    ASSERT_RESULT(changed);
    EXPECT_TRUE(*changed);
    std::stop_source wake;
    std::thread waker([&] {
        while (!peer.isIdling())
            std::this_thread::yield();
        wake.request_stop();
    });
    const auto woken = session->idle(std::chrono::seconds(20), wake.get_token());
    waker.join();
    ASSERT_RESULT(woken);
    EXPECT_FALSE(*woken);
    ASSERT_RESULT(session->examine(u"INBOX"_s));
}

TEST(ImapSession, isCutOffAtOnce)
{
    test::RawListener deaf;
    std::stop_source cut;
    std::thread cutter([&] {
        const int peer = deaf.accept();
        cut.request_stop();
        (void)test::RawListener::readUntil(peer, "never");
        test::RawListener::close(peer);
    });
    QElapsedTimer timer;
    timer.start();
    MailboxAccount account{.name = u"m"_s, .host = u"127.0.0.1"_s, .port = deaf.port(), .security = Security::None};
    EXPECT_EQ(ImapSession::open(account, u"s"_s, cut.get_token()).error().code, u"imap_interrupted");
    EXPECT_LT(timer.elapsed(), 5'000);
    cutter.join();
}

TEST(ImapSession, isCutOffBeforeItsConnectionStands)
{
    test::RawListener deaf;
    std::stop_source cut;
    cut.request_stop();
    for (const Security security : {Security::None, Security::Tls}) {
        const MailboxAccount account{.name = u"m"_s, .host = u"127.0.0.1"_s, .port = deaf.port(), .security = security};
        EXPECT_EQ(ImapSession::open(account, u"s"_s, cut.get_token()).error().code, u"imap_interrupted");
    }
}

} // namespace trato::channels::imap
