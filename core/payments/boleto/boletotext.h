#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace trato::payments::boleto {

enum class Shape { Barcode, BankLine, UtilityLine };

/// The digits of a code found in a text: 44, 47 or 48 as the shape says.
struct Reading {
    Shape shape = Shape::Barcode;
    bool utility = false;
    QString digits;
    std::vector<QString> repairs; ///< codes of BoletoProblem
    std::vector<QString> wrong;   ///< check digits that do not hold
    QDate due;                    ///< where a repair knows the date
};

/// What most likely is the code: one whose check digits hold before one whose don't, what stands there before what can
/// be repaired. Texts are looked at up to 4,096 characters.
std::optional<Reading> findCode(QStringView text);

} // namespace trato::payments::boleto
