#include "channels/email/emailmessage.h"

#include "channels/email/bouncereport.h"
#include "channels/email/charset.h"
#include "channels/email/emailkind.h"
#include "channels/email/emailparts.h"
#include "channels/wire.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestGroup = 3;
constexpr int mostAddresses = 500;

/// "From " of a mailbox file, byte order mark and empty lines before the headers.
QByteArray withoutLead(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    qsizetype start = 0;
    while (start < bytes.size() && QByteArrayView(" \t\r\n").contains(bytes[start]))
        ++start;
    bytes.remove(0, start);
    if (bytes.startsWith("From ") || bytes.startsWith(">From ")) {
        const qsizetype end = bytes.indexOf('\n');
        bytes.remove(0, end < 0 ? bytes.size() : end + 1);
    }
    return bytes;
}

/// A header field, or the continuation of one.
bool looksLikeHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && line.sliced(0, colon).trimmed().isEmpty())
        return false;
    const auto isNameCharacter = [](char c) { return c > 32 && c < 127; };
    return colon > 0 && std::ranges::all_of(line.first(colon).trimmed(), isNameCharacter);
}

void addAddresses(InternetAddressList* list, QStringList& into, QString* name, int depth = 0)
{
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && into.size() < mostAddresses; ++i) {
        InternetAddress* address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            if (depth < deepestGroup)
                addAddresses(
                    internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), into, name, depth + 1);
            continue;
        }
        const QString mailbox =
            gmime::text(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))).trimmed();
        if (!mailbox.isEmpty())
            into.append(mailbox);
        if (name && name->isEmpty())
            *name = gmime::text(internet_address_get_name(address)).trimmed();
    }
}

QStringList messageIds(GMimeMessage* message, const char* header)
{
    const char* value = g_mime_object_get_header(GMIME_OBJECT(message), header);
    if (!value)
        return {};
    const gmime::References references(g_mime_references_parse(nullptr, value));
    QStringList ids;
    const int count = references ? g_mime_references_length(references.get()) : 0;
    for (int i = 0; i < count && ids.size() < mostAddresses; ++i)
        ids.append(gmime::text(g_mime_references_get_message_id(references.get(), i)));
    ids.removeAll(QString());
    return ids;
}

void readDate(GMimeMessage* message, EmailMessage& into)
{
    GDateTime* date = g_mime_message_get_date(message);
    if (date) {
        into.date = Instant(g_date_time_to_unix(date) * 1'000'000);
    } else if (g_mime_object_get_header(GMIME_OBJECT(message), "Date")) {
        into.problems.append(u"invalid_date"_s);
    }
}

void readHeaders(GMimeMessage* message, EmailMessage& into)
{
    into.messageId = gmime::text(g_mime_message_get_message_id(message));
    addAddresses(g_mime_message_get_from(message), into.from, &into.fromName);
    addAddresses(g_mime_message_get_to(message), into.to, nullptr);
    addAddresses(g_mime_message_get_cc(message), into.cc, nullptr);
    into.subject = gmime::text(g_mime_message_get_subject(message)).simplified();
    readDate(message, into);
    into.references = messageIds(message, "References");
    into.inReplyTo = messageIds(message, "In-Reply-To").value(0);
    if (into.from.isEmpty())
        into.problems.append(u"no_sender"_s);
    if (into.messageId.isEmpty())
        into.problems.append(u"no_message_id"_s);
}

Failure unreadable(const QString& why)
{
    return failure(u"unreadable_email"_s, QCoreApplication::translate("channels", "This is no e-mail: %1").arg(why));
}

/// Bytes that GMime takes: when the first lines are no headers, they are left out.
struct Prepared {
    QByteArray bytes;
    bool badStart = false;
    bool hasHeader = false;
};

Prepared prepared(const QByteArray& original)
{
    Prepared result{.bytes = withoutLead(original)};
    constexpr int mostBadLines = 20;
    for (int i = 0; i < mostBadLines; ++i) {
        const qsizetype end = result.bytes.indexOf('\n');
        const QByteArrayView line = QByteArrayView(result.bytes).first(end < 0 ? result.bytes.size() : end);
        result.hasHeader = looksLikeHeader(line);
        if (line.isEmpty() || result.hasHeader)
            return result;
        result.badStart = true;
        result.bytes.remove(0, end < 0 ? result.bytes.size() : end + 1);
    }
    return result;
}

/// No header at all: the bytes are the text.
EmailMessage bareText(const QByteArray& bytes)
{
    EmailMessage message;
    message.text = decodedText(bytes, {}).trimmed();
    message.problems = {u"no_headers"_s};
    return message;
}

} // namespace

QString emailKindName(EmailKind kind)
{
    static constexpr std::array names{"message", "bounce", "complaint", "auto_reply"};
    return QString::fromLatin1(names.at(static_cast<size_t>(kind)));
}

Result<EmailMessage> parseEmail(const QByteArray& bytes)
{
    if (bytes.trimmed().isEmpty())
        return unreadable(QCoreApplication::translate("channels", "it is empty."));
    const Prepared ready = prepared(bytes);
    const auto parsed = gmime::parse(ready.bytes);
    if (!parsed || !ready.hasHeader)
        return bareText(bytes);
    EmailMessage message;
    if (ready.badStart)
        message.problems.append(u"bad_first_line"_s);
    readHeaders(parsed.get(), message);
    readParts(parsed.get(), message);
    classify(parsed.get(), message);
    return message;
}

Result<QByteArray> attachmentBytes(const QByteArray& email, const QString& path)
{
    const auto message = gmime::parse(prepared(email).bytes);
    GMimeObject* object = message ? g_mime_message_get_mime_part(message.get()) : nullptr;
    const QStringList steps = path.split(u'.');
    for (qsizetype i = 0; object && GMIME_IS_MULTIPART(object) && i < steps.size(); ++i) {
        const int number = steps[i].toInt();
        GMimeMultipart* multipart = GMIME_MULTIPART(object);
        const bool exists = number >= 1 && number <= g_mime_multipart_get_count(multipart);
        object = exists ? g_mime_multipart_get_part(multipart, number - 1) : nullptr;
    }
    if (object && GMIME_IS_PART(object))
        return gmime::content(GMIME_PART(object));
    if (object && GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        const gmime::Text text(inner ? g_mime_object_to_string(GMIME_OBJECT(inner), nullptr) : nullptr);
        return text ? QByteArray(text.get()) : QByteArray();
    }
    return failure(u"no_such_attachment"_s,
        QCoreApplication::translate("channels", "The e-mail has no attachment “%1”.").arg(path), {{u"part"_s, path}});
}

} // namespace trato::channels
