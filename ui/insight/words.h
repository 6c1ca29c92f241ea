#pragma once

#include <QCoreApplication>

namespace trato::ui {

/// The texts of this folder's functions; translators find them under its name.
struct InsightWords {
    Q_DECLARE_TR_FUNCTIONS(trato::ui::insight)
};

} // namespace trato::ui
