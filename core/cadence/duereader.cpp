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
    state.anchorDue = row.date("anchor_due");
    state.step = row.text("step");
    state.ran = row.text("ran");
    state.debtorName = row.text("debtor_name");
    state.nameOf = row.text("debtor_kind") == QStringLiteral("company") ? text::NameOf::Company : text::NameOf::Person;
    state.rightParty = !row.isNull("right_party_at");
    state.revoked = row.text("revoked");
    state.held = row.flag("held");
    state.baton = row.text("baton");
    state.agreement = row.flag("agreement");
    state.promise = row.flag("promise");
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
    const bool older = !debt.oldest.isValid() || instalment.oldestDue < debt.oldestDue ||
                       (instalment.oldestDue == debt.oldestDue && instalment.oldest < debt.oldest);
    if (!older)
        return;
    debt.oldestDue = instalment.oldestDue;
    debt.oldest = instalment.oldest;
    debt.contract = instalment.contract;
    debt.contractNumber = instalment.contractNumber;
}

} // namespace

Result<std::vector<DebtorId>> DueReader::debtors(Instant now, int most)
{
    TRATO_TRY(std::vector<DebtorId> debtors,
        m_database.all(QStringLiteral("cadence/due_debtors"), {{":now", now}, {":most", most}},
            [](const Row& row) { return row.id<DebtorId>("debtor_id"); }));
    std::sort(debtors.begin(), debtors.end());
    debtors.erase(std::unique(debtors.begin(), debtors.end()), debtors.end());
    return debtors;
}

Result<std::vector<DueState>> DueReader::read(std::span<const DebtorId> debtors, Instant now)
{
    const QString list = listOf(debtors);
    TRATO_TRY(std::vector<DueState> batch,
        m_database.all(QStringLiteral("cadence/due_places"), {{":now", now}, {":debtors", list}}, &stateFrom));
    std::stable_sort(batch.begin(), batch.end(),
        [](const DueState& left, const DueState& right) { return left.debtor < right.debtor; });
    TRATO_CHECK(readContactPoints(batch, list));
    TRATO_CHECK(readOpenInstalments(batch, list, now.dateIn(deskZone())));
    return batch;
}

Result<std::vector<DueState>> DueReader::placesOf(DebtorId debtor, Instant now)
{
    TRATO_TRY(std::vector<DueState> places,
        m_database.all(QStringLiteral("cadence/places_of_debtor"), {{":debtor", debtor}, {":now", now}}, &stateFrom));
    const QString list = listOf(std::span(&debtor, 1));
    TRATO_CHECK(readContactPoints(places, list));
    TRATO_CHECK(readOpenInstalments(places, list, now.dateIn(deskZone())));
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

Result<void> DueReader::readOpenInstalments(std::vector<DueState>& batch, const QString& debtors, QDate today)
{
    return m_database.each(QStringLiteral("cadence/open_instalments"), {{":debtors", debtors}}, [&](const Row& row) {
        const DebtorId debtor = row.id<DebtorId>("debtor_id");
        const QDate due = row.date("due");
        const qint64 cents = row.integer("open_cents");
        const OpenDebt instalment{due <= today ? cents : 0, cents, due, row.id<InstalmentId>("id"),
            row.id<ContractId>("contract_id"), row.text("contract_number")};
        forEachOf(batch, debtor, [&](DueState& state) {
            OpenDebt seen = instalment;
            seen.anchorCents = due == state.anchorDue ? cents : 0;
            add(state.debt, seen);
        });
    });
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
