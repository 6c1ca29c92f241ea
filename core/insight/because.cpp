#include "insight/because.h"

#include "insight/words.h"

namespace trato::insight {

namespace {

/// Fewer contacts than that say nothing about a person.
constexpr int enough = 3;
/// So much must have been heard in a part of the week for the hour to be worth a word.
constexpr double oftenHeard = 1.5;

const Contacts& contactsOf(const Learned& learned, Channel channel) { return learned.contacts[placeOf(channel)]; }

QString counted(Channel channel, const Contacts& contacts)
{
    const QString where = channelWord(channel);
    if (contacts.answered == 0 && contacts.opened == 0)
        return Words::tr("%1: nothing came of %2 contacts").arg(where).arg(contacts.sent);
    if (contacts.opened == 0)
        return Words::tr("%1: answered %2 of %3").arg(where).arg(contacts.answered).arg(contacts.sent);
    if (contacts.answered == 0)
        return Words::tr("%1: opened %2 of %3").arg(where).arg(contacts.opened).arg(contacts.sent);
    return Words::tr("%1: answered %2 and opened %3 of %4")
        .arg(where)
        .arg(contacts.answered)
        .arg(contacts.opened)
        .arg(contacts.sent);
}

/// The chosen one first, then where else enough was tried.
QString allCounted(Channel chosen, const Learned& learned, std::span<const Channel> channels)
{
    QStringList parts;
    if (contactsOf(learned, chosen).sent > 0)
        parts.append(counted(chosen, contactsOf(learned, chosen)));
    for (const Channel channel : channels) {
        if (channel != chosen && contactsOf(learned, channel).sent >= enough)
            parts.append(counted(channel, contactsOf(learned, channel)));
    }
    return parts.join(QStringLiteral("; "));
}

bool isKnown(const Learned& learned, Channel chosen, std::span<const Channel> channels)
{
    if (contactsOf(learned, chosen).sent >= enough)
        return true;
    return contactsOf(learned, chosen).sent > 0 && std::any_of(channels.begin(), channels.end(), [&](Channel channel) {
        return contactsOf(learned, channel).sent >= enough;
    });
}

QString channelReason(const Choice& choice, const Learned& learned, std::span<const Channel> channels)
{
    if (choice.exploring)
        return Words::tr("A try of %1: too little is known yet of it with this person.")
            .arg(channelWord(choice.channel));
    if (isKnown(learned, choice.channel, channels))
        return Words::tr("This person's record (%1).").arg(allCounted(choice.channel, learned, channels));
    const int percent = qRound(100 * learned.around->expected(learned.segment, choice.channel));
    return Words::tr("Little is known of this person yet; with similar debtors %1 is worth most (%2 of 100 contacts).")
        .arg(channelWord(choice.channel))
        .arg(percent);
}

QString wishReason(const Choice& choice, const Learned& learned, std::span<const Channel> channels)
{
    const StatedPreference& stated = *learned.stated;
    const QString day = stated.at.dateIn(deskZone()).toString(QStringLiteral("dd/MM/yyyy"));
    if (choice.wished)
        return Words::tr("The person asked for %1 on %2.").arg(channelWord(choice.channel), day);
    return Words::tr("The person asked for %1 on %2, which is not possible now. ")
               .arg(channelWord(*stated.wish.channel), day) +
           channelReason(choice, learned, channels);
}

} // namespace

QString reasonForChannel(const Choice& choice, const Learned& learned, std::span<const Channel> channels)
{
    const bool wish = learned.stated && learned.stated->wish.channel;
    return wish ? wishReason(choice, learned, channels) : channelReason(choice, learned, channels);
}

QString reasonForHours(const Hours& hours, const Learned& learned)
{
    if (isWished(hours, learned))
        return Words::tr("The hour is the one they asked for.");
    if (isOftenHeard(hours, learned))
        return Words::tr("They often write between %1 and %2 o'clock.").arg(hours.from).arg(hours.until);
    return Words::tr("Between %1 and %2 o'clock it is tried: too little is known yet of that hour with this person.")
        .arg(hours.from)
        .arg(hours.until);
}

bool isWished(const Hours& hours, const Learned& learned)
{
    const auto& wish = learned.stated ? learned.stated->wish.hours : std::nullopt;
    return wish && hours.from < hours.until && hours.from >= wish->from && hours.from < wish->until;
}

bool isOftenHeard(const Hours& hours, const Learned& learned)
{
    double heard = 0;
    for (size_t part = 0; part < dayParts.size(); ++part) {
        if (dayParts[part].from < hours.until && hours.from < dayParts[part].until)
            heard += learned.weights.heardIn(slotOf(DayKind::Weekday, part)) +
                     learned.weights.heardIn(slotOf(DayKind::Weekend, part));
    }
    return heard >= oftenHeard;
}

} // namespace trato::insight
