#include "insight/experiment.h"

#include "base/json.h"
#include "insight/learning.h"
#include "insight/words.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <QJsonArray>

namespace trato::insight {

using storage::Row;

namespace {

Experiment::State stateFrom(QLatin1StringView word)
{
    return word == QLatin1StringView("running")   ? Experiment::State::Running
           : word == QLatin1StringView("decided") ? Experiment::State::Decided
                                                  : Experiment::State::Ended;
}

Experiment experimentFrom(const Row& row)
{
    Experiment experiment{.name = row.text("name"),
        .version = row.number("version"),
        .state = stateFrom(row.word("state")),
        .winner = row.text("winner"),
        .startedAt = row.instant("started_at"),
        .arms = {}};
    for (const QJsonValue& variant : row.array("variants"))
        experiment.arms.push_back({.variant = variant.toString()});
    return experiment;
}

QJsonObject auditDetail(const Experiment& experiment, const QString& winner)
{
    QJsonArray arms;
    for (const Arm& arm : experiment.arms)
        arms.append(QJsonObject{{QStringLiteral("variant"), arm.variant}, {QStringLiteral("messages"), arm.settled},
            {QStringLiteral("worth"), arm.worth}});
    return {{QStringLiteral("experiment"), experiment.name}, {QStringLiteral("version"), experiment.version},
        {QStringLiteral("winner"), winner}, {QStringLiteral("arms"), arms}};
}

Result<std::vector<QString>> namesRunning(storage::Database& database)
{
    return database.all(
        QStringLiteral("insight/running_experiments"), {}, [](const Row& row) { return row.text("name"); });
}

} // namespace

QString Experiment::variantFor(Random& random, const Guard& guard) const
{
    if (state == State::Running)
        return drawArm(arms, guard, random).variant;
    return state == State::Decided ? winner : champion();
}

Result<Experiment> Experiments::start(
    const QString& name, const QStringList& variants, const QString& actor, Instant now)
{
    if (name.isEmpty() || variants.size() < 2 || QStringList(variants).removeDuplicates() > 0 ||
        variants.contains(QString()))
        return failure(QStringLiteral("invalid_experiment"),
            Words::tr("An experiment has a name and at least two wordings, each of its own name."));
    return m_database.transaction([&]() -> Result<Experiment> {
        TRATO_TRY(const auto before, find(name));
        if (before && before->state == Experiment::State::Running)
            TRATO_CHECK(end(*before, {}, now));
        const int version = before ? before->version + 1 : 1;
        TRATO_CHECK(m_database.execute(QStringLiteral("insight/insert_experiment"),
            {{":name", name}, {":version", version},
                {":variants", QString::fromUtf8(json::compact(QJsonArray::fromStringList(variants)))}, {":by", actor},
                {":at", now}}));
        TRATO_TRY(const auto started, find(name));
        TRATO_CHECK(storage::audit(m_database, {.at = now,
                                                   .actor = actor,
                                                   .action = QStringLiteral("start_experiment"),
                                                   .detail = auditDetail(*started, {})}));
        return *started;
    });
}

Result<std::optional<Experiment>> Experiments::find(const QString& name)
{
    TRATO_TRY(auto found, m_database.one(QStringLiteral("insight/experiment"), {{":name", name}}, &experimentFrom));
    if (!found)
        return found;
    TRATO_CHECK(m_database.each(QStringLiteral("insight/experiment_arms"),
        {{":name", name}, {":version", found->version}}, [&](const Row& row) {
            const QString variant = row.text("variant");
            for (Arm& arm : found->arms) {
                if (arm.variant == variant)
                    arm = {variant, row.number("settled"), row.number("waiting"), row.real("worth")};
            }
        }));
    return found;
}

Result<void> Experiments::record(const Experiment& experiment, const Trial& trial, Instant now)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("insight/insert_trial"),
        {{":debtor", trial.debtor}, {":outbox", trial.outbox}, {":name", experiment.name},
            {":version", experiment.version}, {":variant", trial.variant}, {":at", now}}));
    return {};
}

Result<int> Experiments::settle(Instant now)
{
    return m_database.transaction([&]() -> Result<int> {
        TRATO_CHECK(m_database.execute(QStringLiteral("insight/drop_unsent_trials")));
        TRATO_TRY(const qint64 settled,
            m_database.execute(QStringLiteral("insight/settle_trials"),
                {{":now", now}, {":patience", qint64{patience.count()}}, {":opening", worthOfOpening}}));
        return static_cast<int>(settled);
    });
}

Result<void> Experiments::endOthers(const QString& prefix, const QStringList& keep, Instant now)
{
    TRATO_TRY(const std::vector<QString> running, namesRunning(m_database));
    for (const QString& name : running) {
        if (!name.startsWith(prefix) || keep.contains(name))
            continue;
        TRATO_TRY(const auto experiment, find(name));
        TRATO_CHECK(end(*experiment, {}, now));
    }
    return {};
}

Result<QStringList> Experiments::decide(Instant now, const Guard& guard)
{
    TRATO_TRY(const std::vector<QString> running, namesRunning(m_database));
    QStringList decided;
    for (const QString& name : running) {
        TRATO_TRY(const auto experiment, find(name));
        const auto days = std::chrono::duration_cast<std::chrono::days>(now - experiment->startedAt).count();
        const auto best = winner(experiment->arms, static_cast<int>(days), guard);
        if (!best)
            continue;
        TRATO_TRY(const bool ended, end(*experiment, experiment->arms[*best].variant, now));
        if (ended)
            decided.append(name);
    }
    return decided;
}

/// False when somebody else ended it first.
Result<bool> Experiments::end(const Experiment& experiment, const QString& winner, Instant now)
{
    return m_database.transaction([&]() -> Result<bool> {
        const QString state = winner.isEmpty() ? QStringLiteral("ended") : QStringLiteral("decided");
        TRATO_TRY(const qint64 changed,
            m_database.execute(QStringLiteral("insight/end_experiment"),
                {{":state", state}, {":winner", winner.isEmpty() ? std::nullopt : std::optional(winner)}, {":at", now},
                    {":name", experiment.name}, {":version", experiment.version}}));
        if (changed == 0)
            return false;
        TRATO_CHECK(storage::audit(m_database,
            {.at = now,
                .actor = QStringLiteral("insight"),
                .action = winner.isEmpty() ? QStringLiteral("end_experiment") : QStringLiteral("declare_winner"),
                .detail = auditDetail(experiment, winner)}));
        return true;
    });
}

} // namespace trato::insight
