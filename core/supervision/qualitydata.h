#pragma once

namespace trato::supervision {

/// Links the scorecards and the rules of sampling in; called before they are read.
void initialiseQualityData();

} // namespace trato::supervision
