#include "cadence/duereader.h"

#include <algorithm>

namespace trato::cadence {

using storage::Row;

namespace {

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
    state.debtorName = row.text("debtor_name");
    state.nameOf = row.text("debtor_kind") == QStringLiteral("company") ? text::NameOf::Company : text::NameOf::Person;
    state.rightParty = !row.isNull("right_party_at");
    state.revoked = row.text("revoked");
    state.held = row.flag("held");
    state.baton = row.text("baton");
    state.deciding = row.flag("deciding");
    state.agreement = row.flag("agreement");
    state.promise = row.flag("promise");
    state.saidOn = row.date("said_on");
    state.saidFor = row.id<CreditorId>("said_for");
    return state;
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

/// Brazilian mobile numbers have a nine after the area code.
bool isMobile(const QString& kind, const QString& value)
{
    if (kind == QStringLiteral("whatsapp"))
        return true;
    return kind == QStringLiteral("phone") && value.size() == 14 && value.startsWith(QStringLiteral("+55")) &&
           value[5] == u'9';
}

bool isSurer(const Handle& one, const Handle& other)
{
    return one.confidence != other.confidence ? one.confidence > other.confidence : one.id < other.id;
}

/// Where they wrote from comes first.
void offerMobile(DueState& state, const Handle& handle)
{
    const bool wrote = !handle.lastInbound.isNever();
    const bool otherWrote = !state.mobile.lastInbound.isNever();
    if (state.mobile.value.isEmpty() || (wrote != otherWrote ? wrote : isSurer(handle, state.mobile)))
        state.mobile = handle;
}

void offerEmail(DueState& state, const Handle& handle)
{
    if (state.email.value.isEmpty() || isSurer(handle, state.email))
        state.email = handle;
}

void add(OpenDebt& debt, const OpenDebt& instalment)
{
    debt.dueCents += instalment.dueCents;
    debt.anchorCents += instalment.anchorCents;
    const bool older = !debt.oldestDue.isValid() || instalment.oldestDue < debt.oldestDue ||
                       (instalment.oldestDue == debt.oldestDue && instalment.contract < debt.contract);
    if (!older)
        return;
    debt.oldestDue = instalment.oldestDue;
    debt.contract = instalment.contract;
    debt.contractNumber = instalment.contractNumber;
}

} // namespace

Result<std::vector<DueRange>> DueReader::ranges(Instant now, int most)
{
    struct Block {
        qint64 number = 0;
        int due = 0;
    };
    constexpr qint64 blockSize = 1024; // as in the statement
    TRATO_TRY(
        const auto blocks, m_database.all(QStringLiteral("cadence/due_blocks"), {{":now", now}}, [](const Row& row) {
            return Block{row.integer("block"), row.number("due")};
        }));
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
    std::stable_sort(batch.begin(), batch.end(),
        [](const DueState& left, const DueState& right) { return left.debtor < right.debtor; });
    TRATO_CHECK(readContactPoints(batch, list));
    TRATO_CHECK(readOpenInstalments(batch, list, now));
    return batch;
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
    const QString list = listOf(std::span(&debtor, 1));
    TRATO_CHECK(readContactPoints(places, list));
    TRATO_CHECK(readOpenInstalments(places, list, now));
    TRATO_CHECK(readUnread(places));
    return places;
}

Result<void> DueReader::readContactPoints(std::vector<DueState>& batch, const QString& debtors)
{
    return m_database.each(QStringLiteral("cadence/contact_points"), {{":debtors", debtors}}, [&](const Row& row) {
        const DebtorId debtor = row.id<DebtorId>("debtor_id");
        const QString kind = row.text("kind");
        const Handle handle{
            row.text("value"), row.instant("last_inbound_at"), row.number("confidence"), row.id<ContactPointId>("id")};
        const bool reachable = row.flag("reachable");
        forEachOf(batch, debtor, [&](DueState& state) {
            state.lastInbound = std::max(state.lastInbound, handle.lastInbound);
            if (reachable && isMobile(kind, handle.value))
                offerMobile(state, handle);
            else if (reachable && kind == QStringLiteral("email"))
                offerEmail(state, handle);
        });
    });
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
            .contractNumber = row.text("contract_number")};
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

Result<void> DueReader::readUnread(std::vector<DueState>& batch)
{
    std::vector<DebtorId> debtors;
    debtors.reserve(batch.size());
    for (const DueState& state : batch)
        debtors.push_back(state.debtor);
    return m_database.each(QStringLiteral("cadence/unread"), {{":debtors", listOf(debtors)}}, [&](const Row& row) {
        const bool unread = row.flag("unread");
        forEachOf(batch, row.id<DebtorId>("debtor_id"), [&](DueState& state) { state.unread = unread; });
    });
}

} // namespace trato::cadence
