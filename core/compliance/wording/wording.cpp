#include "compliance/wording/wording.h"

#include "base/datafile.h"
#include "compliance/compliancedata.h"
#include "compliance/disclosure.h"
#include "compliance/wording/wordingcheck.h"
#include "compliance/wording/wordingrules.h"

#include <algorithm>

namespace trato::compliance {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Late for longer than this: the late stage.
constexpr qint64 earlyDays = 60;

constexpr std::pair<Stage, QLatin1StringView> stageNames[]{
    {Stage::Preventive, "preventive"_L1}, {Stage::Early, "early"_L1}, {Stage::Late, "late"_L1}};

} // namespace

QString stageName(Stage stage)
{
    const auto found = std::find_if(
        std::begin(stageNames), std::end(stageNames), [&](const auto& entry) { return entry.first == stage; });
    return found->second;
}

std::optional<Stage> stageFromName(QStringView name)
{
    for (const auto& [stage, known] : stageNames) {
        if (name == known)
            return stage;
    }
    return std::nullopt;
}

Stage wordingStage(qint64 daysLate)
{
    if (daysLate <= 0)
        return Stage::Preventive;
    return daysLate <= earlyDays ? Stage::Early : Stage::Late;
}

QString severityName(Severity severity) { return severity == Severity::Block ? u"block"_s : u"warn"_s; }

const Finding* blockingIn(const std::vector<Finding>& findings)
{
    const Finding* first = nullptr;
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::Block)
            continue;
        if (!finding.passable)
            return &finding;
        if (!first)
            first = &finding;
    }
    return first;
}

QString takeSuggestion(const QString& text, const Finding& finding)
{
    QString better = text;
    return better.replace(finding.fixFrom, finding.fixTo - finding.fixFrom, finding.suggestion);
}

std::vector<money::Money> amountsIn(QStringView text)
{
    std::vector<money::Money> amounts;
    const WordingText read(text);
    for (const TextAmount& amount : read.amounts())
        amounts.push_back(amount.amount);
    return amounts;
}

Wording::Wording(std::unique_ptr<WordingRules> rules)
    : m_rules(std::move(rules))
{
}

Wording::Wording(Wording&&) noexcept = default;
Wording& Wording::operator=(Wording&&) noexcept = default;
Wording::~Wording() = default;

const Wording& Wording::standard()
{
    initialiseData();
    static const Wording wording = data::load<Wording>(u"compliance/wording.toml"_s,
        [](const QByteArray& bytes) { return fromToml(bytes, DisclosureWords::standard().entries()); });
    return wording;
}

bool Wording::dependsOnDay(const WordingContext& context) const
{
    const auto& rules = m_rules->rules;
    return context.offersUntil.isValid() || !context.dates.empty() ||
           std::any_of(rules.begin(), rules.end(),
               [](const WordingRule& rule) { return rule.firstDay.isValid() || rule.lastDay.isValid(); });
}

std::vector<Finding> Wording::check(QStringView text, const WordingContext& context) const
{
    return check(WordingText(text), context);
}

std::vector<Finding> Wording::check(const WordingText& text, const WordingContext& context) const
{
    return WordingCheck(*m_rules, text, context).findings();
}

} // namespace trato::compliance
