#pragma once

#include <QString>

namespace trato::sandbox {

/// The copy-and-paste code of a dynamic charge: an EMV BR Code that points at `location` (without protocol).
QString pixCode(const QString& location, const QString& receiverName, const QString& receiverCity);

} // namespace trato::sandbox
