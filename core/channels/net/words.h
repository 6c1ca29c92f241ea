#pragma once

#include <QCoreApplication>

namespace trato::net {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(net)
};

} // namespace trato::net
