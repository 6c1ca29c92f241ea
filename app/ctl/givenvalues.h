#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace trato::ctl {

/// A parsed command line gives no named option an empty value, in whichever command it stands: what a script meant to
/// say and left empty is not taken for "not given". Code `empty_option`, with `option` in the detail.
Result<void> requireValues(const CLI::App& app);

/// "--creditor=" would take the next word for its value. Before parsing; the same code.
Result<void> requireNoBareEquals(const std::vector<std::string>& arguments);

} // namespace trato::ctl
