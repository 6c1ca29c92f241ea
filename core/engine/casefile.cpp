#include "engine/casefile.h"

#include "base/text.h"
#include "debts/creditor.h"
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

/// "R$ 300,00 de parcelas, R$ 6,00 de multa e R$ 3,20 de juros": what is due, part by part.
QString partsText(const debts::Balance& balance)
{
    QStringList parts{reais(balance.principal) + QStringLiteral(" de parcelas")};
    if (balance.fine.isPositive())
        parts.append(reais(balance.fine) + QStringLiteral(" de multa"));
    if (balance.interest.isPositive())
        parts.append(reais(balance.interest) + QStringLiteral(" de juros"));
    if (parts.size() == 1)
        return parts.front() + QStringLiteral(", sem multa nem juros");
    const QString last = parts.takeLast();
    return parts.join(QStringLiteral(", ")) + QStringLiteral(" e ") + last;
}

/// "vencido em 05/11/2026", and before that "com vencimento em …": nothing is late on its day.
QString dueText(const debts::Balance& balance)
{
    return (balance.daysLate > 0 ? QStringLiteral("vencido em ") : QStringLiteral("com vencimento em ")) +
           balance.oldestDue.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

Result<channels::TemplateValues> CaseFile::values(DebtorId debtor) const
{
    TRATO_TRY(debts::Balance balance, debts::Debts(m_database).balance(debtor, m_clock.today()));
    const bool isToCome = balance.isOnlyToCome();
    payments::PaymentRequest next;
    if (isToCome) {
        TRATO_TRY(next, nextPayment(debtor, balance));
        balance.oldestDue = next.due;
    }
    TRATO_TRY(const auto found,
        m_database.one(QStringLiteral("engine/party"),
            {{":debtor", debtor}, {":instalment", next.instalment}, {":agreement", next.agreement}}, &partyFrom));
    const Party party = found.value_or(Party());
    const money::Money amount = isToCome ? next.amount : balance.total;
    return channels::TemplateValues{{QStringLiteral("primeiro_nome"), party.addressed},
        {QStringLiteral("credor"), party.creditor}, {QStringLiteral("valor"), reais(amount)},
        {QStringLiteral("partes"), isToCome ? reais(amount) + QStringLiteral(" a vencer") : partsText(balance)},
        {QStringLiteral("vencimento"), balance.oldestDue.toString(QStringLiteral("dd/MM/yyyy"))},
        {QStringLiteral("quando"), dueText(balance)}, {QStringLiteral("contrato"), party.contract},
        {QStringLiteral("dias_atraso"), QString::number(balance.daysLate)},
        {QStringLiteral("assinatura"), debts::creditorSignature(party.creditor, party.document, party.address)}};
}

/// What a Pix would be for that they ask for now; what falls due first where none can be made.
Result<payments::PaymentRequest> CaseFile::nextPayment(DebtorId debtor, const debts::Balance& balance) const
{
    auto next = payments::PaymentRequests(m_database, m_clock).aim({.debtor = debtor});
    if (next || next.error().code != QStringLiteral("nothing_to_pay"))
        return next;
    payments::PaymentRequest first;
    first.amount = balance.next;
    first.due = balance.oldestDue;
    return first;
}

Result<std::optional<ContractId>> CaseFile::contract(DebtorId debtor) const
{
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("engine/party"),
                                    {{":debtor", debtor}, {":instalment", std::optional<InstalmentId>()},
                                        {":agreement", std::optional<AgreementId>()}},
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
