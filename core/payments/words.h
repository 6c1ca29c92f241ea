#pragma once

#include <QCoreApplication>

namespace trato::payments {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(payments)
};

} // namespace trato::payments
