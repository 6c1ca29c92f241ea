#pragma once

#include "negotiation/agreements.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace trato::ctl {

/// The options that say how somebody accepted.
class AcceptanceOptions final {
public:
    /// `evidence` is declared by the command itself where it has been for longer.
    void declare(CLI::App& app);
    /// Nothing when none was given. Codes `invalid_number`, `invalid_choice`, `invalid_instant`.
    [[nodiscard]] Result<std::optional<negotiation::Acceptance>> value() const;

private:
    std::string m_evidence;
    std::string m_kind;
    std::string m_channel;
    std::string m_handle;
    std::string m_at;
    std::string m_because;
};

} // namespace trato::ctl
