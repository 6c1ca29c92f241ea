#include "cadence/contactwindows.h"

#include "calendar/businessdays.h"
#include "calendar/contacthours.h"

#include <QJsonObject>

#include <algorithm>

namespace trato::cadence {

using calendar::BusinessDays;
using calendar::ContactHours;
using calendar::Place;
using calendar::Places;

namespace {

constexpr int firstAreaCode = 11;
constexpr int lastAreaCode = 99;
constexpr qint64 minute = 60'000'000;

/// A city is only told apart where it has holidays of its own.
std::vector<Place> placesOf(const Whereabouts& where)
{
    const std::vector<int> areas = where.areaCode > 0 ? std::vector{where.areaCode} : std::vector<int>();
    std::vector<Place> places = Places::standard().placesOf(areas, where.uf, where.city);
    for (Place& place : places) {
        if (!place.city.isEmpty() && !BusinessDays::standard().hasCityHolidays(place.uf, place.city))
            place.city.clear();
    }
    return places;
}

/// In some city of the place it is a holiday that the rest of the state does not have.
bool mayRestInACity(const Place& place, Instant at)
{
    return BusinessDays::standard().isCityHoliday(at.dateIn(place.zone), place.uf);
}

QString keyOf(const std::vector<Place>& places)
{
    QString key;
    for (const Place& place : places)
        key += place.uf + u'/' + place.city + u'/' + QString::fromLatin1(place.zone.id()) + u' ';
    return key;
}

/// Who has an address in this state and a number of this area may be at these of the country's places.
struct Home {
    QString uf;
    QString area;
    std::vector<size_t> places;
};

/// The places are few, what can be made of a state and an area is much.
struct Country {
    std::vector<Place> places;
    std::vector<Home> homes;
};

class CountryMaker final {
public:
    void add(const QString& uf, int area)
    {
        Home home{uf, area > 0 ? QString::number(area) : QString(), {}};
        for (const Place& place : placesOf({uf, {}, area}))
            home.places.push_back(numberOf(place));
        country.homes.push_back(std::move(home));
    }

    Country country;

private:
    size_t numberOf(const Place& place)
    {
        const auto [known, isNew] = m_numbers.try_emplace(keyOf({place}), country.places.size());
        if (isNew)
            country.places.push_back(place);
        return known->second;
    }

    std::map<QString, size_t> m_numbers;
};

Country theCountry()
{
    std::vector<int> areas{0};
    for (int code = firstAreaCode; code <= lastAreaCode; ++code) {
        if (!Places::standard().ufsOfAreaCode(code).isEmpty())
            areas.push_back(code);
    }
    CountryMaker maker;
    for (const QString& uf : QStringList{QString()} + Places::standard().ufs()) {
        for (const int area : areas)
            maker.add(uf, area);
    }
    return std::move(maker.country);
}

} // namespace

const ContactWindows::Answer& ContactWindows::answerOf(const std::vector<Place>& places, Channel channel, Instant at)
{
    Answer& answer = m_answers[{keyOf(places), channel}];
    const bool holds = !answer.from.isNever() && answer.from <= at && at < answer.until;
    if (!holds) {
        // Hours begin and end with a minute.
        const Instant nextMinute((at.microseconds() / minute + 1) * minute);
        const Instant opens = ContactHours::standard().nextAllowed(places, channel, at).value_or(at);
        answer = {.open = opens <= at, .from = at, .until = opens <= at ? nextMinute : opens};
    }
    return answer;
}

/// The places are few, what can be made of two of them is much.
bool ContactWindows::isOpen(const std::vector<Place>& places, Channel channel, Instant at)
{
    return std::all_of(
        places.begin(), places.end(), [&](const Place& place) { return answerOf({place}, channel, at).open; });
}

Instant ContactWindows::firstAllowed(const Whereabouts& where, Channel channel, Instant from)
{
    const auto places = placesOf(where);
    if (isOpen(places, channel, from))
        return from;
    const Answer& answer = answerOf(places, channel, from);
    return answer.open ? from : answer.until;
}

Instant ContactWindows::closesAt(const Whereabouts& where, Channel channel, Instant at)
{
    return ContactHours::standard().allowed(placesOf(where), channel, at).until;
}

void ContactWindows::addClosed(QJsonArray& closed, Channel channel, Instant at)
{
    static const Country country = theCountry();
    std::vector<bool> open;
    open.reserve(country.places.size());
    for (const Place& place : country.places)
        open.push_back(answerOf({place}, channel, at).open && !mayRestInACity(place, at));
    for (const Home& home : country.homes) {
        if (!std::all_of(home.places.begin(), home.places.end(), [&](size_t place) { return open[place]; }))
            closed.append(QJsonObject{{QStringLiteral("channel"), channelName(channel)},
                {QStringLiteral("uf"), home.uf}, {QStringLiteral("area"), home.area}});
    }
}

} // namespace trato::cadence
