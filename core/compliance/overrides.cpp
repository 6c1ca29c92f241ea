#include "compliance/overrides.h"

#include "base/digest.h"
#include "base/json.h"
#include "calendar/localdays.h"
#include "compliance/contactpolicy.h"
#include "compliance/rules/rulenames.h"
#include "negotiation/roles.h"
#include "parties/debtors.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <span>

namespace trato::compliance {
namespace {

using namespace Qt::Literals::StringLiterals;
using storage::Row;

const QString everyChannel = u"*"_s;
const QString wordsRule = u"wording"_s;

Failure refused(const QString& code, const char* text)
{
    return failure(code, QCoreApplication::translate("compliance", text));
}

Failure noOverride()
{
    return refused(u"no_override"_s, QT_TRANSLATE_NOOP("compliance", "There is no such override in force."));
}

Failure neverOverridable()
{
    return refused(u"never_overridable"_s,
        QT_TRANSLATE_NOOP("compliance", "Nobody may pass this rule: it is the law, or the person's own word."));
}

GrantedOverride overrideOf(const Row& row)
{
    return {.id = row.integer("id"),
        .rule = row.text("rule"),
        .channel = channelFromName(row.text("channel")),
        .textHash = row.text("text_hash"),
        .reason = row.text("reason"),
        .by = row.text("granted_by"),
        .at = row.instant("granted_at"),
        .until = row.instant("until"),
        .uses = row.number("uses_left")};
}

Result<void> checkRequest(const OverrideRequest& request, Instant until, Instant now)
{
    if (request.reason.trimmed().isEmpty())
        return refused(u"reason_required"_s, QT_TRANSLATE_NOOP("compliance", "Say why."));
    if (!isPassable(request.rule))
        return neverOverridable();
    if (request.rule == wordsRule && request.text.trimmed().isEmpty())
        return refused(u"text_required"_s, QT_TRANSLATE_NOOP("compliance", "Say which words may pass."));
    const bool bounded =
        until > now && until <= now + Overrides::longest && request.uses >= 1 && request.uses <= Overrides::mostUses;
    if (!bounded)
        return refused(u"invalid_override"_s,
            QT_TRANSLATE_NOOP("compliance", "An override ends within seven days and lets at most twenty acts pass."));
    return {};
}

/// What the rule denies at this moment may be what nobody passes: a death, the hours of a law, a threat. On every
/// channel asked for; what it does not deny now may be granted beforehand.
Result<void> checkDenial(storage::Database& database, const OverrideRequest& request, Instant now)
{
    constexpr std::array all{
        Channel::WhatsApp, Channel::Sms, Channel::Rcs, Channel::Email, Channel::Voice, Channel::Portal};
    const std::span<const Channel> channels = request.channel ? std::span(&*request.channel, 1) : std::span(all);
    const QString words = request.rule == wordsRule ? request.text : QString();
    bool denied = false;
    for (const Channel channel : channels) {
        TRATO_TRY(const Verdict verdict,
            ContactPolicy(database).check(
                {.debtor = request.debtor, .channel = channel, .actor = request.by, .at = now, .text = words}));
        const auto said = std::find_if(verdict.rules.begin(), verdict.rules.end(),
            [&](const RuleOutcome& outcome) { return outcome.rule == request.rule; });
        if (said == verdict.rules.end() || said->outcome != Outcome::Deny)
            continue;
        if (said->override != Override::Nobody)
            return {};
        denied = true;
    }
    return denied ? Result<void>(neverOverridable()) : Result<void>();
}

} // namespace

QString overrideTextHash(const QString& text)
{
    return QString::fromLatin1(digest::sha256(text.simplified().toUtf8()).toHex());
}

Result<GrantedOverride> Overrides::grant(const OverrideRequest& request, Instant now)
{
    TRATO_CHECK(negotiation::requireSupervisor(m_database, request.by));
    TRATO_CHECK(parties::Debtors(m_database).byId(request.debtor));
    const Instant until = request.until.isNever() ? calendar::localDayAt(deskZone(), now).ends : request.until;
    TRATO_CHECK(checkRequest(request, until, now));
    TRATO_CHECK(checkDenial(m_database, request, now));
    return m_database.transaction([&]() -> Result<GrantedOverride> {
        GrantedOverride granted{.rule = request.rule,
            .channel = request.channel,
            .textHash = request.rule == wordsRule ? overrideTextHash(request.text) : QString(),
            .reason = request.reason.trimmed(),
            .by = request.by,
            .at = now,
            .until = until,
            .uses = request.uses};
        TRATO_TRY(granted.id, m_database.nextId(u"policy_override"_s));
        const QString channel = granted.channel ? channelName(*granted.channel) : everyChannel;
        TRATO_CHECK(m_database.execute(u"compliance/grant_override"_s,
            {{":debtor", request.debtor}, {":id", granted.id}, {":rule", granted.rule}, {":channel", channel},
                {":hash", granted.textHash}, {":reason", granted.reason}, {":by", granted.by}, {":at", now},
                {":until", until}, {":uses", granted.uses}}));
        QJsonObject detail{{u"override"_s, granted.id}, {u"rule"_s, granted.rule}, {u"channel"_s, channel},
            {u"reason"_s, granted.reason}, {u"until"_s, until.toIso(deskZone())}, {u"uses"_s, granted.uses}};
        if (!request.text.isEmpty())
            detail.insert(u"text"_s, request.text);
        TRATO_CHECK(audit("override_policy", request.debtor, request.by, detail, now));
        TRATO_CHECK(m_database.announce(u"debtor"_s, request.debtor));
        return granted;
    });
}

Result<void> Overrides::withdraw(DebtorId debtor, qint64 id, const QString& by, Instant now)
{
    TRATO_CHECK(negotiation::requireSupervisor(m_database, by));
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const qint64 rows, m_database.execute(u"compliance/withdraw_override"_s,
                                         {{":debtor", debtor}, {":id", id}, {":by", by}, {":at", now}}));
        if (rows == 0)
            return noOverride();
        TRATO_CHECK(audit("withdraw_override", debtor, by, {{u"override"_s, id}}, now));
        return m_database.announce(u"debtor"_s, debtor);
    });
}

Result<std::vector<GrantedOverride>> Overrides::inForce(DebtorId debtor, Instant at) const
{
    return m_database.all(u"compliance/overrides_in_force"_s, {{":debtor", debtor}, {":at", at}}, overrideOf);
}

Result<void> Overrides::use(const OverrideUse& use, Instant now)
{
    for (const qint64 id : use.overrides) {
        TRATO_TRY(const qint64 rows,
            m_database.execute(u"compliance/use_override"_s, {{":debtor", use.debtor}, {":id", id}, {":at", now}}));
        if (rows == 0)
            return noOverride();
        TRATO_CHECK(
            audit("use_override", use.debtor, use.by, {{u"override"_s, id}, {u"outbox"_s, use.outbox.value()}}, now));
    }
    return {};
}

Result<void> Overrides::audit(
    const char* action, DebtorId debtor, const QString& by, const QJsonObject& detail, Instant at)
{
    TRATO_TRY(const qint64 id, m_database.nextId(u"audit_entry"_s));
    TRATO_CHECK(m_database.execute(
        u"compliance/audit"_s, {{":id", id}, {":at", at}, {":actor", by}, {":action", QString::fromLatin1(action)},
                                   {":debtor", debtor}, {":detail", QString::fromUtf8(json::compact(detail))}}));
    return {};
}

} // namespace trato::compliance
