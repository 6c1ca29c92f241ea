#pragma once

#include "channels/adapter.h"

namespace trato::engine {

/// Puts below a question that goes by RCS what can be tapped to answer it, whoever wrote it; the words of whoever chose
/// their own suggestions stay. Other channels get nothing.
void offerQuickReplies(channels::OutgoingMessage& message, Channel channel);

} // namespace trato::engine
