#include "app/ctl/commands/smscount.h"

#include "channels/sms/segments.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<channels::SmsProvider> providerFrom(const QString& name)
{
    if (name == u"twilio")
        return channels::SmsProvider::Twilio;
    if (name == u"zenvia")
        return channels::SmsProvider::Zenvia;
    return failure(u"unknown_provider"_s,
        QCoreApplication::translate("ctl", "“%1” is no text message provider that Trato knows (twilio, zenvia).")
            .arg(name),
        {{u"provider"_s, name}});
}

} // namespace

void SmsCountCommand::declare(CLI::App& app)
{
    app.add_option("--provider", m_provider, QT_TRANSLATE_NOOP("ctlhelp", "twilio or zenvia"))->required();
    app.add_option("TEXT", m_text, QT_TRANSLATE_NOOP("ctlhelp", "the message, or - for standard input"))->required();
}

Result<void> SmsCountCommand::run(Context& context)
{
    TRATO_TRY(const auto provider, providerFrom(QString::fromStdString(m_provider)));
    QString text = QString::fromStdString(m_text);
    if (m_text == "-") {
        TRATO_TRY(const QByteArray bytes, context.readFile(u"-"_s));
        text = QString::fromUtf8(bytes);
    }
    TRATO_TRY(const channels::SmsSize size, channels::smsSize(provider, text));
    const bool gsm7 = size.encoding == channels::SmsEncoding::Gsm7;
    context.print(
        {{u"encoding"_s, gsm7 ? u"gsm7"_s : u"ucs2"_s}, {u"units"_s, size.units}, {u"segments"_s, size.segments}});
    return {};
}

} // namespace trato::ctl
