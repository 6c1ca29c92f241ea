#pragma once

#include "negotiation/agreements.h"
#include "payments/reconciliation.h"
#include "storage/database.h"

#include <QString>

#include <array>

namespace trato::test {

/// Everything that can happen to an agreement.
enum class Act { Accept, Approve, Refuse, Cancel, Reschedule, Renegotiate, Start, PayPart, PayAll, Break, Expire };

inline constexpr std::array allActs{Act::Accept, Act::Approve, Act::Refuse, Act::Cancel, Act::Reschedule,
    Act::Renegotiate, Act::Start, Act::PayPart, Act::PayAll, Act::Break, Act::Expire};

inline const char* actName(Act act)
{
    constexpr std::array names{"accept", "approve", "refuse", "cancel", "reschedule", "renegotiate", "start",
        "pay_part", "pay_all", "break", "expire"};
    return names.at(static_cast<std::size_t>(act));
}

/// Pays for what is next, as the provider reports it; an amount of zero: all of it.
inline Result<payments::Settlement> payNext(
    storage::Database& database, const Clock& clock, AgreementId id, money::Money amount = {})
{
    return database.transaction([&]() -> Result<payments::Settlement> {
        TRATO_TRY(const negotiation::Agreement agreement, negotiation::Agreements(database, clock).find(id));
        TRATO_TRY(const auto charge, payments::PaymentRequests(database, clock)
                                         .create({.debtor = agreement.debtor, .agreement = id}, QStringLiteral("pix"),
                                             QStringLiteral("sandbox"), QStringLiteral("rafael")));
        const QString endToEnd = QStringLiteral("E%1").arg(charge.id.value(), 31, 10, QLatin1Char('0'));
        return payments::Reconciliation(database, clock)
            .record(QStringLiteral("pix"), QStringLiteral("sandbox"),
                {.externalId = endToEnd,
                    .txid = charge.txid,
                    .amount = amount.isZero() ? charge.amount : amount,
                    .paidAt = clock.now(),
                    .raw = {{QStringLiteral("endToEndId"), endToEnd}}});
    });
}

inline Result<void> payEverything(storage::Database& database, const Clock& clock, AgreementId id)
{
    return database.transaction([&]() -> Result<void> {
        do {
            TRATO_CHECK(payNext(database, clock, id));
        } while (negotiation::Agreements(database, clock).find(id)->nextOpen());
        return {};
    });
}

template <class T>
Result<void> withoutValue(const Result<T>& result)
{
    if (!result)
        return Failure(result.error());
    return {};
}

/// One act, done to an agreement that has five instalments and an entry.
inline Result<void> perform(storage::Database& database, const Clock& clock, AgreementId id, Act act)
{
    negotiation::Agreements agreements(database, clock);
    const QString who = QStringLiteral("beatriz");
    const QString why = QStringLiteral("pediu por telefone");
    switch (act) {
    case Act::Accept: return withoutValue(agreements.accept(id, {.reason = why}, who));
    case Act::Approve: return withoutValue(agreements.approve(id, negotiation::Role::Supervisor, who));
    case Act::Refuse: return withoutValue(agreements.refuse(id, who, why));
    case Act::Cancel: return withoutValue(agreements.cancel(id, who, why));
    case Act::Reschedule:
        return withoutValue(agreements.reschedule(
            id, {.number = 1, .due = clock.today().addDays(35), .following = true, .actor = who, .reason = why}));
    case Act::Renegotiate:
        return withoutValue(agreements.renegotiate(
            id, {.terms = {.entry = money::Money(15'000), .instalments = 4, .firstDue = clock.today().addDays(30)},
                    .actor = who,
                    .reason = why}));
    case Act::Start: return withoutValue(agreements.start(id));
    case Act::PayPart: return withoutValue(payNext(database, clock, id, money::Money(5'000)));
    case Act::PayAll: return payEverything(database, clock, id);
    case Act::Break: return withoutValue(agreements.breakOverdue());
    case Act::Expire: return withoutValue(agreements.expireDue());
    }
    Q_UNREACHABLE();
}

} // namespace trato::test
