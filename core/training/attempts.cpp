#include "training/attempts.h"

#include "base/json.h"
#include "training/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace trato::training {
namespace {

constexpr qint64 mostBytes = 4'000'000;

QJsonObject jsonOf(const PastAttempt& attempt)
{
    QJsonObject criteria;
    for (auto one = attempt.criteria.begin(); one != attempt.criteria.end(); ++one)
        criteria.insert(one.key(), one.value());
    return {{QStringLiteral("at"), attempt.at.toIso(deskZone())}, {QStringLiteral("scenario"), attempt.scenario},
        {QStringLiteral("seed"), QString::number(attempt.seed)}, {QStringLiteral("points"), attempt.points},
        {QStringLiteral("most"), attempt.most}, {QStringLiteral("seconds"), attempt.seconds},
        {QStringLiteral("criteria"), criteria}};
}

std::optional<PastAttempt> attemptOf(const QByteArray& line)
{
    const auto object = json::parseObject(line);
    if (!object)
        return std::nullopt;
    const auto at = Instant::parse(object->value(QStringLiteral("at")).toString(), deskZone());
    PastAttempt attempt{.at = at.value_or(Instant()),
        .scenario = object->value(QStringLiteral("scenario")).toString(),
        .seed = object->value(QStringLiteral("seed")).toString().toULongLong(),
        .points = object->value(QStringLiteral("points")).toInt(),
        .most = object->value(QStringLiteral("most")).toInt(),
        .seconds = object->value(QStringLiteral("seconds")).toInteger(),
        .criteria = {}};
    const QJsonObject criteria = object->value(QStringLiteral("criteria")).toObject();
    for (auto one = criteria.begin(); one != criteria.end(); ++one)
        attempt.criteria.insert(one.key(), one.value().toInt());
    const bool whole =
        at && !attempt.scenario.isEmpty() && attempt.most > 0 && attempt.points >= 0 && attempt.points <= attempt.most;
    return whole ? std::optional(attempt) : std::nullopt;
}

Failure unwritable(const QString& path)
{
    return failure(QStringLiteral("unwritable_file"), Words::tr("Nothing can be written to %1.").arg(path));
}

} // namespace

PastAttempt PastAttempt::of(const Score& score, Instant at)
{
    PastAttempt attempt{.at = at,
        .scenario = score.scenario,
        .seed = score.seed,
        .points = score.points,
        .most = score.most,
        .seconds = std::chrono::duration_cast<std::chrono::seconds>(score.endedAt - score.openedAt).count(),
        .criteria = {}};
    for (const Judgement& one : score.judgements)
        attempt.criteria.insert(one.id, one.points);
    return attempt;
}

QString Attempts::standardFile(const QString& user)
{
    QString name;
    for (const QChar letter : user)
        name.append(letter.isLetterOrNumber() || letter == u'-' || letter == u'_' ? letter : QChar(u'_'));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/trato/training-%1.jsonl").arg(name);
}

std::vector<PastAttempt> Attempts::load() const
{
    QFile file(m_path);
    std::vector<PastAttempt> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QByteArray& line : file.read(mostBytes).split('\n')) {
        if (auto attempt = attemptOf(line))
            all.push_back(std::move(*attempt));
    }
    return all;
}

Result<void> Attempts::add(const PastAttempt& attempt) const
{
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return unwritable(m_path);
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return unwritable(m_path);
    const QByteArray line = json::compact(jsonOf(attempt)) + '\n';
    if (file.write(line) != line.size() || !file.flush())
        return unwritable(m_path);
    return {};
}

Comparison compare(const std::vector<PastAttempt>& earlier, const QString& scenario)
{
    Comparison comparison;
    for (const PastAttempt& one : earlier) {
        if (one.scenario != scenario)
            continue;
        ++comparison.earlier;
        comparison.best = std::max(comparison.best.value_or(0), one.percent());
        comparison.last = one.percent();
        comparison.lastCriteria = one.criteria;
    }
    return comparison;
}

} // namespace trato::training
