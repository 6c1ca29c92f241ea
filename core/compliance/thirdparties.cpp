#include "compliance/thirdparties.h"

#include "base/datafile.h"
#include "base/text.h"
#include "base/toml.h"
#include "compliance/compliancedata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace trato::compliance {

Result<ThirdPlaces> ThirdPlaces::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    ThirdPlaces table;
    const QJsonObject places = document.value(QStringLiteral("places")).toObject();
    for (auto place = places.begin(); place != places.end(); ++place) {
        for (const QJsonValue word : place.value().toArray())
            table.m_places.insert(text::folded(word.toString()), place.key());
    }
    if (table.m_places.isEmpty() || table.m_places.contains(QString()))
        return failure(QStringLiteral("invalid_third_places"),
            QCoreApplication::translate("compliance", "The table of places that are not the debtor's own is empty."));
    return table;
}

const ThirdPlaces& ThirdPlaces::standard()
{
    initialiseData();
    static const ThirdPlaces places = data::load<ThirdPlaces>(
        QStringLiteral("compliance/thirdplaces.toml"), [](const QByteArray& bytes) { return fromToml(bytes); });
    return places;
}

const QString& ThirdPlaces::placeOf(const QString& label) const
{
    static const QString own;
    if (label.isEmpty())
        return own;
    for (const QString& word : text::words(label)) {
        for (auto place = m_places.begin(); place != m_places.end(); ++place) {
            if (word.startsWith(place.key()))
                return place.value();
        }
    }
    return own;
}

} // namespace trato::compliance
