#pragma once

#include <QCoreApplication>

namespace trato::ui {

/// The texts of this folder's functions; translators find them under its name.
struct SupervisorWords {
    Q_DECLARE_TR_FUNCTIONS(trato::ui::supervisor)
};

} // namespace trato::ui
