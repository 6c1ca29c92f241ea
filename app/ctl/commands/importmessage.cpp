#include "app/ctl/commands/importmessage.h"

#include "channels/reception.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Channel> channelFrom(const QString& name)
{
    const auto channel = channelFromName(name);
    if (!channel || *channel == Channel::Portal)
        return failure(u"unknown_channel"_s,
            QCoreApplication::translate("ctl", "“%1” is no channel (whatsapp, sms, rcs, email, voice).").arg(name),
            {{u"channel"_s, name}});
    return *channel;
}

} // namespace

void ImportMessageCommand::declare(CLI::App& app)
{
    app.add_option("--channel", m_channel, QT_TRANSLATE_NOOP("ctlhelp", "whatsapp, sms, rcs, email or voice"))
        ->required();
    app.add_option("--provider", m_provider, QT_TRANSLATE_NOOP("ctlhelp", "whose bytes these are: meta, twilio …"))
        ->required();
    app.add_option("--account", m_account, QT_TRANSLATE_NOOP("ctlhelp", "which of our accounts received it"));
    app.add_option("FILE", m_file, QT_TRANSLATE_NOOP("ctlhelp", "the raw bytes, or - for standard input"))->required();
}

Result<void> ImportMessageCommand::run(Context& context)
{
    TRATO_TRY(const Channel channel, channelFrom(QString::fromStdString(m_channel)));
    TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(storage::Database * database, context.database());
    channels::Inbox inbox(*database);
    const QString provider = QString::fromStdString(m_provider);
    TRATO_TRY(const channels::Accepted accepted, channels::receive(inbox,
                                                     {.channel = channel,
                                                         .provider = channels::providerName(channel, provider),
                                                         .account = QString::fromStdString(m_account),
                                                         .contentType = channels::contentType(channel, provider),
                                                         .body = bytes},
                                                     context.clock().now()));
    context.print({{u"inbox"_s, accepted.id.value()}, {u"duplicate"_s, accepted.duplicate}});
    return {};
}

} // namespace trato::ctl
