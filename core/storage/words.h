#pragma once

#include <QCoreApplication>

namespace trato::storage {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

} // namespace trato::storage
