#include "channels/attachments.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

Attachment sized(const QString& mimeType, qint64 size, const QString& name = u"arquivo"_s)
{
    return {QString(64, u'a'), name, mimeType, size};
}

bool goes(Channel channel, const QString& mimeType, qint64 size)
{
    return attachmentProblem(channel, sized(mimeType, size)).isEmpty();
}

} // namespace

TEST(Attachments, whatsAppTakesEachKindUpToItsLimit)
{
    const std::pair<QString, qint64> limits[]{{u"image/jpeg"_s, 5}, {u"image/png"_s, 5}, {u"video/mp4"_s, 16},
        {u"audio/ogg"_s, 16}, {u"application/pdf"_s, 100}, {u"text/plain"_s, 100},
        {u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s, 100}};
    for (const auto& [type, most] : limits) {
        EXPECT_TRUE(goes(Channel::WhatsApp, type, most * megabyte)) << type.toStdString();
        EXPECT_FALSE(goes(Channel::WhatsApp, type, most * megabyte + 1)) << type.toStdString();
    }
    const QString large = attachmentProblem(Channel::WhatsApp, sized(u"image/jpeg"_s, 6 * megabyte, u"foto.jpg"_s));
    EXPECT_TRUE(large.contains(u"foto.jpg"_s) && large.contains(u"5 MB"_s)) << large.toStdString();
    for (const QString& type : {u"image/gif"_s, u"image/svg+xml"_s, u"application/zip"_s, u"application/octet-stream"_s,
             u"text/html"_s, u""_s})
        EXPECT_FALSE(goes(Channel::WhatsApp, type, 10)) << type.toStdString();
}

TEST(Attachments, anEmailTakesAnyKindUpToItsSum)
{
    EXPECT_TRUE(goes(Channel::Email, u"application/zip"_s, largestMailFiles));
    EXPECT_FALSE(goes(Channel::Email, u"application/zip"_s, largestMailFiles + 1));
    const Attachment half = sized(u"application/pdf"_s, largestMailFiles / 2);
    EXPECT_TRUE(attachmentsProblem(Channel::Email, {half, half}).isEmpty());
    EXPECT_TRUE(attachmentsProblem(Channel::Email, {half, half, sized(u"text/plain"_s, 1)}).contains(u"20 MB"_s));
    EXPECT_TRUE(attachmentsProblem(Channel::WhatsApp, {half, half, half}).isEmpty()) << "each is a message of its own";
}

TEST(Attachments, anSmsTakesNoneAndSaysWhereTheyGo)
{
    for (const Channel channel : {Channel::Sms, Channel::Rcs, Channel::Voice, Channel::Portal}) {
        EXPECT_FALSE(takesFiles(channel));
        EXPECT_TRUE(attachmentsProblem(channel, {sized(u"image/png"_s, 1)}).contains(u"WhatsApp"_s));
    }
    EXPECT_TRUE(takesFiles(Channel::WhatsApp) && takesFiles(Channel::Email));
}

TEST(Attachments, elevenAreTooMany)
{
    const std::vector<Attachment> many(mostAttachments + 1, sized(u"image/png"_s, 1));
    EXPECT_FALSE(attachmentsProblem(Channel::WhatsApp, many).isEmpty());
    EXPECT_TRUE(attachmentsProblem(Channel::WhatsApp, {many.begin(), many.end() - 1}).isEmpty());
}

TEST(Attachments, aPayloadKeepsThemAndWhatIsNoneIsLeftOut)
{
    const std::vector<Attachment> files{sized(u"application/pdf"_s, 7, u"boleto março.pdf"_s),
        {QString(64, u'0'), u"b"_s, u"image/png"_s, 5'000'000'000}};
    QJsonObject payload{{u"reply_to"_s, u"x"_s}};
    setAttachments(payload, files);
    EXPECT_EQ(attachmentsOf(payload), files);
    EXPECT_EQ(payload[u"reply_to"], u"x"_s);
    setAttachments(payload, {});
    EXPECT_FALSE(payload.contains(u"files"_s));
    EXPECT_TRUE(attachmentsOf({{u"files"_s, QJsonArray{1, u"x"_s, QJsonObject{{u"sha256"_s, u"../../etc/passwd"_s}}}}})
                    .empty());
    EXPECT_TRUE(attachmentsOf({{u"files"_s, u"no list"_s}}).empty());
}

} // namespace trato::channels
