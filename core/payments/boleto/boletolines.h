#pragma once

#include <QString>
#include <QStringView>

#include <vector>

// How the digits of barcode and line are arranged. All arguments have the length that their name says.
namespace trato::payments::boleto {

constexpr int barcodeLength = 44;
constexpr int bankLineLength = 47;
constexpr int utilityLineLength = 48;
constexpr int utilityMark = 8; ///< first digit of a collection document

QString bankLine(QStringView barcode);
QString bankBarcode(QStringView line);
QString utilityLine(QStringView barcode);
QString utilityBarcode(QStringView line);

/// The check digit that a barcode of each type should have at position 4 (bank) or 3 (utility), counted from 0.
QChar bankGeneralDigit(QStringView barcode);
QChar utilityGeneralDigit(QStringView barcode);

/// Names of what does not hold: "1" to "4" for a field of the line, "general".
std::vector<QString> wrongInBarcode(QStringView barcode, bool utility);
std::vector<QString> wrongInBankLine(QStringView line);
std::vector<QString> wrongInUtilityLine(QStringView line);

} // namespace trato::payments::boleto
