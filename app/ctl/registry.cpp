#include "app/ctl/registry.h"

#include "app/ctl/commands/importdebts.h"
#include "app/ctl/commands/init.h"

namespace trato::ctl {

namespace {

template <class... Commands>
std::vector<std::unique_ptr<Command>> make()
{
    std::vector<std::unique_ptr<Command>> commands;
    (commands.push_back(std::make_unique<Commands>()), ...);
    return commands;
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    return make<
        // The desk
        InitCommand, ImportDebtsCommand>();
}

} // namespace trato::ctl
