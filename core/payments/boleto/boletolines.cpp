#include "payments/boleto/boletolines.h"

#include "payments/boleto/checkdigits.h"

#include <array>

namespace trato::payments::boleto {
namespace {

constexpr int bankDigitAt = 4;
constexpr int utilityDigitAt = 3;
constexpr int blocks = 4;
constexpr int blockLength = 11;

/// A field of the bank line: where its digits begin, how many before its check digit.
struct LineField {
    int from;
    int length;
};
constexpr std::array<LineField, 3> lineFields{{{0, 9}, {10, 10}, {21, 10}}};

QChar asDigit(int value) { return QChar(u'0' + value); }

QString part(QStringView digits, int from, int length) { return digits.sliced(from, length).toString(); }

QString without(QStringView barcode, int at)
{
    QString digits = barcode.toString();
    return digits.remove(at, 1);
}

/// The third digit says how the sums of a collection document are made.
QChar utilityDigit(QStringView digits, QStringView barcode)
{
    const QChar valueKind = barcode.at(2);
    const bool mod11 = valueKind == u'8' || valueKind == u'9';
    return asDigit(mod11 ? utilityMod11Digit(digits) : mod10Digit(digits));
}

} // namespace

QString bankLine(QStringView barcode)
{
    const QStringView free = barcode.sliced(19);
    const std::array<QString, 3> fields{part(barcode, 0, 4) + part(free, 0, 5), part(free, 5, 10), part(free, 15, 10)};
    QString line;
    for (const QString& field : fields)
        line += field + asDigit(mod10Digit(field));
    return line + barcode.at(bankDigitAt) + part(barcode, 5, 14);
}

QString bankBarcode(QStringView line)
{
    return part(line, 0, 4) + part(line, 32, 15) + part(line, 4, 5) + part(line, 10, 10) + part(line, 21, 10);
}

QString utilityLine(QStringView barcode)
{
    QString line;
    for (int block = 0; block < blocks; ++block) {
        const QStringView digits = barcode.sliced(block * blockLength, blockLength);
        line += digits.toString() + utilityDigit(digits, barcode);
    }
    return line;
}

QString utilityBarcode(QStringView line)
{
    QString barcode;
    for (int block = 0; block < blocks; ++block)
        barcode += line.sliced(block * (blockLength + 1), blockLength);
    return barcode;
}

QChar bankGeneralDigit(QStringView barcode) { return asDigit(bankBarcodeDigit(without(barcode, bankDigitAt))); }

QChar utilityGeneralDigit(QStringView barcode) { return utilityDigit(without(barcode, utilityDigitAt), barcode); }

std::vector<QString> wrongInBarcode(QStringView barcode, bool utility)
{
    const bool holds = utility ? barcode.at(utilityDigitAt) == utilityGeneralDigit(barcode)
                               : barcode.at(bankDigitAt) == bankGeneralDigit(barcode);
    return holds ? std::vector<QString>{} : std::vector<QString>{QStringLiteral("general")};
}

std::vector<QString> wrongInBankLine(QStringView line)
{
    std::vector<QString> wrong;
    for (size_t i = 0; i < lineFields.size(); ++i) {
        const LineField field = lineFields.at(i);
        const QStringView digits = line.sliced(field.from, field.length);
        if (line.at(field.from + field.length) != asDigit(mod10Digit(digits)))
            wrong.push_back(QString::number(i + 1));
    }
    for (const QString& name : wrongInBarcode(bankBarcode(line), false))
        wrong.push_back(name);
    return wrong;
}

std::vector<QString> wrongInUtilityLine(QStringView line)
{
    const QString barcode = utilityBarcode(line);
    std::vector<QString> wrong;
    for (int block = 0; block < blocks; ++block) {
        const QStringView digits = line.sliced(block * (blockLength + 1), blockLength);
        if (line.at(block * (blockLength + 1) + blockLength) != utilityDigit(digits, barcode))
            wrong.push_back(QString::number(block + 1));
    }
    for (const QString& name : wrongInBarcode(barcode, true))
        wrong.push_back(name);
    return wrong;
}

} // namespace trato::payments::boleto
