#pragma once

namespace trato::queue {

/// Makes the shipped tables of this library visible; reading one calls it.
void initialiseData();

} // namespace trato::queue
