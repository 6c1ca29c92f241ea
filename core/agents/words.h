#pragma once

#include <QCoreApplication>

namespace trato::agents {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(agents)
};

} // namespace trato::agents
