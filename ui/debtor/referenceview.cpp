#include "ui/debtor/referenceview.h"

#include "parties/consents.h"
#include "parties/debtors.h"
#include "storage/database.h"

namespace trato::ui {

using parties::Consent;
using storage::Row;

namespace {

ReferenceView::Contract contractFrom(const Row& row)
{
    return {row.text("number"), row.text("product"), row.text("creditor"), row.number("open_instalments"),
        row.integer("open_cents"), row.date("oldest_due")};
}

ReferenceView::Note noteFrom(const Row& row) { return {row.text("text"), row.text("actor"), row.instant("at")}; }

} // namespace

Result<ReferenceView> loadReference(storage::Database& database, DebtorId debtor, Instant)
{
    ReferenceView view;
    TRATO_TRY(view.contracts,
        database.all(QStringLiteral("debts/reference_contracts"), {{":debtor", debtor}}, &contractFrom));
    TRATO_TRY(const auto points, parties::Debtors(database).contactPoints(debtor));
    for (const parties::ContactPoint& point : points)
        view.contacts.push_back({parties::contactKindName(point.handle.kind), point.handle.value,
            parties::contactStatusName(point.status), point.lastInboundAt});
    TRATO_TRY(const auto ledger, parties::Consents(database).ledger(debtor));
    for (const Channel channel : allChannels) {
        const Consent* const ruling = parties::rulingConsent(ledger, channel, parties::ConsentPurpose::Collection);
        if (ruling != nullptr && ruling->state == Consent::State::Revoked)
            view.refused.push_back(channelName(channel));
    }
    TRATO_TRY(view.notes, database.all(QStringLiteral("timeline/notes_of_debtor"), {{":debtor", debtor}}, &noteFrom));
    return view;
}

} // namespace trato::ui
