#pragma once

#include "exchange/columns.h"
#include "exchange/numberformat.h"

#include <QDate>

namespace trato::exchange {

/// Day or month first, by all cells of a column. Without evidence the day is first; dates that begin with the year
/// say nothing. Code `contradictory_dates` with the two lines.
Result<DateOrder> decideDateOrder(const std::vector<Evidence>& cells, const QString& column);

/// dd/mm/yyyy, dd/mm/yy (1970-2069), dd-mm-yyyy, dd.mm.yyyy, yyyy-mm-dd, with or without a time behind it; day and
/// month as decided. Invalid when the text is no date or names a day that does not exist.
QDate readDate(QStringView text, DateOrder order);

} // namespace trato::exchange
