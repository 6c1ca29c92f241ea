#include "app/ctl/cadencefindings.h"

#include "cadence/filelines.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace trato::ctl {

using namespace Qt::StringLiterals;
using cadence::StepProblem;
using Kind = StepProblem::Kind;

namespace {

QJsonValue lineOrNull(int line) { return line > 0 ? QJsonValue(line) : QJsonValue(); }

QString atLine(int line, const QString& words)
{
    return line > 0 ? QCoreApplication::translate("ctl", "line %1: %2").arg(line).arg(words) : words;
}

bool isRefused(const StepProblem& problem) { return problem.kind != Kind::Dead; }

} // namespace

QJsonArray toJson(const std::vector<StepProblem>& problems, const QByteArray& toml)
{
    QJsonArray findings;
    for (const StepProblem& problem : problems)
        findings.append(QJsonObject{{u"step"_s, problem.step}, {u"kind"_s, cadence::problemKindName(problem.kind)},
            {u"line"_s, lineOrNull(cadence::lineOfFinding(QString::fromUtf8(toml), problem.step, problem.message))},
            {u"message"_s, problem.message}});
    return findings;
}

Result<void> refuseWrong(const std::vector<StepProblem>& problems, const QByteArray& toml)
{
    const auto unlawful = std::ranges::find(problems, Kind::Unlawful, &StepProblem::kind);
    const auto first = unlawful == problems.end() ? std::ranges::find_if(problems, &isRefused) : unlawful;
    if (first == problems.end())
        return {};
    QJsonArray words;
    for (const StepProblem& problem : problems) {
        if (isRefused(problem))
            words.append(problem.step + u": "_s + problem.message);
    }
    const int line = cadence::lineOfFinding(QString::fromUtf8(toml), first->step, first->message);
    const QString what = atLine(line, first->step + u": "_s + first->message);
    const bool isUnlawful = unlawful != problems.end();
    return failure(isUnlawful ? u"unlawful_cadence"_s : u"contradictory_cadence"_s,
        isUnlawful ? QCoreApplication::translate("ctl", "The cadence may not be used: %1").arg(what)
                   : QCoreApplication::translate("ctl", "The cadence contradicts itself: %1").arg(what),
        {{u"problems"_s, words}, {u"findings"_s, toJson(problems, toml)}});
}

Failure withLines(Error error, const QByteArray& toml)
{
    const QJsonArray problems = error.detail.value(u"problems"_s).toArray();
    QJsonArray findings;
    int first = 0;
    for (const QJsonValue& words : problems) {
        const cadence::FileProblem problem = cadence::locate(words.toString(), QString::fromUtf8(toml));
        findings.append(QJsonObject{{u"step"_s, problem.step.isEmpty() ? QJsonValue() : QJsonValue(problem.step)},
            {u"line"_s, lineOrNull(problem.line)}, {u"message"_s, problem.message}});
        first = first > 0 ? first : problem.line;
    }
    if (!findings.isEmpty())
        error.detail.insert(u"findings"_s, findings);
    if (first > 0)
        error.message += u' ' + QCoreApplication::translate("ctl", "(line %1)").arg(first);
    return Failure(std::move(error));
}

} // namespace trato::ctl
