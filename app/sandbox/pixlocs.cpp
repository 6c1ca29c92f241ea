#include "app/sandbox/pixlocs.h"

#include "app/sandbox/pixpaging.h"
#include "app/sandbox/pixvalidation.h"
#include "base/digest.h"
#include "base/json.h"

namespace trato::sandbox {

net::Response PixLocs::handle(const net::Request& request, const QStringList& path)
{
    if (path.size() == 3 && request.method == "GET")
        return list(request.query());
    if (path.size() == 3 && request.method == "POST") {
        const auto body = json::parseObject(request.body);
        const QString kind = body ? body->value(u"tipoCob").toString() : QString();
        if (kind != u"cob" && kind != u"cobv")
            return pixProblem(400, QStringLiteral("PayloadLocationOperacaoInvalida"),
                QStringLiteral("Location inválida."), QStringLiteral("O campo tipoCob não respeita o schema."));
        return net::Response::json(201, json::compact(make(kind, {})));
    }
    const std::scoped_lock lock(m_mutex);
    const auto found = m_locations.find(path.value(3).toInt());
    if (found == m_locations.end())
        return pixNotFound();
    if (request.method == "DELETE" && path.value(4) == u"txid")
        found->remove(QStringLiteral("txid"));
    return net::Response::json(200, json::compact(*found));
}

QJsonObject PixLocs::make(const QString& kind, const QString& txid)
{
    const std::scoped_lock lock(m_mutex);
    const int id = int(m_locations.size()) + 1;
    const QString folder = kind == u"cob" ? QStringLiteral("/qr/v2/") : QStringLiteral("/qr/v2/cobv/");
    QJsonObject location{{QStringLiteral("id"), id},
        {QStringLiteral("location"), m_host + folder + QString::fromLatin1(digest::randomHex(12))},
        {QStringLiteral("tipoCob"), kind}, {QStringLiteral("criacao"), pixInstant(m_world.clock.now())}};
    if (!txid.isEmpty())
        location.insert(QStringLiteral("txid"), txid);
    m_locations.insert(id, location);
    return location;
}

std::optional<QJsonObject> PixLocs::link(int id, const QString& kind, const QString& txid)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_locations.find(id);
    if (found == m_locations.end() || found->value(u"tipoCob").toString() != kind)
        return std::nullopt;
    const QString there = found->value(u"txid").toString();
    if (!there.isEmpty() && there != txid)
        return std::nullopt;
    found->insert(QStringLiteral("txid"), txid);
    return *found;
}

void PixLocs::setHost(const QString& host)
{
    const std::scoped_lock lock(m_mutex);
    m_host = host;
}

net::Response PixLocs::list(const net::Parameters& query) const
{
    const auto page = pixPage(query);
    if (!page)
        return pixProblem(400, QStringLiteral("PayloadLocationConsultaInvalida"), QStringLiteral("Consulta inválida."),
            QStringLiteral("Os parâmetros de consulta não respeitam o schema."));
    QJsonArray found;
    const std::scoped_lock lock(m_mutex);
    for (const QJsonObject& location : m_locations) {
        const auto made = Instant::parse(location.value(u"criacao").toString(), QTimeZone::utc());
        if (made && *made >= page->from && *made <= page->to)
            found.append(location);
    }
    return pixListing(query, *page, QStringLiteral("loc"), found);
}

} // namespace trato::sandbox
