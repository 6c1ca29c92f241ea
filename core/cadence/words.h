#pragma once

#include <QCoreApplication>

namespace trato::cadence {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(cadence)
};

} // namespace trato::cadence
