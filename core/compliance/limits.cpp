#include "compliance/limits.h"

#include "base/json.h"
#include "base/text.h"
#include "compliance/caps.h"
#include "negotiation/roles.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace trato::compliance {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Chosen {
    CreditorId creditor;
    QString preset;
};

Result<Chosen> chosenBy(storage::Database& database, const QString& creditor)
{
    TRATO_TRY(const auto found,
        database.one(u"compliance/creditor_limits"_s, {{":name", text::folded(creditor)}}, [](const storage::Row& row) {
            return Chosen{row.id<CreditorId>("id"), row.text("caps_preset")};
        }));
    if (!found)
        return failure(
            u"no_creditor"_s, QCoreApplication::translate("compliance", "There is no creditor “%1”.").arg(creditor));
    return *found;
}

} // namespace

Result<void> chooseLimits(storage::Database& database, const Clock& clock, const LimitsChoice& choice)
{
    TRATO_CHECK(negotiation::requireSupervisor(database, choice.by));
    TRATO_TRY(const Chosen before, chosenBy(database, choice.creditor));
    const QStringList& presets = Caps::standard().presets();
    if (!choice.preset.isEmpty() && !presets.contains(choice.preset))
        return failure(u"no_preset"_s,
            QCoreApplication::translate("compliance", "There is no such set of limits: %1. There are: %2.")
                .arg(choice.preset, presets.join(u", "_s)));
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(
            database.execute(u"compliance/choose_limits"_s, {{":id", before.creditor}, {":preset", choice.preset}}));
        TRATO_TRY(const qint64 id, database.nextId(u"audit_entry"_s));
        const QJsonObject detail{
            {u"creditor"_s, choice.creditor}, {u"limits"_s, choice.preset}, {u"before"_s, before.preset}};
        TRATO_CHECK(database.execute(u"compliance/audit"_s,
            {{":id", id}, {":at", clock.now()}, {":actor", choice.by}, {":action", u"choose_limits"_s},
                {":debtor", DebtorId()}, {":detail", QString::fromUtf8(json::compact(detail))}}));
        return {};
    });
}

Result<QString> limitsOf(storage::Database& database, const QString& creditor)
{
    TRATO_TRY(const Chosen chosen, chosenBy(database, creditor));
    return chosen.preset;
}

} // namespace trato::compliance
