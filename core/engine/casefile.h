#pragma once

#include "base/clock.h"
#include "channels/templates/catalogue.h"
#include "debts/debts.h"
#include "negotiation/offers.h"
#include "queue/score.h"
#include "storage/database.h"

namespace trato::engine {

/// What is known of a debtor for the words of a message and for the place in the queue.
class CaseFile final {
public:
    CaseFile(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// The places of templates: primeiro_nome, credor, valor, vencimento, contrato, dias_atraso, assinatura.
    Result<channels::TemplateValues> values(DebtorId debtor) const;
    /// The contract that they are about: that of the oldest open instalment. Nothing when nothing was ever lent.
    Result<std::optional<ContractId>> contract(DebtorId debtor) const;
    Result<std::vector<queue::ScoreTerm>> scoreTerms(DebtorId debtor) const;

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

/// "À vista R$ 3.055,78 (desconto de R$ 763,94)", "R$ 300,00 + 10 × R$ 348,17 (total R$ 3.781,70)"
QString offerText(const negotiation::Plan& plan);
/// One numbered line an offer.
QString offersText(const std::vector<negotiation::Offer>& offers);

} // namespace trato::engine
