#include "app/demo/secondperson.h"

#include "negotiation/roles.h"
#include "payments/payees.h"
#include "payments/refunds.h"
#include "storage/database.h"

#include <chrono>

namespace trato::demo {

using namespace std::chrono_literals;
using payments::PaymentMethod;
using storage::Row;

namespace {

/// Leads too, and is at another table.
const QString colleagueInLead = QStringLiteral("Marina Duarte");

struct Paid {
    PaymentId payment;
    money::Money amount;
};

} // namespace

Result<void> askSecondPerson(storage::Database& database, Instant now, const QString& lead, const QString& negotiator)
{
    ManualClock clock(now - 26min);
    TRATO_CHECK(negotiation::giveRole(database, clock, {colleagueInLead, negotiation::Role::Supervisor, lead}));
    TRATO_TRY(const auto paid, database.one(QStringLiteral("demo/largest_payment"), {}, [](const Row& row) {
        return Paid{row.id<PaymentId>("id"), money::Money(row.integer("amount_cents"))};
    }));
    if (paid)
        TRATO_CHECK(
            payments::Refunds(database, clock)
                .ask({paid->payment, paid->amount, QStringLiteral("pagou duas vezes a mesma parcela"), negotiator}));
    TRATO_TRY(const auto creditor, database.one(QStringLiteral("demo/first_creditor"), {},
                                       [](const Row& row) { return row.id<CreditorId>("id"); }));
    if (!creditor)
        return {};
    payments::Payees payees(database, clock);
    clock.set(now - 24h * 40);
    TRATO_TRY(
        const payments::Payee known, payees.propose({*creditor, PaymentMethod::Link, QStringLiteral("conta-8841207"),
                                         QStringLiteral("Provedor de links"), lead}));
    clock.set(now - 24h * 39);
    TRATO_CHECK(payees.confirm(known.id, colleagueInLead));
    clock.set(now - 2h);
    TRATO_CHECK(payees.propose({*creditor, PaymentMethod::Pix, QStringLiteral("recebimentos@aurora.example"),
        QStringLiteral("Aurora Recebimentos"), colleagueInLead}));
    return {};
}

} // namespace trato::demo
