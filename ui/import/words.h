#pragma once

#include <QCoreApplication>

namespace trato::ui {

/// The texts of this folder; translators find them under its name.
struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(import)
};

} // namespace trato::ui
