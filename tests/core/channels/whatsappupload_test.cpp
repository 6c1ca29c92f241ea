#include "channels/whatsapp/whatsappupload.h"

#include "base/json.h"
#include "channels/email/emailmessage.h"
#include "channels/email/mailcomposer.h"
#include "channels/net/httpserver.h"
#include "channels/whatsapp/whatsappadapter.h"
#include "support/result.h"

#include <gtest/gtest.h>

#include <mutex>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// Meta with two addresses: …/media answers as it is told, …/messages takes everything.
class UploadProvider final {
public:
    explicit UploadProvider(net::Response media)
        : m_media(std::move(media))
    {
        auto started = net::HttpServer::start({}, [this](const net::Request& request) {
            const std::scoped_lock lock(m_mutex);
            m_requests.push_back(request);
            return request.target.endsWith("/media") ? m_media
                                                     : net::Response::json(200, R"({"messages":[{"id":"wamid.9"}]})");
        });
        EXPECT_TRUE(started.has_value());
        m_server = std::move(*started);
    }
    [[nodiscard]] std::vector<net::Request> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }
    [[nodiscard]] WhatsAppAccount account() const
    {
        return {.name = u"main"_s,
            .baseUrl = m_server->url() + u"/v25.0"_s,
            .phoneNumberId = u"77001"_s,
            .token = u"segredo"_s,
            .appSecret = {},
            .verifyToken = {}};
    }

private:
    net::Response m_media;
    mutable std::mutex m_mutex;
    std::vector<net::Request> m_requests;
    std::unique_ptr<net::HttpServer> m_server;
};

OutgoingMessage withFile(const QString& kind, const QString& caption = u"segue"_s)
{
    return {.clientId = u"0123456789abcdef01234567"_s,
        .to = u"+5511987654321"_s,
        .kind = kind,
        .body = caption,
        .now = Instant(1'795'186'800'000'000),
        .files = {{u"boleto \"março\".pdf"_s, u"application/pdf"_s, QByteArray("%PDF-1.4\r\n--x\0\xff", 15)}}};
}

Failed failedUpload(net::Response answer)
{
    const UploadProvider meta(std::move(answer));
    WhatsAppAdapter adapter(meta.account());
    const SendOutcome outcome = adapter.send(withFile(u"document"_s));
    EXPECT_EQ(meta.requests().size(), 1U) << "without its file the message stays here";
    EXPECT_TRUE(std::holds_alternative<Failed>(outcome));
    return std::holds_alternative<Failed>(outcome) ? std::get<Failed>(outcome) : Failed{};
}

} // namespace

TEST(WhatsAppUpload, theFileGoesFirstAndTheMessageNamesIt)
{
    const UploadProvider meta(net::Response::json(200, R"({"id":"4711"})"));
    WhatsAppAdapter adapter(meta.account());
    const OutgoingMessage wanted = withFile(u"document"_s);
    const SendOutcome outcome = adapter.send(wanted);
    ASSERT_TRUE(std::holds_alternative<Sent>(outcome));
    EXPECT_EQ(std::get<Sent>(outcome).providerId, u"wamid.9"_s);
    const auto requests = meta.requests();
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(requests[0].target, "/v25.0/77001/media");
    EXPECT_EQ(requests[0].headers.value("Authorization"), "Bearer segredo");
    EXPECT_TRUE(requests[0].headers.value("Content-Type").startsWith("multipart/form-data; boundary="));
    EXPECT_TRUE(requests[0].body.contains("name=\"messaging_product\"\r\n\r\nwhatsapp\r\n"));
    EXPECT_TRUE(requests[0].body.contains("\r\n\r\n" + wanted.files.front().bytes + "\r\n--"));
    EXPECT_TRUE(requests[0].body.contains(u"filename=\"boleto _março_.pdf\""_s.toUtf8()));
    ASSERT_UNWRAP(const QJsonObject body, json::parseObject(requests[1].body));
    EXPECT_EQ(body[u"type"], u"document"_s);
    EXPECT_EQ(body[u"document"][u"id"], u"4711"_s);
    EXPECT_EQ(body[u"document"][u"caption"], u"segue"_s);
    EXPECT_EQ(body[u"document"][u"filename"], wanted.files.front().name);
}

TEST(WhatsAppUpload, aRefusedFileIsNoDoubt)
{
    const Failed media = failedUpload(net::Response::json(
        400, R"({"error":{"code":131053,"message":"Media upload error","error_data":{"details":"too large"}}})"));
    EXPECT_EQ(media.code, u"131053"_s);
    EXPECT_EQ(media.text, u"too large"_s);
    EXPECT_EQ(failedUpload(net::Response::json(401, R"({"error":{"code":190}})")).scope, FailureScope::Account);
    EXPECT_FALSE(failedUpload(net::Response::text(502, "bad gateway")).permanent);
    EXPECT_FALSE(failedUpload(net::Response::json(200, "{}")).permanent) << "no id: it may go again, nobody has got it";
    EXPECT_TRUE(failedUpload(net::Response::text(413, "too large")).permanent);
}

TEST(WhatsAppUpload, anUploadThatBrokeOffMayGoAgain)
{
    const auto outcome = uploadedId(failure(u"net_interrupted"_s, u"cut"_s));
    ASSERT_TRUE(std::holds_alternative<Failed>(outcome));
    EXPECT_FALSE(std::get<Failed>(outcome).permanent);
    EXPECT_EQ(std::get<Failed>(outcome).code, u"upload_interrupted"_s);
}

TEST(WhatsAppUpload, aNameEndsNoHeader)
{
    const MediaForm form = mediaForm({u"a\r\nX-Evil: 1\".pdf"_s, u"application/pdf\r\nY: 2"_s, "x"});
    EXPECT_FALSE(form.body.contains("\r\nX-Evil"));
    EXPECT_FALSE(form.body.contains("\r\nY:"));
}

TEST(MailComposerFiles, filesGoAlongAndAreReadBack)
{
    EmailAccount from;
    from.from = u"acordos@credora.com.br"_s;
    OutgoingMessage mail = withFile(u"text"_s, QString());
    mail.to = u"marina@exemplo.com.br"_s;
    mail.files.push_back({u"foto.png"_s, u"image/png"_s, QByteArray("\x89PNG\0x", 6)});
    ASSERT_UNWRAP(const ComposedMail composed, composeMail(from, mail));
    ASSERT_UNWRAP(const EmailMessage read, parseEmail(composed.bytes));
    ASSERT_EQ(read.attachments.size(), 2U);
    EXPECT_EQ(read.attachments[0].name, u"boleto \"março\".pdf"_s);
    EXPECT_EQ(read.attachments[1].mimeType, u"image/png"_s);
    for (std::size_t i = 0; i < mail.files.size(); ++i) {
        ASSERT_UNWRAP(const QByteArray bytes, attachmentBytes(composed.bytes, read.attachments[i].part));
        EXPECT_EQ(bytes, mail.files[i].bytes);
    }
    mail.files.front().bytes = QByteArray(21 * 1024 * 1024, 'x');
    const auto large = composeMail(from, mail);
    ASSERT_FALSE(large.has_value());
    EXPECT_EQ(large.error().code, u"unsendable_message"_s);
}

} // namespace trato::channels
