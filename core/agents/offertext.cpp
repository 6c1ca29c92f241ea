#include "agents/offertext.h"

#include "money/reais.h"

#include <QStringList>

namespace trato::agents {

using money::reais;

QString offerText(const TableOffer& offer)
{
    const QString discount =
        offer.discount.isZero() ? QString() : QStringLiteral(" (desconto de %1)").arg(reais(offer.discount));
    if (offer.isCash())
        return QStringLiteral("À vista %1%2").arg(reais(offer.total), discount);
    const QString instalments = QStringLiteral("%1 × %2").arg(offer.instalments).arg(reais(offer.amount));
    const QString entry = offer.entry.isZero() ? QString() : reais(offer.entry) + QStringLiteral(" de entrada + ");
    return entry + instalments + QStringLiteral(" (total %1)").arg(reais(offer.total));
}

QString offerText(const negotiation::Plan& plan)
{
    return offerText(TableOffer{.instalments = plan.terms.instalments,
        .entry = plan.terms.entry,
        .amount = plan.amount,
        .total = plan.total,
        .discount = plan.terms.discount});
}

QString offersText(const std::vector<negotiation::Offer>& offers)
{
    QStringList lines;
    for (size_t i = 0; i < offers.size(); ++i)
        lines.append(QStringLiteral("%1) %2").arg(i + 1).arg(offerText(offers[i].plan)));
    return lines.join(u'\n');
}

} // namespace trato::agents
