#pragma once

#include <QCoreApplication>

namespace trato::ui {

/// The texts of this folder; translators find them under its name.
struct QueueWords {
    Q_DECLARE_TR_FUNCTIONS(queue)
};

} // namespace trato::ui
