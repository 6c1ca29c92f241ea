#pragma once

#include <QHash>
#include <QString>

namespace trato::understanding {

/// How money is called; the number is what one of them is worth in cents.
const QHash<QString, qint64>& units();
/// One word for a whole sum: "quinhentão", "cenzinho".
const QHash<QString, qint64>& nicknames();
/// The animals on the notes: "uma garoupa", "duas onças", "um lobo-guará"; a cock is an old fifty.
const QHash<QString, qint64>& notes();

} // namespace trato::understanding
