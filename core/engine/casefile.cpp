#include "engine/casefile.h"

#include "base/text.h"
#include "debts/creditor.h"
#include "debts/debts.h"
#include "engine/demand.h"
#include "money/reais.h"
#include "storage/row.h"

namespace trato::engine {

using storage::Row;

namespace {

struct Party {
    QString addressed, creditor, document, address, contract;
};

Party partyFrom(const Row& row)
{
    const auto whose = row.text("kind") == QStringLiteral("company") ? text::NameOf::Company : text::NameOf::Person;
    return {text::addressedAs(row.text("name"), whose), row.text("creditor"), row.text("creditor_document"),
        row.text("creditor_address"), row.text("contract")};
}

/// "vencido em 05/11/2026", and before that "com vencimento em …": nothing is late on its day.
QString dueText(const Demand& demand)
{
    return (demand.daysLate > 0 ? QStringLiteral("vencido em ") : QStringLiteral("com vencimento em ")) +
           demand.due.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

Result<channels::TemplateValues> CaseFile::values(DebtorId debtor) const
{
    TRATO_TRY(const Demand demand, Demand::of(m_database, m_clock, debtor));
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("engine/party"),
                                    {{":debtor", debtor}, {":instalment", demand.target.instalment},
                                        {":agreement", demand.target.agreement}, {":creditor", demand.target.creditor}},
                                    &partyFrom));
    const Party party = found.value_or(Party());
    channels::TemplateValues values{{QStringLiteral("primeiro_nome"), party.addressed},
        {QStringLiteral("credor"), party.creditor}, {QStringLiteral("valor"), reais(demand.amount)},
        {QStringLiteral("partes"), demand.parts},
        {QStringLiteral("vencimento"), demand.due.toString(QStringLiteral("dd/MM/yyyy"))},
        {QStringLiteral("quando"), dueText(demand)}, {QStringLiteral("contrato"), party.contract},
        {QStringLiteral("assinatura"), debts::creditorSignature(party.creditor, party.document, party.address)}};
    if (demand.daysLate > 0)
        values.insert(QStringLiteral("dias_atraso"), QString::number(demand.daysLate));
    return values;
}

Result<std::optional<ContractId>> CaseFile::contract(DebtorId debtor) const
{
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("engine/party"),
                                    {{":debtor", debtor}, {":instalment", std::optional<InstalmentId>()},
                                        {":agreement", std::optional<AgreementId>()}, {":creditor", CreditorId()}},
                                    [](const Row& row) { return row.id<ContractId>("contract_id"); }));
    return found && found->isValid() ? found : std::nullopt;
}

Result<std::vector<queue::ScoreTerm>> CaseFile::scoreTerms(DebtorId debtor) const
{
    queue::ScoreFacts facts;
    TRATO_TRY(const debts::Balance balance, debts::Debts(m_database).balance(debtor, m_clock.today()));
    facts.daysLate = balance.daysLate;
    facts.totalCents = balance.total.cents();
    TRATO_CHECK(m_database.each(QStringLiteral("engine/score_facts"), {{":debtor", debtor}}, [&](const Row& row) {
        facts.lastInboundAt = row.instant("last_inbound_at");
        facts.lastConversationAt = row.instant("last_conversation_at");
        facts.brokenPromises = row.number("broken_promises");
        const Instant broken = row.instant("broken_at");
        if (!broken.isNever())
            facts.brokenPromiseDays = static_cast<int>(broken.dateIn(deskZone()).daysTo(m_clock.today()));
    }));
    return queue::ScoreRules::standard().terms(facts, m_clock.now());
}

} // namespace trato::engine
