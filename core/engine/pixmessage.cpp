#include "engine/pixmessage.h"

#include "payments/paymentrequests.h"

#include <algorithm>
#include <chrono>

namespace trato::engine {

using namespace std::chrono_literals;
using payments::PaymentRequest;

namespace {

/// What is said at once is true when it is read.
constexpr auto announcedFor = 15min;

bool isAwaited(const std::vector<PaymentRequest>& requests, Instant announced)
{
    const PaymentRequest* last = nullptr;
    for (const PaymentRequest& request : requests) {
        if (request.madeAt <= announced && (!last || last->id < request.id))
            last = &request;
    }
    return !last || last->state == payments::RequestState::Requested;
}

bool canBePaid(const std::vector<PaymentRequest>& requests, const QString& body, QDate today)
{
    const auto given = std::ranges::find_if(requests,
        [&](const PaymentRequest& request) { return !request.pixCode.isEmpty() && body.contains(request.pixCode); });
    return given == requests.end() || (given->canBeSent() && given->due >= today);
}

} // namespace

Result<PixMessage> pixMessageNow(storage::Database& database, const Clock& clock, const channels::OutboxRow& row)
{
    const channels::NewOutbox& message = row.message;
    const bool isOurs =
        message.origin == QStringLiteral("agent") && message.templateName.section(u'_', 0, 0) == QStringLiteral("pix");
    const bool announces = message.templateName.startsWith(QStringLiteral("pix_a_caminho"));
    if (!isOurs || (announces && clock.now() - row.createdAt < announcedFor))
        return PixMessage::Fits;
    TRATO_TRY(const auto requests, payments::PaymentRequests(database, clock).ofDebtor(message.debtor));
    if (announces)
        return isAwaited(requests, row.createdAt) ? PixMessage::Fits : PixMessage::Needless;
    return canBePaid(requests, message.body, clock.today()) ? PixMessage::Fits : PixMessage::Over;
}

} // namespace trato::engine
