#pragma once

namespace trato::ui {

/// From now on the calling thread gives way to the window's wherever both want the processor: who types does not wait
/// for what is read behind it. Says no more when called again, and nothing where the system has no such thing.
void giveWayToTheWindow();

} // namespace trato::ui
