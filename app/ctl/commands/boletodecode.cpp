#include "app/ctl/commands/boletodecode.h"

#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "payments/boleto/boletocode.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

namespace {

QJsonArray boletoProblems(const payments::BoletoCode& code)
{
    QJsonArray out;
    for (const payments::BoletoProblem& problem : code.problems)
        out.append(QJsonObject{{QStringLiteral("code"), problem.code}, {QStringLiteral("field"), orNull(problem.field)},
            {QStringLiteral("message"), problem.message}});
    return out;
}

QJsonArray dateArray(const std::vector<QDate>& dates)
{
    QJsonArray out;
    for (const QDate date : dates)
        out.append(orNull(date));
    return out;
}

QJsonObject boletoObject(const payments::BoletoCode& code)
{
    return {{QStringLiteral("type"), payments::boletoTypeName(code.type)}, {QStringLiteral("bank"), orNull(code.bank)},
        {QStringLiteral("currency"), orNull(code.currency)}, {QStringLiteral("segment"), orNull(code.segment)},
        {QStringLiteral("company"), orNull(code.company)},
        {QStringLiteral("amount"), code.amount ? QJsonValue(code.amount->toString()) : QJsonValue()},
        {QStringLiteral("due"), orNull(code.due)}, {QStringLiteral("due_candidates"), dateArray(code.dueCandidates)},
        {QStringLiteral("free_field"), orNull(code.freeField)}, {QStringLiteral("barcode"), orNull(code.barcode)},
        {QStringLiteral("line"), orNull(code.line)}, {QStringLiteral("problems"), boletoProblems(code)}};
}

} // namespace

void BoletoDecodeCommand::declare(CLI::App& app)
{
    app.add_option("text", m_text, QT_TRANSLATE_NOOP("ctlhelp", "barcode or line, or - for standard input"))
        ->required();
    app.add_option("--reference", m_reference,
        QT_TRANSLATE_NOOP("ctlhelp", "the day near which the due date is looked for; default today"));
}

Result<void> BoletoDecodeCommand::run(Context& context)
{
    QDate reference = context.clock().today();
    if (!m_reference.empty()) {
        TRATO_TRY(reference, dateValue(m_reference));
    }
    QString text = QString::fromStdString(m_text);
    if (m_text == "-") {
        TRATO_TRY(const QByteArray bytes, context.readFile(QStringLiteral("-")));
        text = QString::fromUtf8(bytes);
    }
    TRATO_TRY(const payments::BoletoCode code, payments::decodeBoleto(text, reference));
    context.print(boletoObject(code));
    return {};
}

} // namespace trato::ctl
