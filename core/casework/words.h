#pragma once

#include <QCoreApplication>

namespace trato::casework {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(casework)
};

} // namespace trato::casework
