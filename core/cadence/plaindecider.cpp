#include "cadence/plaindecider.h"

#include "cadence/stepdecision.h"
#include "money/reais.h"
#include "storage/bulkwriter.h"

#include <algorithm>

namespace trato::cadence {

using storage::BulkWriter;
using storage::Row;

namespace {

/// A name that would break a text or its payload is looked at one by one.
bool isSound(const QString& firstName)
{
    return !firstName.isEmpty() && std::none_of(firstName.begin(), firstName.end(), [](QChar letter) {
        return letter < u' ' || letter == u'\x7f' || letter == u'{' || letter == u'"' || letter == u'\\';
    });
}

/// A mobile number: of other phones it is not known whether they read messages.
bool isMobile(const QString& value)
{
    constexpr qsizetype digits = 14;
    return value.size() == digits && value.startsWith(u"+55") && value[5] == u'9';
}

QString areaOf(const QString& handle)
{
    const bool domestic = handle.startsWith(u"+55") && (handle.size() == 13 || handle.size() == 14);
    return domestic ? handle.sliced(3, 2) : QString();
}

/// The greatest is the best: one with a label stands in the way of all others, then who wrote from there, then how
/// sure it is, then the oldest.
qint64 rankOf(const Row& row, bool labelled, bool hasWritten)
{
    constexpr qint64 label = qint64(1) << 61;
    constexpr qint64 wrote = qint64(1) << 60;
    constexpr qint64 sure = qint64(1) << 50;
    return (labelled ? label : 0) + (hasWritten ? wrote : 0) + row.integer("confidence") * sure - row.integer("id");
}

} // namespace

PlainDecider::PlainDecider(storage::Database& database, const DueRange& range, Instant now)
    : m_database(database)
    , m_range(range)
    , m_now(now)
    , m_talking(talkingSince(now))
    , m_today(now.dateIn(deskZone()).toString(Qt::ISODate))
{
}

Result<std::vector<PlainPlace>> PlainDecider::readPlaces()
{
    const Instant midnight = Instant::startOfDay(m_now.dateIn(deskZone()), deskZone());
    const QString places = m_range.isDense() ? QStringLiteral("cadence/plain_places_dense")
                                             : QStringLiteral("cadence/plain_places_sparse");
    m_candidates.reserve(static_cast<size_t>(m_range.due));
    TRATO_CHECK(m_database.each(places,
        {{":now", m_now}, {":midnight", midnight}, {":first", m_range.first}, {":last", m_range.last}},
        [&](const Row& row) {
            Candidate candidate;
            candidate.debtor = row.id<DebtorId>("debtor_id");
            candidate.portfolio = row.id<PortfolioId>("portfolio_id");
            candidate.stands = placeOf(row);
            m_candidates.push_back(std::move(candidate));
        }));
    TRATO_CHECK(m_database.each(QStringLiteral("cadence/plain_special"),
        {{":now", m_now}, {":midnight", midnight}, {":first", m_range.first}, {":last", m_range.last}},
        [&](const Row& row) { markSpecial(row.id<DebtorId>("debtor_id")); }));
    dropSpecial();
    TRATO_CHECK(number());
    return m_places;
}

/// Somebody who stands at two places at once is looked at one by one.
void PlainDecider::dropSpecial()
{
    for (size_t i = 1; i < m_candidates.size(); ++i) {
        if (m_candidates[i].debtor == m_candidates[i - 1].debtor)
            m_candidates[i].isSpecial = m_candidates[i - 1].isSpecial = true;
    }
    std::erase_if(m_candidates, [](const Candidate& candidate) { return candidate.isSpecial; });
}

void PlainDecider::markSpecial(DebtorId debtor)
{
    auto candidate = std::lower_bound(m_candidates.begin(), m_candidates.end(), debtor,
        [](const Candidate& one, DebtorId wanted) { return one.debtor < wanted; });
    for (; candidate != m_candidates.end() && candidate->debtor == debtor; ++candidate)
        candidate->isSpecial = true;
}

/// Where few are due they are looked up in each table, from one in memory.
Result<void> PlainDecider::number()
{
    if (m_range.isDense()) {
        for (Candidate& candidate : m_candidates)
            candidate.place = candidate.debtor.value();
        return {};
    }
    // A transaction that is rolled back takes its tables along.
    TRATO_CHECK(m_database.execute(QStringLiteral("cadence/due_place_table")));
    TRATO_CHECK(m_database.execute(QStringLiteral("cadence/clear_due_places")));
    static const QStringList columns{QStringLiteral("number"), QStringLiteral("debtor_id")};
    TRATO_TRY(const auto writer, BulkWriter::open(m_database, QStringLiteral("temp.due_place"), columns));
    qint64 number = 0;
    for (Candidate& candidate : m_candidates) {
        candidate.place = ++number;
        TRATO_CHECK(writer->integer(number).integer(candidate.debtor.value()).endRow());
    }
    TRATO_CHECK(writer->finish());
    return {};
}

size_t PlainDecider::placeOf(const Row& row)
{
    const qint64 portfolio = row.integer("portfolio_id");
    m_key.resize(0);
    m_key.append(reinterpret_cast<const char*>(&portfolio), sizeof(portfolio));
    m_key.append(QByteArrayView(row.word("anchor_due"))).append(' ').append(QByteArrayView(row.word("step")));
    const auto known = m_numbers.constFind(m_key);
    if (known != m_numbers.constEnd())
        return *known;
    m_numbers.insert(m_key, m_places.size());
    m_places.push_back({PortfolioId(portfolio), row.text("anchor_due"), row.text("step")});
    return m_places.size() - 1;
}

template <class Visit>
Result<void> PlainDecider::join(const char* what, const storage::Bindings& others, Visit visit)
{
    storage::Bindings values = others;
    if (m_range.isDense()) {
        values.push_back({":first", m_range.first});
        values.push_back({":last", m_range.last});
    }
    const QString statement = QStringLiteral("cadence/plain_") + QLatin1StringView(what) +
                              (m_range.isDense() ? QStringLiteral("_dense") : QStringLiteral("_gathered"));
    auto candidate = m_candidates.begin();
    return m_database.each(statement, values, [&](const Row& row) {
        const qint64 place = row.integer("place");
        while (candidate != m_candidates.end() && candidate->place < place)
            ++candidate;
        if (candidate != m_candidates.end() && candidate->place == place)
            visit(*candidate, row);
    });
}

Result<int> PlainDecider::decide(const std::vector<PlainOccasions>& occasions, const QSet<QString>& closed)
{
    const Wanted wanted = wantedOf(occasions);
    TRATO_CHECK(readPeople(occasions, !closed.isEmpty()));
    TRATO_CHECK(readDebts(wanted.latest));
    TRATO_CHECK(readContacts(wanted));
    std::erase_if(m_candidates, [&](const Candidate& candidate) { return !isPlain(candidate, closed); });
    return static_cast<int>(m_candidates.size());
}

PlainDecider::Wanted PlainDecider::wantedOf(const std::vector<PlainOccasions>& occasions) const
{
    Wanted wanted{.latest = m_today};
    for (size_t i = 0; i < occasions.size(); ++i) {
        for (const auto& occasion : occasions[i]) {
            wanted.byEmail |= occasion && occasion->channel == Channel::Email;
            wanted.byPhone |= occasion && occasion->channel != Channel::Email;
        }
        wanted.latest = std::max(wanted.latest, m_places[i].anchor);
    }
    return wanted;
}

Result<void> PlainDecider::readPeople(const std::vector<PlainOccasions>& occasions, bool asksWhere)
{
    return join("people", {}, [&](Candidate& candidate, const Row& row) {
        candidate.confirmed = row.flag("confirmed");
        const auto& occasion = occasions[candidate.stands][candidate.confirmed ? 1 : 0];
        if (!occasion)
            return;
        candidate.occasion = &*occasion;
        const QString name = row.text("name");
        candidate.firstName = name.left(name.indexOf(u' '));
        if (asksWhere)
            candidate.uf = row.text("uf");
    });
}

/// Nothing is open from before the anchor: what is due, or what falls due on it.
Result<void> PlainDecider::readDebts(const QString& latest)
{
    std::vector<QByteArray> anchors;
    for (const PlainPlace& place : m_places)
        anchors.push_back(place.anchor.toLatin1());
    const QByteArray today = m_today.toLatin1();
    return join("debts", {{":latest", latest}}, [&](Candidate& candidate, const Row& row) {
        const QLatin1StringView due = row.word("due");
        const QLatin1StringView anchor(anchors[candidate.stands]);
        candidate.owesEarlier |= due < anchor;
        if (due <= QLatin1StringView(today) || due <= anchor)
            candidate.cents += row.integer("open_cents");
        if (due != anchor)
            return;
        const ContractId contract = row.id<ContractId>("contract_id");
        candidate.contract = candidate.contract.isValid() ? std::min(candidate.contract, contract) : contract;
    });
}

Result<void> PlainDecider::readContacts(const Wanted& wanted)
{
    return join("contacts", {{":by_email", wanted.byEmail ? 1 : 0}, {":by_phone", wanted.byPhone ? 1 : 0}},
        [&](Candidate& candidate, const Row& row) { seeContact(candidate, row); });
}

void PlainDecider::seeContact(Candidate& candidate, const Row& row) const
{
    if (!candidate.occasion)
        return;
    const Instant wrote = row.instant("last_inbound_at");
    const bool silent = wrote.isNever() || wrote <= m_now - silentAfter;
    candidate.isSpecial |=
        row.flag("listed") || (!wrote.isNever() && wrote > m_talking) || (candidate.occasion->ifSilent && !silent);
    const QLatin1StringView kind = row.word("kind");
    const bool isEmail = kind == QLatin1StringView("email");
    const bool byEmail = candidate.occasion->channel == Channel::Email;
    const bool isPhone = kind == QLatin1StringView("phone");
    if (!row.flag("reachable") || isEmail != byEmail || !(isEmail || isPhone || kind == QLatin1StringView("whatsapp")))
        return;
    const bool labelled = row.flag("labelled");
    const qint64 rank = rankOf(row, labelled, !isEmail && !wrote.isNever());
    if (!candidate.handle.isNull() && rank <= candidate.rank)
        return;
    QString value = row.text("value");
    if (isPhone && !isMobile(value))
        return;
    candidate.rank = rank;
    candidate.labelled = labelled;
    candidate.handle = std::move(value);
}

bool PlainDecider::isPlain(const Candidate& candidate, const QSet<QString>& closed)
{
    const bool owes = !candidate.owesEarlier && candidate.contract.isValid() && candidate.cents > 0;
    if (!candidate.occasion || candidate.isSpecial || !owes || candidate.handle.isNull() || candidate.labelled ||
        !isSound(candidate.firstName))
        return false;
    return closed.isEmpty() || !closed.contains(channelName(candidate.occasion->channel) + u'/' + candidate.uf + u'/' +
                                                areaOf(candidate.handle));
}

Result<void> PlainDecider::write(qint64 firstId)
{
    static const QStringList columns{QStringLiteral("debtor_id"), QStringLiteral("portfolio_id"),
        QStringLiteral("occasion"), QStringLiteral("outbox_id"), QStringLiteral("first_name"), QStringLiteral("handle"),
        QStringLiteral("amount"), QStringLiteral("contract_id")};
    TRATO_TRY(const auto writer, BulkWriter::open(m_database, QStringLiteral("temp.plain"), columns));
    for (const Candidate& candidate : m_candidates) {
        writer->integer(candidate.debtor.value())
            .integer(candidate.portfolio.value())
            .integer(static_cast<qint64>(2 * candidate.stands) + (candidate.confirmed ? 1 : 0))
            .integer(firstId++);
        writer->text(candidate.firstName).text(candidate.handle);
        if (candidate.occasion->tellsAmount)
            writer->text(money::reaisDigits(money::Money::fromCents(candidate.cents)));
        else
            writer->null();
        TRATO_CHECK(writer->integer(candidate.contract.value()).endRow());
    }
    TRATO_CHECK(writer->finish());
    return {};
}

} // namespace trato::cadence
