#include "payments/pix/pixrefunds.h"

#include "payments/pix/pixmessages.h"
#include "payments/words.h"

namespace trato::payments {

namespace {

constexpr int mostDescription = 140;

QString refundPath(const QString& endToEndId, const QString& id)
{
    return QStringLiteral("/pix/") + PixSession::encoded(endToEndId) + QStringLiteral("/devolucao/") +
           PixSession::encoded(id);
}

} // namespace

Result<ProviderRefund> PixRefunds::ask(const RefundOrder& order)
{
    QJsonObject body{{QStringLiteral("valor"), order.amount.toString()}};
    if (!order.description.isEmpty())
        body.insert(QStringLiteral("descricao"), order.description.left(mostDescription));
    const auto put = [&]() -> Result<ProviderRefund> {
        TRATO_TRY(const QJsonObject json, m_session.ask("PUT", refundPath(order.payment, order.id), body));
        return refundFromJson(json);
    };
    auto made = put();
    const bool unsure = !made && (made.error().code == QStringLiteral("provider_interrupted") ||
                                     made.error().code == QStringLiteral("provider_refused"));
    if (unsure) {
        auto found = state(order.payment, order.id);
        if (found)
            made = std::move(found);
        else if (found.error().code == QStringLiteral("provider_not_found") &&
                 made.error().code == QStringLiteral("provider_interrupted"))
            made = put();
    }
    if (made && (made->id != order.id || made->amount != order.amount))
        return failure(QStringLiteral("provider_refused"),
            Words::tr("The provider has another refund under this identifier (%1).").arg(order.id),
            {{QStringLiteral("id"), order.id}});
    return made;
}

Result<ProviderRefund> PixRefunds::state(const QString& endToEndId, const QString& id)
{
    TRATO_TRY(const QJsonObject json, m_session.ask("GET", refundPath(endToEndId, id)));
    return refundFromJson(json);
}

} // namespace trato::payments
