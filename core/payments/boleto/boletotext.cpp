#include "payments/boleto/boletotext.h"

#include "payments/boleto/boletolines.h"
#include "payments/boleto/duefactor.h"

#include <algorithm>

namespace trato::payments::boleto {
namespace {

constexpr qsizetype readCharacters = 4096;
/// A bank line up to its general check digit: bank, free field, four check digits.
constexpr int headLength = 33;
constexpr int amountLength = 10;

bool isCodeDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// What people and programs put between the digits.
bool isSeparator(QChar c)
{
    const auto category = c.category();
    return c.isSpace() || QStringView(u".,-–—_/|*:;").contains(c) || category == QChar::Other_Control ||
           category == QChar::Other_Format;
}

/// Stretches of digits and separators between anything else, without the separators.
std::vector<QString> runsOf(QStringView text)
{
    std::vector<QString> runs(1);
    for (const QChar c : text) {
        if (isCodeDigit(c))
            runs.back().append(c);
        else if (!isSeparator(c) && !runs.back().isEmpty())
            runs.emplace_back();
    }
    return runs;
}

bool hasWords(QStringView text)
{
    return !std::all_of(text.begin(), text.end(), [](QChar c) { return isCodeDigit(c) || isSeparator(c); });
}

Reading bankLineReading(const QString& digits)
{
    return {.shape = Shape::BankLine,
        .utility = false,
        .digits = digits,
        .repairs = {},
        .wrong = wrongInBankLine(digits),
        .due = {}};
}

Reading barcodeReading(const QString& digits)
{
    Reading reading{.shape = Shape::Barcode,
        .utility = digits.front().digitValue() == utilityMark,
        .digits = digits,
        .repairs = {},
        .wrong = {},
        .due = {}};
    reading.wrong = wrongInBarcode(digits, reading.utility);
    return reading;
}

/// Digits that have a code's length as they are.
std::optional<Reading> asTheyStand(const QString& digits)
{
    if (digits.size() == barcodeLength)
        return barcodeReading(digits);
    if (digits.size() == bankLineLength)
        return bankLineReading(digits);
    if (digits.size() == utilityLineLength && digits.front().digitValue() == utilityMark)
        return Reading{.shape = Shape::UtilityLine,
            .utility = true,
            .digits = digits,
            .repairs = {},
            .wrong = wrongInUtilityLine(digits),
            .due = {}};
    return std::nullopt;
}

std::optional<Reading> proven(const QString& digits, const QString& repair)
{
    auto reading = asTheyStand(digits);
    if (!reading || !reading->wrong.empty())
        return std::nullopt;
    reading->repairs.push_back(repair);
    return reading;
}

/// Programs that counted on past 9999 wrote a factor of five digits, and so a line of 48. Its date is certain; its
/// general digit was made over other digits and hardly ever holds.
std::optional<Reading> fiveDigitFactor(const QString& digits)
{
    if (digits.size() != bankLineLength + 1)
        return std::nullopt;
    constexpr int cycle = 9000;
    const int factor = QStringView(digits).sliced(headLength, 5).toInt() - cycle;
    const auto meant = dueCandidates(factor);
    if (meant.empty())
        return std::nullopt;
    Reading reading = bankLineReading(digits.left(headLength) + QString::number(factor) + digits.right(amountLength));
    const bool fieldsHold = std::all_of(reading.wrong.begin(), reading.wrong.end(),
        [](const QString& field) { return field == QStringLiteral("general"); });
    if (!fieldsHold)
        return std::nullopt;
    reading.repairs.push_back(QStringLiteral("five_digit_factor"));
    reading.due = meant.back();
    return reading;
}

/// Spreadsheets drop zeros in front: Banco do Brasil's code begins with two, Santander's with one.
std::optional<Reading> lostZeros(const QString& digits)
{
    constexpr int mostZeros = 2;
    for (const int length : {bankLineLength, barcodeLength}) {
        const auto missing = length - digits.size();
        if (missing < 1 || missing > mostZeros)
            continue;
        if (auto found = proven(QString(missing, u'0') + digits, QStringLiteral("leading_zeros_lost")))
            return found;
    }
    return std::nullopt;
}

/// Slips without a date were printed with the amount alone at their end, down to "000".
std::optional<Reading> shortAmount(const QString& digits)
{
    const auto rest = digits.size() - headLength;
    if (rest < 1 || rest > amountLength)
        return std::nullopt;
    const QString zeros(bankLineLength - digits.size(), u'0');
    return proven(digits.left(headLength) + zeros + digits.sliced(headLength), QStringLiteral("shortened"));
}

/// A date or an amount copied along with it.
std::optional<Reading> moreBehind(const QString& digits)
{
    for (const int length : {utilityLineLength, bankLineLength, barcodeLength}) {
        if (digits.size() <= length)
            continue;
        if (auto found = proven(digits.left(length), QStringLiteral("digits_too_many")))
            return found;
        if (auto found = proven(digits.right(length), QStringLiteral("digits_too_many")))
            return found;
    }
    return std::nullopt;
}

std::optional<Reading> repaired(const QString& digits)
{
    for (const auto repair : {fiveDigitFactor, lostZeros, shortAmount, moreBehind}) {
        if (auto found = repair(digits))
            return found;
    }
    return std::nullopt;
}

/// What a camera or a tired eye reads instead of a digit.
QString lookalikesRead(QStringView text)
{
    constexpr QStringView letters = u"OoQDIliZzSsBGq";
    constexpr QStringView digits = u"00001112255869";
    QString out = text.toString();
    for (QChar& c : out) {
        const auto at = letters.indexOf(c);
        if (at >= 0)
            c = digits.at(at);
    }
    return out;
}

/// The first of `all` whose check digits hold, else the first that has a code's length.
std::optional<Reading> bestOf(const std::vector<QString>& all)
{
    std::optional<Reading> best;
    for (const QString& digits : all) {
        auto reading = asTheyStand(digits);
        if (reading && (!best || (!best->wrong.empty() && reading->wrong.empty())))
            best = std::move(reading);
    }
    return best;
}

std::optional<Reading> inLookalikes(QStringView text)
{
    auto found = bestOf(runsOf(lookalikesRead(text)));
    if (!found || !found->wrong.empty())
        return std::nullopt;
    found->repairs.push_back(QStringLiteral("letters_read_as_digits"));
    return found;
}

std::optional<Reading> inRepairs(const std::vector<QString>& all)
{
    for (const QString& digits : all) {
        if (auto found = repaired(digits))
            return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<Reading> findCode(QStringView text)
{
    const QStringView read = text.trimmed().left(readCharacters);
    std::vector<QString> all = runsOf(read);
    all.insert(all.begin(), QString());
    for (size_t i = 1; i < all.size(); ++i)
        all.front() += all.at(i);

    auto found = bestOf(all);
    if (found && found->wrong.empty()) {
        if (hasWords(read))
            found->repairs.push_back(QStringLiteral("stray_characters"));
        return found;
    }
    if (auto lookalike = inLookalikes(read))
        return lookalike;
    if (auto repair = inRepairs(all))
        return repair;
    if (found && hasWords(read))
        found->repairs.push_back(QStringLiteral("stray_characters"));
    return found;
}

} // namespace trato::payments::boleto
