#pragma once

#include "base/clock.h"
#include "negotiation/policy.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::ui {

/// The texts about policies; translators find them under its name.
struct PolicyWords {
    Q_DECLARE_TR_FUNCTIONS(trato::ui::policies)
};

/// One subject of a policy: a table whose first column names the row. Without a head: names and values.
struct PolicyPart {
    QString title;
    QString note = {};
    QStringList head = {};
    std::vector<QStringList> rows = {};
};

/// Everything that a policy says but its campaigns, in the words of the desk.
std::vector<PolicyPart> policyParts(const negotiation::Policy& policy);
/// What a campaign says; not what is spent of it.
PolicyPart campaignPart(const negotiation::Campaign& campaign);

/// One thing that two policies say differently; an empty side says nothing about it.
struct PolicyDifference {
    QString part;
    QString what;
    QString before;
    QString after;

    friend bool operator==(const PolicyDifference&, const PolicyDifference&) = default;
};

/// In the order of the later policy; what only the earlier one says comes last.
std::vector<PolicyDifference> policyDifferences(const negotiation::Policy& before, const negotiation::Policy& after);

/// "20%", "1,99%"
QString ratePercent(const money::Rate& rate);
/// "12/11/2026 14:03"
QString policyTime(Instant at);

} // namespace trato::ui
