#include "cadence/publication.h"

#include "base/json.h"
#include "cadence/definitioncheck.h"
#include "cadence/occasion.h"
#include "cadence/words.h"
#include "negotiation/roles.h"

namespace trato::cadence {

namespace {

struct Published {
    int version = 0;
    QString definition;
};

Result<std::optional<Published>> published(storage::Database& database, const QString& name)
{
    return database.one(QStringLiteral("cadence/published_definition"), {{":name", name}}, [](const storage::Row& row) {
        return Published{row.number("version"), row.text("definition")};
    });
}

/// A trial goes on under a new version of the file as long as its wordings stay; one that the file no longer has ends.
Result<void> startTrials(storage::Database& database, const Definition& definition, const QString& actor, Instant now)
{
    insight::Experiments experiments(database);
    QStringList tried;
    for (const Step* const step : definition.allSteps()) {
        if (step->variants.isEmpty())
            continue;
        const QString name = trialName(definition, *step);
        tried.append(name);
        TRATO_TRY(const auto known, experiments.find(name));
        QStringList wordings;
        for (const insight::Arm& arm : known ? known->arms : std::vector<insight::Arm>())
            wordings.append(arm.variant);
        if (wordings != step->variants)
            TRATO_CHECK(experiments.start(name, step->variants, actor, now));
    }
    return experiments.endOthers(QStringLiteral("cadence/%1/").arg(definition.name), tried, now);
}

Result<void> insert(storage::Database& database, const Definition& definition, const QByteArray& toml,
    const QString& actor, Instant now)
{
    TRATO_CHECK(database.execute(QStringLiteral("cadence/insert_definition"),
        {{":name", definition.name}, {":version", definition.version}, {":definition", QString::fromUtf8(toml)},
            {":actor", actor}, {":now", now}}));
    TRATO_TRY(const qint64 id, database.nextId(QStringLiteral("audit_entry")));
    const QJsonObject detail{
        {QStringLiteral("name"), definition.name}, {QStringLiteral("version"), definition.version}};
    TRATO_CHECK(database.execute(QStringLiteral("cadence/audit_publication"),
        {{":id", id}, {":at", now}, {":actor", actor}, {":detail", QString::fromUtf8(json::compact(detail))}}));
    return {};
}

} // namespace

Result<Definition> inForce(storage::Database& database, const QString& name)
{
    TRATO_TRY(const auto known, published(database, name));
    TRATO_TRY(Definition definition, known ? Definition::parse(known->definition.toUtf8()) : Definition::shipped(name));
    definition.version = known ? known->version : 0;
    return definition;
}

Result<Publication> publish(storage::Database& database, const Clock& clock, const QByteArray& toml,
    const QString& actor, std::optional<int> replaces)
{
    TRATO_TRY(Definition definition, Definition::parse(toml));
    TRATO_CHECK(requireLawful(definition, clock.today()));
    return database.transaction([&]() -> Result<Publication> {
        TRATO_CHECK(negotiation::requireSupervisor(database, actor));
        TRATO_TRY(const auto known, published(database, definition.name));
        const int current = known ? known->version : 0;
        if (replaces.value_or(current) != current)
            return failure(QStringLiteral("cadence_changed"),
                Words::tr("Version %1 came into force meanwhile: look at it, then publish again.").arg(current),
                {{QStringLiteral("version"), current}});
        const bool isNew = !known || known->definition.toUtf8() != toml;
        definition.version = current + (isNew ? 1 : 0);
        if (isNew) {
            TRATO_CHECK(insert(database, definition, toml, actor, clock.now()));
            TRATO_CHECK(startTrials(database, definition, actor, clock.now()));
            TRATO_CHECK(database.announce(QStringLiteral("cadence")));
        }
        TRATO_TRY(const auto portfolios,
            database.one(QStringLiteral("cadence/count_portfolios"), {{":name", definition.name}},
                [](const storage::Row& row) { return row.number("portfolios"); }));
        return Publication{definition, isNew, portfolios.value_or(0)};
    });
}

} // namespace trato::cadence
