#pragma once

#include "base/clock.h"
#include "channels/templates/catalogue.h"
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

    /// The places of templates: primeiro_nome, credor, valor, partes, vencimento, quando, contrato, assinatura, and
    /// dias_atraso where something is late. Sum, parts, day, contract and creditor are those of what a Pix would be
    /// made for now (Demand): an agreement's instalment, else all that is due to one creditor, else what falls due
    /// first. The parts name what else is due.
    Result<channels::TemplateValues> values(DebtorId debtor) const;
    /// The contract that they are about: that of the oldest open instalment. Nothing when nothing was ever lent.
    Result<std::optional<ContractId>> contract(DebtorId debtor) const;
    Result<std::vector<queue::ScoreTerm>> scoreTerms(DebtorId debtor) const;

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::engine
