#pragma once

#include <QCoreApplication>

namespace trato::ui {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(trato::ui)
};

} // namespace trato::ui
