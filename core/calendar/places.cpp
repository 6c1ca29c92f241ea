#include "calendar/places.h"

#include "base/clock.h"
#include "base/text.h"
#include "base/toml.h"
#include "calendar/calendardata.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace trato::calendar {
namespace {

Failure badPlaces(const QString& what)
{
    return failure(QStringLiteral("invalid_places"),
        QCoreApplication::translate("calendar", "The table of places can't be used: %1").arg(what));
}

Result<std::vector<QTimeZone>> readZones(const QJsonArray& names)
{
    std::vector<QTimeZone> zones;
    for (const QJsonValue& name : names) {
        const QTimeZone zone(name.toString().toLatin1());
        if (!zone.isValid())
            return badPlaces(name.toString());
        zones.push_back(zone);
    }
    if (zones.empty())
        return badPlaces(QStringLiteral("zones"));
    return zones;
}

/// Debtors of a run live in the same few cities.
QString foldedCity(const QString& city)
{
    constexpr qsizetype mostRemembered = 6000;
    if (city.isEmpty())
        return {};
    thread_local QHash<QString, QString> known;
    if (const auto found = known.constFind(city); found != known.constEnd())
        return *found;
    if (known.size() >= mostRemembered)
        known.clear();
    return *known.insert(city, text::folded(city));
}

void addPlace(std::vector<Place>& places, const QString& uf, const std::vector<QTimeZone>& zones, const QString& city)
{
    for (const QTimeZone& zone : zones) {
        const auto same = [&](const Place& place) { return place.uf == uf && place.zone == zone; };
        if (std::none_of(places.begin(), places.end(), same))
            places.push_back({uf, zone, city});
    }
}

} // namespace

Result<Places> Places::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject root, toml::parse(bytes));
    Places places;
    const QJsonObject zones = root.value(u"zones").toObject();
    for (auto it = zones.begin(); it != zones.end(); ++it) {
        TRATO_TRY(const auto list, readZones(it.value().toArray()));
        places.m_zones.insert(it.key(), list);
        places.m_ufs.append(it.key());
    }
    places.m_ufs.sort();
    for (const QJsonValue& value : root.value(u"area").toArray()) {
        const QJsonObject entry = value.toObject();
        Area area{.ufs = textsOf(entry.value(u"ufs").toArray()), .zones = {}};
        if (area.ufs.isEmpty() ||
            !std::all_of(area.ufs.begin(), area.ufs.end(), [&](const QString& uf) { return places.isUf(uf); }))
            return badPlaces(QStringLiteral("area.ufs"));
        area.zones = places.zonesOfUf(area.ufs.first());
        if (entry.contains(u"zones")) {
            TRATO_TRY(area.zones, readZones(entry.value(u"zones").toArray()));
        }
        for (const QJsonValue& code : entry.value(u"codes").toArray())
            places.m_areas.insert(code.toInt(), area);
    }
    for (const QJsonValue& value : root.value(u"city").toArray()) {
        const QJsonObject entry = value.toObject();
        const QString uf = entry.value(u"uf").toString();
        const QString name = text::folded(entry.value(u"name").toString());
        if (!places.isUf(uf) || name.isEmpty())
            return badPlaces(QStringLiteral("city"));
        TRATO_TRY(const auto cityZones, readZones(entry.value(u"zones").toArray()));
        places.m_cities.insert({uf, name}, cityZones);
    }
    places.m_publicServices = textsOf(root.value(u"public_services").toObject().value(u"numbers").toArray());
    if (places.m_ufs.isEmpty() || places.m_areas.isEmpty())
        return badPlaces(QStringLiteral("zones, area"));
    return places;
}

const Places& Places::standard()
{
    static const Places places = loadTable<Places>(QStringLiteral("places.toml"), &Places::fromToml);
    return places;
}

bool Places::isUf(QStringView uf) const { return m_ufs.contains(uf); }

QStringList Places::ufsOfAreaCode(int areaCode) const { return m_areas.value(areaCode).ufs; }

std::vector<QTimeZone> Places::zonesOfAreaCode(int areaCode) const { return m_areas.value(areaCode).zones; }

std::vector<QTimeZone> Places::zonesOfUf(const QString& uf) const { return m_zones.value(uf); }

std::vector<Place> Places::placesOf(
    const std::vector<int>& areaCodes, const QString& addressUf, const QString& addressCity) const
{
    std::vector<Place> places;
    const QString city = foldedCity(addressCity);
    bool addressCovered = !isUf(addressUf);
    for (const int code : areaCodes) {
        const auto known = m_areas.constFind(code);
        if (known == m_areas.constEnd())
            continue;
        const Area& area = *known;
        const bool inside = area.ufs.contains(addressUf);
        addressCovered = addressCovered || inside;
        for (const QString& uf : inside ? QStringList{addressUf} : area.ufs)
            addPlace(places, uf, area.zones, uf == addressUf ? city : QString());
    }
    const auto ownZones = m_cities.constFind({addressUf, city});
    if (ownZones != m_cities.constEnd())
        addPlace(places, addressUf, *ownZones, city);
    else if (!addressCovered)
        addPlace(places, addressUf, zonesOfUf(addressUf), city);
    if (places.empty())
        places.push_back({{}, deskZone(), {}});
    return places;
}

} // namespace trato::calendar
