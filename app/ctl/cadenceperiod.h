#pragma once

#include "app/ctl/context.h"
#include "cadence/definition.h"
#include "cadence/simulation.h"

#include <QDate>

#include <string>
#include <utility>

namespace CLI {
class App;
}

namespace trato::ctl {

/// The options of a command that lets a cadence run over some days: its file, the days, one debtor or all, how much is
/// listed.
class CadencePeriodOptions final {
public:
    /// `limit`: unless the option says another.
    explicit CadencePeriodOptions(std::string limit)
        : m_limit(std::move(limit))
    {
    }

    struct Read {
        cadence::Definition definition;
        QDate from;
        QDate to; ///< the last day
        cadence::SimulationPeriod period;
        int limit = 0;
    };

    /// `to`, `limit`: what the options say of themselves.
    void declare(CLI::App& app, const char* to, const char* limit);
    /// Codes of the file, of dates and numbers, and `invalid_period`.
    [[nodiscard]] Result<Read> read(Context& context) const;

private:
    std::string m_file;
    std::string m_from;
    std::string m_to;
    std::string m_debtor;
    std::string m_limit;
};

} // namespace trato::ctl
