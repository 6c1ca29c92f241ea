#include "training/scenario.h"

#include "base/datafile.h"
#include "base/text.h"
#include "base/toml.h"
#include "money/money.h"
#include "training/words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseTrainingData() { Q_INIT_RESOURCE(training_data); }

namespace trato::training {
namespace {

const QString common = QStringLiteral("common.toml");
const QString speech = QStringLiteral("speech.toml");

QStringList listOf(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const QJsonValue one : value.toArray())
        list.append(one.toString());
    return list;
}

QString textOf(const QJsonObject& object, const char* key, const QString& otherwise = {})
{
    return object.value(QLatin1StringView(key)).toString(otherwise);
}

/// Far from where sums of them would end.
int numberOf(const QJsonObject& object, const char* key, int otherwise, int most)
{
    return std::clamp(object.value(QLatin1StringView(key)).toInt(otherwise), -most, most);
}

constexpr int furthestPatience = 100;
constexpr int mostSeconds = 24 * 60 * 60;
constexpr int mostDays = 20 * 366;
constexpr int mostPoints = 1000;
constexpr int mostInstalments = 480;

Result<qint64> centsOf(const QJsonObject& object, const char* key)
{
    const QString written = textOf(object, key);
    if (written.isEmpty())
        return 0;
    TRATO_TRY(const money::Money amount, money::Money::parse(written));
    return amount.cents();
}

ReplyRule ruleOf(const QJsonObject& object)
{
    return {.places = listOf(object, "at"),
        .heard = listOf(object, "heard"),
        .unheard = listOf(object, "unheard"),
        .done = listOf(object, "done"),
        .marked = listOf(object, "marked"),
        .unmarked = listOf(object, "unmarked"),
        .once = object.value(QStringLiteral("once")).toBool(),
        .says = listOf(object, "says"),
        .to = textOf(object, "to"),
        .marks = listOf(object, "marks"),
        .patience = numberOf(object, "patience", 0, furthestPatience),
        .leaves = object.value(QStringLiteral("leaves")).toBool()};
}

std::vector<ReplyRule> rulesOf(const QJsonObject& document)
{
    std::vector<ReplyRule> rules;
    for (const QJsonValue rule : document.value(QStringLiteral("reply")).toArray())
        rules.push_back(ruleOf(rule.toObject()));
    return rules;
}

Identity identityOf(const QString& name)
{
    return name == QStringLiteral("known")   ? Identity::Known
           : name == QStringLiteral("other") ? Identity::Other
                                             : Identity::Asked;
}

std::vector<PastLine> pastOf(const QJsonObject& document)
{
    std::vector<PastLine> past;
    for (const QJsonValue value : document.value(QStringLiteral("before")).toArray()) {
        const QJsonObject line = value.toObject();
        past.push_back({.daysAgo = numberOf(line, "days_ago", 1, mostDays),
            .hour = numberOf(line, "hour", 10, 23),
            .theirs = textOf(line, "side") == QStringLiteral("theirs"),
            .kind = textOf(line, "kind", QStringLiteral("text")),
            .text = textOf(line, "text")});
    }
    return past;
}

std::vector<Criterion> criteriaOf(const QJsonObject& document)
{
    std::vector<Criterion> criteria;
    for (const QJsonValue value : document.value(QStringLiteral("criterion")).toArray()) {
        const QJsonObject one = value.toObject();
        criteria.push_back({.id = textOf(one, "id"),
            .points = numberOf(one, "points", 0, mostPoints),
            .after = textOf(one, "after"),
            .withinSeconds = numberOf(one, "within", 0, mostSeconds),
            .accepts = listOf(one, "accepts"),
            .nearly = listOf(one, "nearly")});
    }
    return criteria;
}

Failure incomplete(const QString& what)
{
    return failure(QStringLiteral("invalid_scenario"), Words::tr("The scenario says nothing about: %1.").arg(what));
}

Result<void> readPerson(const QJsonObject& document, Scenario& scenario)
{
    const QJsonObject person = document.value(QStringLiteral("person")).toObject();
    scenario.names = listOf(person, "names");
    scenario.identity = identityOf(textOf(person, "identity"));
    scenario.patience = numberOf(person, "patience", 3, furthestPatience);
    scenario.waitsSeconds = numberOf(person, "waits", 180, mostSeconds);
    scenario.delayFrom = numberOf(person, "delay_from", 4, mostSeconds);
    scenario.delayTo = numberOf(person, "delay_to", 14, mostSeconds);
    TRATO_TRY(scenario.capacityCents, centsOf(person, "monthly"));
    TRATO_TRY(scenario.entryCents, centsOf(person, "entry"));
    const QJsonObject debt = document.value(QStringLiteral("debt")).toObject();
    scenario.product = textOf(debt, "product");
    scenario.instalments = numberOf(debt, "instalments", 1, mostInstalments);
    scenario.daysLate = numberOf(debt, "days_late", 0, mostDays);
    TRATO_TRY(scenario.instalmentCents, centsOf(debt, "amount"));
    return {};
}

Result<void> checkWhole(const Scenario& scenario)
{
    if (scenario.id.isEmpty() || scenario.title.isEmpty() || scenario.brief.isEmpty())
        return incomplete(QStringLiteral("id, title, brief"));
    if (scenario.names.isEmpty() || scenario.opening.isEmpty() || scenario.rules.empty())
        return incomplete(QStringLiteral("person.names, opening.says, reply"));
    if (scenario.instalmentCents <= 0 || scenario.instalments < 1 || scenario.criteria.empty())
        return incomplete(QStringLiteral("debt, criterion"));
    const bool worth = std::all_of(scenario.criteria.begin(), scenario.criteria.end(),
        [](const Criterion& one) { return one.points > 0 && !one.id.isEmpty(); });
    return worth ? Result<void>() : incomplete(QStringLiteral("criterion.points"));
}

QChar checkDigitOf(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * static_cast<int>(digits.size() + 1 - i);
    const int rest = sum % 11;
    return QChar(u'0' + (rest < 2 ? 0 : 11 - rest));
}

std::vector<Scenario> loadShipped()
{
    initialiseTrainingData();
    const auto shared = rulesFromToml(trainingFile(common));
    if (!shared)
        data::reportBroken(common, shared.error());
    std::vector<Scenario> all;
    for (const QString& file : QDir(QStringLiteral(":/training")).entryList({QStringLiteral("*.toml")})) {
        if (file == common || file == speech)
            continue;
        auto scenario = scenarioFromToml(trainingFile(file));
        if (!scenario)
            data::reportBroken(file, scenario.error());
        scenario->rules.insert(scenario->rules.end(), shared->begin(), shared->end());
        all.push_back(std::move(*scenario));
    }
    std::sort(all.begin(), all.end(), [](const Scenario& a, const Scenario& b) { return a.order < b.order; });
    return all;
}

} // namespace

int Scenario::points() const
{
    return std::accumulate(
        criteria.begin(), criteria.end(), 0, [](int sum, const Criterion& one) { return sum + one.points; });
}

Result<Scenario> scenarioFromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    const QJsonObject opening = document.value(QStringLiteral("opening")).toObject();
    Scenario scenario{.id = textOf(document, "id"),
        .title = textOf(document, "title"),
        .brief = textOf(document, "brief"),
        .goal = textOf(document, "goal"),
        .order = document.value(QStringLiteral("order")).toInt(),
        .names = {},
        .reason = textOf(document, "reason", QStringLiteral("answered")),
        .desk = textOf(document, "desk", QStringLiteral("negotiation")),
        .product = {},
        .past = pastOf(document),
        .opening = listOf(opening, "says"),
        .openingMarks = listOf(opening, "marks"),
        .rules = rulesOf(document),
        .criteria = criteriaOf(document)};
    TRATO_CHECK(readPerson(document, scenario));
    TRATO_CHECK(checkWhole(scenario));
    return scenario;
}

Result<std::vector<ReplyRule>> rulesFromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    return rulesOf(document);
}

QByteArray trainingFile(const QString& name)
{
    initialiseTrainingData();
    QFile file(QStringLiteral(":/training/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const std::vector<Scenario>& scenarios()
{
    static const std::vector<Scenario> all = loadShipped();
    return all;
}

const Scenario* scenario(const QString& id)
{
    const auto& all = scenarios();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Scenario& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

quint64 chance(quint64 seed, quint64 place, quint64 below)
{
    quint64 z = seed * 0x9E3779B97F4A7C15u + (place + 1) * 0xD1B54A32D192ED03u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return (z ^ (z >> 31)) % below;
}

Cast castOf(const Scenario& scenario, quint64 seed, int attempt)
{
    Cast cast;
    cast.name = scenario.names[static_cast<qsizetype>(chance(seed, 1, static_cast<quint64>(scenario.names.size())))];
    cast.firstName = text::addressedAs(cast.name, text::NameOf::Person);
    QString digits =
        QStringLiteral("%1").arg(chance(seed ^ 0x7EAu, static_cast<quint64>(attempt) + 2, 899'999) + 100'000) +
        QStringLiteral("%1").arg(attempt % 1000, 3, 10, QLatin1Char('0'));
    digits.append(checkDigitOf(digits));
    cast.document = digits + checkDigitOf(digits);
    cast.phone =
        QStringLiteral("+551196%1%2").arg(chance(seed, 3, 9000) + 1000).arg(attempt % 1000, 3, 10, QLatin1Char('0'));
    cast.contract = QStringLiteral("%1-%2").arg(chance(seed, 4, 9000) + 1000).arg(attempt, 4, 10, QLatin1Char('0'));
    return cast;
}

} // namespace trato::training
