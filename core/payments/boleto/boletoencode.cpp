#include "payments/boleto/boletocode.h"

#include "payments/boleto/boletolines.h"
#include "payments/boleto/checkdigits.h"
#include "payments/boleto/duefactor.h"
#include "payments/words.h"

namespace trato::payments {
namespace {

using namespace boleto;

constexpr int bankLength = 3;
constexpr int bankFreeLength = 25;
constexpr int bankAmountLength = 10;
constexpr int utilityFreeLength = 29;
constexpr int utilityAmountLength = 11;

bool isNumberOf(const QString& text, int length) { return text.size() == length && isDigits(text); }

Result<QString> amountDigits(qint64 amount, int length)
{
    const QString digits = QString::number(amount);
    if (amount < 0 || digits.size() > length)
        return failure(QStringLiteral("amount_out_of_range"), Words::tr("A slip can't carry this amount."));
    return digits.rightJustified(length, u'0');
}

Result<QString> factorDigits(QDate due)
{
    if (due.isNull())
        return QStringLiteral("0000");
    TRATO_TRY(const int factor, dueFactor(due));
    return QString::number(factor);
}

Failure invalidFreeField(int length)
{
    return failure(QStringLiteral("invalid_free_field"), Words::tr("The free field must have %1 digits.").arg(length));
}

} // namespace

Result<BoletoNumbers> encodeBoleto(const BoletoContent& content)
{
    if (!isNumberOf(content.bank, bankLength) || content.bank.front().digitValue() == utilityMark)
        return failure(
            QStringLiteral("invalid_bank"), Words::tr("A bank's number has three digits and doesn't begin with 8."));
    if (!isNumberOf(content.freeField, bankFreeLength))
        return invalidFreeField(bankFreeLength);
    TRATO_TRY(const QString factor, factorDigits(content.due));
    TRATO_TRY(const QString amount, amountDigits(content.amount.value_or(money::Money()).cents(), bankAmountLength));
    QString barcode = content.bank + QStringLiteral("90") + factor + amount + content.freeField;
    barcode[4] = bankGeneralDigit(barcode);
    return BoletoNumbers{.barcode = barcode, .line = bankLine(barcode)};
}

Result<BoletoNumbers> encodeUtility(const UtilityContent& content)
{
    if (content.segment < 1 || content.segment > 9)
        return failure(QStringLiteral("invalid_segment"), Words::tr("The segment is a digit from 1 to 9."));
    if (content.valueKind < 6 || content.valueKind > 9)
        return failure(QStringLiteral("invalid_value_kind"), Words::tr("The kind of value is a digit from 6 to 9."));
    if (!isNumberOf(content.companyAndFreeField, utilityFreeLength))
        return invalidFreeField(utilityFreeLength);
    TRATO_TRY(const QString value, amountDigits(content.value, utilityAmountLength));
    QString barcode = QString::number(utilityMark) + QString::number(content.segment) +
                      QString::number(content.valueKind) + u'0' + value + content.companyAndFreeField;
    barcode[3] = utilityGeneralDigit(barcode);
    return BoletoNumbers{.barcode = barcode, .line = utilityLine(barcode)};
}

QString formatLine(const QString& line)
{
    if (!isDigits(line))
        return line;
    const auto part = [&](int from, int length) { return line.sliced(from, length); };
    if (line.size() == bankLineLength)
        return part(0, 5) + u'.' + part(5, 5) + u' ' + part(10, 5) + u'.' + part(15, 6) + u' ' + part(21, 5) + u'.' +
               part(26, 6) + u' ' + part(32, 1) + u' ' + part(33, 14);
    if (line.size() != utilityLineLength)
        return line;
    QStringList blocks;
    for (int from = 0; from < utilityLineLength; from += 12)
        blocks.append(part(from, 11) + u'-' + part(from + 11, 1));
    return blocks.join(u' ');
}

} // namespace trato::payments
