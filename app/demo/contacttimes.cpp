#include "app/demo/contacttimes.h"

#include "calendar/contacthours.h"
#include "calendar/places.h"
#include "parties/handle.h"

#include <chrono>

namespace trato::demo {

using namespace std::chrono_literals;

namespace {

std::vector<calendar::Place> placesOf(const Character& character)
{
    const auto phone = parties::Handle::parse(parties::ContactKind::Phone, character.person.mobile);
    const std::vector<int> codes = phone ? std::vector{phone->areaCode()} : std::vector<int>();
    return calendar::Places::standard().placesOf(codes, character.person.uf, character.person.city);
}

} // namespace

Instant lawfulFrom(Instant from, const Character& character, Channel channel)
{
    return calendar::ContactHours::standard().nextAllowed(placesOf(character), channel, from).value_or(from);
}

Instant lawfulUntil(Instant until, const Character& character, Channel channel)
{
    const auto places = placesOf(character);
    Instant at = until;
    while (at > until - 24h * 7 && !calendar::ContactHours::standard().allowed(places, channel, at).allowed)
        at = at - 24h;
    return at;
}

} // namespace trato::demo
