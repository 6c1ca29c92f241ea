#include "supervision/scorecard.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "storage/database.h"
#include "supervision/qualitydata.h"
#include "supervision/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace trato::supervision {

namespace {

// Their product in tenths of a per cent is far from an int's end.
constexpr int mostPoints = 1000;
constexpr size_t mostCriteria = 100;

Failure invalidScorecard(const QString& what)
{
    return failure(QStringLiteral("invalid_scorecard"), Words::tr("The scorecard can't be used: “%1”.").arg(what));
}

std::optional<Evidence> evidenceFrom(const QString& word)
{
    if (word == QStringLiteral("always"))
        return Evidence::Always;
    if (word == QStringLiteral("loss"))
        return Evidence::OnLoss;
    if (word == QStringLiteral("never"))
        return Evidence::Never;
    return std::nullopt;
}

/// From 0 up to all points, each more than the one before.
Result<std::vector<int>> stepsIn(const QJsonObject& table, int points)
{
    std::vector<int> steps;
    for (const QJsonValue step : table.value(QStringLiteral("steps")).toArray())
        steps.push_back(step.toInt(-1));
    if (steps.empty())
        steps = {0, points};
    const bool ascending = std::adjacent_find(steps.begin(), steps.end(), std::greater_equal<>()) == steps.end();
    if (!ascending || steps.front() != 0 || steps.back() != points)
        return invalidScorecard(QStringLiteral("steps"));
    return steps;
}

Result<Criterion> criterionIn(const QJsonObject& table)
{
    Criterion one{.code = table.value(QStringLiteral("code")).toString(),
        .title = LocalText::from(table, QStringLiteral("title")),
        .help = LocalText::from(table, QStringLiteral("help")),
        .points = table.value(QStringLiteral("points")).toInt(),
        .critical = table.value(QStringLiteral("critical")).toBool(),
        .optional = table.value(QStringLiteral("optional")).toBool()};
    if (one.code.isEmpty() || one.title.own.isEmpty() || one.points <= 0 || one.points > mostPoints)
        return invalidScorecard(one.code);
    const auto evidence = evidenceFrom(table.value(QStringLiteral("evidence")).toString(QStringLiteral("always")));
    if (!evidence)
        return invalidScorecard(one.code);
    one.evidence = *evidence;
    TRATO_TRY(one.steps, stepsIn(table, one.points));
    return one;
}

} // namespace

bool Criterion::allows(int mark) const { return std::find(steps.begin(), steps.end(), mark) != steps.end(); }

bool Criterion::needsCitation(std::optional<int> mark) const
{
    if (!mark || evidence == Evidence::Never)
        return false;
    return evidence == Evidence::Always || *mark < points;
}

const Criterion* Scorecard::byCode(QStringView code) const
{
    const auto found =
        std::find_if(criteria.begin(), criteria.end(), [&](const Criterion& one) { return one.code == code; });
    return found == criteria.end() ? nullptr : &*found;
}

Result<Scorecard> Scorecard::fromToml(const QByteArray& bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    Scorecard card{.name = document.value(QStringLiteral("name")).toString(),
        .version = document.value(QStringLiteral("version")).toInt(),
        .title = LocalText::from(document, QStringLiteral("title")),
        .definition = bytes};
    for (const QJsonValue value : document.value(QStringLiteral("criterion")).toArray()) {
        TRATO_TRY(Criterion one, criterionIn(value.toObject()));
        if (card.byCode(one.code))
            return invalidScorecard(one.code);
        card.criteria.push_back(std::move(one));
    }
    if (card.name.isEmpty() || card.version <= 0 || card.criteria.empty() || card.criteria.size() > mostCriteria)
        return invalidScorecard(card.name);
    return card;
}

const Scorecard& Scorecard::inForce()
{
    initialiseQualityData();
    static const Scorecard card = data::load<Scorecard>(QStringLiteral("quality/cobranca.toml"), &Scorecard::fromToml);
    return card;
}

Result<Scorecard> Scorecard::kept(storage::Database& database, const QString& name, int version)
{
    TRATO_TRY(const auto definition,
        database.one(QStringLiteral("supervision/scorecard"), {{":name", name}, {":version", version}},
            [](const storage::Row& row) { return row.text("definition"); }));
    if (!definition)
        return failure(QStringLiteral("no_scorecard"),
            Words::tr("The scorecard “%1”, version %2, is not there.").arg(name).arg(version));
    return fromToml(definition->toUtf8());
}

Result<void> Scorecard::keep(storage::Database& database, Instant now) const
{
    TRATO_CHECK(database.execute(QStringLiteral("supervision/keep_scorecard"),
        {{":name", name}, {":version", version}, {":definition", QString::fromUtf8(definition)}, {":now", now}}));
    TRATO_TRY(const Scorecard there, kept(database, name, version));
    if (there.definition != definition)
        return failure(QStringLiteral("scorecard_changed"),
            Words::tr("The scorecard “%1” was changed: raise its version, %2 is in use already.")
                .arg(name)
                .arg(version));
    return {};
}

} // namespace trato::supervision
