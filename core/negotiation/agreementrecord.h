#pragma once

#include "negotiation/agreements.h"
#include "storage/database.h"

namespace trato::negotiation {

/// An agreement's row; instalments and contracts are not filled in.
Agreement readAgreement(const storage::Row& row);
/// Fills in instalments and contracts.
Result<Agreement> completed(storage::Database& database, Agreement agreement);

} // namespace trato::negotiation
