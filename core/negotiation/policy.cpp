#include "negotiation/policy.h"

#include "negotiation/policy/policystore.h"
#include "negotiation/policyreader.h"
#include "negotiation/words.h"
#include "storage/database.h"

#include <QFile>

#include <algorithm>

// Outside any namespace: the resources of a static library are linked in by name.
static void initResource() { Q_INIT_RESOURCE(trato_policies); }

namespace trato::negotiation {

Failure noCreditor(CreditorId creditor)
{
    return failure(QStringLiteral("no_creditor"), Words::tr("There is no creditor %1.").arg(creditor.value()));
}

const DiscountBand& Policy::bandFor(int daysLate, const DebtTraits& traits) const
{
    const DiscountTable* table = nullptr;
    for (const DiscountTable& each : discounts) {
        if (each.debts.matches(traits) && (!table || each.debts.conditions() > table->debts.conditions()))
            table = &each;
    }
    static const DiscountBand none;
    if (!table)
        return none;
    const DiscountBand* found = &table->bands.front();
    for (const DiscountBand& band : table->bands) {
        if (band.fromDays <= daysLate)
            found = &band;
    }
    return *found;
}

const Campaign* Policy::campaign(const QString& wanted) const
{
    const auto found = std::find_if(
        campaigns.begin(), campaigns.end(), [&](const Campaign& campaign) { return campaign.name == wanted; });
    return found == campaigns.end() ? nullptr : &*found;
}

Result<Policy> Policy::parse(QByteArrayView toml) { return PolicyReader().read(toml); }

Result<QByteArray> shippedPolicy()
{
    initResource();
    QFile file(QStringLiteral(":/trato/policies/default.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("invalid_policy"), file.errorString());
    return file.readAll();
}

Result<Policy> Policy::shipped()
{
    // It never changes, and many ask for it.
    static const Result<Policy> policy = []() -> Result<Policy> {
        TRATO_TRY(const QByteArray text, shippedPolicy());
        return parse(text);
    }();
    return policy;
}

Result<void> readSpending(storage::Database& database, CreditorId creditor, Policy& policy)
{
    if (policy.campaigns.empty())
        return {};
    return database.each(
        QStringLiteral("negotiation/campaigns_spent"), {{":creditor", creditor}}, [&](const storage::Row& row) {
            for (Campaign& campaign : policy.campaigns) {
                if (campaign.name == row.text("name"))
                    campaign.spent = money::Money(row.integer("spent_cents"));
            }
        });
}

Result<Policy> policyOf(storage::Database& database, CreditorId creditor)
{
    struct Stored {
        QByteArray toml;
        qint64 version;
    };
    TRATO_TRY(const auto stored, database.one(QStringLiteral("negotiation/policy_of_creditor"),
                                     {{":creditor", creditor}}, [](const storage::Row& row) {
                                         return Stored{row.text("policy").toUtf8(), row.integer("policy_version")};
                                     }));
    if (!stored)
        return noCreditor(creditor);
    TRATO_TRY(Policy policy, stored->toml.isEmpty() ? Policy::shipped() : Policy::parse(stored->toml));
    policy.version = stored->version;
    TRATO_CHECK(readSpending(database, creditor, policy));
    return policy;
}

} // namespace trato::negotiation
