#pragma once

#include "base/clock.h"
#include "negotiation/policy/policiesinforce.h"
#include "negotiation/policy/policyversions.h"
#include "ui/settings/policyfile.h"
#include "ui/settings/policysheet.h"

#include <optional>
#include <vector>

namespace trato::ui {

/// What is to be read. What is left out or no longer there: the first creditor, what is in force, the version before.
struct PolicyWish {
    CreditorId creditor = {};
    qint64 version = 0;
    qint64 base = 0;                     ///< what it is compared with
    std::optional<QByteArray> file = {}; ///< instead of a version; compared with what is in force
};

/// Everything that the page shows at one moment.
struct PolicyReading {
    std::vector<negotiation::PolicyInForce> creditors = {};
    bool leads = false;                                    ///< who sits here may publish
    PolicyWish is = {};                                    ///< with what was left out
    std::vector<negotiation::PolicyVersion> versions = {}; ///< newest first, the shipped one last
    std::optional<PolicyFile> file = {};
    QByteArray toml = {}; ///< of what is shown
    std::optional<negotiation::Policy> shown = {};
    QString trouble = {}; ///< why nothing is shown
    PolicyComparison comparison = {};

    /// Nothing without creditors.
    [[nodiscard]] const negotiation::PolicyInForce* inForce() const;
    /// Whether what is shown could become the next version.
    [[nodiscard]] bool isNews() const;
};

Result<PolicyReading> readPolicies(
    storage::Database& database, const Clock& clock, const QString& user, const PolicyWish& wish);

} // namespace trato::ui
