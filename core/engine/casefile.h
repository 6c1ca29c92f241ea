#pragma once

#include "base/clock.h"
#include "channels/templates/catalogue.h"
#include "debts/debts.h"
#include "payments/paymentrequests.h"
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

    /// The places of templates: primeiro_nome, credor, valor, partes, vencimento, quando, contrato, dias_atraso,
    /// assinatura. The sum is what is due today; where nothing is, what is paid next, as a Pix would be asked for: sum,
    /// day, contract and creditor are those of one instalment, or of the agreement in force.
    Result<channels::TemplateValues> values(DebtorId debtor) const;
    /// The contract that they are about: that of the oldest open instalment. Nothing when nothing was ever lent.
    Result<std::optional<ContractId>> contract(DebtorId debtor) const;
    Result<std::vector<queue::ScoreTerm>> scoreTerms(DebtorId debtor) const;

private:
    Result<payments::PaymentRequest> nextPayment(DebtorId debtor, const debts::Balance& balance) const;

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::engine
