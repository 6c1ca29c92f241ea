#pragma once

#include <QCoreApplication>

namespace trato::ui {

/// The texts of this folder; translators find them under its name.
struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(timeline)
};

} // namespace trato::ui
