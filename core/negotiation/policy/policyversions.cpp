#include "negotiation/policy/policyversions.h"

#include "base/digest.h"
#include "base/text.h"
#include "negotiation/policy/policystore.h"
#include "negotiation/roles.h"
#include "negotiation/words.h"
#include "storage/audit.h"
#include "storage/database.h"

namespace trato::negotiation {

namespace {

PolicyVersion readVersion(const storage::Row& row)
{
    return {.creditor = row.id<CreditorId>("creditor_id"),
        .version = row.integer("version"),
        .toml = row.text("policy"),
        .sha256 = row.text("sha256"),
        .publishedBy = row.text("published_by"),
        .publishedAt = row.instant("published_at"),
        .reason = row.text("reason")};
}

/// What is spent can't be taken back by a smaller budget.
Result<void> checkBudgets(const Policy& policy)
{
    for (const Campaign& campaign : policy.campaigns) {
        if (campaign.budget < campaign.spent)
            return failure(QStringLiteral("campaign_below_spent"),
                Words::tr("Campaign %1 has spent more already than the budget would be.").arg(campaign.name),
                {{QStringLiteral("campaign"), campaign.name}, {QStringLiteral("spent"), campaign.spent.toString()},
                    {QStringLiteral("budget"), campaign.budget.toString()}});
    }
    return {};
}

Failure policyChanged(qint64 version)
{
    return failure(QStringLiteral("policy_changed"),
        Words::tr("Version %1 came into force meanwhile: look at it, then publish again.").arg(version),
        {{QStringLiteral("version"), version}});
}

} // namespace

Result<CreditorId> creditorNamed(storage::Database& database, const QString& name)
{
    TRATO_TRY(const auto found,
        database.one(QStringLiteral("negotiation/creditor_by_name"), {{":folded", text::folded(name)}},
            [](const storage::Row& row) { return row.id<CreditorId>("id"); }));
    if (!found)
        return failure(QStringLiteral("no_creditor"), Words::tr("There is no creditor “%1”.").arg(name));
    return *found;
}

QJsonObject PolicyVersion::toJson() const
{
    return {{QStringLiteral("version"), version}, {QStringLiteral("published_by"), publishedBy},
        {QStringLiteral("published_at"), publishedAt.toIso(deskZone())}, {QStringLiteral("reason"), reason},
        {QStringLiteral("sha256"), sha256}};
}

Result<Policy> PolicyVersions::check(CreditorId creditor, QByteArrayView toml)
{
    TRATO_TRY(Policy policy, Policy::parse(toml));
    TRATO_CHECK(readSpending(m_database, creditor, policy));
    TRATO_CHECK(checkBudgets(policy));
    return policy;
}

Result<Policy> PolicyVersions::publish(const PolicyPublication& publication)
{
    TRATO_CHECK(Policy::parse(publication.toml));
    return m_database.transaction([&]() -> Result<Policy> {
        TRATO_CHECK(requireSupervisor(m_database, publication.actor));
        TRATO_TRY(const Policy current, policyOf(m_database, publication.creditor));
        if (publication.replaces.value_or(current.version) != current.version)
            return policyChanged(current.version);
        TRATO_CHECK(check(publication.creditor, publication.toml));
        TRATO_TRY(const bool isNew, store(publication, current.version));
        if (isNew)
            TRATO_CHECK(m_database.announce(QStringLiteral("policy")));
        return policyOf(m_database, publication.creditor);
    });
}

Result<bool> PolicyVersions::store(const PolicyPublication& publication, qint64 current)
{
    const QString text = QString::fromUtf8(publication.toml);
    TRATO_TRY(
        const qint64 changed, m_database.execute(QStringLiteral("negotiation/publish_policy"),
                                  {{":creditor", publication.creditor}, {":version", current}, {":policy", text}}));
    if (changed == 0) {
        TRATO_TRY(const Policy now, policyOf(m_database, publication.creditor));
        return now.version == current ? Result<bool>(false) : Result<bool>(policyChanged(now.version));
    }
    const QString sha256 = QString::fromLatin1(digest::sha256(publication.toml).toHex());
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/keep_policy_version"),
        {{":creditor", publication.creditor}, {":sha256", sha256}, {":actor", publication.actor},
            {":now", m_clock.now()}, {":reason", publication.reason}}));
    TRATO_CHECK(
        storage::audit(m_database, {.at = m_clock.now(),
                                       .actor = publication.actor,
                                       .action = QStringLiteral("publish_policy"),
                                       .detail = {{QStringLiteral("creditor"), publication.creditor.value()},
                                           {QStringLiteral("version"), current + 1}, {QStringLiteral("sha256"), sha256},
                                           {QStringLiteral("reason"), publication.reason}}}));
    return true;
}

Result<std::vector<PolicyVersion>> PolicyVersions::of(CreditorId creditor)
{
    return m_database.all(QStringLiteral("negotiation/policy_versions"), {{":creditor", creditor}}, readVersion);
}

Result<PolicyVersion> PolicyVersions::text(CreditorId creditor, qint64 version)
{
    TRATO_TRY(auto found, m_database.one(QStringLiteral("negotiation/policy_of_version"),
                              {{":creditor", creditor}, {":version", version}}, readVersion));
    if (found)
        return std::move(*found);
    if (version != 1)
        return failure(QStringLiteral("no_policy_version"),
            Words::tr("Version %1 of this creditor's policy is not kept.").arg(version));
    TRATO_TRY(const QByteArray shipped, shippedPolicy());
    return PolicyVersion{.creditor = creditor, .version = 1, .toml = QString::fromUtf8(shipped)};
}

Result<Policy> PolicyVersions::policy(CreditorId creditor, qint64 version)
{
    TRATO_TRY(const Policy current, policyOf(m_database, creditor));
    if (current.version == version)
        return current;
    TRATO_TRY(const PolicyVersion kept, text(creditor, version));
    TRATO_TRY(Policy policy, Policy::parse(kept.toml.toUtf8()));
    policy.version = version;
    TRATO_CHECK(readSpending(m_database, creditor, policy));
    return policy;
}

} // namespace trato::negotiation
