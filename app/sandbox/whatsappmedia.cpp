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

} // namespace

bool WhatsAppMedia::isMedia(const QString& kind) { return kind == u"image" || kind == u"audio" || kind == u"document"; }

QJsonObject WhatsAppMedia::announce(const Reply& reply)
{
    const QByteArray bytes = sampleBytes(reply.kind);
    QJsonObject media{{QStringLiteral("id"), keep(reply.kind)}, {QStringLiteral("mime_type"), mimeTypeOf(reply.kind)},
        {QStringLiteral("sha256"), QString::fromLatin1(digest::sha256(bytes).toBase64())}};
    if (!reply.text.isEmpty() && reply.kind != u"audio")
        media.insert(QStringLiteral("caption"), reply.text);
    if (reply.kind == u"audio")
        media.insert(QStringLiteral("voice"), true);
    if (reply.kind == u"document")
        media.insert(QStringLiteral("filename"), QStringLiteral("comprovante.pdf"));
    return media;
}

QString WhatsAppMedia::keep(const QString& kind)
{
    const std::scoped_lock lock(m_mutex);
    const QString id = QString::number(1'900'000'000'000'000 + m_media.size());
    m_media.insert(id, {sampleBytes(kind), mimeTypeOf(kind)});
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
