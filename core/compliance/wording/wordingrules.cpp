#include "compliance/wording/wordingrules.h"

#include "base/toml.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace trato::compliance {
namespace {

using namespace Qt::Literals::StringLiterals;

Failure invalidRule(const QString& name)
{
    return failure(u"invalid_wording"_s,
        QCoreApplication::translate("compliance", "The wording rule “%1” can't be understood.").arg(name),
        {{u"rule"_s, name}});
}

QStringList textsIn(const QJsonObject& table, const QString& key)
{
    QStringList texts;
    for (const QJsonValue value : table.value(key).toArray())
        texts.append(value.toString());
    return texts;
}

/// One of the named values; the first when there is nothing, false when the name is none of them.
template <class Value, size_t n>
bool readNamed(
    const QJsonObject& entry, const QString& key, const std::pair<QLatin1StringView, Value> (&names)[n], Value& value)
{
    if (!entry.contains(key)) {
        value = names[0].second;
        return true;
    }
    const QString given = entry.value(key).toString();
    const auto found =
        std::find_if(std::begin(names), std::end(names), [&](const auto& name) { return given == name.first; });
    if (found == std::end(names))
        return false;
    value = found->second;
    return true;
}

/// A day in force; false when it is written but none.
bool readDay(const QJsonObject& entry, const QString& key, QDate& day)
{
    if (!entry.contains(key))
        return true;
    day = QDate::fromString(entry.value(key).toString(), Qt::ISODate);
    return day.isValid();
}

bool readChoices(const QJsonObject& entry, WordingRule& rule)
{
    using About = WordingRule::About;
    using When = WordingRule::When;
    using TrueOn = WordingRule::TrueOn;
    static constexpr std::pair<QLatin1StringView, About> abouts[]{{"words"_L1, About::Words},
        {"amount"_L1, About::Amount}, {"date"_L1, About::Date}, {"capitals"_L1, About::Capitals},
        {"exclamations"_L1, About::Exclamations}, {"tone"_L1, About::Tone}};
    static constexpr std::pair<QLatin1StringView, When> whens[]{
        {"always"_L1, When::Always}, {"unknown_party"_L1, When::UnknownParty}, {"care"_L1, When::Care}};
    static constexpr std::pair<QLatin1StringView, TrueOn> days[]{
        {"never"_L1, TrueOn::Never}, {"today"_L1, TrueOn::Today}, {"tomorrow"_L1, TrueOn::Tomorrow}};
    static constexpr std::pair<QLatin1StringView, Severity> severities[]{
        {"warn"_L1, Severity::Warn}, {"block"_L1, Severity::Block}};
    static constexpr std::pair<QLatin1StringView, bool> overrides[]{{"supervisor"_L1, true}, {"nobody"_L1, false}};
    static constexpr std::pair<QLatin1StringView, bool> replaced[]{{"words"_L1, false}, {"sentence"_L1, true}};
    return readNamed(entry, u"about"_s, abouts, rule.about) && readNamed(entry, u"when"_s, whens, rule.when) &&
           readNamed(entry, u"true_on"_s, days, rule.trueOn) &&
           readNamed(entry, u"severity"_s, severities, rule.severity) &&
           readNamed(entry, u"override"_s, overrides, rule.passable) &&
           readNamed(entry, u"replaces"_s, replaced, rule.wholeSentence);
}

Result<void> addWords(const QJsonObject& document, Phrases& phrases)
{
    const QJsonObject sets = document.value(u"sets"_s).toObject();
    for (const QString& name : sets.keys())
        phrases.addSet(name, textsIn(sets, name));
    for (const QString& word : textsIn(document, u"fillers"_s))
        TRATO_CHECK(phrases.addFiller(word));
    return {};
}

Result<void> addPhrases(const QJsonObject& entry, Phrases& phrases, size_t place, const QStringList& telling)
{
    for (const QString& phrase : textsIn(entry, u"phrases"_s))
        TRATO_CHECK(phrases.add(phrase, wordingLabel(place)));
    for (const QString& phrase : textsIn(entry, u"except"_s))
        TRATO_CHECK(phrases.add(phrase, wordingExcuse(place)));
    if (!entry.value(u"telling"_s).toBool())
        return {};
    for (const QString& words : telling)
        TRATO_CHECK(phrases.add(words, wordingLabel(place)));
    return {};
}

/// "sem_pagar + justica": the groups by their names.
using GroupLabels = QHash<QString, int>;

Result<GroupLabels> addGroups(const QJsonObject& document, Phrases& phrases)
{
    const QJsonObject groups = document.value(u"groups"_s).toObject();
    GroupLabels labels;
    for (const QString& name : groups.keys()) {
        const int label = firstGroupLabel - static_cast<int>(labels.size());
        labels.insert(name, label);
        for (const QString& phrase : textsIn(groups, name))
            TRATO_CHECK(phrases.add(phrase, label));
    }
    return labels;
}

Result<void> addPairs(const QJsonObject& entry, const GroupLabels& labels, WordingRules& rules)
{
    for (const QString& pair : textsIn(entry, u"together"_s)) {
        const QStringList names = pair.split(u" + "_s);
        if (names.size() != 2 || !labels.contains(names[0]) || !labels.contains(names[1]))
            return invalidRule(pair);
        rules.pairs.push_back({rules.rules.size(), labels[names[0]], labels[names[1]]});
    }
    return {};
}

Result<void> readUnless(const QJsonObject& entry, const GroupLabels& labels, WordingRule& rule)
{
    for (const QString& name : textsIn(entry, u"unless"_s)) {
        if (!labels.contains(name))
            return invalidRule(name);
        rule.unless.push_back(labels[name]);
    }
    return {};
}

Result<void> addSpellings(const QJsonObject& document, Phrases& phrases)
{
    const QJsonObject spelling = document.value(u"spelling"_s).toObject();
    for (auto entry = spelling.begin(); entry != spelling.end(); ++entry)
        TRATO_CHECK(phrases.alias(entry.key(), entry.value().toString()));
    return {};
}

} // namespace

Result<WordingRule> WordingRule::fromJson(const QJsonObject& entry)
{
    WordingRule rule;
    rule.name = entry.value(u"name"_s).toString();
    rule.amounts = entry.value(u"amounts"_s).toBool();
    rule.above = entry.value(u"above"_s).toDouble();
    rule.negatable = entry.value(u"negatable"_s).toBool(true);
    rule.source = entry.value(u"source"_s).toString();
    rule.reason = entry.value(u"reason"_s).toString();
    rule.reasonKnown = entry.value(u"reason_known"_s).toString();
    rule.suggestion = entry.value(u"suggestion"_s).toString();
    rule.suggestionKnown = entry.value(u"suggestion_known"_s).toString();
    for (const QString& name : textsIn(entry, u"stages"_s)) {
        const auto stage = stageFromName(name);
        if (!stage)
            return invalidRule(rule.name);
        rule.stages.push_back(*stage);
    }
    for (const QString& name : textsIn(entry, u"channels"_s)) {
        const auto channel = channelFromName(name);
        if (!channel)
            return invalidRule(rule.name);
        rule.channels.push_back(*channel);
    }
    const bool understood = readChoices(entry, rule) && readDay(entry, u"from"_s, rule.firstDay) &&
                            readDay(entry, u"until"_s, rule.lastDay);
    if (!understood || rule.name.isEmpty() || rule.reason.isEmpty() || rule.source.isEmpty())
        return invalidRule(rule.name);
    return rule;
}

bool WordingRule::applies(const WordingContext& context) const
{
    if (when == When::UnknownParty && context.rightParty)
        return false;
    if (when == When::Care && !context.care)
        return false;
    if (!stages.empty() && std::find(stages.begin(), stages.end(), context.stage) == stages.end())
        return false;
    if (!channels.empty() && std::find(channels.begin(), channels.end(), context.channel) == channels.end())
        return false;
    if (!context.today.isValid())
        return !lastDay.isValid();
    return (!firstDay.isValid() || context.today >= firstDay) && (!lastDay.isValid() || context.today <= lastDay);
}

Result<Wording> Wording::fromToml(QByteArrayView bytes, const QStringList& telling)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    auto rules = std::make_unique<WordingRules>();
    TRATO_CHECK(addWords(document, rules->phrases));
    TRATO_TRY(const GroupLabels groups, addGroups(document, rules->phrases));
    for (const QJsonValue value : document.value(u"rule"_s).toArray()) {
        TRATO_TRY(WordingRule rule, WordingRule::fromJson(value.toObject()));
        TRATO_CHECK(addPhrases(value.toObject(), rules->phrases, rules->rules.size(), telling));
        TRATO_CHECK(addPairs(value.toObject(), groups, *rules));
        TRATO_CHECK(readUnless(value.toObject(), groups, rule));
        rules->rules.push_back(std::move(rule));
    }
    if (rules->rules.empty())
        return invalidRule(u"[[rule]]"_s);
    TRATO_TRY(rules->negation, rules->phrases.symbolOf(textsIn(document, u"negations"_s)));
    TRATO_TRY(rules->bridge, rules->phrases.symbolOf(textsIn(document, u"bridges"_s)));
    TRATO_TRY(rules->doubt, rules->phrases.symbolOf(textsIn(document, u"doubts"_s)));
    for (const QString& phrase : textsIn(document, u"conditions"_s))
        TRATO_CHECK(rules->phrases.add(phrase, conditionLabel));
    for (const QString& phrase : textsIn(document, u"reported"_s))
        TRATO_CHECK(rules->phrases.add(phrase, reportedLabel));
    TRATO_TRY(rules->spoken, rules->phrases.symbolOf(textsIn(document, u"spoken"_s)));
    TRATO_CHECK(addSpellings(document, rules->phrases));
    return Wording(std::move(rules));
}

} // namespace trato::compliance
