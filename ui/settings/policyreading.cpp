#include "ui/settings/policyreading.h"

#include "negotiation/roles.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::ui {

using negotiation::Policy;
using negotiation::PolicyInForce;
using negotiation::PolicyVersion;
using negotiation::PolicyVersions;

namespace {

QString columnOf(qint64 version) { return PolicyWords::tr("Version %1").arg(version); }

bool has(const std::vector<PolicyVersion>& versions, qint64 version)
{
    return std::ranges::find(versions, version, &PolicyVersion::version) != versions.end();
}

/// The wish with what was left out or is gone.
PolicyWish completed(PolicyWish wish, const PolicyReading& reading)
{
    const qint64 inForce = reading.inForce()->version;
    if (!has(reading.versions, wish.version))
        wish.version = inForce;
    if (wish.file)
        wish.base = inForce;
    else if (!has(reading.versions, wish.base) || wish.base == wish.version) {
        const auto before = std::ranges::find_if(
            reading.versions, [&](const PolicyVersion& one) { return one.version < wish.version; });
        wish.base = before == reading.versions.end() ? 0 : before->version;
    }
    return wish;
}

Result<void> readShown(PolicyVersions& versions, PolicyReading& reading)
{
    if (reading.is.file) {
        TRATO_TRY(reading.file, checkedPolicy(versions, reading.is.creditor, *reading.is.file));
        reading.toml = reading.file->toml;
        reading.shown = reading.file->policy;
        return {};
    }
    TRATO_TRY(const PolicyVersion kept, versions.text(reading.is.creditor, reading.is.version));
    reading.toml = kept.toml.toUtf8();
    auto policy = versions.policy(reading.is.creditor, reading.is.version);
    if (policy)
        reading.shown = std::move(*policy);
    else
        reading.trouble = policy.error().message;
    return {};
}

Result<void> compare(PolicyVersions& versions, PolicyReading& reading)
{
    if (reading.is.base == 0 || !reading.shown)
        return {};
    TRATO_TRY(const PolicyVersion before, versions.text(reading.is.creditor, reading.is.base));
    reading.comparison = {.before = columnOf(before.version),
        .after = reading.file ? PolicyWords::tr("The file") : columnOf(reading.is.version),
        .lines = negotiation::textChanges(before.toml, QString::fromUtf8(reading.toml))};
    // A version that today's rules no longer read is compared by its lines.
    if (const auto policy = versions.policy(reading.is.creditor, reading.is.base))
        reading.comparison.differences = policyDifferences(*policy, *reading.shown);
    return {};
}

} // namespace

const PolicyInForce* PolicyReading::inForce() const
{
    const auto found = std::ranges::find(creditors, is.creditor, &PolicyInForce::creditor);
    return found == creditors.end() ? nullptr : &*found;
}

bool PolicyReading::isNews() const
{
    if (!shown || inForce() == nullptr)
        return false;
    return file ? !comparison.lines.empty() : is.version != inForce()->version;
}

Result<PolicyReading> readPolicies(
    storage::Database& database, const Clock& clock, const QString& user, const PolicyWish& wish)
{
    PolicyReading reading;
    reading.is = wish;
    TRATO_TRY(const negotiation::Role role, negotiation::roleOf(database, user));
    reading.leads = role >= negotiation::Role::Supervisor;
    TRATO_TRY(reading.creditors, negotiation::policiesInForce(database));
    if (reading.creditors.empty())
        return reading;
    if (reading.inForce() == nullptr)
        reading.is.creditor = reading.creditors.front().creditor;
    PolicyVersions versions(database, clock);
    TRATO_TRY(reading.versions, versions.of(reading.is.creditor));
    if (!has(reading.versions, 1))
        reading.versions.push_back({.creditor = reading.is.creditor, .version = 1});
    reading.is = completed(std::move(reading.is), reading);
    TRATO_CHECK(readShown(versions, reading));
    TRATO_CHECK(compare(versions, reading));
    return reading;
}

} // namespace trato::ui
