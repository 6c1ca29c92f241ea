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

} // namespace

Result<channels::TemplateValues> CaseFile::values(DebtorId debtor) const
{
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("engine/party"), {{":debtor", debtor}}, &partyFrom));
    const Party party = found.value_or(Party());
    TRATO_TRY(const debts::Balance balance, debts::Debts(m_database).balance(debtor, m_clock.today()));
    const money::Money amount = balance.total.isZero() ? balance.notDue : balance.total;
    return channels::TemplateValues{{QStringLiteral("primeiro_nome"), party.addressed},
        {QStringLiteral("credor"), party.creditor}, {QStringLiteral("valor"), reais(amount)},
        {QStringLiteral("vencimento"), balance.oldestDue.toString(QStringLiteral("dd/MM/yyyy"))},
        {QStringLiteral("contrato"), party.contract},
        {QStringLiteral("dias_atraso"), QString::number(balance.daysLate)},
        {QStringLiteral("assinatura"), debts::creditorSignature(party.creditor, party.document, party.address)}};
}

Result<std::optional<ContractId>> CaseFile::contract(DebtorId debtor) const
{
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("engine/party"), {{":debtor", debtor}},
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

QString offerText(const negotiation::Plan& plan)
{
    const negotiation::Terms& terms = plan.terms;
    const QString discount =
        terms.discount.isZero() ? QString() : QStringLiteral(" (desconto de %1)").arg(reais(terms.discount));
    if (terms.isCash())
        return QStringLiteral("À vista %1%2").arg(reais(plan.total), discount);
    const QString instalments = QStringLiteral("%1 × %2").arg(terms.instalments).arg(reais(plan.amount));
    const QString entry = terms.entry.isZero() ? QString() : reais(terms.entry) + QStringLiteral(" de entrada + ");
    return entry + instalments + QStringLiteral(" (total %1)").arg(reais(plan.total));
}

QString offersText(const std::vector<negotiation::Offer>& offers)
{
    QStringList lines;
    for (size_t i = 0; i < offers.size(); ++i)
        lines.append(QStringLiteral("%1) %2").arg(i + 1).arg(offerText(offers[i].plan)));
    return lines.join(u'\n');
}

} // namespace trato::engine
