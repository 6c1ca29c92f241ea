#pragma once

#include "storage/database.h"

#include <QStringList>

namespace trato::storage {

/// What the engine's word index is asked for: texts that have, for every one of `words` (see text::words), a word that
/// begins with it. Empty when there is nothing to look for.
QString wordQuery(Engine engine, const QStringList& words);

} // namespace trato::storage
