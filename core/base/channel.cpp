#include "base/channel.h"

#include <QCoreApplication>

namespace trato {

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::WhatsApp: return QStringLiteral("whatsapp");
    case Channel::Sms: return QStringLiteral("sms");
    case Channel::Rcs: return QStringLiteral("rcs");
    case Channel::Email: return QStringLiteral("email");
    case Channel::Voice: return QStringLiteral("voice");
    case Channel::Portal: return QStringLiteral("portal");
    }
    Q_UNREACHABLE();
}

std::optional<Channel> channelFromName(QStringView name)
{
    for (const Channel channel : allChannels) {
        if (channelName(channel) == name)
            return channel;
    }
    return std::nullopt;
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::WhatsApp: return QStringLiteral("WhatsApp");
    case Channel::Sms: return QStringLiteral("SMS");
    case Channel::Rcs: return QStringLiteral("RCS");
    case Channel::Email: return QCoreApplication::translate("channel", "e-mail");
    case Channel::Voice: return QCoreApplication::translate("channel", "telephone");
    case Channel::Portal: return QCoreApplication::translate("channel", "portal");
    }
    Q_UNREACHABLE();
}

} // namespace trato
