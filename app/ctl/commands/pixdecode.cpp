#include "app/ctl/commands/pixdecode.h"

#include "app/ctl/jsonvalues.h"
#include "payments/pix/brcode.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

namespace {

QJsonArray problemArray(const payments::BrCode& code)
{
    QJsonArray out;
    for (const payments::BrCodeProblem& problem : code.problems)
        out.append(QJsonObject{{QStringLiteral("code"), problem.code}, {QStringLiteral("field"), orNull(problem.field)},
            {QStringLiteral("message"), problem.message}});
    return out;
}

QJsonObject codeObject(const payments::BrCode& code)
{
    return {{QStringLiteral("kind"), code.kind ? QJsonValue(payments::brCodeKindName(*code.kind)) : QJsonValue()},
        {QStringLiteral("key"), orNull(code.key)},
        {QStringLiteral("key_type"), code.keyType ? QJsonValue(payments::pixKeyTypeName(*code.keyType)) : QJsonValue()},
        {QStringLiteral("url"), orNull(code.url)}, {QStringLiteral("recurrence_url"), orNull(code.recurrenceUrl)},
        {QStringLiteral("due_date_charge"), code.dueDateCharge},
        {QStringLiteral("amount"), code.amount ? QJsonValue(code.amount->toString()) : QJsonValue()},
        {QStringLiteral("name"), orNull(code.name)}, {QStringLiteral("city"), orNull(code.city)},
        {QStringLiteral("txid"), orNull(code.txid)}, {QStringLiteral("description"), orNull(code.description)},
        {QStringLiteral("crc_ok"), code.crcOk}, {QStringLiteral("problems"), problemArray(code)}};
}

} // namespace

void PixDecodeCommand::declare(CLI::App& app)
{
    app.add_option("text", m_text, QT_TRANSLATE_NOOP("ctlhelp", "the code, or - for standard input"))->required();
}

Result<void> PixDecodeCommand::run(Context& context)
{
    QString text = QString::fromStdString(m_text);
    if (m_text == "-") {
        TRATO_TRY(const QByteArray bytes, context.readFile(QStringLiteral("-")));
        text = QString::fromUtf8(bytes);
    }
    TRATO_TRY(const payments::BrCode code, payments::decodeBrCode(text));
    context.print(codeObject(code));
    return {};
}

} // namespace trato::ctl
