#pragma once

#include <QCoreApplication>

namespace trato::macros {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(macros)
};

} // namespace trato::macros
