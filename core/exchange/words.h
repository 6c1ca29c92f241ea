#pragma once

#include <QCoreApplication>

namespace trato::exchange {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

} // namespace trato::exchange
