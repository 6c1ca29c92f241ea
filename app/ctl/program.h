#pragma once

#include "app/ctl/context.h"

#include <string>
#include <vector>

namespace trato::ctl {

/// Runs one command line (without the program's name) and answers the exit code: 0 done, 1 refused or failed,
/// 2 the command line is wrong.
int runProgram(std::vector<std::string> arguments, const Streams& streams);

} // namespace trato::ctl
