#pragma once

#include "app/sandbox/data.h"

namespace trato::sandbox {

/// What a debtor takes from a message of the machine.
struct MachineMessage {
    Stimulus stimulus = Stimulus::Other;
    /// The amount that stands out, in cents; 0 when none is named.
    qint64 cents = 0;
};

MachineMessage readAsDebtor(const QString& text, const QString& templateName);

} // namespace trato::sandbox
