#include "engine/tickreport.h"

namespace trato::engine {

TickReport& TickReport::operator+=(const TickReport& other)
{
    inbox += other.inbox;
    planned += other.planned;
    sent += other.sent;
    refused += other.refused;
    escalated += other.escalated;
    payments += other.payments;
    failed += other.failed;
    return *this;
}

bool TickReport::isIdle() const { return inbox + planned + sent + refused + escalated + payments + failed == 0; }

QJsonObject TickReport::toJson() const
{
    return {{QStringLiteral("inbox"), inbox}, {QStringLiteral("planned"), planned}, {QStringLiteral("sent"), sent},
        {QStringLiteral("refused"), refused}, {QStringLiteral("escalated"), escalated},
        {QStringLiteral("payments"), payments}, {QStringLiteral("failed"), failed}};
}

} // namespace trato::engine
