#pragma once

#include <QCoreApplication>

namespace trato::supervision {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(supervision)
};

} // namespace trato::supervision
