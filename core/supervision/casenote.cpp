#include "supervision/casenote.h"

#include "base/text.h"
#include "storage/database.h"
#include "timeline/timeline.h"

namespace trato::supervision {

Result<void> noteInCase(storage::Database& database, const Clock& clock, const CaseNote& note)
{
    QJsonObject payload;
    if (!note.to.isEmpty())
        payload[QStringLiteral("to")] = note.to;
    TRATO_CHECK(timeline::Timeline(database).append({.debtor = note.debtor,
        .at = clock.now(),
        .kind = QStringLiteral("note"),
        .text = text::storable(note.text),
        .actorKind = timeline::ActorKind::Human,
        .actor = note.actor,
        .payload = payload}));
    return database.announce(QStringLiteral("timeline"), note.debtor);
}

} // namespace trato::supervision
