#pragma once

#include "money/money.h"

#include <QString>

namespace trato::negotiation {

/// Which campaign a discount makes use of, and how much of it the campaign alone allows.
struct CampaignUse {
    QString campaign = {}; ///< empty: none
    money::Money cost = {};
};

} // namespace trato::negotiation
