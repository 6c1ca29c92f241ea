#pragma once

#include "base/datafile.h"
#include "compliance/act.h"

#include <optional>
#include <vector>

namespace trato::compliance {

/// What the first broken file of a desk's own rules (compliance/, calendar/) forbids: every act. The shipped rules,
/// which stand in for it, may be looser than what the desk meant. Nothing: none is broken.
std::optional<RuleOutcome> brokenData(const std::vector<data::Unusable>& files);

/// The same of this program's own files, read once.
const std::optional<RuleOutcome>& brokenOwnData();

} // namespace trato::compliance
