#pragma once

#include "money/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace trato::payments {

/// "20250305", "20250301120000[-3:BRT]": the day as written, whatever the zone. Nothing for anything else.
std::optional<QDate> ofxDate(QStringView text);

/// "-1800.00", "+99.90", "2500,00", "1.800,50", "1,800.50". The sign behind which one or two digits stand is the
/// decimal one; one sign with three digits behind it could be either and is refused.
std::optional<money::Money> ofxAmount(QStringView text);

/// Whether a movement's words say that it is a balance and nothing moved.
bool isBalanceLine(QStringView memo);

} // namespace trato::payments
