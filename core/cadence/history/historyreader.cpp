#include "cadence/history/historyreader.h"

#include <QJsonObject>

#include <algorithm>
#include <map>

namespace trato::cadence {

using storage::Row;

namespace {

PastInstalment instalmentFrom(const Row& row)
{
    return {.id = row.id<InstalmentId>("id"),
        .contract = row.id<ContractId>("contract_id"),
        .contractNumber = row.text("number"),
        .product = row.text("product"),
        .creditor = row.id<CreditorId>("creditor_id"),
        .portfolio = row.id<PortfolioId>("portfolio_id"),
        .due = row.date("due"),
        .amountCents = row.integer("amount_cents"),
        .openCents = row.integer("open_cents"),
        .status = row.text("status"),
        .createdAt = row.instant("created_at"),
        .updatedAt = row.instant("updated_at"),
        .paid = {},
        .taken = {}};
}

/// As it looks from its three dates: of agreements from before there were events.
PastAgreement agreementFrom(const Row& row)
{
    using Phase = PastAgreement::Phase;
    PastAgreement agreement{.id = row.id<AgreementId>("id"),
        .creditor = row.id<CreditorId>("creditor_id"),
        .turns = {},
        .brokenAt = {},
        .instalments = {}};
    const QString state = row.text("state");
    const Instant ended = row.instant("ended_at");
    if (!row.isNull("accepted_at"))
        agreement.turns.push_back({row.instant("accepted_at"), Phase::Active});
    if (!ended.isNever())
        agreement.turns.push_back({ended, Phase::Over});
    if (state == QStringLiteral("broken"))
        agreement.brokenAt = ended;
    return agreement;
}

/// Nothing: it says nothing of how far the agreement is.
std::optional<PastAgreement::Phase> phaseOf(const QString& kind)
{
    using Phase = PastAgreement::Phase;
    static const std::map<QString, Phase> phases{{QStringLiteral("proposed"), Phase::Proposed},
        {QStringLiteral("approval_asked"), Phase::Deciding}, {QStringLiteral("accepted"), Phase::Deciding},
        {QStringLiteral("activated"), Phase::Active}, {QStringLiteral("kept"), Phase::Over},
        {QStringLiteral("broken"), Phase::Over}, {QStringLiteral("cancelled"), Phase::Over},
        {QStringLiteral("refused"), Phase::Over}, {QStringLiteral("expired"), Phase::Over},
        {QStringLiteral("renegotiated"), Phase::Over}};
    const auto found = phases.find(kind);
    return found == phases.end() ? std::nullopt : std::optional(found->second);
}

debts::Hold holdFrom(const Row& row)
{
    debts::Hold hold;
    hold.id = row.id<HoldId>("id");
    hold.contract = row.id<ContractId>("contract_id");
    hold.reason = row.text("reason");
    hold.source = row.text("source");
    hold.since = row.instant("since");
    hold.until = row.instant("until");
    hold.placedBy = row.text("placed_by");
    hold.releasedAt = row.instant("released_at");
    return hold;
}

PastPromise promiseFrom(const Row& row)
{
    return {.contract = row.id<ContractId>("contract_id"),
        .due = row.date("due"),
        .open = {row.instant("made_at"), row.instant("resolved_at")},
        .broken = row.text("state") == QStringLiteral("broken")};
}

PastLine lineFrom(const Row& row)
{
    const QJsonObject payload = row.object("payload");
    const QString purpose = row.text("purpose");
    const bool call = row.text("kind") == QStringLiteral("call");
    return {.id = row.id<InteractionId>("id"),
        .at = row.instant("at"),
        .channel = channelFromName(row.text("channel")).value_or(Channel::WhatsApp),
        .byThem = row.text("direction") == QStringLiteral("in"),
        .call = call,
        .conversation = call && payload.value(QStringLiteral("outcome")).toString() == QStringLiteral("answered"),
        .handle = row.text("handle"),
        .purpose = compliance::purposeFromName(
            purpose.isEmpty() ? payload.value(QStringLiteral("purpose")).toString() : purpose),
        .contract = row.id<ContractId>("contract_id"),
        .origin = row.text("origin"),
        .readAt = row.instant("read_at"),
        .failedAt = row.instant("failed_at")};
}

PastRun runFrom(const Row& row)
{
    static const QStringList gone{QStringLiteral("handed_over"), QStringLiteral("sent"), QStringLiteral("delivered"),
        QStringLiteral("read"), QStringLiteral("uncertain")};
    const bool message = !row.isNull("outbox_id");
    const bool left = message && gone.contains(row.text("state"));
    return {.portfolio = row.id<PortfolioId>("portfolio_id"),
        .anchor = row.date("anchor_due"),
        .step = row.text("step"),
        .at = row.instant("at"),
        .call = !message && row.text("outcome") == QStringLiteral("queued"),
        .channel = left ? channelFromName(row.text("channel")) : std::nullopt,
        .leftAt = left ? row.instant("left_at") : Instant(),
        .purpose = row.text("purpose"),
        .creditor = row.id<CreditorId>("creditor_id")};
}

insight::StatedPreference wishFrom(const Row& row)
{
    insight::StatedPreference stated;
    stated.at = row.instant("stated_at");
    stated.wish.channel = channelFromName(row.text("channel"));
    if (!row.isNull("from_hour"))
        stated.wish.hours = insight::Hours{row.number("from_hour"), row.number("until_hour")};
    return stated;
}

Span spanFrom(const Row& row) { return {row.instant("created_at"), row.instant("closed_at")}; }

template <class Wanted>
auto byId(std::vector<Wanted>& all, decltype(Wanted::id) id)
{
    return std::find_if(all.begin(), all.end(), [&](const Wanted& one) { return one.id == id; });
}

} // namespace

Result<std::vector<DebtorId>> HistoryReader::debtorsOf(const QString& cadence)
{
    return m_database.all(QStringLiteral("cadence/history_debtors"), {{":cadence", cadence}, {":until", m_until}},
        [](const Row& row) { return row.id<DebtorId>("debtor_id"); });
}

Result<History> HistoryReader::of(DebtorId debtor)
{
    History history;
    TRATO_TRY(history.now, compliance::ContactFacts::load(m_database, debtor, m_now));
    TRATO_CHECK(readDebts(history, debtor));
    TRATO_CHECK(readAgreements(history, debtor));
    TRATO_CHECK(readPayments(history, debtor));
    TRATO_CHECK(readStanding(history, debtor));
    TRATO_CHECK(readTalk(history, debtor));
    return history;
}

Result<void> HistoryReader::readDebts(History& history, DebtorId debtor)
{
    TRATO_TRY(history.instalments,
        m_database.all(QStringLiteral("cadence/history_instalments"), {{":debtor", debtor}}, &instalmentFrom));
    TRATO_TRY(history.contracts,
        m_database.all(QStringLiteral("cadence/history_contracts"), {{":debtor", debtor}}, [](const Row& row) {
            return PastContract{row.id<ContractId>("id"), row.id<PortfolioId>("portfolio_id"),
                row.id<CreditorId>("creditor_id"), row.instant("created_at")};
        }));
    return {};
}

Result<void> HistoryReader::readAgreements(History& history, DebtorId debtor)
{
    std::vector<PastAgreement>& agreements = history.agreements;
    TRATO_TRY(agreements,
        m_database.all(QStringLiteral("cadence/history_agreements"), {{":debtor", debtor}}, &agreementFrom));
    if (agreements.empty())
        return {};
    AgreementId told;
    TRATO_CHECK(
        m_database.each(QStringLiteral("cadence/history_agreement_events"), {{":debtor", debtor}}, [&](const Row& row) {
            const auto agreement = byId(agreements, row.id<AgreementId>("agreement_id"));
            const auto phase = phaseOf(row.text("kind"));
            if (agreement == agreements.end() || !phase)
                return;
            if (told != agreement->id)
                agreement->turns.clear();
            told = agreement->id;
            agreement->turns.push_back({row.instant("at"), *phase});
        }));
    TRATO_CHECK(
        m_database.each(QStringLiteral("cadence/history_agreement_debts"), {{":debtor", debtor}}, [&](const Row& row) {
            const auto agreement = byId(agreements, row.id<AgreementId>("agreement_id"));
            const auto instalment = byId(history.instalments, row.id<InstalmentId>("instalment_id"));
            if (agreement == agreements.end() || instalment == history.instalments.end())
                return;
            if (const auto span = agreement->active())
                instalment->taken.push_back({*span, row.integer("amount_cents")});
        }));
    return {};
}

Result<void> HistoryReader::readPayments(History& history, DebtorId debtor)
{
    struct Part {
        AgreementInstalmentId id;
        AgreementId agreement;
        PastAgreed agreed;
    };
    std::vector<Part> parts;
    if (!history.agreements.empty()) {
        TRATO_TRY(parts, m_database.all(QStringLiteral("cadence/history_agreement_instalments"), {{":debtor", debtor}},
                             [](const Row& row) {
                                 return Part{row.id<AgreementInstalmentId>("id"), row.id<AgreementId>("agreement_id"),
                                     {row.date("due"), row.integer("amount_cents"), {}}};
                             }));
    }
    const auto visit = [&](const Row& row) {
        const Movement movement{row.isNull("reversed_at") ? row.instant("recorded_at") : row.instant("reversed_at"),
            row.integer("amount_cents")};
        if (row.text("target") == QStringLiteral("instalment")) {
            const auto found = byId(history.instalments, row.id<InstalmentId>("target_id"));
            if (found != history.instalments.end())
                found->paid.push_back(movement);
        } else {
            const auto found = byId(parts, row.id<AgreementInstalmentId>("target_id"));
            if (found != parts.end())
                found->agreed.paid.push_back(movement);
        }
    };
    TRATO_CHECK(m_database.each(QStringLiteral("cadence/history_allocations"), {{":debtor", debtor}}, visit));
    for (Part& part : parts) {
        const auto agreement = byId(history.agreements, part.agreement);
        if (agreement != history.agreements.end())
            agreement->instalments.push_back(std::move(part.agreed));
    }
    return {};
}

Result<void> HistoryReader::readStanding(History& history, DebtorId debtor)
{
    TRATO_TRY(history.holds, m_database.all(QStringLiteral("cadence/history_holds"), {{":debtor", debtor}}, &holdFrom));
    TRATO_TRY(history.promises,
        m_database.all(QStringLiteral("cadence/history_promises"), {{":debtor", debtor}}, &promiseFrom));
    TRATO_TRY(history.work, m_database.all(QStringLiteral("cadence/history_work"), {{":debtor", debtor}}, &spanFrom));
    TRATO_TRY(history.holder,
        m_database.one(QStringLiteral("cadence/history_baton"), {{":debtor", debtor}}, [](const Row& row) {
            return PastHolder{row.text("holder_kind"), {row.instant("since"), row.instant("until")}};
        }));
    TRATO_TRY(
        history.risk, m_database.one(QStringLiteral("cadence/history_risk"), {{":debtor", debtor}}, [](const Row& row) {
            return PastRisk{row.real("score"), row.instant("scored_at")};
        }));
    return {};
}

Result<void> HistoryReader::readTalk(History& history, DebtorId debtor)
{
    TRATO_TRY(history.lines,
        m_database.all(QStringLiteral("cadence/history_lines"), {{":debtor", debtor}, {":until", m_until}}, &lineFrom));
    TRATO_TRY(history.runs,
        m_database.all(QStringLiteral("cadence/history_runs"), {{":debtor", debtor}, {":until", m_until}}, &runFrom));
    TRATO_TRY(
        history.wishes, m_database.all(QStringLiteral("cadence/history_wishes"), {{":debtor", debtor}}, &wishFrom));
    return {};
}

} // namespace trato::cadence
