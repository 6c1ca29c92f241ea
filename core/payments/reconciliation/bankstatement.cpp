#include "payments/reconciliation/bankstatement.h"

#include "base/digest.h"
#include "base/text.h"
#include "parties/document.h"
#include "payments/cnab/returnreader.h"
#include "payments/ofx/ofx.h"
#include "payments/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace trato::payments {

namespace {

LineKind kindOf(const BankRecord& record)
{
    if (record.isPayment)
        return LineKind::Payment;
    switch (record.kind) {
    case OccurrenceKind::Reversal: return LineKind::Reversal;
    case OccurrenceKind::Fee: return LineKind::Fee;
    default: return LineKind::Notice;
    }
}

/// Oddities that don't touch any line's meaning: they are the reader's to tell, not lines that were refused.
bool isHarmless(const QString& code)
{
    static const QStringList harmless{QStringLiteral("byte_order_mark"), QStringLiteral("mixed_line_endings"),
        QStringLiteral("foreign_bytes"), QStringLiteral("utf8_text"), QStringLiteral("short_line"),
        QStringLiteral("long_line"), QStringLiteral("unknown_occurrence"), QStringLiteral("duplicate_record"),
        QStringLiteral("missing_segment")};
    return harmless.contains(code);
}

/// A statement's words, in which words are looked for from their beginning: "IOF" is no part of "BIOFARMA".
class StatementWords final {
public:
    explicit StatementWords(const OfxTransaction& transaction)
        : m_words(u' ' + text::words(QString(transaction.memo + u' ' + transaction.name)).join(u' ') + u' ')
    {
    }
    [[nodiscard]] bool say(std::initializer_list<QStringView> any) const
    {
        return std::any_of(
            any.begin(), any.end(), [&](QStringView word) { return m_words.contains(u' ' + word.toString()); });
    }

private:
    QString m_words;
};

/// What banks call in a statement what is no payment of anybody. The bank's sums of what a return file tells one by one
/// are no payments either. Where somebody's money was received their name follows, which may be any word.
LineKind kindOf(const OfxTransaction& transaction)
{
    const StatementWords words(transaction);
    if (words.say({u"chargeback", u"contestacao"}))
        return LineKind::Chargeback;
    if (words.say({u"estorno", u"devolucao", u"devolvid"}))
        return LineKind::Reversal;
    if (transaction.type == QStringLiteral("SRVCHG") || transaction.type == QStringLiteral("FEE"))
        return LineKind::Fee;
    const bool received = words.say({u"pix ", u"ted ", u"doc ", u"transf"}) &&
                          words.say({u"recebid", u"rem ", u"remetente", u"cred pix", u"credito pix"});
    if (received && transaction.amount.isPositive() && !words.say({u"mesma titularidade"}))
        return LineKind::Payment;
    if (words.say({u"tarifa", u"tar ", u"iof "}))
        return LineKind::Fee;
    if (!transaction.amount.isPositive() || words.say({u"resgate", u"aplicacao", u"rendimento", u"mesma titularidade",
                                                u"cobranca ", u"liquidacao de titulos"}))
        return LineKind::Transfer;
    return LineKind::Payment;
}

/// A CPF or CNPJ in the words of a statement.
QString documentIn(const QString& words)
{
    static const QRegularExpression number(
        QStringLiteral("\\b(\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}|\\d{2}\\.?\\d{3}\\.?\\d{3}/?\\d{4}-?\\d{2})\\b"));
    for (auto found = number.globalMatch(words); found.hasNext();) {
        const auto document = parties::parseDocument(found.next().captured(1));
        if (document)
            return document->normalised;
    }
    return {};
}

StatementLine statementLine(const OfxTransaction& transaction)
{
    const QString words = QString(transaction.memo + u' ' + transaction.name).trimmed();
    return {.line = transaction.line,
        .kind = kindOf(transaction),
        .method = text::folded(words).contains(u"pix") ? QStringLiteral("pix") : QStringLiteral("transfer"),
        .bankId = transaction.id,
        .reference = transaction.checkNumber.isEmpty() ? transaction.reference : transaction.checkNumber,
        .paidOn = transaction.date,
        .creditDate = transaction.date,
        .paid = transaction.amount.isNegative() ? -transaction.amount : transaction.amount,
        .payerDocument = documentIn(words),
        .text = words};
}

} // namespace

StatementLine statementLine(const BankRecord& record)
{
    StatementLine line{.line = record.line,
        .kind = kindOf(record),
        .method = record.txid.isEmpty() ? QStringLiteral("boleto") : QStringLiteral("pix"),
        .txid = record.txid,
        .ourNumber = record.ourNumber,
        .reference = record.document.isEmpty() ? record.control : record.document,
        .occurrence = record.occurrence,
        .event = record.damaged ? std::nullopt : std::optional(record.kind),
        .paidOn = record.occurrenceDate,
        .creditDate = record.creditDate,
        .paid = record.paid,
        .fee = record.fee,
        .payerDocument = record.payerDocument,
        .payerName = record.payerName,
        .text = record.reasons.join(u' ')};
    if (record.credited.isPositive())
        line.net = record.credited;
    return line;
}

Result<Statement> readReturnStatement(QByteArrayView bytes)
{
    Statement statement{.sha256 = digest::sha256(bytes)};
    ReturnReader reader([&](const BankRecord& record) {
        // What the bank's table calls a payment but can't be read whole is not taken for something harmless.
        if (record.damaged && record.kind == OccurrenceKind::Payment)
            statement.rejected.push_back({record.line, QStringLiteral("damaged_record"),
                Words::tr("The bank tells of a payment, but the line can't be read.")});
        statement.lines.push_back(statementLine(record));
    });
    TRATO_CHECK(reader.read(bytes));
    TRATO_TRY(const BankFileEnd end, reader.finish());
    statement.kind = end.header.layout == CnabLayout::Cnab240 ? QStringLiteral("cnab240") : QStringLiteral("cnab400");
    statement.bank = end.header.bank;
    statement.agreement = end.header.agreement;
    statement.sequence = end.header.sequence;
    for (const FileProblem& problem : end.problems) {
        if (!isHarmless(problem.code))
            statement.rejected.push_back({problem.line, problem.code,
                Words::tr("The file's line is not as it should be: %1.").arg(problem.code)});
    }
    return statement;
}

Result<Statement> readOfxStatement(QByteArrayView bytes)
{
    TRATO_TRY(const OfxFile file, readOfx(bytes));
    if (file.statements.size() > 1)
        return failure(
            QStringLiteral("several_accounts"), Words::tr("The file is of more than one account; load each alone."));
    Statement statement{.kind = QStringLiteral("ofx"), .sha256 = digest::sha256(bytes)};
    for (const FileProblem& problem : file.problems) {
        if (problem.code == QStringLiteral("bad_date") || problem.code == QStringLiteral("bad_amount"))
            statement.rejected.push_back({problem.line, problem.code,
                Words::tr("The file's line is not as it should be: %1.").arg(problem.code)});
    }
    if (file.statements.empty())
        return statement;
    const OfxStatement& one = file.statements.front();
    if (!one.currency.isEmpty() && one.currency.compare(u"BRL", Qt::CaseInsensitive) != 0)
        return failure(
            QStringLiteral("foreign_currency"), Words::tr("The file is in %1, not in reais.").arg(one.currency));
    statement.bank = one.bank;
    statement.agreement = one.account.isEmpty() ? QString() : QString(one.branch + u'/' + one.account);
    for (const OfxTransaction& transaction : one.transactions)
        statement.lines.push_back(statementLine(transaction));
    return statement;
}

} // namespace trato::payments
