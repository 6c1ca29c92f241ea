#include "channels/imap/foldername.h"
#include "channels/imap/imapresponse.h"
#include "channels/imap/mailboxaccount.h"
#include "channels/imap/responsereader.h"

#include "badinput.h"
#include "support/result.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace trato::channels::imap {

using namespace Qt::StringLiterals;

namespace {

const QByteArray fetchWithLiterals =
    "* 12 FETCH (FLAGS (\\Seen $x) UID 4827313 RFC822.SIZE 44827 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" "
    "BODY[HEADER] {12}\r\nFrom: a@b\r\n\r BODY[]<0> {3+}\r\n{1} BODY[HEADER.FIELDS (MESSAGE-ID)] NIL)";

Response parsed(const QByteArray& bytes)
{
    const auto response = parseResponse(bytes);
    EXPECT_TRUE(response.has_value()) << bytes.constData();
    return response.value_or(Response());
}

} // namespace

TEST(ImapResponse, aFetchWithLiterals)
{
    const auto mail = fetchedMail(parsed(fetchWithLiterals));
    ASSERT_TRUE(mail);
    EXPECT_EQ(mail->uid, 4'827'313u);
    EXPECT_EQ(mail->size, 44'827);
    EXPECT_EQ(mail->arrived.toIso(QTimeZone::utc()), u"1996-07-17T09:44:25.000Z"_s);
    EXPECT_EQ(mail->header, QByteArray("From: a@b\r\n\r"));
    EXPECT_EQ(mail->bytes, QByteArray("{1}"));
}

TEST(ImapResponse, statusesCodesAndContinuations)
{
    const Response validity = parsed("* OK [UIDVALIDITY 3857529045] UIDs valid {12}");
    EXPECT_EQ(validity.codeNumber("UIDVALIDITY"), 3'857'529'045u);
    EXPECT_EQ(validity.text, "UIDs valid {12}");
    const Response no = parsed("t4 NO [AUTHENTICATIONFAILED] (sorry");
    EXPECT_EQ(no.kind, Response::Kind::Tagged);
    EXPECT_EQ(no.tag, "t4");
    ASSERT_EQ(no.code.size(), 1u);
    EXPECT_TRUE(no.code[0].is("authenticationfailed"));
    EXPECT_EQ(parsed("* OK [broken (code text").text, "[broken (code text");
    EXPECT_EQ(parsed("+ go on").kind, Response::Kind::Continuation);
    const Response exists = parsed("* 23 exists");
    EXPECT_EQ(exists.number, 23u);
    EXPECT_EQ(exists.name, "EXISTS");
    EXPECT_EQ(parsed("* CAPABILITY IMAP4rev1 IDLE").values.size(), 2u);
    const Response list = parsed("* LIST (\\HasNoChildren) \"/\" \"a \\\"b\\\"\"");
    ASSERT_EQ(list.values.size(), 3u);
    EXPECT_EQ(list.values[2].bytes, "a \"b\"");
}

TEST(ImapResponse, whatIsNoneIsRefused)
{
    for (const char* bytes : {"", "*", "* 5", "* 99999999999 EXISTS", "* 1 FETCH (UID 3", "* 1 FETCH (UID 3))",
             "* LIST \"no end", "* 1 FETCH (BODY[] {5}\r\nabc)", "* 1 FETCH (BODY[] {99999999999999999999}\r\nabc)",
             "* LIST \"\\", "* 1 FETCH (BODY[] {x}\r\n)"})
        EXPECT_FALSE(parseResponse(bytes).has_value()) << bytes;
    const QByteArray deep = "* 1 FETCH " + QByteArray(100'000, '(');
    EXPECT_FALSE(parseResponse(deep).has_value());
}

TEST(ImapResponse, survivesDamage)
{
    test::torment(fetchWithLiterals, 5'000, [](const QByteArray& bytes) {
        if (const auto response = parseResponse(bytes))
            (void)fetchedMail(*response);
    });
}

TEST(ImapReader, isTheSameHoweverTheNetworkCutsIt)
{
    const QByteArray stream =
        "* OK {5}\r\n" + fetchWithLiterals + "\r\n* 2 EXISTS\n+ {3}\r\nt1 OK done\r\n* SEARCH {2}\r\nab\r\n";
    const QByteArrayList expected{
        "* OK {5}", fetchWithLiterals, "* 2 EXISTS", "+ {3}", "t1 OK done", "* SEARCH {2}\r\nab"};
    for (qsizetype step = 1; step <= stream.size(); ++step) {
        ResponseReader reader;
        QByteArrayList responses;
        for (qsizetype at = 0; at < stream.size(); at += step) {
            reader.add(QByteArrayView(stream).sliced(at, std::min(step, stream.size() - at)));
            for (;;) {
                ASSERT_UNWRAP(const std::optional<QByteArray> response, reader.next());
                if (!response)
                    break;
                responses.append(*response);
            }
        }
        ASSERT_EQ(responses, expected) << step;
        EXPECT_EQ(reader.waiting(), 0);
    }
}

TEST(ImapReader, keepsWithinItsLimits)
{
    ResponseReader longLine({.lines = 1'000, .literals = 5'000});
    longLine.add(QByteArray(2'000, 'x'));
    EXPECT_EQ(longLine.next().error().code, u"imap_too_large");
    ResponseReader literal({.lines = 1'000, .literals = 5'000});
    literal.add("* 1 FETCH (BODY[] {5001}\r\n");
    EXPECT_EQ(literal.next().error().code, u"imap_too_large");
    ResponseReader many({.lines = 1'000, .literals = 5'000});
    many.add("* X {4000}\r\n" + QByteArray(4'000, 'a') + " {4000}\r\n");
    EXPECT_EQ(many.next().error().code, u"imap_too_large");
    ResponseReader fits({.lines = 1'000, .literals = 5'000});
    fits.add("* X {5000}\r\n" + QByteArray(5'000, 'a') + "\r\n");
    EXPECT_TRUE(fits.next().value().has_value());
}

TEST(ImapFolderName, asTheProtocolWritesIt)
{
    const std::pair<QString, QByteArray> names[] = {{u"INBOX"_s, "INBOX"}, {u"Cobrança"_s, "Cobran&AOc-a"},
        {u"A & B"_s, "A &- B"}, {u"~peter/mail/台北/日本語"_s, "~peter/mail/&U,BTFw-/&ZeVnLIqe-"},
        {u"😀"_s, "&2D3eAA-"}};
    for (const auto& [name, encoded] : names) {
        EXPECT_EQ(encodedFolder(name), encoded);
        EXPECT_EQ(decodedFolder(encoded), name);
    }
    EXPECT_EQ(decodedFolder("half &AO"), u"half &AO"_s);
    EXPECT_EQ(quotedText("a\"b\\"), "\"a\\\"b\\\\\"");
}

TEST(MailboxAccounts, sayWhatIsWrong)
{
    const QByteArray good = "[[mailbox]]\nname='m'\nhost='imap.example'\nuser='u'\nsecret='s'\n";
    ASSERT_UNWRAP(const auto accounts, readMailboxes(good));
    ASSERT_EQ(accounts.size(), 1u);
    EXPECT_EQ(accounts[0].port, 993);
    EXPECT_EQ(accounts[0].folders, QStringList{u"INBOX"_s});
    ASSERT_UNWRAP(const auto other,
        readMailboxes(good + "security='starttls'\nfolders=['INBOX','Cobrança']\nsince='2026-11-20'\nauth='xoauth2'\n"
                             "poll_seconds=5\nlargest_mail_mb=2\n"));
    EXPECT_EQ(other[0].port, 143);
    EXPECT_EQ(other[0].folders.size(), 2);
    EXPECT_EQ(other[0].since, QDate(2026, 11, 20));
    EXPECT_EQ(other[0].largestMail, 2 * 1024 * 1024);
    const std::pair<QByteArray, QString> wrong[] = {{"[[mailbox]]\nname='m'\n", u"mailbox.host"_s},
        {good + "security='none'\n", u"mailbox.security"_s}, {good + "port=0\n", u"mailbox.port"_s},
        {good + "port='993'\n", u"mailbox.port"_s}, {good + "folders=[]\n", u"mailbox.folders"_s},
        {good + "folders=['a','a']\n", u"mailbox.folders"_s}, {good + "since='soon'\n", u"mailbox.since"_s},
        {good + "auth='magic'\n", u"mailbox.auth"_s}, {good + good, u"mailbox.name"_s},
        {good + "token_url='http://x.example/'\n", u"mailbox.token_url"_s},
        {good + "poll_seconds=0\n", u"mailbox.poll_seconds"_s},
        {"[[mailbox]]\nname='m'\nhost='h'\nuser=\"a\\nb\"\nsecret='s'\n", u"mailbox.user"_s}};
    for (const auto& [toml, key] : wrong) {
        const auto read = readMailboxes(toml);
        ASSERT_FALSE(read.has_value()) << toml.constData();
        EXPECT_EQ(read.error().code, u"invalid_configuration");
        EXPECT_EQ(read.error().detail[u"key"].toString(), key);
    }
}

} // namespace trato::channels::imap
