#pragma once

#include "base/clock.h"
#include "negotiation/policy.h"
#include "negotiation/policy/campaignuse.h"

#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

/// What one agreement took of a campaign, or gave back.
struct CampaignEntry {
    AgreementId agreement = {};
    money::Money amount = {}; ///< below zero: given back
    QString kind = {};        ///< taken, or the state in whose end it came back
    Instant at = {};
};

/// The money of campaigns. Taking is one statement that counts and limits at once, so that desks that close deals at
/// the same instant never spend more than there is; every entry stands beside the sum that it changed. Called inside
/// the transaction that makes or ends the agreement.
class CampaignBudget final {
public:
    CampaignBudget(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Codes `campaign_over` (the policy knows it no longer, or its time is over), `campaign_exhausted` (detail
    /// `left`).
    Result<void> take(CreditorId creditor, const Policy& policy, const CampaignUse& use, AgreementId agreement);
    /// Does nothing when the agreement took nothing, or it is back already.
    Result<void> giveBack(CreditorId creditor, const QString& campaign, AgreementId agreement, const QString& why);
    /// Oldest first.
    Result<std::vector<CampaignEntry>> entries(CreditorId creditor, const QString& campaign);

private:
    Result<void> enter(CreditorId creditor, const QString& campaign, const CampaignEntry& entry);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::negotiation
