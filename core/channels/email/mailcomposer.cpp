#include "channels/email/mailcomposer.h"

#include "channels/attachments.h"
#include "channels/email/gmime.h"
#include "channels/email/unsubscribe.h"
#include "channels/wire.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

struct FreeFormat {
    void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};

bool isAddress(const QString& address)
{
    static const QRegularExpression pattern(u"^[^\\s<>(),;:\"\\\\@\\x00-\\x1f]+@[^\\s<>(),;:\"\\\\@\\x00-\\x1f]+$"_s);
    return pattern.match(address).hasMatch();
}

/// One line: what stands in a header can't begin another one.
QByteArray headerText(const QString& text) { return wire::storable(text).simplified().toUtf8(); }

gmime::Object<GMimePart> textPart(const QString& text)
{
    gmime::Object<GMimeTextPart> part(g_mime_text_part_new_with_subtype("plain"));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), wire::storable(text).toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return gmime::Object<GMimePart>(GMIME_PART(part.release()));
}

gmime::Object<GMimePart> attachmentPart(const OutgoingFile& file)
{
    const QByteArray& bytes = file.bytes;
    const QStringList type = file.mimeType.split(u'/');
    gmime::Object<GMimePart> part(g_mime_part_new_with_type(
        type.value(0).toUtf8().constData(), type.value(1, u"octet-stream"_s).toUtf8().constData()));
    const gmime::Object<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const gmime::Object<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), "attachment");
    g_mime_part_set_filename(part.get(), headerText(file.name).constData());
    return part;
}

Failure unsendableMail(const QString& why)
{
    return failure(
        u"unsendable_message"_s, QCoreApplication::translate("channels", "The e-mail can't be sent: %1").arg(why));
}

/// Those that were read from the store, and those that the payload brings along.
std::vector<OutgoingFile> filesOf(const OutgoingMessage& message)
{
    std::vector<OutgoingFile> files = message.files;
    for (const QJsonValue& value : message.payload[u"attachments"].toArray()) {
        files.push_back({value[u"name"].toString(u"anexo"_s), value[u"type"].toString(u"application/octet-stream"_s),
            QByteArray::fromBase64(value[u"base64"].toString().toLatin1())});
    }
    return files;
}

Result<void> setContent(
    GMimeMessage* mail, const OutgoingMessage& message, const std::vector<OutgoingFile>& attachments)
{
    const auto text = textPart(message.body);
    if (attachments.empty()) {
        g_mime_message_set_mime_part(mail, GMIME_OBJECT(text.get()));
        return {};
    }
    const gmime::Object<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_add(mixed.get(), GMIME_OBJECT(text.get()));
    qsizetype total = 0;
    for (const OutgoingFile& file : attachments) {
        total += file.bytes.size();
        if (file.bytes.isEmpty() || total > largestMailFiles)
            return unsendableMail(QCoreApplication::translate("channels", "an attachment is empty or too large."));
        g_mime_multipart_add(mixed.get(), GMIME_OBJECT(attachmentPart(file).get()));
    }
    g_mime_message_set_mime_part(mail, GMIME_OBJECT(mixed.get()));
    return {};
}

void setHeader(GMimeMessage* mail, const char* name, const QString& value)
{
    g_mime_object_set_header(GMIME_OBJECT(mail), name, headerText(value).constData(), "utf-8");
}

void setThread(GMimeMessage* mail, const QString& replyTo)
{
    static const QRegularExpression id(u"^[^\\s<>]+@[^\\s<>]+$"_s);
    if (!id.match(replyTo).hasMatch())
        return;
    setHeader(mail, "In-Reply-To", u'<' + replyTo + u'>');
    setHeader(mail, "References", u'<' + replyTo + u'>');
}

/// Ours first: mail readers take the first address that they can use.
QStringList unsubscribeTargets(const EmailAccount& account, const QString& clientId)
{
    QStringList targets;
    if (!account.unsubscribeSecret.isEmpty())
        targets.append(unsubscribeUrl(account.unsubscribeUrl, account.unsubscribeSecret, clientId));
    QString target = account.unsubscribe;
    target.replace(u"{id}"_s, clientId);
    if (target.startsWith(u"https://") || target.startsWith(u"mailto:"))
        targets.append(target);
    else if (!target.isEmpty())
        targets.append(u"mailto:"_s + target);
    return targets;
}

/// As it is written, one address a line: GMime would put long ones into encoded words, in which nobody looks for one.
void setAddresses(GMimeMessage* mail, const char* name, const QStringList& addresses)
{
    GMimeHeaderList* const headers = g_mime_object_get_header_list(GMIME_OBJECT(mail));
    g_mime_header_list_set(headers, name, "", nullptr);
    QByteArrayList lines;
    for (const QString& address : addresses)
        lines.append(" <" + headerText(address).replace(' ', "%20") + '>');
    g_mime_header_set_raw_value(
        g_mime_header_list_get_header(headers, name), QByteArray(lines.join(",\n") + '\n').constData());
}

void setUnsubscribe(GMimeMessage* mail, const EmailAccount& account, const OutgoingMessage& message)
{
    const QStringList targets = unsubscribeTargets(account, message.clientId);
    if (targets.isEmpty() || !needsUnsubscribe(message.purpose))
        return;
    setAddresses(mail, "List-Unsubscribe", targets);
    const bool web = std::ranges::any_of(targets, [](const QString& target) { return target.startsWith(u"http"); });
    if (web)
        setHeader(mail, "List-Unsubscribe-Post", u"List-Unsubscribe=One-Click"_s);
}

void setHeaders(GMimeMessage* mail, const EmailAccount& account, const OutgoingMessage& message, const QString& id)
{
    g_mime_message_add_mailbox(mail, GMIME_ADDRESS_TYPE_FROM,
        account.fromName.isEmpty() ? nullptr : headerText(account.fromName).constData(),
        account.from.toUtf8().constData());
    g_mime_message_add_mailbox(mail, GMIME_ADDRESS_TYPE_TO, nullptr, message.to.toUtf8().constData());
    g_mime_message_set_subject(mail, headerText(message.subject).constData(), "utf-8");
    g_mime_message_set_message_id(mail, id.toUtf8().constData());
    GDateTime* date = g_date_time_new_from_unix_utc(message.now.microseconds() / 1'000'000);
    g_mime_message_set_date(mail, date);
    g_date_time_unref(date);
    if (message.automatic)
        setHeader(mail, "Auto-Submitted", u"auto-generated"_s);
    setThread(mail, message.payload[u"reply_to"].toString());
    setUnsubscribe(mail, account, message);
}

QByteArray serialised(GMimeMessage* mail)
{
    const std::unique_ptr<GMimeFormatOptions, FreeFormat> format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const gmime::Object<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(mail), format.get(), stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

} // namespace

QString messageIdOf(const QString& clientId, const QString& from)
{
    return u"trato."_s + clientId + u'@' + from.section(u'@', -1);
}

QString clientIdOf(const QString& messageId)
{
    static const QRegularExpression pattern(u"^<?trato\\.([0-9a-f]{16,64})@"_s);
    return pattern.match(messageId).captured(1);
}

Result<ComposedMail> composeMail(const EmailAccount& account, const OutgoingMessage& message)
{
    gmime::initialise();
    if (!isAddress(message.to) || !isAddress(account.from))
        return failure(u"invalid_address"_s, QCoreApplication::translate("channels", "“%1” is no e-mail address.")
                                                 .arg(isAddress(message.to) ? account.from : message.to));
    const std::vector<OutgoingFile> files = filesOf(message);
    if (message.body.trimmed().isEmpty() && files.empty())
        return unsendableMail(QCoreApplication::translate("channels", "it is empty."));
    const gmime::Object<GMimeMessage> mail(g_mime_message_new(TRUE));
    ComposedMail composed{messageIdOf(message.clientId, account.from), {}};
    setHeaders(mail.get(), account, message, composed.messageId);
    TRATO_CHECK(setContent(mail.get(), message, files));
    composed.bytes = serialised(mail.get());
    return composed;
}

} // namespace trato::channels
