#include "queue/casestory.h"

#include "storage/database.h"

namespace trato::queue {

using storage::Row;

namespace {

QString dispositionOfHold(const QString& reason)
{
    if (reason == QStringLiteral("dispute"))
        return QStringLiteral("cpc_disputes");
    if (reason == QStringLiteral("payment_in_flight"))
        return QStringLiteral("cpc_claims_paid");
    if (reason == QStringLiteral("death"))
        return QStringLiteral("death");
    return reason == QStringLiteral("care") ? QStringLiteral("care") : QString();
}

/// The gravest first: who asked not to be contacted is not asked for a promise.
QString dispositionOf(const CaseStory& story, const QString& hold, bool refused)
{
    if (refused)
        return QStringLiteral("do_not_contact");
    if (const QString held = dispositionOfHold(hold); !held.isEmpty())
        return held;
    if (story.deal)
        return QStringLiteral("cpc_agreement");
    return story.promised.isValid() ? QStringLiteral("cpc_promise") : QString();
}

} // namespace

Result<CaseStory> CaseStory::load(storage::Database& database, DebtorId debtor, const QString& actor, Instant now)
{
    CaseStory story;
    const Instant morning = Instant::startOfDay(now.dateIn(deskZone()), deskZone());
    TRATO_CHECK(database.each(QStringLiteral("queue/case_story"),
        {{":debtor", debtor}, {":actor", actor}, {":morning", morning}}, [&](const Row& row) {
            story.delayReason = row.text("delay_reason");
            if (!row.text("number").isEmpty())
                story.deal = Deal{row.text("number"), row.integer("entry_cents"), row.number("instalments"),
                    row.integer("amount_cents"), row.integer("total_cents")};
            story.promised = row.date("promised");
            story.promisedCents = row.integer("promised_cents");
            story.paidCents = row.integer("paid_cents");
            story.disposition = dispositionOf(story, row.text("hold"), row.integer("refusals") > 0);
        }));
    return story;
}

} // namespace trato::queue
