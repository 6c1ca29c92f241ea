#include "app/ctl/cadencejson.h"

#include "app/ctl/jsonvalues.h"

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

QJsonObject toJson(const cadence::Step& step)
{
    QJsonArray channels;
    for (const Channel channel : step.channels)
        channels.append(channelName(channel));
    const bool isCall = step.action == cadence::Action::Call;
    return {{QStringLiteral("name"), step.name}, {QStringLiteral("day"), step.day},
        {QStringLiteral("at"), step.at.toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("action"), isCall ? QStringLiteral("call") : QStringLiteral("message")},
        {QStringLiteral("channels"), channels}, {QStringLiteral("only_if"), conditionName(step.condition)},
        {QStringLiteral("template"), orNull(step.templateName)}, {QStringLiteral("neutral"), orNull(step.neutral)},
        {QStringLiteral("reason"), orNull(step.reason)}};
}

} // namespace

QJsonObject toJson(const cadence::Definition& definition)
{
    QJsonArray steps;
    for (const cadence::Step& step : definition.steps)
        steps.append(toJson(step));
    return {{QStringLiteral("name"), definition.name}, {QStringLiteral("title"), orNull(definition.title)},
        {QStringLiteral("steps"), steps}};
}

} // namespace trato::ctl
