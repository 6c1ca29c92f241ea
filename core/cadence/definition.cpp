#include "cadence/definition.h"

#include "base/toml.h"
#include "cadence/stepreader.h"
#include "cadence/tablereader.h"
#include "cadence/words.h"
#include "channels/templates/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

static void initResource() { Q_INIT_RESOURCE(trato_cadences); }

namespace trato::cadence {

namespace {

/// What people can look through; each step is compared with the others.
constexpr int mostSteps = 500;

void checkNames(const std::vector<Step>& steps, QJsonArray& problems)
{
    QSet<QString> names;
    for (const Step& step : steps) {
        if (names.contains(step.name))
            problems.append(Words::tr("two steps are called “%1”").arg(step.name));
        names.insert(step.name);
    }
}

bool isEarlier(const Step& left, const Step& right)
{
    return std::pair(left.day, left.at) < std::pair(right.day, right.at);
}

/// Each to what it is counted from.
void place(std::vector<Step>&& steps, Definition& definition)
{
    std::stable_sort(steps.begin(), steps.end(), &isEarlier);
    for (Step& step : steps) {
        if (!step.after) {
            definition.steps.push_back(std::move(step));
            continue;
        }
        Definition& track = definition.tracks[*step.after];
        track.name = definition.name;
        track.title = definition.title;
        track.stops = definition.stops;
        track.steps.push_back(std::move(step));
    }
}

} // namespace

Result<Definition> Definition::parse(QByteArrayView toml)
{
    TRATO_TRY(const QJsonObject root, toml::parse(toml));
    TRATO_TRY(const auto templates, channels::TemplateCatalogue::shipped());
    Definition definition;
    QJsonArray problems;
    TableReader reader(QStringLiteral("cadence"), root, problems);
    definition.name = reader.text(QStringLiteral("name"));
    definition.title = reader.text(QStringLiteral("title"));
    definition.stops = readStopRules(reader.table(QStringLiteral("stop")), problems);
    std::vector<Step> steps;
    const QJsonArray tables = reader.value(QStringLiteral("step")).toArray();
    if (tables.size() > mostSteps)
        return failure(QStringLiteral("invalid_cadence"),
            Words::tr("The cadence has %1 steps; it may have %2.").arg(tables.size()).arg(mostSteps));
    for (const QJsonValue& table : tables)
        steps.push_back(readStep(table.toObject(), templates, problems));
    reader.finish();
    checkNames(steps, problems);
    place(std::move(steps), definition);
    if (definition.name.isEmpty() || definition.steps.empty())
        problems.append(Words::tr("a cadence needs a name and at least one step"));
    if (!isOneWord(definition.name))
        problems.append(Words::tr("a name is one word, without white space or “/”"));
    if (!problems.isEmpty())
        return failure(QStringLiteral("invalid_cadence"),
            Words::tr("The cadence can't be used: %1").arg(problems.first().toString()),
            {{QStringLiteral("problems"), problems}});
    return definition;
}

Result<QByteArray> Definition::shippedText(const QString& name)
{
    initResource();
    QFile file(QStringLiteral(":/cadences/%1.toml").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("no_cadence"), Words::tr("There is no cadence “%1”.").arg(name));
    return file.readAll();
}

Result<Definition> Definition::shipped(const QString& name)
{
    TRATO_TRY(const QByteArray toml, shippedText(name));
    return parse(toml);
}

const QString& Step::templateFor(qint64 daysLate) const
{
    const auto own = stageTemplates.find(compliance::wordingStage(daysLate));
    return own == stageTemplates.end() ? templateName : own->second;
}

QStringList Step::templates() const
{
    QStringList names = variants;
    for (const auto& [stage, name] : stageTemplates)
        names.append(name);
    if (!templateName.isEmpty())
        names.append(templateName);
    names.removeDuplicates();
    return names;
}

Needs& Needs::operator|=(const Needs& other)
{
    unread |= other.unread;
    unanswered |= other.unanswered;
    risk |= other.risk;
    learned |= other.learned;
    return *this;
}

const Definition* Definition::track(std::optional<Event> after) const
{
    if (!after)
        return this;
    const auto found = tracks.find(*after);
    return found == tracks.end() ? nullptr : &found->second;
}

std::vector<const Step*> Definition::allSteps() const
{
    std::vector<const Step*> all;
    for (const Step& step : steps)
        all.push_back(&step);
    for (const auto& [event, track] : tracks) {
        for (const Step& step : track.steps)
            all.push_back(&step);
    }
    return all;
}

Needs Definition::needsOf(const Step& step) const
{
    return {.unread = step.condition == Condition::Unread,
        .unanswered = stops.messages.has_value(),
        .risk = step.requirements.asksForRisk(),
        .learned = step.best || step.requirements.asksForWish()};
}

const Step* Definition::find(const QString& step) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return s.name == step; });
    return found == steps.end() ? nullptr : &*found;
}

const Step* Definition::after(const Step& step) const
{
    const auto next = &step - steps.data() + 1;
    return next < std::ssize(steps) ? &steps[static_cast<size_t>(next)] : nullptr;
}

const Step& Definition::entry(int daysLate) const
{
    const Step* entry = &steps.front();
    for (const Step& step : steps) {
        if (step.day <= daysLate)
            entry = &step;
    }
    // What happened a moment ago has passed no step of its day.
    while (entry->after && entry != &steps.front() && (entry - 1)->day == entry->day)
        --entry;
    return *entry;
}

} // namespace trato::cadence
