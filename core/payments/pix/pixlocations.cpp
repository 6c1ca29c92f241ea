#include "payments/pix/pixlocations.h"

#include "payments/words.h"

namespace trato::payments {

namespace {

QString locationPath(qint64 id) { return QStringLiteral("/loc/%1").arg(id); }

} // namespace

Result<PixLocation> locationFromJson(const QJsonObject& json)
{
    const PixLocation location{.id = json.value(u"id").toInteger(-1),
        .location = json.value(u"location").toString(),
        .kind =
            json.value(u"tipoCob") == QStringLiteral("cobv") ? PixChargeKind::WithDueDate : PixChargeKind::Immediate,
        .txid = json.value(u"txid").toString(),
        .since = Instant::parse(json.value(u"criacao").toString(), QTimeZone::utc()).value_or(Instant())};
    if (location.id < 0 || location.location.isEmpty())
        return failure(QStringLiteral("provider_bad_answer"),
            Words::tr("The provider's answer has no usable “%1”.").arg(QStringLiteral("location")),
            {{QStringLiteral("field"), QStringLiteral("location")}});
    return location;
}

Result<PixLocation> PixLocations::make(PixChargeKind kind)
{
    const QString name = kind == PixChargeKind::Immediate ? QStringLiteral("cob") : QStringLiteral("cobv");
    TRATO_TRY(
        const QJsonObject json, m_session.ask("POST", QStringLiteral("/loc"), {{QStringLiteral("tipoCob"), name}}));
    return locationFromJson(json);
}

Result<PixLocation> PixLocations::get(qint64 id)
{
    TRATO_TRY(const QJsonObject json, m_session.ask("GET", locationPath(id)));
    return locationFromJson(json);
}

Result<PixLocation> PixLocations::unlink(qint64 id)
{
    TRATO_TRY(const QJsonObject json, m_session.ask("DELETE", locationPath(id) + QStringLiteral("/txid")));
    return locationFromJson(json);
}

Result<std::vector<PixLocation>> PixLocations::list(Instant from, Instant to)
{
    std::vector<PixLocation> found;
    TRATO_CHECK(m_session.pages(
        QStringLiteral("/loc"), from, to, QStringLiteral("loc"), [&](const QJsonObject& json) -> Result<void> {
            TRATO_TRY(PixLocation location, locationFromJson(json));
            found.push_back(std::move(location));
            return {};
        }));
    return found;
}

} // namespace trato::payments
