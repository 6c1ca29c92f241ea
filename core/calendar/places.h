#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace trato::calendar {

/// Where a debtor may be: a state and one of its time zones. A place that can't be narrowed down is several of these,
/// and what is asked (contact hours) has to hold in each.
struct Place {
    QString uf;
    QTimeZone zone;
    QString city = {}; ///< folded; empty: not known
};

/// Area codes (DDD) and states (UF) with their time zones, and the public services' short numbers. The table is data
/// with sources (resources/calendar/places.toml), not libphonenumber's geography, which has Recife an hour off.
class Places final {
public:
    /// Code `invalid_places` when the data can't be understood.
    static Result<Places> fromToml(QByteArrayView bytes);
    /// The shipped table, or the desk's newer one (see base/datafile.h).
    static const Places& standard();

    /// The 27 states in alphabetical order.
    [[nodiscard]] const QStringList& ufs() const { return m_ufs; }
    [[nodiscard]] bool isUf(QStringView uf) const;
    /// The states an area code reaches into, the main one first; empty for no area code.
    [[nodiscard]] QStringList ufsOfAreaCode(int areaCode) const;
    [[nodiscard]] bool isPublicService(const QString& digits) const { return m_publicServices.contains(digits); }

    /// The zones people of this area code or state live in, the most usual first; empty when unknown.
    [[nodiscard]] std::vector<QTimeZone> zonesOfAreaCode(int areaCode) const;
    [[nodiscard]] std::vector<QTimeZone> zonesOfUf(const QString& uf) const;

    /// Where somebody with these area codes and this address may be. An address inside an area code narrows that code
    /// down to the state; otherwise both count (numbers are ported, people move). Nothing known: the desk's own zone
    /// and no state, where the general rules hold. The city is the address's own; one whose clocks are not its state's
    /// counts by itself, along with the area codes.
    [[nodiscard]] std::vector<Place> placesOf(
        const std::vector<int>& areaCodes, const QString& addressUf, const QString& addressCity = {}) const;

private:
    struct Area {
        QStringList ufs;
        std::vector<QTimeZone> zones;
    };
    QStringList m_ufs;
    QHash<int, Area> m_areas;
    QHash<QString, std::vector<QTimeZone>> m_zones;
    QHash<std::pair<QString, QString>, std::vector<QTimeZone>> m_cities; ///< by state and folded name
    QStringList m_publicServices;
};

} // namespace trato::calendar
