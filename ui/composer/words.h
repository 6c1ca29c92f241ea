#pragma once

#include <QCoreApplication>

namespace trato::ui {

/// The texts of this folder's functions; translators find them under its name.
struct ComposerWords {
    Q_DECLARE_TR_FUNCTIONS(composer)
};

} // namespace trato::ui
