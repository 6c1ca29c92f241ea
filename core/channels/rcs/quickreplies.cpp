#include "channels/rcs/quickreplies.h"

#include "base/datafile.h"
#include "base/toml.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseRcsData() { Q_INIT_RESOURCE(channels_data); }

namespace trato::channels {

using namespace Qt::StringLiterals;

Result<QuickReplies> readQuickReplies(const QByteArray& toml)
{
    constexpr qsizetype longest = 25;
    TRATO_TRY(const QJsonObject root, toml::parse(toml));
    const QJsonObject table = root[u"replies"].toObject();
    QuickReplies replies;
    for (auto it = table.begin(); it != table.end(); ++it) {
        QStringList words;
        for (const QJsonValue& value : it->toArray())
            words.append(value.toString());
        const bool usable = !words.isEmpty() && std::ranges::all_of(words, [](const QString& each) {
            return !each.isEmpty() && each.size() <= longest;
        });
        if (!usable)
            return failure(u"invalid_replies"_s,
                QCoreApplication::translate("channels", "The replies “%1” are one or more texts of 1 to %2 characters.")
                    .arg(it.key())
                    .arg(longest));
        replies.insert(it.key(), words);
    }
    return replies;
}

const QuickReplies& quickReplies()
{
    initialiseRcsData();
    static const auto replies = data::load<QuickReplies>(u"channels/rcs.toml"_s, readQuickReplies);
    return replies;
}

} // namespace trato::channels
