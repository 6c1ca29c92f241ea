#pragma once

#include "ui/composer/filesource.h"

#include <vector>

class QMimeData;

namespace trato::ui {

/// Whether what is dropped or pasted is files of this machine, or a picture and no text.
bool holdsFiles(const QMimeData& data);
/// Nothing is read or decoded here. A picture has no name yet, only an ending ("png") where it is encoded.
std::vector<FileSource> givenFiles(const QMimeData& data);

} // namespace trato::ui
