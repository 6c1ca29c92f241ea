#include "ui/cadence/cadencecheck.h"

#include "cadence/definitioncheck.h"
#include "cadence/filelines.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::ui {

using cadence::Definition;
using cadence::StepProblem;
using FindingKind = CadenceFinding::Kind;

namespace {

FindingKind kindOf(StepProblem::Kind kind)
{
    switch (kind) {
    case StepProblem::Kind::Unlawful: return FindingKind::Unlawful;
    case StepProblem::Kind::Dead: return FindingKind::Dead;
    case StepProblem::Kind::Contradictory: return FindingKind::Contradictory;
    }
    Q_UNREACHABLE();
}

std::vector<CadenceFinding> faultsOf(const Error& error, const QString& toml)
{
    std::vector<CadenceFinding> findings;
    for (const QJsonValue& value : error.detail.value(u"problems").toArray()) {
        const cadence::FileProblem problem = cadence::locate(value.toString(), toml);
        findings.push_back(
            {.kind = FindingKind::Unreadable, .step = problem.step, .message = problem.message, .line = problem.line});
    }
    if (findings.empty())
        findings.push_back({.kind = FindingKind::Unreadable,
            .step = {},
            .message = error.message,
            .line = error.detail.value(u"line").toInt()});
    return findings;
}

} // namespace

bool CadenceCheck::mayBePublished() const
{
    return definition != nullptr && std::ranges::none_of(findings, &CadenceFinding::blocks);
}

std::set<QString> CadenceCheck::faultySteps() const
{
    std::set<QString> steps;
    for (const CadenceFinding& finding : findings)
        steps.insert(finding.step);
    return steps;
}

std::map<int, Tone> CadenceCheck::marks() const
{
    std::map<int, Tone> marks;
    for (const CadenceFinding& finding : findings) {
        if (finding.line > 0 && (finding.blocks() || !marks.contains(finding.line)))
            marks[finding.line] = finding.tone();
    }
    return marks;
}

CadenceCheck checkCadence(const QString& toml, const channels::TemplateCatalogue& templates, QDate today)
{
    CadenceCheck check;
    check.toml = toml;
    auto definition = Definition::parse(toml.toUtf8());
    if (!definition) {
        check.findings = faultsOf(definition.error(), toml);
        return check;
    }
    for (const StepProblem& problem : cadence::problemsOf(*definition, templates, today))
        check.findings.push_back({.kind = kindOf(problem.kind),
            .step = problem.step,
            .message = problem.message,
            .line = cadence::lineOfFinding(toml, problem.step, problem.message)});
    std::ranges::stable_sort(check.findings, {}, [](const CadenceFinding& one) { return one.blocks() ? 0 : 1; });
    check.definition = std::make_shared<const Definition>(std::move(*definition));
    return check;
}

} // namespace trato::ui
