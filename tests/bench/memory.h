#pragma once

#include <QtGlobal>

namespace trato::bench {

/// Bytes of memory that a process and its children have, what is shared divided by how many share it. Of this process
/// alone without an id; 0 when it is gone.
double proportionalSetSize(qint64 process = 0);

} // namespace trato::bench
