#include "payments/boleto/boletoaccount.h"

#include "payments/boleto/checkdigits.h"
#include "payments/words.h"

#include <algorithm>
#include <array>

namespace trato::payments {
namespace {

Failure invalidAccount(const char* field)
{
    return failure(QStringLiteral("invalid_account"),
        Words::tr("The account that receives slips isn't set up right: %1.").arg(QLatin1StringView(field)),
        {{QStringLiteral("field"), QLatin1StringView(field)}});
}

/// Filled with zeros in front.
Result<QString> filled(const QString& value, int length, const char* field)
{
    if (value.size() > length || !isDigits(value))
        return invalidAccount(field);
    return value.rightJustified(length, u'0');
}

Result<QString> sequenceDigits(qint64 sequence, int length)
{
    const QString digits = QString::number(sequence);
    if (sequence < 1 || digits.size() > length)
        return failure(QStringLiteral("our_number_out_of_range"),
            Words::tr("The bank's numbers for slips have %1 digits.").arg(length));
    return digits.rightJustified(length, u'0');
}

QString withDigit(const QString& number, const QString& digit)
{
    return digit.isEmpty() ? number : number + u'-' + digit;
}

/// What is printed where the bank asks for agency and account.
QString agencyAndAccount(const BoletoAccount& account, const QString& agency, const QString& number)
{
    return withDigit(agency, account.agencyDigit) + u'/' + withDigit(number, account.accountDigit);
}

/// Weights 9 to 2 from the right; 10 is X.
QString bancoDoBrasilDigit(const QString& digits)
{
    const int digit = (11 - mod11Remainder(digits)) % 11;
    return digit == 10 ? QStringLiteral("X") : QString::number(digit);
}

/// Weights 2 to 7; a remainder of 1 is P.
QString bradescoDigit(const QString& digits)
{
    constexpr int highestWeight = 7;
    const int digit = (11 - mod11Remainder(digits, highestWeight)) % 11;
    return digit == 10 ? QStringLiteral("P") : QString::number(digit);
}

QString mod11Digit(const QString& digits) { return QString::number(utilityMod11Digit(digits)); }

Result<SlipNumber> bancoDoBrasil(const BoletoAccount& account, qint64 sequence)
{
    TRATO_TRY(const QString agency, filled(account.agency, 4, "agency"));
    TRATO_TRY(const QString number, filled(account.account, 8, "account"));
    TRATO_TRY(const QString wallet, filled(account.wallet, 2, "wallet"));
    const QString& agreement = account.agreement;
    if (!isDigits(agreement))
        return invalidAccount("agreement");
    SlipNumber slip;
    slip.agencyAccount = agencyAndAccount(account, agency, number);
    switch (agreement.size()) {
    case 7: {
        TRATO_TRY(const QString digits, sequenceDigits(sequence, 10));
        slip.digits = agreement + digits;
        slip.freeField = QStringLiteral("000000") + slip.digits + wallet;
        break;
    }
    case 6:
    case 4: {
        TRATO_TRY(const QString digits, sequenceDigits(sequence, agreement.size() == 6 ? 5 : 7));
        slip.digits = agreement + digits;
        slip.digit = bancoDoBrasilDigit(slip.digits);
        slip.freeField = slip.digits + agency + number + wallet;
        break;
    }
    default: return invalidAccount("agreement");
    }
    slip.printed = withDigit(slip.digits, slip.digit);
    return slip;
}

/// Their slips carry more than a number (106 …), or sources differ on how it is checked (112 …).
bool isSpecialItauWallet(const QString& wallet)
{
    static constexpr std::array<const char*, 14> special{
        "106", "107", "112", "122", "126", "131", "142", "143", "146", "150", "168", "195", "196", "198"};
    return std::any_of(
        special.begin(), special.end(), [&](const char* known) { return wallet == QLatin1StringView(known); });
}

Result<SlipNumber> itau(const BoletoAccount& account, qint64 sequence)
{
    TRATO_TRY(const QString agency, filled(account.agency, 4, "agency"));
    TRATO_TRY(const QString number, filled(account.account, 5, "account"));
    TRATO_TRY(const QString wallet, filled(account.wallet, 3, "wallet"));
    if (isSpecialItauWallet(wallet))
        return invalidAccount("wallet");
    SlipNumber slip;
    TRATO_TRY(slip.digits, sequenceDigits(sequence, 8));
    const QString accountDigit = QString::number(mod10Digit(agency + number));
    if (!account.accountDigit.isEmpty() && account.accountDigit != accountDigit)
        return invalidAccount("account_digit");
    slip.digit = QString::number(mod10Digit(agency + number + wallet + slip.digits));
    slip.printed = wallet + u'/' + withDigit(slip.digits, slip.digit);
    slip.agencyAccount = agency + u'/' + withDigit(number, accountDigit);
    slip.freeField = wallet + slip.digits + slip.digit + agency + number + accountDigit + QStringLiteral("000");
    return slip;
}

Result<SlipNumber> bradesco(const BoletoAccount& account, qint64 sequence)
{
    TRATO_TRY(const QString agency, filled(account.agency, 4, "agency"));
    TRATO_TRY(const QString number, filled(account.account, 7, "account"));
    TRATO_TRY(const QString wallet, filled(account.wallet, 2, "wallet"));
    SlipNumber slip;
    TRATO_TRY(slip.digits, sequenceDigits(sequence, 11));
    slip.digit = bradescoDigit(wallet + slip.digits);
    slip.printed = wallet + u'/' + withDigit(slip.digits, slip.digit);
    slip.agencyAccount = agencyAndAccount(account, agency, number);
    slip.freeField = agency + wallet + slip.digits + number + u'0';
    return slip;
}

/// Up to 999999 a beneficiary's code has a check digit of its own in the free field; later ones have seven digits.
Result<SlipNumber> caixa(const BoletoAccount& account, qint64 sequence)
{
    const bool registered = account.wallet.isEmpty() || account.wallet.compare(u"RG", Qt::CaseInsensitive) == 0;
    if (!registered && account.wallet.compare(u"SR", Qt::CaseInsensitive) != 0)
        return invalidAccount("wallet");
    TRATO_TRY(const QString agency, filled(account.agency, 4, "agency"));
    const bool longCode = account.agreement.size() == 7 && account.agreement.front() != u'0';
    TRATO_TRY(const QString code, filled(account.agreement, longCode ? 7 : 6, "agreement"));
    TRATO_TRY(const QString digits, sequenceDigits(sequence, 15));
    const QString codeDigit = mod11Digit(code);
    const QString modality = registered ? QStringLiteral("14") : QStringLiteral("24");
    SlipNumber slip{.digits = modality + digits,
        .digit = mod11Digit(modality + digits),
        .printed = {},
        .agencyAccount = agency + u'/' + withDigit(code, codeDigit),
        .freeField = {}};
    slip.printed = withDigit(slip.digits, slip.digit);
    const QString beginning = (longCode ? code : code + codeDigit) + digits.left(3) + modality.at(0) +
                              digits.mid(3, 3) + modality.at(1) + digits.mid(6);
    slip.freeField = beginning + mod11Digit(beginning);
    return slip;
}

Result<SlipNumber> santander(const BoletoAccount& account, qint64 sequence)
{
    TRATO_TRY(const QString agency, filled(account.agency, 4, "agency"));
    TRATO_TRY(const QString code, filled(account.agreement, 7, "agreement"));
    TRATO_TRY(const QString wallet, filled(account.wallet, 3, "wallet"));
    SlipNumber slip;
    TRATO_TRY(slip.digits, sequenceDigits(sequence, 12));
    slip.digit = mod11Digit(slip.digits);
    slip.printed = withDigit(slip.digits, slip.digit);
    slip.agencyAccount = agency + u'/' + code;
    // Between them one digit tells insurers apart; everybody else has 0.
    slip.freeField = u'9' + code + slip.digits + slip.digit + u'0' + wallet;
    return slip;
}

struct SlipLayout {
    const char* bank;
    Result<SlipNumber> (*number)(const BoletoAccount&, qint64);
};

constexpr std::array<SlipLayout, 5> slipLayouts{
    {{"001", bancoDoBrasil}, {"033", santander}, {"104", caixa}, {"237", bradesco}, {"341", itau}}};

} // namespace

Result<SlipNumber> slipNumber(const BoletoAccount& account, qint64 sequence)
{
    for (const SlipLayout& layout : slipLayouts) {
        if (account.bank == QLatin1StringView(layout.bank))
            return layout.number(account, sequence);
    }
    return failure(QStringLiteral("unknown_bank_layout"),
        Words::tr("How slips of bank “%1” are numbered is not known here.").arg(account.bank.left(10)));
}

} // namespace trato::payments
