#pragma once

#include "base/id.h"
#include "ui/shell/palettesource.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace trato::ui {

class Runner;

/// What the palette finds in the database: people by name, document, telephone or e-mail (@), contracts by the
/// beginning of their number (#), payments by their amount (:). Each opens the case it belongs to.
std::vector<PaletteSource> caseSources(Runner& runner, QObject* context, const std::function<void(DebtorId)>& open);

} // namespace trato::ui
