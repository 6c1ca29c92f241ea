#pragma once

#include <QCoreApplication>

namespace trato::engine {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(engine)
};

} // namespace trato::engine
