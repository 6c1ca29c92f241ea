#pragma once

#include "base/result.h"
#include "money/money.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace trato::payments {

/// Bank: a slip of a bank, registered there (47 digits to type). Utility: a collection document of light, water,
/// telephone, taxes (48 digits, the first one an 8).
enum class BoletoType { Bank, Utility };

/// bank, utility
QString boletoTypeName(BoletoType type);

/// What is wrong with a code. `code` is stable and English: wrong_check_digit, stray_characters,
/// letters_read_as_digits, leading_zeros_lost, shortened, digits_too_many, five_digit_factor, unknown_currency,
/// unknown_value_kind, due_factor_without_date. `field`: 1 to 4 of the line, "general", or empty.
struct BoletoProblem {
    QString code;
    QString field;
    QString message;
};

/// A slip's code as far as it could be read. Texts are empty, dates invalid when absent.
struct BoletoCode {
    BoletoType type = BoletoType::Bank;
    QString bank;     ///< bank slips: "001"
    QString currency; ///< bank slips: "9" is the real
    QString segment;  ///< utilities: 1 town hall, 2 water, 3 light and gas, 4 telephone, 5 government …
    QString company;  ///< utilities: four digits, or the eight of a CNPJ's root (segment 6)
    std::optional<money::Money> amount; ///< none: the payer fills it in, or it is a quantity of reference
    QDate due;                          ///< the likely one of the candidates
    std::vector<QDate> dueCandidates;
    QString freeField; ///< 25 digits of the bank's; utilities: 25 or 21 of the company's
    QString barcode;   ///< 44 digits
    QString line;      ///< 47 or 48 digits
    std::vector<BoletoProblem> problems;
};

/// Reads barcode or line, with or without dots, blanks and words around them. What typing and old programs do to them
/// (zeros lost in front, a due factor of five digits, O for 0) is undone where the check digits then hold, and told.
/// Digits are left as they stand when a check digit is wrong. Code `not_a_boleto` (`detail.digits`) when there is no
/// length that a code could have.
Result<BoletoCode> decodeBoleto(QStringView text, QDate reference);

/// What a bank slip carries. No amount: the payer's bank asks for it; no date: payable at any time.
struct BoletoContent {
    QString bank;      ///< three digits
    QString freeField; ///< 25 digits
    std::optional<money::Money> amount;
    QDate due;
};

struct BoletoNumbers {
    QString barcode;
    QString line;
};

/// Codes: `invalid_bank`, `invalid_free_field`, `amount_out_of_range` (above 99,999,999.99, below 0),
/// `due_date_out_of_range`.
Result<BoletoNumbers> encodeBoleto(const BoletoContent& content);

/// What a collection document carries; company and free field have 29 digits together.
struct UtilityContent {
    int segment = 0;   ///< 1 to 9
    int valueKind = 6; ///< 6, 8: reais; 7, 9: a quantity of reference; 6, 7 check by modulo 10, 8, 9 by modulo 11
    qint64 value = 0;  ///< cents, or the quantity: 11 digits
    QString companyAndFreeField;
};

/// Codes: `invalid_segment`, `invalid_value_kind`, `amount_out_of_range`, `invalid_free_field`.
Result<BoletoNumbers> encodeUtility(const UtilityContent& content);

/// "00190.00009 01234.567890 12345.678901 2 12340000010000", and blocks of eleven digits with theirs for a utility.
/// Anything else comes back as it is.
QString formatLine(const QString& line);

} // namespace trato::payments
