#pragma once

#include "ui/debtor/caseview.h"
#include "ui/widgets/channelstrip.h"

#include <vector>

namespace trato::ui {

/// What the header's cells say: may I talk now, there, and if not why and until when. In a care case what the policy
/// lets a person do is the quiet thing only: where they write, and by telephone when they ask for it.
std::vector<ChannelCell> channelCells(const CaseView& view, const OpenCase& openCase, Instant now);

} // namespace trato::ui
