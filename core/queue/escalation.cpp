#include "queue/escalation.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "queue/queuedata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace trato::queue {
namespace {

constexpr std::array<const char*, escalationReasonCount> reasonNames{"self_harm", "violence_risk", "bereavement",
    "illness", "job_loss", "over_indebted", "vulnerable", "legal_threat", "fraud_claim", "abuse",
    "harassment_complaint", "strategic_account", "high_value", "asks_for_human", "beyond_policy", "dispute",
    "personal_data", "payment_trouble", "unsure_twice", "repeated_failure", "identity"};

const QStringList skills{QStringLiteral("care"), QStringLiteral("legal"), QStringLiteral("b2b"),
    QStringLiteral("payments"), QStringLiteral("negotiation")};

Failure invalid(const QString& message) { return failure(QStringLiteral("invalid_escalations"), message); }

std::optional<BreachAct> breachActFrom(const QString& name)
{
    if (name == QStringLiteral("raise"))
        return BreachAct::Raise;
    if (name == QStringLiteral("tell"))
        return BreachAct::Tell;
    return name == QStringLiteral("reassign") ? std::optional(BreachAct::Reassign) : std::nullopt;
}

Result<EscalationRule> ruleIn(const QJsonObject& entry)
{
    const QString name = entry.value(QStringLiteral("name")).toString();
    const auto reason = escalationReasonFromName(name);
    const auto act = breachActFrom(entry.value(QStringLiteral("on_breach")).toString());
    EscalationRule rule{.reason = reason.value_or(EscalationReason::RepeatedFailure),
        .label = LocalText::from(entry, QStringLiteral("label")),
        .skill = entry.value(QStringLiteral("skill")).toString(),
        .sla = std::chrono::minutes(entry.value(QStringLiteral("sla_minutes")).toInt()),
        .aroundTheClock = entry.value(QStringLiteral("around_the_clock")).toBool(false),
        .pauses = entry.value(QStringLiteral("pauses")).toBool(true),
        .onBreach = act.value_or(BreachAct::Raise),
        .codes = {},
        .never = {}};
    for (const QJsonValue code : entry.value(QStringLiteral("codes")).toArray())
        rule.codes.append(code.toString());
    if (!reason || !act || rule.label.own.isEmpty() || !skills.contains(rule.skill) || rule.sla.count() <= 0)
        return invalid(
            QCoreApplication::translate("queue", "The escalation “%1” needs a known name, a label, a skill, a time and "
                                                 "what happens when it is over.")
                .arg(name));
    return rule;
}

} // namespace

QString escalationReasonName(EscalationReason reason)
{
    return QLatin1StringView(reasonNames.at(static_cast<std::size_t>(reason)));
}

std::optional<EscalationReason> escalationReasonFromName(QStringView name)
{
    const auto found = std::find_if(
        reasonNames.begin(), reasonNames.end(), [name](const char* one) { return name == QLatin1StringView(one); });
    if (found == reasonNames.end())
        return std::nullopt;
    return static_cast<EscalationReason>(found - reasonNames.begin());
}

Result<Escalations> Escalations::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    Escalations table;
    TRATO_TRY(table.m_hours, ServiceHours::fromJson(document.value(QStringLiteral("hours")).toObject()));
    const QJsonObject never = document.value(QStringLiteral("never")).toObject();
    std::array<bool, escalationReasonCount> known{};
    for (const QJsonValue entry : document.value(QStringLiteral("reason")).toArray()) {
        TRATO_TRY(EscalationRule rule, ruleIn(entry.toObject()));
        const auto index = static_cast<std::size_t>(rule.reason);
        if (std::exchange(known.at(index), true))
            return invalid(QCoreApplication::translate("queue", "The escalation “%1” stands there twice.")
                               .arg(escalationReasonName(rule.reason)));
        rule.never = LocalText::listFrom(never.value(rule.skill).toObject(), QStringLiteral("acts"));
        table.m_rules.at(index) = std::move(rule);
    }
    if (const auto missing = std::find(known.begin(), known.end(), false); missing != known.end())
        return invalid(QCoreApplication::translate("queue", "The escalation “%1” is missing.")
                           .arg(escalationReasonName(static_cast<EscalationReason>(missing - known.begin()))));
    return table;
}

const Escalations& Escalations::standard()
{
    initialiseData();
    static const Escalations table = data::load<Escalations>(
        QStringLiteral("queue/escalation.toml"), [](const QByteArray& bytes) { return fromToml(bytes); });
    return table;
}

const EscalationRule& Escalations::rule(EscalationReason reason) const
{
    return m_rules.at(static_cast<std::size_t>(reason));
}

const EscalationRule* Escalations::of(const QString& code, const QStringList& sensitivities) const
{
    for (const EscalationRule& rule : m_rules) {
        const QString name = escalationReasonName(rule.reason);
        if (sensitivities.contains(name) || code == name || rule.codes.contains(code))
            return &rule;
    }
    return nullptr;
}

const QString& Escalations::graver(const QString& older, const QString& newer) const
{
    // The table stands in the order of their urgency.
    const EscalationRule* const before = of(older, {});
    const EscalationRule* const after = of(newer, {});
    const bool olderIsGraver = before && (!after || before->reason < after->reason);
    return newer.isEmpty() || olderIsGraver ? older : newer;
}

const ServiceHours& Escalations::hoursOf(const EscalationRule& rule) const
{
    return rule.aroundTheClock ? m_always : m_hours;
}

Instant Escalations::dueFrom(const EscalationRule& rule, Instant now) const
{
    return hoursOf(rule).after(now, rule.sla);
}

Instant Escalations::dueAfterPause(const EscalationRule& rule, Instant due, Instant from, Instant to) const
{
    const ServiceHours& hours = hoursOf(rule);
    return hours.after(due, hours.between(from, to));
}

} // namespace trato::queue
