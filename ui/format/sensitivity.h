#pragma once

#include "ui/theme/tone.h"

#include <QString>

namespace trato::ui::format {

/// The word of a sensitivity as the interface writes it: "Saúde", "Luto" …; one that nobody knows stays as it is.
QString sensitivity(const QString& name);

/// Danger to a life stands out of what else asks for care.
Tone sensitivityTone(const QString& name);

} // namespace trato::ui::format
