#pragma once

#include "app/ctl/context.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"
#include "negotiation/agreements.h"
#include "negotiation/role.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trato::ctl {

/// A debtor's number. Code `invalid_number`.
Result<DebtorId> debtorValue(const std::string& text);
/// An amount, or nothing when the option wasn't given. Code `invalid_amount`.
Result<std::optional<money::Money>> optionalAmount(const std::string& text);
/// 1 to 9999, or nothing when the option wasn't given. Code `invalid_number`.
Result<std::optional<int>> optionalCount(const std::string& text);
/// machine, negotiator or supervisor. Code `invalid_choice`.
Result<negotiation::Role> roleValue(const std::string& text);
/// Contract numbers of a debtor. Code `no_contract`.
Result<std::vector<ContractId>> contractValues(
    storage::Database& database, DebtorId debtor, const std::vector<std::string>& numbers);
/// An agreement by its id or by its number ("2026-0001"). Code `no_agreement`.
Result<negotiation::Agreement> agreementValue(storage::Database& database, const Clock& clock, const std::string& text);

/// Does something to an agreement and writes on the timeline what became of it, in one transaction; then prints it.
Result<void> conclude(Context& context,
    const std::function<Result<negotiation::Agreement>(negotiation::Agreements&)>& act,
    const std::function<QString(const negotiation::Agreement&)>& words);

} // namespace trato::ctl
