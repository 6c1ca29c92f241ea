#pragma once

#include "agents/conversation.h"
#include "negotiation/offer.h"

#include <QString>

#include <vector>

namespace trato::agents {

/// "À vista R$ 3.055,78 (desconto de R$ 763,94)", "R$ 300,00 + 10 × R$ 348,17 (total R$ 3.781,70)"
QString offerText(const negotiation::Plan& plan);
QString offerText(const TableOffer& offer);
/// One numbered line an offer.
QString offersText(const std::vector<negotiation::Offer>& offers);

} // namespace trato::agents
