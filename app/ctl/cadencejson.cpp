#include "app/ctl/cadencejson.h"

#include "app/ctl/jsonvalues.h"
#include "money/money.h"

#include <QJsonArray>

namespace trato::ctl {

namespace {

QJsonValue conditionName(cadence::Condition condition)
{
    switch (condition) {
    case cadence::Condition::Always: return QJsonValue();
    case cadence::Condition::Replied: return QStringLiteral("replied");
    case cadence::Condition::Silent: return QStringLiteral("silent");
    case cadence::Condition::Unread: return QStringLiteral("unread");
    }
    Q_UNREACHABLE();
}

QJsonArray namesOf(const std::vector<Channel>& channels)
{
    QJsonArray names;
    for (const Channel channel : channels)
        names.append(channelName(channel));
    return names;
}

template <class Value>
void insert(QJsonObject& object, const QString& key, const std::optional<Value>& value)
{
    if (value)
        object.insert(key, QJsonValue(*value));
}

void insertAmount(QJsonObject& object, const QString& key, const std::optional<qint64>& cents)
{
    if (cents)
        object.insert(key, money::Money::fromCents(*cents).toString());
}

void insertWords(QJsonObject& object, const QString& key, const QJsonArray& words)
{
    if (!words.isEmpty())
        object.insert(key, words);
}

QJsonValue toJson(const cadence::Requirements& asked)
{
    QJsonObject object;
    insertAmount(object, QStringLiteral("amount_from"), asked.centsFrom);
    insertAmount(object, QStringLiteral("amount_below"), asked.centsBelow);
    insert(object, QStringLiteral("late_from"), asked.lateFrom);
    insert(object, QStringLiteral("late_below"), asked.lateBelow);
    insert(object, QStringLiteral("risk_from"), asked.riskFrom);
    insert(object, QStringLiteral("risk_below"), asked.riskBelow);
    QJsonArray stages;
    for (const compliance::Stage stage : asked.stages)
        stages.append(compliance::stageName(stage));
    insertWords(object, QStringLiteral("stage"), stages);
    insertWords(object, QStringLiteral("portfolio"), QJsonArray::fromStringList(asked.portfolios));
    insertWords(object, QStringLiteral("product"), QJsonArray::fromStringList(asked.products));
    insertWords(object, QStringLiteral("kind"), QJsonArray::fromStringList(asked.kinds));
    insertWords(object, QStringLiteral("prefers"), namesOf(asked.prefers));
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

QJsonValue toJson(const cadence::StopRules& rules)
{
    QJsonObject object;
    insert(object, QStringLiteral("messages"), rules.messages);
    insert(object, QStringLiteral("late_from"), rules.lateFrom);
    insertAmount(object, QStringLiteral("amount_below"), rules.centsBelow);
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

QJsonValue templateOf(const cadence::Step& step)
{
    QJsonObject stages;
    for (const auto& [stage, name] : step.stageTemplates)
        stages.insert(compliance::stageName(stage), name);
    return stages.isEmpty() ? orNull(step.templateName) : QJsonValue(stages);
}

QJsonObject toJson(const cadence::Step& step)
{
    const bool isCall = step.action == cadence::Action::Call;
    return {{QStringLiteral("name"), step.name},
        {QStringLiteral("after"), step.after ? QJsonValue(cadence::eventName(*step.after)) : QJsonValue()},
        {QStringLiteral("day"), step.day}, {QStringLiteral("at"), step.at.toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("action"), isCall ? QStringLiteral("call") : QStringLiteral("message")},
        {QStringLiteral("channels"), namesOf(step.channels)}, {QStringLiteral("best"), step.best},
        {QStringLiteral("only_if"), conditionName(step.condition)}, {QStringLiteral("if"), toJson(step.requirements)},
        {QStringLiteral("variants"), QJsonArray::fromStringList(step.variants)},
        {QStringLiteral("template"), templateOf(step)}, {QStringLiteral("neutral"), orNull(step.neutral)},
        {QStringLiteral("reason"), orNull(step.reason)}};
}

} // namespace

QJsonObject toJson(const cadence::Definition& definition)
{
    QJsonArray steps;
    for (const cadence::Step* const step : definition.allSteps())
        steps.append(toJson(*step));
    return {{QStringLiteral("name"), definition.name}, {QStringLiteral("title"), orNull(definition.title)},
        {QStringLiteral("stop"), toJson(definition.stops)}, {QStringLiteral("steps"), steps}};
}

} // namespace trato::ctl
