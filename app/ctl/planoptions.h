#pragma once

#include "base/result.h"
#include "money/plan.h"

#include <QJsonObject>

#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace trato::ctl {

/// The options that say what a plan is, for the commands that need one.
class PlanOptions final {
public:
    void declare(CLI::App& app);
    /// Codes `invalid_amount`, `invalid_rate`, `invalid_date`, `invalid_number`, `invalid_choice`, `rate_not_allowed`.
    [[nodiscard]] Result<money::PlanTerms> read() const;

private:
    std::string m_system;
    std::string m_principal;
    std::string m_monthlyRate;
    std::string m_instalments;
    std::string m_start;
    std::string m_firstDue;
    std::string m_entry = "0";
    std::string m_rounding = "half-even";
    CLI::Option* m_rateOption = nullptr;
};

} // namespace trato::ctl
