#pragma once

#include <QCoreApplication>

namespace trato::insight {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(insight)
};

} // namespace trato::insight
