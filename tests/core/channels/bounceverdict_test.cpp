#include "channels/email/emailevents.h"
#include "channels/email/emailmessage.h"
#include "channels/email/htmlmail.h"

#include "support/cputime.h"
#include "support/result.h"
#include "support/shared.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cstdio>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// "bounce userunknown for good", "complaint", "auto_reply": what is done about a mail hangs on this.
QString verdict(EmailKind kind, const QString& reason, bool permanent)
{
    return kind == EmailKind::Bounce ? u"bounce "_s + reason + (permanent ? u" for good"_s : QString())
                                     : emailKindName(kind);
}

QStringList verdictsOf(const EmailMessage& email)
{
    if (email.kind != EmailKind::Bounce)
        return {verdict(email.kind, {}, false)};
    QStringList all;
    for (const EmailBounce& bounce : email.bounces)
        all.append(verdict(email.kind, bounce.reason, bounce.permanent));
    return all;
}

QStringList expectedOf(const QJsonArray& labels)
{
    QStringList all;
    for (const QJsonValue& label : labels) {
        const QString reason = label[u"reason"].toString();
        // A complaint is one, however many it names.
        if (reason == u"feedback" || reason == u"vacation")
            return {verdict(reason == u"feedback" ? EmailKind::Complaint : EmailKind::AutoReply, {}, false)};
        all.append(verdict(EmailKind::Bounce, reason, label[u"hard"].toBool()));
    }
    return all;
}

QByteArray transcript(const QByteArray& said, const QByteArray& status)
{
    return "Return-Path: <>\nMessage-ID: <b@mx.exemplo.net>\nFrom: MAILER-DAEMON@mx.exemplo.net\nTo: "
           "m@credora.example\n"
           "Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: "
           "text/plain\n\n" +
           said +
           "\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.exemplo.net\n\n"
           "Final-Recipient: rfc822; ana@exemplo.com.br\nAction: failed\nStatus: " +
           status + "\nDiagnostic-Code: smtp; 550 Unknown user ana@exemplo.com.br\n--b--\n";
}

QStringList verdictsOfReport(const QByteArray& said, const QByteArray& status)
{
    const auto email = parseEmail(transcript(said, status));
    return email ? verdictsOf(*email) : QStringList();
}

} // namespace

// A refusal says most by when it was said.
TEST(BounceVerdict, anUnknownUserIsBelievedOfWhoSaysSoWhenGivenTheAddress)
{
    const QStringList gone{u"bounce userunknown for good"_s};
    const QStringList unclear{u"bounce filtered"_s};
    EXPECT_EQ(verdictsOfReport(
                  "<ana@exemplo.com.br>: host mx said: 550 Unknown user (in reply to RCPT TO\n command)", "5.0.0"),
        gone);
    EXPECT_EQ(
        verdictsOfReport(
            "<ana@exemplo.com.br>: host mx said: 550 Unknown user (in reply to end of\n    DATA command)", "5.0.0"),
        unclear);
    EXPECT_EQ(
        verdictsOfReport("<ana@exemplo.com.br>:\n>>> DATA\n<<< 550 Unknown user ana@exemplo.com.br", "5.0.0"), unclear);
    EXPECT_EQ(verdictsOfReport("The mail can't be delivered.", "5.1.1"), gone);
    EXPECT_EQ(verdictsOfReport("The mail can't be delivered.", "5.2.1"), unclear);
    // What was said about somebody else is of no interest.
    EXPECT_EQ(verdictsOfReport("<rui@exemplo.com.br>: said: 550 no (in reply to end of DATA command)\n\n"
                               "<ana@exemplo.com.br>: said: 550 Unknown user (in reply to RCPT TO command)",
                  "5.0.0"),
        gone);
}

TEST(BounceVerdict, theDeliveryAgentKnowsBest)
{
    EXPECT_EQ(
        verdictsOfReport(
            "Your message to <ana> was automatically rejected:\nQuota exceeded (mailbox for user is full)", "5.1.1"),
        QStringList{u"bounce mailboxfull"_s});
}

TEST(BounceVerdict, asOthersJudge)
{
    const QByteArray cases = test::sharedFile(u"fixtures/email/sisimai_expected_all.json"_s);
    TRATO_SKIP_WITHOUT(cases);
    const QJsonObject expected = QJsonDocument::fromJson(cases).object();
    int judged = 0;
    int right = 0;
    QDirIterator files(test::sharedPath(u"fixtures/email"_s), {u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = files.fileName();
        if (!path.contains(u"_sisimai/") || !expected.contains(name))
            continue;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto email = parseEmail(file.readAll());
        const QStringList found = email ? verdictsOf(*email) : QStringList();
        const QStringList wanted = expectedOf(expected[name].toArray());
        ++judged;
        right += found == wanted;
        if (found != wanted)
            std::printf("%s: “%s”, others say “%s”\n", qPrintable(name), qPrintable(found.join(u", ")),
                qPrintable(wanted.join(u", ")));
    }
    ASSERT_EQ(judged, 85);
    std::printf("%d of %d verdicts are those of others (%.1f %%)\n", right, judged, 100.0 * right / judged);
    EXPECT_GE(right * 100, judged * 95);
}

TEST(BounceVerdict, everyMailOfOthersIsReadInTime)
{
    const QString folder = test::sharedPath(u"fixtures/email"_s);
    TRATO_SKIP_WITHOUT(folder);
    constexpr qint64 longestMilliseconds = 3'000;
    int read = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const test::CpuTime time;
        const auto email = parseEmail(bytes);
        EXPECT_TRUE(email.has_value()) << file.fileName().toStdString();
        EXPECT_TRUE(parseEmailEvents(bytes, u"m"_s).has_value()) << file.fileName().toStdString();
        (void)htmlOf(bytes);
        for (const EmailAttachment& attachment : email ? email->attachments : std::vector<EmailAttachment>())
            EXPECT_TRUE(attachmentBytes(bytes, attachment.part).has_value())
                << file.fileName().toStdString() << ' ' << attachment.part.toStdString();
        EXPECT_LT(time.milliseconds(), longestMilliseconds) << file.fileName().toStdString();
        ++read;
    }
    EXPECT_GE(read, 300);
}

} // namespace trato::channels
