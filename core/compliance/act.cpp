#include "compliance/act.h"

#include <algorithm>

namespace trato::compliance {
namespace {

const std::pair<Purpose, QLatin1StringView> purposes[]{
    {Purpose::Collection, QLatin1StringView("collection")},
    {Purpose::Reminder, QLatin1StringView("reminder")},
    {Purpose::Service, QLatin1StringView("service")},
    {Purpose::Payment, QLatin1StringView("payment")},
    {Purpose::Care, QLatin1StringView("care")},
};

const std::pair<Origin, QLatin1StringView> origins[]{
    {Origin::Human, QLatin1StringView("human")},
    {Origin::Cadence, QLatin1StringView("cadence")},
    {Origin::Agent, QLatin1StringView("agent")},
    {Origin::System, QLatin1StringView("system")},
};

const std::pair<Outcome, QLatin1StringView> outcomes[]{
    {Outcome::Allow, QLatin1StringView("allow")},
    {Outcome::Deny, QLatin1StringView("deny")},
    {Outcome::NotApplicable, QLatin1StringView("not_applicable")},
};

template <class Names, class Value>
QString nameIn(const Names& names, Value value)
{
    for (const auto& [known, name] : names) {
        if (known == value)
            return name;
    }
    return {};
}

template <class Value, class Names>
std::optional<Value> valueIn(const Names& names, QStringView name)
{
    for (const auto& [value, known] : names) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString purposeName(Purpose purpose) { return nameIn(purposes, purpose); }

std::optional<Purpose> purposeFromName(QStringView name) { return valueIn<Purpose>(purposes, name); }

QString originName(Origin origin) { return nameIn(origins, origin); }

std::optional<Origin> originFromName(QStringView name) { return valueIn<Origin>(origins, name); }

QString outcomeName(Outcome outcome) { return nameIn(outcomes, outcome); }

const RuleOutcome* Verdict::denial() const
{
    const auto denied =
        std::find_if(rules.begin(), rules.end(), [](const RuleOutcome& rule) { return rule.outcome == Outcome::Deny; });
    return denied == rules.end() ? nullptr : &*denied;
}

std::vector<qint64> Verdict::overridesUsed() const
{
    std::vector<qint64> used;
    for (const RuleOutcome& rule : rules) {
        if (rule.passedBy > 0)
            used.push_back(rule.passedBy);
    }
    return used;
}

} // namespace trato::compliance
