#include "channels/hold.h"

#include "base/datafile.h"
#include "base/toml.h"

#include <QCoreApplication>
#include <QDir>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseOutboxData() { Q_INIT_RESOURCE(channels_data); }

namespace trato::channels {

Result<std::chrono::seconds> readHold(const QByteArray& toml)
{
    constexpr int longest = 300;
    TRATO_TRY(const QJsonObject root, toml::parse(toml));
    const QJsonValue value = root[QStringLiteral("hold")][QStringLiteral("human")];
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || seconds < 0 || seconds > longest)
        return failure(
            QStringLiteral("invalid_hold"), QCoreApplication::translate("channels",
                                                "The hold of people's messages is a number of seconds from 0 to 300."));
    return std::chrono::seconds(static_cast<int>(seconds));
}

std::chrono::seconds holdOfPeople()
{
    initialiseOutboxData();
    static const auto hold = data::load<std::chrono::seconds>(QStringLiteral("channels/outbox.toml"), readHold);
    return hold;
}

} // namespace trato::channels
