#include "negotiation/agreement/lifecycle.h"

#include <array>

namespace trato::negotiation {

namespace {

constexpr std::array allRestoreRules{RestoreRule::Principal, RestoreRule::ChargesFirst, RestoreRule::Proportional};
constexpr std::array allStarts{AgreementStart::Acceptance, AgreementStart::FirstPayment};

} // namespace

QString restoreRuleName(RestoreRule rule)
{
    switch (rule) {
    case RestoreRule::Principal: return QStringLiteral("principal");
    case RestoreRule::ChargesFirst: return QStringLiteral("charges_first");
    case RestoreRule::Proportional: return QStringLiteral("proportional");
    }
    Q_UNREACHABLE();
}

std::optional<RestoreRule> restoreRuleFromName(QStringView name)
{
    for (const RestoreRule rule : allRestoreRules) {
        if (restoreRuleName(rule) == name)
            return rule;
    }
    return std::nullopt;
}

QString agreementStartName(AgreementStart start)
{
    return start == AgreementStart::Acceptance ? QStringLiteral("acceptance") : QStringLiteral("first_payment");
}

std::optional<AgreementStart> agreementStartFromName(QStringView name)
{
    for (const AgreementStart start : allStarts) {
        if (agreementStartName(start) == name)
            return start;
    }
    return std::nullopt;
}

QJsonObject Lifecycle::toJson() const
{
    return {{QStringLiteral("restore"), restoreRuleName(restore)},
        {QStringLiteral("starts"), agreementStartName(start)}, {QStringLiteral("approval_days"), approvalDays},
        {QStringLiteral("max_changes"), maxChanges}, {QStringLiteral("max_change_days"), maxChangeDays}};
}

Lifecycle Lifecycle::fromJson(const QJsonObject& object)
{
    const Lifecycle usual;
    return {.restore = restoreRuleFromName(object.value(u"restore").toString()).value_or(usual.restore),
        .start = agreementStartFromName(object.value(u"starts").toString()).value_or(usual.start),
        .approvalDays = object.value(u"approval_days").toInt(usual.approvalDays),
        .maxChanges = object.value(u"max_changes").toInt(usual.maxChanges),
        .maxChangeDays = object.value(u"max_change_days").toInt(usual.maxChangeDays)};
}

} // namespace trato::negotiation
