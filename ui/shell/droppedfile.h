#pragma once

#include <QString>

class QMimeData;

namespace trato::ui {

/// The path of the one file that is dragged over a window; empty when it is none, or several.
QString droppedFile(const QMimeData& data);

} // namespace trato::ui
