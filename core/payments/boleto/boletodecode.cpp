#include "payments/boleto/boletocode.h"

#include "payments/boleto/boletolines.h"
#include "payments/boleto/boletotext.h"
#include "payments/boleto/duefactor.h"
#include "payments/words.h"

#include <QCoreApplication>

#include <array>

namespace trato::payments {
namespace {

using namespace boleto;

struct ProblemText {
    const char* code;
    const char* message;
};

constexpr std::array<ProblemText, 9> problemTexts{{
    {"stray_characters", QT_TRANSLATE_NOOP("payments", "Letters or signs around the code were left out.")},
    {"letters_read_as_digits",
        QT_TRANSLATE_NOOP("payments", "Letters were read as the digits they look like; the check digits then hold.")},
    {"leading_zeros_lost", QT_TRANSLATE_NOOP("payments", "The zeros in front were lost and have been put back.")},
    {"shortened", QT_TRANSLATE_NOOP("payments", "The last field was cut short and has been filled with zeros.")},
    {"digits_too_many",
        QT_TRANSLATE_NOOP("payments", "There are more digits than a code has; the others were left out.")},
    {"five_digit_factor",
        QT_TRANSLATE_NOOP("payments", "The due date was written with five digits; banks don't accept this code.")},
    {"unknown_currency", QT_TRANSLATE_NOOP("payments", "The code isn't in reais.")},
    {"unknown_value_kind", QT_TRANSLATE_NOOP("payments", "The third digit doesn't say how the amount is meant.")},
    {"due_factor_without_date", QT_TRANSLATE_NOOP("payments", "The due date's factor stands for no date.")},
}};

BoletoProblem problemOf(const QString& code)
{
    for (const ProblemText& text : problemTexts) {
        if (code == QLatin1StringView(text.code))
            return {code, {}, QCoreApplication::translate("payments", text.message)};
    }
    return {code, {}, {}};
}

BoletoProblem wrongDigit(const QString& field)
{
    const QString message = field == QStringLiteral("general")
                                ? Words::tr("The code's check digit is wrong.")
                                : Words::tr("The check digit of field %1 is wrong.").arg(field);
    return {QStringLiteral("wrong_check_digit"), field, message};
}

std::optional<money::Money> amountOf(QStringView digits)
{
    const qint64 cents = digits.toLongLong();
    return cents == 0 ? std::nullopt : std::optional(money::Money(cents));
}

void readBank(BoletoCode& code, const Reading& reading, QDate reference)
{
    const QStringView barcode = code.barcode;
    code.bank = barcode.left(3).toString();
    code.currency = barcode.at(3);
    code.amount = amountOf(barcode.sliced(9, 10));
    code.freeField = barcode.sliced(19).toString();
    const int factor = barcode.sliced(5, 4).toInt();
    code.dueCandidates = reading.due.isValid() ? std::vector{reading.due} : dueCandidates(factor);
    code.due = likelyDue(code.dueCandidates, reference);
    if (code.currency != QStringLiteral("9"))
        code.problems.push_back(problemOf(QStringLiteral("unknown_currency")));
    if (factor != 0 && code.dueCandidates.empty())
        code.problems.push_back(problemOf(QStringLiteral("due_factor_without_date")));
}

void readUtility(BoletoCode& code)
{
    const QStringView barcode = code.barcode;
    code.segment = barcode.at(1);
    const QChar valueKind = barcode.at(2);
    if (valueKind < u'6')
        code.problems.push_back(problemOf(QStringLiteral("unknown_value_kind")));
    if (valueKind == u'6' || valueKind == u'8')
        code.amount = amountOf(barcode.sliced(4, 11));
    const int companyLength = code.segment == QStringLiteral("6") ? 8 : 4;
    code.company = barcode.sliced(15, companyLength).toString();
    code.freeField = barcode.sliced(15 + companyLength).toString();
}

void arrange(BoletoCode& code, const Reading& reading)
{
    switch (reading.shape) {
    case Shape::Barcode:
        code.barcode = reading.digits;
        code.line = reading.utility ? utilityLine(reading.digits) : bankLine(reading.digits);
        return;
    case Shape::BankLine:
        code.barcode = bankBarcode(reading.digits);
        code.line = reading.digits;
        return;
    case Shape::UtilityLine:
        code.barcode = utilityBarcode(reading.digits);
        code.line = reading.digits;
        return;
    }
}

Failure notABoleto(QStringView text)
{
    qsizetype digits = 0;
    for (const QChar c : text)
        digits += c >= u'0' && c <= u'9' ? 1 : 0;
    return failure(QStringLiteral("not_a_boleto"),
        Words::tr("This is no slip's code: it has %1 digits, a code has 44, 47 or 48.").arg(digits),
        {{QStringLiteral("digits"), digits}});
}

} // namespace

QString boletoTypeName(BoletoType type)
{
    return type == BoletoType::Bank ? QStringLiteral("bank") : QStringLiteral("utility");
}

Result<BoletoCode> decodeBoleto(QStringView text, QDate reference)
{
    const auto reading = findCode(text);
    if (!reading)
        return notABoleto(text);
    BoletoCode code;
    code.type = reading->utility ? BoletoType::Utility : BoletoType::Bank;
    for (const QString& repair : reading->repairs)
        code.problems.push_back(problemOf(repair));
    for (const QString& field : reading->wrong)
        code.problems.push_back(wrongDigit(field));
    arrange(code, *reading);
    if (reading->utility)
        readUtility(code);
    else
        readBank(code, *reading, reference);
    return code;
}

} // namespace trato::payments
