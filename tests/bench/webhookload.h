#pragma once

#include "bench/measure.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace trato::bench {

/// What came of posting requests over many connections at once, each sending its next request when the one before is
/// answered.
struct LoadReport {
    double milliseconds = 0; ///< from the first byte to the last answer
    Times answers;           ///< of each request
    std::map<int, int> statuses;
};

/// One thread over `connections` kept connections to 127.0.0.1. A broken connection is a failure.
Result<LoadReport> postAll(quint16 port, const std::vector<QByteArray>& requests, int connections);

} // namespace trato::bench
