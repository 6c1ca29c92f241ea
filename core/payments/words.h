#pragma once

#include "money/money.h"

#include <QCoreApplication>

namespace trato::payments {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(payments)
};

/// "R$ 1.234,56": amounts within sentences.
QString reais(money::Money amount);

} // namespace trato::payments
