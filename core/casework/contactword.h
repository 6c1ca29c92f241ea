#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "parties/consents.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::casework {

/// What a debtor said about being contacted, as somebody of the house writes it down. Instant and source are the
/// clock's and the actor's.
struct ContactWord {
    DebtorId debtor;
    QString actor;
    parties::Consent said;
};

/// What came of it.
struct ContactWordEffect {
    qint64 recalled = 0; ///< messages that waited and that the refusal forbids
};

/// Writes a yes or a no into the ledger, in one transaction with its entry in the audit. A no is anybody's to write
/// down and takes back at once what waits in the outbox and may not leave because of it, and nothing else. A yes opens
/// what nobody may let pass otherwise, and has to be proved one day: it is a supervisor's, names whom it was said to,
/// the words, and where they can be read or heard (LGPD, art. 8º, §§ 1º and 2º).
/// Codes `no_debtor`, `not_entitled`, `creditor_required`, `words_required`, `proof_required`, `invalid_instant` (a yes
/// until an instant that is over; a no until any).
Result<ContactWordEffect> writeDown(storage::Database& database, const Clock& clock, const ContactWord& word);

} // namespace trato::casework
