#include "exchange/paymentcsv.h"

#include "base/digest.h"
#include "base/text.h"
#include "exchange/csv.h"
#include "exchange/dateformat.h"
#include "exchange/numberformat.h"
#include "exchange/textencoding.h"
#include "exchange/words.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace trato::exchange {

using payments::LineKind;
using payments::StatementLine;

namespace {

enum class PayColumn {
    Day,
    CreditDay,
    Amount,
    Net,
    Fee,
    Txid,
    BankId,
    OurNumber,
    Reference,
    Document,
    Name,
    Method,
    Text,
    Direction,
};
constexpr std::size_t payColumns = 14;

struct KnownPayColumn {
    PayColumn column;
    const char* headers; ///< folded words without blanks and punctuation, separated by blanks
};

constexpr KnownPayColumn knownPayColumns[] = {
    {PayColumn::Day, "data datapagamento dtpagamento datadepagamento datadopagamento dataocorrencia datamovimento "
                     "datalancamento datapgto dtpgto "
                     "date paidon paymentdate paidat datarecebimento datahora"},
    {PayColumn::CreditDay,
        "datacredito dtcredito datadecredito datadocredito creditdate settlementdate dataliquidacao"},
    {PayColumn::Amount,
        "valor valorpago vlrpago valorrecebido vlrrecebido valorbruto bruto amount paid amountpaid gross value "
        "valorpagamento valordopagamento vlr"},
    {PayColumn::Net, "valorliquido liquido net netamount valorcreditado creditado"},
    {PayColumn::Fee, "tarifa taxa fee fees custo valortarifa tarifas"},
    {PayColumn::Txid, "txid identificador idtransacao txidpix"},
    {PayColumn::BankId, "endtoendid e2eid e2e idfimafim id fitid nsu autenticacao transactionid idpagamento"},
    {PayColumn::OurNumber, "nossonumero nossonum ournumber"},
    {PayColumn::Reference,
        "seunumero referencia reference numerodocumento nrdocumento contrato fatura invoice pedido externalreference "
        "document documentnumber boleto"},
    {PayColumn::Document,
        "cpf cnpj cpfcnpj cnpjcpf documentopagador cpfpagador cpfcnpjpagador payerdocument documento cpfcliente "
        "cpfcnpjcliente"},
    {PayColumn::Name, "nome pagador nomepagador sacado cliente payer payername name nomecliente nomesacado"},
    {PayColumn::Method, "forma formapagamento metodo method meio tipopagamento"},
    {PayColumn::Text, "descricao historico memo description observacao lancamento"},
    {PayColumn::Direction, "dc debitocredito creditodebito natureza sentido direction tipo type"},
};

QString headerKeyOf(QStringView header)
{
    QString key;
    for (const QChar c : text::folded(header)) {
        if (c.isLetterOrNumber())
            key.append(c);
    }
    return key;
}

/// Where each column stands; -1: nowhere.
struct PayLayout {
    std::array<int, payColumns> at = {};

    [[nodiscard]] QString cell(const CsvRecord& record, PayColumn column) const
    {
        const int place = at[static_cast<std::size_t>(column)];
        return place >= 0 && place < record.cells.size() ? record.cells[place].trimmed() : QString();
    }
    [[nodiscard]] int place(PayColumn column) const { return at[static_cast<std::size_t>(column)]; }
};

PayLayout recogniseLayout(const QStringList& header)
{
    PayLayout layout;
    layout.at.fill(-1);
    for (const KnownPayColumn& known : knownPayColumns) {
        const QStringList words = QString::fromLatin1(known.headers).split(u' ');
        int& place = layout.at[static_cast<std::size_t>(known.column)];
        // The names stand in the order in which they are believed.
        for (qsizetype word = 0; word < words.size() && place < 0; ++word) {
            for (int i = 0; i < header.size() && place < 0; ++i) {
                if (headerKeyOf(header[i]) == words[word])
                    place = i;
            }
        }
    }
    return layout;
}

struct SignedText {
    QString text;
    bool negative = false;
};

/// "-10,00", "(10,00)", "10,00-", "10,00 D": money that goes out.
SignedText signedText(const QString& cell)
{
    SignedText amount{cell.trimmed(), false};
    QString& text = amount.text;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        text = text.mid(1, text.size() - 2);
        amount.negative = true;
    }
    if (text.endsWith(u'D', Qt::CaseInsensitive) || text.endsWith(u'C', Qt::CaseInsensitive)) {
        amount.negative = amount.negative || text.endsWith(u'D', Qt::CaseInsensitive);
        text = text.chopped(1).trimmed();
    }
    const qsizetype minus = text.indexOf(u'-');
    if (minus == 0 || (minus > 0 && (minus == text.size() - 1 || text.left(minus).trimmed() == QStringLiteral("R$")))) {
        text.remove(minus, 1);
        amount.negative = true;
    }
    text = text.trimmed();
    return amount;
}

struct PayFormats {
    DateOrder date = DateOrder::DayFirst;
    DecimalSign decimal = DecimalSign::Comma;
};

Result<PayFormats> decideFormats(const CsvTable& table, const PayLayout& layout)
{
    std::vector<QString> amounts;
    for (const CsvRecord& record : table.records)
        amounts.push_back(signedText(layout.cell(record, PayColumn::Amount)).text);
    std::vector<Evidence> days;
    std::vector<Evidence> values;
    for (std::size_t i = 0; i < table.records.size(); ++i) {
        const CsvRecord& record = table.records[i];
        const int day = layout.place(PayColumn::Day);
        if (day < record.cells.size())
            days.push_back({record.line, record.cells[day]});
        values.push_back({record.line, amounts[i]});
    }
    PayFormats formats;
    TRATO_TRY(formats.date, decideDateOrder(days, table.header[layout.place(PayColumn::Day)].trimmed()));
    TRATO_TRY(formats.decimal, decideDecimal(values, table.header[layout.place(PayColumn::Amount)].trimmed()));
    return formats;
}

QString methodOf(const QString& text)
{
    const QString folded = text::folded(text);
    if (folded.contains(u"pix"))
        return QStringLiteral("pix");
    if (folded.contains(u"boleto") || folded.contains(u"cobranca"))
        return QStringLiteral("boleto");
    if (folded.contains(u"cartao") || folded.contains(u"card"))
        return QStringLiteral("card");
    return QStringLiteral("transfer");
}

/// What the words of a line say it is, when it is no plain credit.
std::optional<LineKind> kindByWords(const QString& text)
{
    const QString folded = text::folded(text);
    if (folded.contains(u"chargeback") || folded.contains(u"contestacao"))
        return LineKind::Chargeback;
    if (folded.contains(u"estorno") || folded.contains(u"devolucao") || folded.contains(u"reversal"))
        return LineKind::Reversal;
    if (folded.contains(u"tarifa") || folded.startsWith(u"taxa"))
        return LineKind::Fee;
    return std::nullopt;
}

/// The number of a row is no bank's id: another list, or another order, gives it to another payment.
QString bankIdOf(const QString& cell)
{
    constexpr qsizetype shortestId = 6;
    const bool isRowNumber = cell.size() < shortestId &&
                             std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isRowNumber ? QString() : cell.left(80);
}

std::optional<payments::RejectedLine> readMoney(
    const CsvRecord& record, const QString& cell, DecimalSign decimal, money::Money& amount)
{
    const ReadAmount read = readAmount(cell, decimal);
    amount = money::Money(read.cents);
    if (read.fault == NumberFault::None)
        return std::nullopt;
    return payments::RejectedLine{record.line, QStringLiteral("invalid_amount"),
        Words::tr("“%1” is no amount that can be taken.").arg(cell.left(40))};
}

std::optional<payments::RejectedLine> readLine(
    const CsvRecord& record, const PayLayout& layout, const PayFormats& formats, StatementLine& line)
{
    line.line = record.line;
    line.bankId = bankIdOf(layout.cell(record, PayColumn::BankId));
    line.txid = layout.cell(record, PayColumn::Txid);
    line.ourNumber = layout.cell(record, PayColumn::OurNumber);
    line.reference = layout.cell(record, PayColumn::Reference);
    line.payerDocument = layout.cell(record, PayColumn::Document);
    line.payerName = layout.cell(record, PayColumn::Name);
    line.text = layout.cell(record, PayColumn::Text);
    line.method = methodOf(layout.cell(record, PayColumn::Method) + u' ' + line.text);
    line.paidOn = readDate(layout.cell(record, PayColumn::Day), formats.date);
    line.creditDate = readDate(layout.cell(record, PayColumn::CreditDay), formats.date);
    const SignedText amount = signedText(layout.cell(record, PayColumn::Amount));
    if (auto fault = readMoney(record, amount.text, formats.decimal, line.paid))
        return fault;
    const QString fee = signedText(layout.cell(record, PayColumn::Fee)).text;
    const bool free = fee.isEmpty() || readAmount(fee, formats.decimal).fault == NumberFault::NotPositive;
    if (auto fault = free ? std::nullopt : readMoney(record, fee, formats.decimal, line.fee))
        return fault;
    if (const QString net = layout.cell(record, PayColumn::Net); !net.isEmpty()) {
        money::Money credited;
        if (auto fault = readMoney(record, net, formats.decimal, credited))
            return fault;
        line.net = credited;
    }
    const QString direction = text::folded(layout.cell(record, PayColumn::Direction));
    const bool out = amount.negative || direction == u"d" || direction.startsWith(u"debit");
    line.kind = kindByWords(line.text).value_or(out ? LineKind::Transfer : LineKind::Payment);
    return std::nullopt;
}

} // namespace

Result<payments::Statement> readPaymentCsv(const QByteArray& bytes)
{
    TRATO_TRY(const DecodedText decoded, decodeText(bytes));
    TRATO_TRY(const CsvTable table, readCsv(decoded.text));
    const PayLayout layout = recogniseLayout(table.header);
    QJsonArray missing;
    if (layout.place(PayColumn::Day) < 0)
        missing.append(QStringLiteral("date"));
    if (layout.place(PayColumn::Amount) < 0)
        missing.append(QStringLiteral("amount"));
    if (!missing.isEmpty())
        return failure(QStringLiteral("missing_columns"),
            Words::tr("The file has no column for the day of payment or for the amount."),
            {{QStringLiteral("columns"), missing}});
    payments::Statement statement{.kind = QStringLiteral("csv"), .sha256 = digest::sha256(bytes)};
    TRATO_TRY(const PayFormats formats, decideFormats(table, layout));
    statement.lines.reserve(table.records.size());
    for (const CsvRecord& record : table.records) {
        StatementLine line;
        if (auto fault = readLine(record, layout, formats, line))
            statement.rejected.push_back(std::move(*fault));
        else
            statement.lines.push_back(std::move(line));
    }
    return statement;
}

} // namespace trato::exchange
