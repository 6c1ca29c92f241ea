#include "engine/quickreplies.h"

#include "agents/asked.h"
#include "channels/rcs/quickreplies.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNumbers = 11;

QStringList repliesTo(const agents::Asked& asked)
{
    if (asked.question != agents::Question::WhichOffer)
        return channels::quickReplies().value(agents::questionName(asked.question));
    QStringList numbers;
    for (size_t i = 1; i <= std::min(asked.offers.size(), mostNumbers); ++i)
        numbers.append(QString::number(i));
    return numbers;
}

} // namespace

void offerQuickReplies(channels::OutgoingMessage& message, Channel channel)
{
    const bool isText = message.kind == u"text" || message.kind == u"template";
    if (channel != Channel::Rcs || !isText || message.payload.contains(u"suggestions"))
        return;
    QJsonObject payload = message.payload;
    payload.insert(u"template"_s, message.templateName);
    QJsonArray suggestions;
    for (const QString& words : repliesTo(agents::askedIn(payload)))
        suggestions.append(QJsonObject{{u"text"_s, words}, {u"data"_s, words}});
    if (!suggestions.isEmpty())
        message.payload.insert(u"suggestions"_s, suggestions);
}

} // namespace trato::engine
