#pragma once

#include "base/result.h"
#include "training/persona.h"
#include "training/record.h"

namespace trato::storage {
class Database;
}

namespace trato::training {

/// What happened in an attempt, from the practice desk's database.
Result<Record> readRecord(storage::Database& database, const Attempt& attempt, const Speech& speech);

/// What the simulated debtor heard of it.
std::vector<Heard> heardOf(const Record& record, const Scenario& scenario);

} // namespace trato::training
