#include "negotiation/policy.h"

#include "negotiation/policyreader.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QFile>

// Outside any namespace: the resources of a static library are linked in by name.
static void initResource() { Q_INIT_RESOURCE(trato_policies); }

namespace trato::negotiation {

namespace {

Failure noCreditor(CreditorId creditor)
{
    return failure(QStringLiteral("no_creditor"),
        QCoreApplication::translate("negotiation", "There is no creditor %1.").arg(creditor.value()));
}

} // namespace

const DiscountBand& Policy::bandFor(int daysLate) const
{
    const DiscountBand* found = &bands.front();
    for (const DiscountBand& band : bands) {
        if (band.fromDays <= daysLate)
            found = &band;
    }
    return *found;
}

Result<Policy> Policy::parse(QByteArrayView toml) { return PolicyReader().read(toml); }

Result<Policy> Policy::shipped()
{
    initResource();
    QFile file(QStringLiteral(":/trato/policies/default.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("invalid_policy"), file.errorString());
    return parse(file.readAll());
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
    return policy;
}

Result<Policy> publishPolicy(storage::Database& database, CreditorId creditor, QByteArrayView toml)
{
    TRATO_CHECK(Policy::parse(toml));
    TRATO_TRY(const qint64 changed, database.execute(QStringLiteral("negotiation/publish_policy"),
                                        {{":creditor", creditor}, {":policy", QString::fromUtf8(toml)}}));
    if (changed == 0)
        return noCreditor(creditor);
    return policyOf(database, creditor);
}

} // namespace trato::negotiation
