#include "queue/wrapup.h"

#include "base/json.h"
#include "base/text.h"
#include "storage/database.h"

#include <QJsonObject>

namespace trato::queue {
namespace {

using storage::Row;

WrapUpDraft draftIn(const QJsonObject& body)
{
    return {.disposition = body.value(QStringLiteral("disposition")).toString(),
        .delayReason = body.value(QStringLiteral("delay_reason")).toString(),
        .nextStep = body.value(QStringLiteral("next_step")).toString(),
        .callback = body.value(QStringLiteral("callback")).toString(),
        .note = body.value(QStringLiteral("note")).toString(),
        .callbackMine = body.value(QStringLiteral("callback_mine")).toBool(true)};
}

QJsonObject bodyOf(const WrapUpDraft& draft)
{
    return {{QStringLiteral("disposition"), draft.disposition}, {QStringLiteral("delay_reason"), draft.delayReason},
        {QStringLiteral("next_step"), draft.nextStep}, {QStringLiteral("callback"), draft.callback},
        {QStringLiteral("note"), text::storable(draft.note)}, {QStringLiteral("callback_mine"), draft.callbackMine}};
}

} // namespace

Result<std::optional<WrapUpDraft>> loadWrapUpDraft(storage::Database& database, const QString& actor, DebtorId debtor)
{
    return database.one(QStringLiteral("queue/wrapup_draft"), {{":actor", actor}, {":debtor", debtor}},
        [](const Row& row) { return draftIn(row.object("body")); });
}

Result<void> saveWrapUpDraft(
    storage::Database& database, const QString& actor, DebtorId debtor, const WrapUpDraft& draft, Instant now)
{
    const QString kind = QStringLiteral("wrapup");
    if (draft.isEmpty()) {
        TRATO_CHECK(database.execute(
            QStringLiteral("channels/delete_draft"), {{":actor", actor}, {":debtor", debtor}, {":kind", kind}}));
        return {};
    }
    TRATO_CHECK(database.execute(QStringLiteral("channels/save_draft"),
        {{":actor", actor}, {":debtor", debtor}, {":kind", kind}, {":channel", QStringLiteral("internal")},
            {":body", QString::fromUtf8(json::compact(bodyOf(draft)))}, {":now", now}}));
    return {};
}

} // namespace trato::queue
