#include "app/ctl/commands/emailshow.h"

#include "channels/email/emailmessage.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonArray attachments(const channels::EmailMessage& email)
{
    QJsonArray list;
    for (const channels::EmailAttachment& attachment : email.attachments)
        list.append(QJsonObject{{u"name"_s, textOrNull(attachment.name)}, {u"type"_s, attachment.mimeType},
            {u"size"_s, attachment.size}, {u"part"_s, attachment.part}});
    return list;
}

QJsonObject bounce(const channels::EmailBounce& bounce)
{
    return {{u"recipient"_s, textOrNull(bounce.recipient)}, {u"status"_s, textOrNull(bounce.status)},
        {u"reason"_s, bounce.reason}, {u"permanent"_s, bounce.permanent}, {u"delayed"_s, bounce.delayed},
        {u"diagnostic"_s, textOrNull(bounce.diagnostic)}};
}

QJsonArray bounces(const channels::EmailMessage& email)
{
    QJsonArray list;
    for (const channels::EmailBounce& each : email.bounces)
        list.append(bounce(each));
    return list;
}

} // namespace

void EmailShowCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file, QT_TRANSLATE_NOOP("ctlhelp", ".eml file, or - for standard input"))->required();
}

Result<void> EmailShowCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(const channels::EmailMessage email, channels::parseEmail(bytes));
    context.print({{u"message_id"_s, textOrNull(email.messageId)}, {u"from"_s, QJsonArray::fromStringList(email.from)},
        {u"to"_s, QJsonArray::fromStringList(email.to)}, {u"cc"_s, QJsonArray::fromStringList(email.cc)},
        {u"subject"_s, email.subject},
        {u"date"_s, email.date.isNever() ? QJsonValue() : QJsonValue(email.date.toIso(deskZone()))},
        {u"in_reply_to"_s, textOrNull(email.inReplyTo)},
        {u"references"_s, QJsonArray::fromStringList(email.references)}, {u"text"_s, email.text},
        {u"has_html"_s, email.hasHtml}, {u"attachments"_s, attachments(email)},
        {u"kind"_s, channels::emailKindName(email.kind)},
        {u"bounce"_s, email.bounces.empty() ? QJsonValue() : QJsonValue(bounce(email.bounces.front()))},
        {u"bounces"_s, bounces(email)}, {u"original_message_id"_s, textOrNull(email.originalMessageId)},
        {u"problems"_s, QJsonArray::fromStringList(email.problems)}});
    return {};
}

} // namespace trato::ctl
