#pragma once

#include <QCoreApplication>

namespace trato::approvals {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(approvals)
};

} // namespace trato::approvals
