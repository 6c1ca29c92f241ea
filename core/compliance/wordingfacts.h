#pragma once

#include "compliance/act.h"
#include "compliance/contactfacts.h"
#include "compliance/wording/wording.h"

namespace trato::storage {
class Database;
}

namespace trato::compliance {

/// What the words of an act are judged by, as far as the contact policy's facts tell: stage, care, day. Who may read of
/// the debt is for the rule of the right party.
WordingContext wordingOf(const Act& act, const ContactFacts& facts, Instant at);
/// What an act is judged by, whatever it says of itself.
struct Matter {
    Purpose purpose = Purpose::Collection;
    ContractId contract; ///< invalid: the debtor as a whole
};
WordingContext wordingOf(const Act& act, const Matter& matter, const ContactFacts& facts, Instant at);

/// The amounts and days of the debtor's record: what is owed on the day with its charges, agreed, offered, charged,
/// paid.
Result<Record> figuresOnRecord(storage::Database& database, DebtorId debtor, Instant at);

} // namespace trato::compliance
