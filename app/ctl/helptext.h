#pragma once

#include "app/ctl/context.h"

#include <string>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace trato::ctl {

/// What --help says is in the user's language: descriptions are marked where they stand, as texts of "ctlhelp", and
/// translated when they are printed. Before anything is added to `root`.
void speakLanguage(CLI::App& root);

/// Above the list of commands.
std::string subcommandsHeading();

/// Prints the help that was asked for, or what is wrong with the command line. Answers 0 for the former.
int sayUsage(CLI::App& root, const CLI::ParseError& error, const Streams& streams);

} // namespace trato::ctl
