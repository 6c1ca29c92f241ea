#include "app/ctl/commands/ofxshow.h"

#include "app/ctl/jsonvalues.h"
#include "payments/ofx/ofx.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject movementObject(const payments::OfxStatement& statement, const payments::OfxTransaction& movement)
{
    return {{u"id"_s, orNull(movement.id)}, {u"date"_s, orNull(movement.date)},
        {u"amount"_s, movement.amount.toString()}, {u"memo"_s, orNull(movement.memo)},
        {u"name"_s, orNull(movement.name)}, {u"type"_s, orNull(movement.type)},
        {u"reference"_s, orNull(movement.reference)}, {u"check_number"_s, orNull(movement.checkNumber)},
        {u"repetition"_s, movement.repetition}, {u"account"_s, orNull(statement.account)}, {u"line"_s, movement.line}};
}

} // namespace

void OfxShowCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file, QT_TRANSLATE_NOOP("ctlhelp", "OFX file, or - for standard input"))->required();
}

Result<void> OfxShowCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(const payments::OfxFile file, payments::readOfx(bytes));
    QJsonArray transactions;
    QJsonArray balanceLines;
    QJsonArray problems;
    for (const payments::OfxStatement& statement : file.statements) {
        for (const payments::OfxTransaction& movement : statement.transactions)
            transactions.append(movementObject(statement, movement));
        for (const payments::OfxTransaction& movement : statement.balanceLines)
            balanceLines.append(movementObject(statement, movement));
    }
    for (const payments::FileProblem& problem : file.problems)
        problems.append(QJsonObject{{u"line"_s, problem.line}, {u"code"_s, problem.code}});
    const payments::OfxStatement first = file.statements.empty() ? payments::OfxStatement() : file.statements.front();
    context.print({{u"account"_s, orNull(first.account)}, {u"bank"_s, orNull(first.bank)},
        {u"currency"_s, orNull(first.currency)}, {u"from"_s, orNull(first.from)}, {u"to"_s, orNull(first.to)},
        {u"balance"_s, first.balance ? QJsonValue(first.balance->toString()) : QJsonValue()},
        {u"transactions"_s, transactions}, {u"balance_lines"_s, balanceLines}, {u"problems"_s, problems}});
    return {};
}

} // namespace trato::ctl
