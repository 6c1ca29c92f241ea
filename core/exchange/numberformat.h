#pragma once

#include "base/result.h"
#include "exchange/columns.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace trato::exchange {

/// A cell with the line it stands on: evidence for a decision about its whole column.
struct Evidence {
    int line = 0;
    QStringView text;
};

/// The decimal sign of a column, by all its cells. Without evidence it is the comma. Code `contradictory_numbers`
/// with the two lines when some cells can only be read one way and others only the other way.
Result<DecimalSign> decideDecimal(const std::vector<Evidence>& cells, const QString& column);

/// Why a number can't be read.
enum class NumberFault { None, NotANumber, LostDigits, NotPositive, TooPrecise, TooLarge };

struct ReadAmount {
    qint64 cents = 0;
    NumberFault fault = NumberFault::None;
};

/// "R$ 1.234,56" with the sign decided before. Cents beyond the second place must be zeros; scientific notation has
/// lost digits and is never guessed.
ReadAmount readAmount(QStringView text, DecimalSign decimal);

/// "3,18205E+10": digits are gone.
bool isScientific(QStringView text);

} // namespace trato::exchange
