#include "app/sandbox/whatsappmedia.h"

#include "app/sandbox/whatsappvalidation.h"
#include "base/digest.h"
#include "base/json.h"

namespace trato::sandbox {

namespace {

QByteArray sampleBytes(const QString& kind)
{
    // A one-pixel picture, an empty Ogg page, a one-line PDF: enough for what downloads and hashes.
    if (kind == u"image")
        return QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    if (kind == u"audio")
        return QByteArray("OggS\0\2\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0", 28);
    return "%PDF-1.4\n%%EOF\n";
}

QString mimeTypeOf(const QString& kind)
{
    if (kind == u"image")
        return QStringLiteral("image/png");
    return kind == u"audio" ? QStringLiteral("audio/ogg; codecs=opus") : QStringLiteral("application/pdf");
}

constexpr qint64 megabyte = 1024 * 1024;

qint64 mostBytes(const QString& type)
{
    if (type == u"image/jpeg" || type == u"image/png")
        return 5 * megabyte;
    if (type == u"image/webp")
        return megabyte / 2;
    if (type.startsWith(u"audio/") || type == u"video/mp4" || type == u"video/3gpp")
        return 16 * megabyte;
    return type == u"text/plain" || type.startsWith(u"application/") ? 100 * megabyte : 0;
}

/// A part of a multipart/form-data body.
struct FormPart {
    QByteArray name;
    QByteArray fileName;
    QByteArray value;
};

QByteArray quoted(const QByteArray& header, const QByteArray& key)
{
    const qsizetype at = header.indexOf(key + "=\"");
    return at < 0 ? QByteArray() : header.mid(at + key.size() + 2).split('"').first();
}

std::vector<FormPart> formParts(const QByteArray& body, const QByteArray& boundary)
{
    std::vector<FormPart> parts;
    const QByteArray mark = "--" + boundary;
    qsizetype from = boundary.isEmpty() ? -1 : body.indexOf(mark);
    while (from >= 0) {
        const qsizetype head = from + mark.size() + 2;
        const qsizetype next = body.indexOf("\r\n" + mark, head);
        const qsizetype blank = body.indexOf("\r\n\r\n", head);
        if (next < 0 || blank < 0 || blank > next)
            break;
        const QByteArray header = body.mid(head, blank - head);
        parts.push_back({quoted(header, "; name"), quoted(header, "filename"), body.mid(blank + 4, next - blank - 4)});
        from = next + 2;
    }
    return parts;
}

net::Response uploadProblem(const QString& details)
{
    return graphError(400, 131053, QStringLiteral("(#131053) Media upload error"), details);
}

} // namespace

bool WhatsAppMedia::isMedia(const QString& kind) { return kind == u"image" || kind == u"audio" || kind == u"document"; }

QJsonObject WhatsAppMedia::announce(const Reply& reply)
{
    const QByteArray bytes = sampleBytes(reply.kind);
    QJsonObject media{{QStringLiteral("id"), keep({sampleBytes(reply.kind), mimeTypeOf(reply.kind)})},
        {QStringLiteral("mime_type"), mimeTypeOf(reply.kind)},
        {QStringLiteral("sha256"), QString::fromLatin1(digest::sha256(bytes).toBase64())}};
    if (!reply.text.isEmpty() && reply.kind != u"audio")
        media.insert(QStringLiteral("caption"), reply.text);
    if (reply.kind == u"audio")
        media.insert(QStringLiteral("voice"), true);
    if (reply.kind == u"document")
        media.insert(QStringLiteral("filename"), QStringLiteral("comprovante.pdf"));
    return media;
}

net::Response WhatsAppMedia::upload(const net::Request& request)
{
    const QByteArray boundary = request.headers.value("Content-Type").split('=').value(1).trimmed();
    File file;
    bool whatsapp = false;
    for (const FormPart& part : formParts(request.body, boundary)) {
        if (part.name == "messaging_product")
            whatsapp = part.value == "whatsapp";
        else if (part.name == "type")
            file.mimeType = QString::fromUtf8(part.value);
        else if (part.name == "file") {
            file.bytes = part.value;
            file.name = QString::fromUtf8(part.fileName);
        }
    }
    if (!whatsapp)
        return graphError(400, 100, QStringLiteral("(#100) The parameter messaging_product is required."));
    if (file.bytes.isEmpty() || mostBytes(file.mimeType) == 0)
        return uploadProblem(QStringLiteral("The file is missing, or its type %1 is not supported").arg(file.mimeType));
    if (file.bytes.size() > mostBytes(file.mimeType))
        return uploadProblem(QStringLiteral("The file is larger than %1 bytes").arg(mostBytes(file.mimeType)));
    return net::Response::json(200, json::compact(QJsonObject{{QStringLiteral("id"), keep(file)}}));
}

QJsonObject WhatsAppMedia::uploaded(const QString& id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_media.constFind(id);
    if (found == m_media.constEnd())
        return {};
    return {{QStringLiteral("name"), found->name}, {QStringLiteral("type"), found->mimeType},
        {QStringLiteral("size"), found->bytes.size()},
        {QStringLiteral("sha256"), QString::fromLatin1(digest::sha256(found->bytes).toHex())}};
}

QString WhatsAppMedia::keep(const File& file)
{
    const std::scoped_lock lock(m_mutex);
    const QString id = QString::number(1'900'000'000'000'000 + m_media.size());
    m_media.insert(id, file);
    return id;
}

net::Response WhatsAppMedia::describe(const QString& id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_media.constFind(id);
    if (found == m_media.constEnd())
        return graphError(
            400, 100, QStringLiteral("Unsupported get request. Object with ID '%1' does not exist").arg(id));
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                 {QStringLiteral("id"), id}, {QStringLiteral("mime_type"), found->mimeType},
                 {QStringLiteral("sha256"), QString::fromLatin1(digest::sha256(found->bytes).toHex())},
                 {QStringLiteral("file_size"), found->bytes.size()},
                 {QStringLiteral("url"), m_baseUrl + QStringLiteral("/whatsapp-media/") + id}}));
}

net::Response WhatsAppMedia::bytes(const QString& id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_media.constFind(id);
    if (found == m_media.constEnd())
        return net::Response::text(404, "no such media\n");
    return {.status = 200, .headers = {{"Content-Type", found->mimeType.toLatin1()}}, .body = found->bytes};
}

} // namespace trato::sandbox
