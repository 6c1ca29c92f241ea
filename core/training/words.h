#pragma once

#include <QCoreApplication>

namespace trato::training {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(training)
};

} // namespace trato::training
