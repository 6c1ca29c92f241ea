#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace trato::ctl {

/// Writes a file whole or not at all, by renaming. Code `unwritable_file`.
Result<void> saveFile(const QString& path, const QByteArray& bytes);

} // namespace trato::ctl
