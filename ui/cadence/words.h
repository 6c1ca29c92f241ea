#pragma once

#include <QCoreApplication>

namespace trato::ui {

/// The texts of this folder; translators find them under its name.
struct CadenceWords {
    Q_DECLARE_TR_FUNCTIONS(cadencedesk)
};

} // namespace trato::ui
