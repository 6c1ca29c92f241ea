#pragma once

#include "app/ctl/command.h"

#include <memory>
#include <vector>

namespace trato::ctl {

/// Every command, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace trato::ctl
