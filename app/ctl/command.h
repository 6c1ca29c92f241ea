#pragma once

#include "app/ctl/context.h"
#include "base/result.h"

#include <string>

namespace CLI {
class App;
}

namespace trato::ctl {

/// One command of tratoctl. It declares its options once, then runs with what was given.
/// Options are taken as text and read in `run`: an impossible value is a refusal (exit 1), not a usage error (exit 2).
class Command {
public:
    virtual ~Command() = default;

    /// The words that call it: "calendar add".
    [[nodiscard]] virtual std::string path() const = 0;
    [[nodiscard]] virtual std::string description() const = 0;
    virtual void declare(CLI::App& app) = 0;
    /// Prints its answer through `context`. A failure has changed nothing.
    virtual Result<void> run(Context& context) = 0;
};

} // namespace trato::ctl
