#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace trato::payments {

/// The configuration file's bytes; none when there is no file. Code `unreadable_file`.
Result<QByteArray> readAccountFile(const QString& configPath);

/// Why an account may not be asked at this address, in words; empty: it may. Secrets travel there, so it is https, or
/// http to this very machine.
QString addressFault(const QString& address);

} // namespace trato::payments
