#include "channels/email/htmlmail.h"

#include "channels/email/charset.h"
#include "channels/email/emailmessage.h"
#include "channels/email/gmime.h"

#include <QCoreApplication>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestPart = 40;
constexpr qint64 mostInline = 20 * 1024 * 1024;

/// GMime's attached messages are not descended into: they are somebody else's.
void findHtml(GMimeObject* object, int depth, HtmlMail& mail)
{
    if (object == nullptr || depth > deepestPart)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart* const multipart = GMIME_MULTIPART(object);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            findHtml(g_mime_multipart_get_part(multipart, i), depth + 1, mail);
        return;
    }
    GMimeContentType* const type = g_mime_object_get_content_type(object);
    const bool isHtml = type != nullptr && g_mime_content_type_is_type(type, "text", "html");
    if (!GMIME_IS_PART(object) || !isHtml || !mail.html.isEmpty())
        return;
    mail.html =
        decodedText(gmime::content(GMIME_PART(object)), g_mime_object_get_content_type_parameter(object, "charset"));
}

} // namespace

Result<HtmlMail> htmlOf(const QByteArray& email)
{
    TRATO_TRY(const EmailMessage message, parseEmail(email));
    HtmlMail mail;
    if (!message.hasHtml)
        return mail;
    const auto parsed = gmime::parse(email);
    if (parsed)
        findHtml(g_mime_message_get_mime_part(parsed.get()), 0, mail);
    qint64 total = 0;
    for (const EmailAttachment& part : message.attachments) {
        total += part.size;
        if (part.contentId.isEmpty() || !part.mimeType.startsWith(u"image/") || total > mostInline)
            continue;
        TRATO_TRY(const QByteArray bytes, attachmentBytes(email, part.part));
        mail.parts.push_back({part.contentId, part.mimeType, bytes});
    }
    return mail;
}

} // namespace trato::channels
