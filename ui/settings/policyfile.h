#pragma once

#include "base/result.h"
#include "negotiation/policy/policyversions.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace trato::ui {

/// Something that keeps a file from being published.
struct PolicyFinding {
    int line = 0; ///< 0: of no line
    QString key = {};
    QString message = {};
    QString text = {}; ///< the line as it stands in the file
};

/// A file that could become a creditor's next policy.
struct PolicyFile {
    QByteArray toml = {};
    std::optional<negotiation::Policy> policy = {}; ///< none: there are findings
    std::vector<PolicyFinding> findings = {};
};

/// What the check says of these bytes. What keeps them from being published is a finding, not an error.
Result<PolicyFile> checkedPolicy(negotiation::PolicyVersions& versions, CreditorId creditor, QByteArray toml);
/// Code `unreadable_file`: not there, not readable, or far larger than any policy.
Result<QByteArray> readPolicyFile(const QString& path);

} // namespace trato::ui
