#include "payments/paymentrequests.h"

#include "negotiation/roles.h"
#include "payments/payees.h"
#include "payments/pix/pixmessages.h"
#include "payments/requestrecord.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <algorithm>
#include <chrono>

namespace trato::payments {

using money::Money;

namespace {

/// What failed is tried again after it, then after twice as long.
constexpr std::chrono::microseconds firstWait = std::chrono::minutes(1);

Failure alreadyPaid() { return failure(QStringLiteral("already_paid"), Words::tr("This charge is paid already.")); }

struct Payer {
    QString name;
    QString document;
    QString reference; ///< the agreement's number
};

Result<Payer> payerOf(storage::Database& database, const PaymentRequest& request)
{
    TRATO_TRY(
        auto payer, database.one(QStringLiteral("payments/payer"),
                        {{":debtor", request.debtor}, {":agreement", request.agreement}}, [](const storage::Row& row) {
                            return Payer{row.text("name"), row.text("document"), row.text("number")};
                        }));
    if (!payer)
        return failure(QStringLiteral("no_debtor"), Words::tr("There is no debtor %1.").arg(request.debtor.value()));
    if (payer->document.isEmpty())
        return failure(
            QStringLiteral("debtor_without_document"), Words::tr("A Pix charge needs the debtor's CPF or CNPJ."));
    return std::move(*payer);
}

} // namespace

Failure methodUnavailable(const QString& method)
{
    return failure(QStringLiteral("method_unavailable"),
        Words::tr("Nobody is set up who collects by “%1”.").arg(method), {{QStringLiteral("method"), method}});
}

Result<PaymentRequest> PaymentRequests::draft(
    const PaymentTarget& target, const QString& method, const QString& account, const QString& actor)
{
    if (!paymentMethodFromName(method))
        return methodUnavailable(method);
    TRATO_TRY(PaymentRequest request, aim(target));
    TRATO_CHECK(payerOf(m_database, request));
    request.method = method;
    request.provider = method;
    request.account = account;
    TRATO_TRY(auto same, unpaidLike(request));
    if (same)
        return std::move(*same);
    request.txid = newTxid();
    request.madeBy = actor;
    request.madeAt = m_clock.now();
    request.updatedAt = request.madeAt;
    return request;
}

/// For the same thing, amount and day.
Result<std::optional<PaymentRequest>> PaymentRequests::unpaidLike(const PaymentRequest& request)
{
    return m_database.one(QStringLiteral("payments/same_request"),
        {{":debtor", request.debtor}, {":creditor", request.creditor}, {":method", request.method},
            {":account", request.account}, {":agreement_instalment", request.agreementInstalment},
            {":instalment", request.instalment}, {":amount", request.amount.cents()}, {":due", request.due}},
        readRequest);
}

/// Nobody asks for the same thing until the transaction ends.
Result<void> PaymentRequests::lock(DebtorId debtor)
{
    TRATO_CHECK(m_database.one(
        QStringLiteral("negotiation/lock_debtor"), {{":debtor", debtor}}, [](const storage::Row&) { return true; }));
    return {};
}

Result<PaymentRequest> PaymentRequests::saveOnce(PaymentRequest request)
{
    return m_database.transaction([&]() -> Result<PaymentRequest> {
        TRATO_CHECK(lock(request.debtor));
        TRATO_TRY(auto same, unpaidLike(request));
        if (same)
            return std::move(*same);
        TRATO_CHECK(guard(request));
        return save(std::move(request));
    });
}

Result<PaymentRequest> PaymentRequests::save(PaymentRequest request)
{
    return m_database.transaction([&]() -> Result<PaymentRequest> {
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("payment_request")));
        request.id = PaymentRequestId(id);
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_request"), requestBindings(request)));
        TRATO_CHECK(m_database.announce(QStringLiteral("payment"), request.debtor));
        return request;
    });
}

Result<PaymentRequest> PaymentRequests::create(
    const PaymentTarget& target, const QString& method, const QString& account, const QString& actor)
{
    return m_database.transaction([&]() -> Result<PaymentRequest> {
        TRATO_CHECK(lock(target.debtor));
        TRATO_TRY(PaymentRequest request, draft(target, method, account, actor));
        return request.id.isValid() ? request : save(std::move(request));
    });
}

Result<PaymentRequest> PaymentRequests::registered(PaymentRequest request, PaymentProvider& provider)
{
    TRATO_TRY(const Payer payer, payerOf(m_database, request));
    TRATO_TRY(const RegisteredCharge charge, provider.registerCharge({.txid = request.txid,
                                                 .amount = request.amount,
                                                 .due = request.due,
                                                 .validDaysAfterDue = provider.validDaysAfterDue(),
                                                 .payerDocument = payer.document,
                                                 .payerName = payer.name,
                                                 .message = payer.reference,
                                                 .document = QString::number(request.id.value()),
                                                 .ourNumber = request.ourNumber,
                                                 .terms = request.terms}));
    request.provider = provider.provider();
    request.pixCode = charge.pixCode;
    request.line = charge.line;
    request.barcode = charge.barcode;
    request.ourNumber = charge.ourNumber;
    request.url = charge.url.isEmpty() ? charge.location : charge.url;
    request.reference = charge.reference;
    request.payee = charge.key;
    request.updatedAt = m_clock.now();
    request.state = RequestState::Active;
    return request;
}

/// In the transaction that stores it, so that a change of the list is not missed.
Result<void> PaymentRequests::guard(PaymentRequest& request)
{
    const PaymentMethod method = paymentMethodFromName(request.method).value_or(PaymentMethod::Pix);
    Payees payees(m_database, m_clock);
    TRATO_CHECK(payees.holdList(request.creditor));
    TRATO_TRY(const bool allowed, payees.allows(request.creditor, method, request.payee));
    if (allowed)
        return {};
    request.state = RequestState::Withheld;
    request.failure = Words::tr("It would pay “%1”, who is not on the creditor's list.").arg(request.payee);
    return storage::audit(m_database,
        {.at = m_clock.now(),
            .actor = request.madeBy,
            .action = QStringLiteral("withhold_charge"),
            .debtor = request.debtor,
            .detail = {{QStringLiteral("payee"), request.payee}, {QStringLiteral("creditor"), request.creditor.value()},
                {QStringLiteral("txid"), request.txid}, {QStringLiteral("account"), request.account}}});
}

Result<PaymentRequest> PaymentRequests::registerWith(
    const PaymentRequest& request, PaymentProvider& provider, const Follow& follow)
{
    auto done = registered(request, provider);
    if (!done && isWorthRepeating(done.error())) {
        TRATO_CHECK(touch(request));
        return Failure(done.error());
    }
    PaymentRequest outcome = request;
    if (done) {
        outcome = std::move(*done);
    } else {
        outcome.state = RequestState::Failed;
        outcome.failure = done.error().message;
    }
    return m_database.transaction([&]() -> Result<PaymentRequest> {
        if (outcome.state == RequestState::Active)
            TRATO_CHECK(guard(outcome));
        TRATO_TRY(const qint64 changed,
            m_database.execute(QStringLiteral("payments/store_registration"),
                {{":debtor", request.debtor}, {":id", request.id}, {":state", requestStateName(outcome.state)},
                    {":provider", outcome.provider}, {":pix_code", outcome.pixCode}, {":line", outcome.line},
                    {":barcode", outcome.barcode}, {":our_number", outcome.ourNumber}, {":url", outcome.url},
                    {":reference", outcome.reference}, {":payee", outcome.payee}, {":failure", outcome.failure},
                    {":now", m_clock.now()}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("payment"), request.debtor));
        TRATO_TRY(const PaymentRequest stored, find(request.debtor, request.id));
        if (follow && changed > 0)
            TRATO_CHECK(follow(stored));
        return stored;
    });
}

Result<PaymentRequest> PaymentRequests::withdraw(
    DebtorId debtor, PaymentRequestId id, const QString& actor, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_missing"), Words::tr("Say why the charge is taken back."));
    return m_database.transaction([&]() -> Result<PaymentRequest> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        TRATO_TRY(const PaymentRequest before, find(debtor, id));
        if (before.isBeingWithdrawn() && before.failure.isEmpty())
            return before;
        TRATO_TRY(const qint64 changed, m_database.execute(QStringLiteral("payments/withdraw_request"),
                                            {{":debtor", debtor}, {":id", id}, {":actor", actor},
                                                {":reason", reason.trimmed()}, {":now", m_clock.now()}}));
        TRATO_TRY(PaymentRequest request, find(debtor, id));
        if (changed == 0)
            return request.state == RequestState::Paid
                       ? alreadyPaid()
                       : failure(QStringLiteral("charge_over"), Words::tr("Nobody can pay this charge any more."),
                             {{QStringLiteral("state"), requestStateName(request.state)}});
        TRATO_CHECK(storage::audit(
            m_database, {.at = m_clock.now(),
                            .actor = actor,
                            .action = QStringLiteral("withdraw_charge"),
                            .debtor = debtor,
                            .detail = {{QStringLiteral("charge"), id.value()}, {QStringLiteral("txid"), request.txid},
                                {QStringLiteral("amount"), request.amount.toString()},
                                {QStringLiteral("reason"), reason.trimmed()}}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("payment"), debtor));
        return request;
    });
}

Result<PaymentRequest> PaymentRequests::cancel(DebtorId debtor, PaymentRequestId id, PaymentProvider& provider)
{
    TRATO_TRY(const PaymentRequest request, find(debtor, id));
    if (request.state == RequestState::Paid)
        return alreadyPaid();
    if (request.isOpen()) {
        const auto charge = provider.cancelCharge({request.txid, request.reference});
        if (!charge && charge.error().code != QStringLiteral("provider_not_found"))
            return Failure(charge.error());
        if (charge && charge->status == ChargeStatus::Paid)
            return alreadyPaid();
        TRATO_CHECK(setState(request, RequestState::Cancelled));
    }
    return find(debtor, id);
}

Result<PaymentRequest> PaymentRequests::move(DebtorId debtor, PaymentRequestId id, QDate due, PaymentProvider& provider)
{
    TRATO_TRY(PaymentRequest request, find(debtor, id));
    if (request.state != RequestState::Active)
        return failure(QStringLiteral("no_slip"), Words::tr("Charge %1 can't be paid as it stands.").arg(id.value()),
            {{QStringLiteral("state"), requestStateName(request.state)}});
    if (due < m_clock.today())
        return failure(QStringLiteral("due_in_past"), Words::tr("The due date has passed."));
    TRATO_TRY(const RegisteredCharge charge, provider.moveCharge({request.txid, request.reference}, due));
    if (charge.due != request.due) {
        request.due = charge.due;
        request.line = charge.line;
        request.barcode = charge.barcode;
        TRATO_CHECK(storeDue(request));
    }
    return find(debtor, id);
}

Result<void> PaymentRequests::storeDue(const PaymentRequest& request)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/set_request_due"),
            {{":debtor", request.debtor}, {":id", request.id}, {":due", request.due}, {":line", request.line},
                {":barcode", request.barcode}, {":now", m_clock.now()}}));
        return m_database.announce(QStringLiteral("payment"), request.debtor);
    });
}

Result<PaymentRequest> PaymentRequests::find(DebtorId debtor, PaymentRequestId id)
{
    TRATO_TRY(auto found,
        m_database.one(QStringLiteral("payments/request_by_id"), {{":debtor", debtor}, {":id", id}}, readRequest));
    if (!found)
        return failure(QStringLiteral("no_payment_request"), Words::tr("There is no charge %1.").arg(id.value()));
    return std::move(*found);
}

Result<std::vector<PaymentRequest>> PaymentRequests::ofDebtor(DebtorId debtor)
{
    return m_database.all(QStringLiteral("payments/requests_of_debtor"), {{":debtor", debtor}}, readRequest);
}

Result<std::optional<PaymentRequest>> PaymentRequests::byTxid(const QString& txid)
{
    return m_database.one(QStringLiteral("payments/request_by_txid"), {{":txid", txid}}, readRequest);
}

Result<std::vector<PaymentRequest>> PaymentRequests::byOurNumber(const AccountKey& key, const QString& ourNumber)
{
    return m_database.all(QStringLiteral("payments/requests_by_our_number"),
        {{":method", paymentMethodName(key.method)}, {":account", key.account}, {":our_number", ourNumber}},
        readRequest);
}

Result<std::vector<PaymentRequest>> PaymentRequests::waiting(const AccountKey& key, int limit)
{
    return m_database.all(QStringLiteral("payments/waiting_requests"),
        {{":method", paymentMethodName(key.method)}, {":account", key.account}, {":limit", limit}}, readRequest);
}

Result<std::vector<PaymentRequest>> PaymentRequests::orphaned(const AccountKey& key, int limit)
{
    return m_database.all(QStringLiteral("payments/orphaned_requests"),
        {{":method", paymentMethodName(key.method)}, {":account", key.account}, {":now", m_clock.now()},
            {":limit", limit}},
        readRequest);
}

Result<std::vector<PaymentRequest>> PaymentRequests::unasked(const AccountKey& key, Instant before, int limit)
{
    return m_database.all(QStringLiteral("payments/unasked_requests"),
        {{":method", paymentMethodName(key.method)}, {":account", key.account}, {":before", before}, {":limit", limit}},
        readRequest);
}

Result<std::vector<std::pair<PaymentRequest, QDate>>> PaymentRequests::moved(const AccountKey& key, int limit)
{
    struct Moved {
        DebtorId debtor;
        PaymentRequestId id;
        QDate due;
    };
    TRATO_TRY(const auto rows,
        m_database.all(QStringLiteral("payments/moved_requests"),
            {{":account", key.account}, {":now", m_clock.now()}, {":limit", limit}}, [](const storage::Row& row) {
                return Moved{row.id<DebtorId>("debtor_id"), row.id<PaymentRequestId>("id"), row.date("due")};
            }));
    std::vector<std::pair<PaymentRequest, QDate>> found;
    for (const Moved& one : rows) {
        TRATO_TRY(PaymentRequest request, find(one.debtor, one.id));
        found.emplace_back(std::move(request), one.due);
    }
    return found;
}

Result<void> PaymentRequests::setState(const PaymentRequest& request, RequestState state, const QString& failure)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/set_request_state"),
            {{":debtor", request.debtor}, {":id", request.id}, {":state", requestStateName(state)},
                {":failure", failure}, {":now", m_clock.now()}}));
        return m_database.announce(QStringLiteral("payment"), request.debtor);
    });
}

Result<void> PaymentRequests::putBack(const PaymentRequest& request)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/put_back_request"),
        {{":debtor", request.debtor}, {":id", request.id}, {":now", m_clock.now()},
            {":wait", qint64(firstWait.count())}}));
    return {};
}

Result<std::vector<PaymentRequest>> PaymentRequests::released(int limit)
{
    return m_database.all(QStringLiteral("payments/released_requests"), {{":limit", limit}}, readRequest);
}

Result<bool> PaymentRequests::takeReleased(const PaymentRequest& request)
{
    TRATO_TRY(const qint64 taken, m_database.execute(QStringLiteral("payments/send_released"),
                                      {{":debtor", request.debtor}, {":id", request.id}}));
    return taken == 1;
}

Result<void> PaymentRequests::touch(const PaymentRequest& request)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/touch_request"),
        {{":debtor", request.debtor}, {":id", request.id}, {":now", m_clock.now()}}));
    return {};
}

Result<void> PaymentRequests::askSoon(DebtorId debtor, PaymentRequestId request)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/ask_soon"), {{":debtor", debtor}, {":id", request}}));
    return {};
}

} // namespace trato::payments
