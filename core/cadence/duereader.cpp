#include "cadence/duereader.h"

#include "compliance/thirdparties.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace trato::cadence {

using storage::Row;

namespace {

/// "cadence:collection:2026-11-20 17": for what, when, and the creditor where it is known.
void readSaid(DueState& state, const QString& said)
{
    if (said.isEmpty())
        return;
    const QString key = said.section(u' ', 0, 0);
    state.saidFor = CreditorId(said.section(u' ', 1).toLongLong());
    state.saidOn = QDate::fromString(key.section(u':', -1), Qt::ISODate);
    state.saidPurpose = key.section(u':', 1, 1);
}

DueState stateFrom(const Row& row)
{
    DueState state;
    state.debtor = row.id<DebtorId>("debtor_id");
    state.portfolio = row.id<PortfolioId>("portfolio_id");
    state.creditor = row.id<CreditorId>("creditor_id");
    state.anchorDue = row.date("anchor_due");
    state.step = row.text("step");
    state.ran = row.text("ran");
    state.uf = row.text("uf");
    state.city = row.text("city");
    state.debtorName = row.text("debtor_name");
    state.nameOf = row.text("debtor_kind") == QStringLiteral("company") ? text::NameOf::Company : text::NameOf::Person;
    state.rightParty = !row.isNull("right_party_at");
    state.refused = row.flag("refused");
    state.held = row.flag("held");
    state.baton = row.text("baton");
    state.deciding = row.flag("deciding");
    state.agreement = row.flag("agreement");
    state.promise = row.flag("promise");
    readSaid(state, row.text("said"));
    return state;
}

/// Fewer who are due are not worth a range of their own.
constexpr int worthItsOwn = 2'048;

/// A risk score is as good as its history is fresh.
constexpr std::chrono::hours scoreHolds{24 * 3};

DueState eventStateFrom(const Row& row)
{
    DueState state = stateFrom(row);
    state.after = eventFromName(row.text("event"));
    return state;
}

/// Neighbours stand together; each debtor once.
std::vector<DebtorId> debtorsOf(const std::vector<DueState>& batch)
{
    std::vector<DebtorId> debtors;
    debtors.reserve(batch.size());
    for (const DueState& state : batch) {
        if (debtors.empty() || debtors.back() != state.debtor)
            debtors.push_back(state.debtor);
    }
    return debtors;
}

void sortByDebtor(std::vector<DueState>& batch)
{
    std::stable_sort(batch.begin(), batch.end(),
        [](const DueState& left, const DueState& right) { return left.debtor < right.debtor; });
}

/// JSON: the statements of a batch join with it.
QString listOf(std::span<const DebtorId> debtors)
{
    QByteArray list("[");
    for (const DebtorId debtor : debtors)
        list.append(list.size() > 1 ? "," : "").append(QByteArray::number(debtor.value()));
    return QString::fromLatin1(list + ']');
}

/// A debtor stands once for each portfolio.
template <class Apply>
void forEachOf(std::vector<DueState>& batch, DebtorId debtor, Apply apply)
{
    auto state = std::lower_bound(
        batch.begin(), batch.end(), debtor, [](const DueState& one, DebtorId id) { return one.debtor < id; });
    for (; state != batch.end() && state->debtor == debtor; ++state)
        apply(*state);
}

/// What lists forbid there, "creditor:channel" each: for all creditors ("0") or for this one, by all channels ("*") or
/// by one.
ChannelSet forbiddenBy(const QStringList& lists, CreditorId creditor)
{
    ChannelSet forbidden;
    for (const QString& entry : lists) {
        const QString who = entry.section(u':', 0, 0);
        if (who != QStringLiteral("0") && who != QString::number(creditor.value()))
            continue;
        const auto channel = channelFromName(entry.section(u':', 1));
        if (!channel)
            return ChannelSet().set();
        forbidden.set(static_cast<size_t>(*channel));
    }
    return forbidden;
}

/// Neighbours, of whom so many are due.
struct Block {
    qint64 number = 0;
    int due = 0;
};

/// In order, each once. A file tells of them as they stand in its index: to put them in order costs it more than this.
Result<std::vector<Block>> dueBlocks(storage::Database& database, Instant now)
{
    std::vector<Block> blocks;
    const auto add = [&](const Block& block) {
        if (!blocks.empty() && blocks.back().number == block.number)
            blocks.back().due += block.due;
        else
            blocks.push_back(block);
    };
    TRATO_CHECK(database.each(QStringLiteral("cadence/due_blocks"), {{":now", now}}, [&](const Row& row) {
        add({row.integer("block"), row.number("due")});
    }));
    std::sort(
        blocks.begin(), blocks.end(), [](const Block& left, const Block& right) { return left.number < right.number; });
    for (const Block& block : std::exchange(blocks, {}))
        add(block);
    return blocks;
}

} // namespace

Result<std::vector<DueRange>> DueReader::ranges(Instant now, int most, int workers)
{
    constexpr qint64 blockSize = 1024; // as in the statement
    TRATO_TRY(const auto blocks, dueBlocks(m_database, now));
    int all = 0;
    int largest = 0;
    for (const Block& block : blocks) {
        all += block.due;
        largest = std::max(largest, block.due);
    }
    // Blocks are not cut: without the largest one there would be a range of the rest.
    most = std::min(most, std::max(all / workers + largest, worthItsOwn));
    std::vector<DueRange> ranges;
    for (const Block& block : blocks) {
        if (ranges.empty() || ranges.back().due + block.due > most)
            ranges.push_back({.first = DebtorId(std::max<qint64>(1, block.number * blockSize)), .last = {}, .due = 0});
        ranges.back().last = DebtorId((block.number + 1) * blockSize - 1);
        ranges.back().due += block.due;
    }
    return ranges;
}

Result<std::vector<DebtorId>> DueReader::debtors(const DueRange& range, Instant now)
{
    const QString statement =
        range.isDense() ? QStringLiteral("cadence/due_debtors_dense") : QStringLiteral("cadence/due_debtors_sparse");
    return m_database.all(statement, {{":now", now}, {":first", range.first}, {":last", range.last}},
        [](const Row& row) { return row.id<DebtorId>("debtor_id"); });
}

Result<std::vector<DueState>> DueReader::read(std::span<const DebtorId> debtors, Instant now)
{
    const QString list = listOf(debtors);
    TRATO_TRY(std::vector<DueState> batch,
        m_database.all(QStringLiteral("cadence/due_places"), {{":now", now}, {":debtors", list}}, &stateFrom));
    sortByDebtor(batch);
    TRATO_CHECK(readBasics(batch, now));
    return batch;
}

Result<std::vector<DueState>> DueReader::readEvents(Instant now, int most)
{
    TRATO_TRY(std::vector<DueState> batch,
        m_database.all(QStringLiteral("cadence/due_events"), {{":now", now}, {":limit", most}}, &eventStateFrom));
    sortByDebtor(batch);
    TRATO_CHECK(readBasics(batch, now));
    return batch;
}

Result<void> DueReader::readBasics(std::vector<DueState>& batch, Instant now)
{
    if (batch.empty())
        return {};
    const QString list = listOf(debtorsOf(batch));
    TRATO_CHECK(readRefusals(batch, now));
    TRATO_CHECK(readContactPoints(batch, list, now));
    return readOpenInstalments(batch, list, now);
}

Result<std::vector<DebtorId>> DueReader::onCadence(const QString& name)
{
    return m_database.all(QStringLiteral("cadence/on_cadence"), {{":cadence", name}},
        [](const Row& row) { return row.id<DebtorId>("debtor_id"); });
}

Result<std::vector<DueState>> DueReader::placesOf(DebtorId debtor, Instant now)
{
    TRATO_TRY(std::vector<DueState> places,
        m_database.all(QStringLiteral("cadence/places_of_debtor"), {{":debtor", debtor}, {":now", now}}, &stateFrom));
    TRATO_TRY(const std::vector<DueState> events, m_database.all(QStringLiteral("cadence/events_of_debtor"),
                                                      {{":debtor", debtor}, {":now", now}}, &eventStateFrom));
    places.insert(places.end(), events.begin(), events.end());
    TRATO_CHECK(readBasics(places, now));
    TRATO_CHECK(readFurther(places, Needs::everything(), now));
    return places;
}

/// Few of a batch ever refused anything.
Result<void> DueReader::readRefusals(std::vector<DueState>& batch, Instant now)
{
    DebtorId read;
    std::vector<parties::Consent> ledger;
    for (DueState& state : batch) {
        if (!state.refused)
            continue;
        if (state.debtor != read) {
            TRATO_TRY(ledger, parties::Consents(m_database).ledger(state.debtor));
            read = state.debtor;
        }
        state.revoked = revokedChannels(ledger, state.creditor, now);
    }
    return {};
}

Result<void> DueReader::readContactPoints(std::vector<DueState>& batch, const QString& debtors, Instant now)
{
    const QDate today = now.dateIn(deskZone());
    const auto visit = [&](const Row& row) {
        const DebtorId debtor = row.id<DebtorId>("debtor_id");
        const QString kind = row.text("kind");
        const Handle handle{
            row.text("value"), row.instant("last_inbound_at"), row.number("confidence"), row.id<ContactPointId>("id")};
        // Nobody is written to at work, at a neighbour's, or where somebody else around them is reached.
        const bool own =
            !row.flag("of_another") && compliance::ThirdPlaces::standard().placeOf(row.text("label")).isEmpty();
        const bool reachable = own && row.flag("reachable");
        const QStringList lists = row.text("lists").split(u' ', Qt::SkipEmptyParts);
        forEachOf(batch, debtor, [&](DueState& state) {
            state.lastInbound = std::max(state.lastInbound, handle.lastInbound);
            if (reachable)
                offer(state, kind, handle, forbiddenBy(lists, state.creditor));
        });
    };
    return m_database.each(QStringLiteral("cadence/contact_points"), {{":debtors", debtors}, {":today", today}}, visit);
}

Result<void> DueReader::readOpenInstalments(std::vector<DueState>& batch, const QString& debtors, Instant now)
{
    const QDate today = now.dateIn(deskZone());
    const auto visit = [&](const Row& row) {
        const QDate due = row.date("due");
        const qint64 cents = row.integer("open_cents");
        const CreditorId creditor = row.id<CreditorId>("creditor_id");
        const bool held = row.flag("held");
        const bool promised = row.flag("promised");
        const OpenDebt instalment{.dueCents = due <= today ? cents : 0,
            .oldestDue = due,
            .contract = row.id<ContractId>("contract_id"),
            .contractNumber = row.text("contract_number"),
            .product = row.text("product")};
        forEachOf(batch, row.id<DebtorId>("debtor_id"), [&](DueState& state) {
            if (state.creditor != creditor)
                return;
            state.debt.held |= held;
            state.debt.promised |= promised;
            OpenDebt seen = instalment;
            seen.anchorCents = due == state.anchorDue ? cents : 0;
            if (!held && !promised)
                add(state.debt, seen);
        });
    };
    return m_database.each(QStringLiteral("cadence/open_instalments"), {{":debtors", debtors}, {":now", now}}, visit);
}

Result<void> DueReader::readFurther(std::vector<DueState>& batch, const Needs& needs, Instant now)
{
    const std::vector<DebtorId> debtors = debtorsOf(batch);
    const QString list = listOf(debtors);
    if (needs.unread)
        TRATO_CHECK(readUnread(batch, list));
    if (needs.unanswered)
        TRATO_CHECK(readUnanswered(batch, list));
    if (needs.risk)
        TRATO_CHECK(readRisks(batch, list, now));
    if (needs.learned)
        TRATO_CHECK(readLearned(batch, debtors, now));
    return {};
}

Result<void> DueReader::readUnread(std::vector<DueState>& batch, const QString& debtors)
{
    return m_database.each(QStringLiteral("cadence/unread"), {{":debtors", debtors}}, [&](const Row& row) {
        const bool unread = row.flag("unread");
        forEachOf(batch, row.id<DebtorId>("debtor_id"), [&](DueState& state) { state.unread = unread; });
    });
}

Result<void> DueReader::readUnanswered(std::vector<DueState>& batch, const QString& debtors)
{
    return m_database.each(QStringLiteral("cadence/unanswered"), {{":debtors", debtors}}, [&](const Row& row) {
        const int messages = row.number("messages");
        forEachOf(batch, row.id<DebtorId>("debtor_id"), [&](DueState& state) { state.unanswered = messages; });
    });
}

Result<void> DueReader::readRisks(std::vector<DueState>& batch, const QString& debtors, Instant now)
{
    return m_database.each(
        QStringLiteral("cadence/risks"), {{":debtors", debtors}, {":since", now - scoreHolds}}, [&](const Row& row) {
            const double score = row.real("score");
            forEachOf(batch, row.id<DebtorId>("debtor_id"), [&](DueState& state) { state.risk = score; });
        });
}

Result<void> DueReader::readLearned(std::vector<DueState>& batch, std::span<const DebtorId> debtors, Instant now)
{
    if (!m_learned) {
        TRATO_TRY(m_learned, insight::LearnedReader::open(m_database, now));
    }
    TRATO_TRY(std::vector<insight::Learned> known, m_learned->read(debtors));
    for (insight::Learned& one : known) {
        const auto learned = std::make_shared<const insight::Learned>(std::move(one));
        forEachOf(batch, learned->debtor, [&](DueState& state) { state.learned = learned; });
    }
    return {};
}

} // namespace trato::cadence
