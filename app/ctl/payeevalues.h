#pragma once

#include "base/id.h"
#include "base/result.h"

#include <string>

namespace trato::storage {
class Database;
}

namespace trato::ctl {

/// A creditor by name, however it is written. Code `no_creditor`.
Result<CreditorId> creditorValue(storage::Database& database, const std::string& name);

} // namespace trato::ctl
