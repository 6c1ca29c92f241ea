#pragma once

#include <QCoreApplication>

namespace trato::negotiation {

/// The texts of this folder; translators find them under its name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(negotiation)
};

} // namespace trato::negotiation
