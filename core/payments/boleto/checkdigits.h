#pragma once

#include <QStringView>

namespace trato::payments {

// The sums behind the check digits of slips. Texts are ASCII digits; what else stands there counts as nothing.

/// Weights 2, 1, 2, … from the right, the digits of each product added: fields of the typeable line, Itaú.
int mod10Digit(QStringView digits);

/// The sum over weights 2, 3, … `highestWeight`, 2, … from the right, modulo 11; each use reads its digit from it.
int mod11Remainder(QStringView digits, int highestWeight = 9);

/// The general digit of a bank slip's barcode (43 digits without it): 0, 10 and 11 become 1.
int bankBarcodeDigit(QStringView digits);
/// The digit of a collection document (water, light, taxes) that uses modulo 11: 10 and 11 become 0.
int utilityMod11Digit(QStringView digits);

/// Only ASCII digits, and at least one.
bool isDigits(QStringView text);

} // namespace trato::payments
