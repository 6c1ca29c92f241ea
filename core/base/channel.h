#pragma once

#include <QString>

#include <array>
#include <optional>

namespace trato {

/// The ways a message or call takes. The names are the ones of the command line and the database.
enum class Channel { WhatsApp, Sms, Rcs, Email, Voice, Portal };

inline constexpr std::array allChannels{
    Channel::WhatsApp, Channel::Sms, Channel::Rcs, Channel::Email, Channel::Voice, Channel::Portal};

/// whatsapp, sms, rcs, email, voice, portal
QString channelName(Channel channel);
/// Within a sentence, in the language in use: WhatsApp, SMS, RCS, e-mail, telephone, portal.
QString channelWord(Channel channel);
std::optional<Channel> channelFromName(QStringView name);

} // namespace trato
