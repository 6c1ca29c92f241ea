#include "base/log.h"
#include "engine/paymentwork.h"
#include "engine/paymentworker.h"
#include "engine/words.h"
#include "money/reais.h"
#include "payments/slips/slipinstructions.h"

namespace trato::engine {

using payments::PaymentRequest;

namespace {

constexpr int chargesAtOnce = 50;

QString refusalWords(const PaymentRequest& request, const QString& why)
{
    const QString amount = reais(request.amount);
    if (request.withdrawal)
        return Words::tr("The charge of %1 was to be taken back (%2), and the provider does not do it: %3. It can "
                         "still be paid; cancel it there.")
            .arg(amount, request.withdrawal->reason, why);
    return Words::tr("The charge of %1 is not owed any more, and the provider does not take it back: "
                     "%2. It can still be paid; cancel it there.")
        .arg(amount, why);
}

} // namespace

/// What nobody should pay any more is taken back at its provider. What fails is tried again later and keeps nobody else
/// waiting; a no is told to people once, for the charge can still be paid.
Result<TickReport> PaymentWorker::cancelOrphans(payments::PaymentProvider& provider)
{
    payments::PaymentRequests requests(m_database, m_clock);
    TRATO_TRY(const auto orphans, requests.orphaned(payments::AccountKey::of(provider), chargesAtOnce));
    TickReport report;
    for (const PaymentRequest& request : orphans) {
        const auto cancelled = requests.cancel(request.debtor, request.id, provider);
        if (cancelled)
            continue;
        const Error& error = cancelled.error();
        qCWarning(logPayments) << "cancel" << request.id.value() << error.code;
        TRATO_CHECK(requests.putBack(request));
        const bool said = error.message == request.failure;
        if (payments::isWorthRepeating(error) || error.code == QStringLiteral("already_paid") || said)
            continue;
        const auto told = m_database.transaction([&]() -> Result<void> {
            TRATO_CHECK(requests.setState(request, request.state, error.message));
            return openPaymentWork(m_database, m_clock,
                {request.debtor, QStringLiteral("cancel_refused"), refusalWords(request, error.message)});
        });
        TRATO_CHECK(told);
        ++report.escalated;
    }
    return report;
}

/// Slips follow the new dates of their instalments.
Result<TickReport> PaymentWorker::moveSlips(payments::PaymentProvider& provider)
{
    if (provider.method() != payments::PaymentMethod::Boleto)
        return TickReport{};
    payments::PaymentRequests requests(m_database, m_clock);
    TRATO_TRY(const auto moved, requests.moved(payments::AccountKey::of(provider), chargesAtOnce));
    TickReport report;
    for (const auto& [request, due] : moved) {
        const auto done = requests.move(request.debtor, request.id, due, provider);
        if (done)
            continue;
        qCWarning(logPayments) << "move" << request.id.value() << done.error().code;
        if (payments::isWorthRepeating(done.error())) {
            TRATO_CHECK(requests.putBack(request));
            continue;
        }
        TRATO_CHECK(m_database.transaction([&]() -> Result<void> {
            TRATO_TRY(const payments::SlipWork work,
                payments::SlipInstructions(m_database, m_clock).refusedMove(request, due, done.error().message));
            return openPaymentWork(m_database, m_clock, {work.debtor, work.reason, work.summary});
        }));
        ++report.escalated;
    }
    return report;
}

} // namespace trato::engine
