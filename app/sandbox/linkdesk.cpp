#include "app/sandbox/linkdesk.h"

#include "money/money.h"

#include <QJsonArray>

namespace trato::sandbox {

LinkDesk::LinkDesk(World& world, const Accounts& accounts, const QString& callback)
    : m_asaas(world, accounts, callback)
    , m_mercadoPago(world, accounts, callback)
    , m_stripe(world, accounts, callback)
{
}

std::optional<net::Response> LinkDesk::handle(const net::Request& request)
{
    const QStringList path = request.segments();
    for (LinkApi* const each : m_all) {
        if (path.value(0) == each->name())
            return each->handle(request, path.mid(1));
    }
    return std::nullopt;
}

void LinkDesk::setHost(const QString& host)
{
    for (LinkApi* const each : m_all)
        each->setHost(host);
}

Result<QString> LinkDesk::pay(const LinkApi::Order& order)
{
    for (LinkApi* const each : m_all) {
        if (each->book().chargeIn(order.charge))
            return each->pay(order);
    }
    return failure(QStringLiteral("link_unknown_charge"), QStringLiteral("no charge %1").arg(order.charge));
}

LinkApi* LinkDesk::holderOf(const QString& payment)
{
    for (LinkApi* const each : m_all) {
        if (each->book().payment(payment))
            return each;
    }
    return &m_asaas; // says that it has none
}

Result<void> LinkDesk::refund(const QString& payment, std::optional<qint64> cents)
{
    return holderOf(payment)->refund(payment, cents);
}

Result<void> LinkDesk::contest(const QString& payment) { return holderOf(payment)->contest(payment); }

QJsonObject LinkDesk::charges() const
{
    QJsonArray list;
    for (const LinkApi* const each : m_all) {
        for (const LinkCharge& charge : each->book().charges())
            list.append(QJsonObject{{QStringLiteral("provider"), each->name()}, {QStringLiteral("id"), charge.id},
                {QStringLiteral("reference"), charge.reference}, {QStringLiteral("url"), charge.url},
                {QStringLiteral("amount"), money::Money(charge.cents).toString()},
                {QStringLiteral("open"), charge.open}});
    }
    return {{QStringLiteral("charges"), list}};
}

} // namespace trato::sandbox
