#pragma once

#include <QString>

namespace trato::bench {

/// The processor's time, in milliseconds, that this process has had so far, and with it what is now connected to the
/// database `name` of a server on this machine; an empty name: this process alone. Work of others beside it counts for
/// little here, and for much on the clock.
double processorMilliseconds(const QString& name);

} // namespace trato::bench
