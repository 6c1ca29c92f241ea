#pragma once

namespace trato::compliance {

/// Makes the shipped tables of this library visible; reading one calls it.
void initialiseData();

} // namespace trato::compliance
