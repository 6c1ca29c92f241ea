#include "parties/exclusions.h"

#include "parties/handle.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::parties {
namespace {

using storage::Row;

const QString anyChannel = QStringLiteral("*");

Exclusion exclusionOf(const Row& row)
{
    return {.value = row.text("value"),
        .list = row.text("list"),
        .creditor = row.id<CreditorId>("creditor_id"),
        .channel = channelFromName(row.text("channel")),
        .legal = row.flag("legal"),
        .source = row.text("source"),
        .from = row.date("valid_from"),
        .until = row.date("valid_until")};
}

QStringList formsOf(const QString& value)
{
    const bool isEmail = value.contains(u'@');
    return Handle{isEmail ? ContactKind::Email : ContactKind::Phone, value}.alternatives();
}

} // namespace

bool ListsInForce::forbid(const QString& place, Channel by) const
{
    const auto concerns = [this](const Exclusion& entry) {
        return !creditors || !entry.creditor.isValid() ||
               std::ranges::any_of(*creditors, [&](CreditorId who) { return entry.isFor(who); });
    };
    return std::ranges::any_of(
        entries, [&](const Exclusion& entry) { return entry.covers(place, by, day) && concerns(entry); });
}

Result<void> Exclusions::put(const Exclusion& exclusion, const Listing& listing)
{
    for (const QString& form : formsOf(exclusion.value)) {
        TRATO_CHECK(m_database.execute(QStringLiteral("parties/put_exclusion"),
            {{":value", form}, {":entry", exclusion.value}, {":list", exclusion.list},
                {":creditor", exclusion.creditor.value()},
                {":channel", exclusion.channel ? channelName(*exclusion.channel) : anyChannel},
                {":legal", exclusion.legal ? 1 : 0}, {":source", exclusion.source}, {":from", exclusion.from},
                {":until", exclusion.until}, {":by", listing.by}, {":at", listing.at},
                {":today", listing.at.dateIn(deskZone())}}));
    }
    return {};
}

Result<void> Exclusions::makeLegal(const QString& list)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("parties/make_list_legal"), {{":list", list}}));
    return {};
}

Result<void> Exclusions::endOthers(const QString& list, CreditorId creditor, const Listing& listing)
{
    const QDate yesterday = listing.at.dateIn(deskZone()).addDays(-1);
    TRATO_CHECK(m_database.execute(QStringLiteral("parties/end_exclusions"),
        {{":list", list}, {":creditor", creditor.value()}, {":at", listing.at}, {":yesterday", yesterday}}));
    return {};
}

Result<std::vector<Exclusion>> Exclusions::of(DebtorId debtor) const
{
    return m_database.all(QStringLiteral("parties/exclusions"), {{":debtor", debtor}}, exclusionOf);
}

Result<std::vector<ExclusionList>> Exclusions::lists(QDate today) const
{
    return m_database.all(QStringLiteral("parties/exclusion_lists"), {{":today", today}}, [](const Row& row) {
        return ExclusionList{.name = row.text("list"),
            .legal = row.flag("legal"),
            .source = row.text("source"),
            .inForce = row.number("in_force"),
            .entries = row.number("entries"),
            .listedBy = row.text("listed_by"),
            .listedAt = row.instant("listed_at")};
    });
}

} // namespace trato::parties
