#pragma once

#include "agents/conversation.h"

#include <optional>

namespace trato::agents {

/// Which of the offers on the table a message takes: "a 2", "a segunda", "a opção 3", "a de 3x", "a de 120", "a mais
/// barata", "à vista". Nothing when it takes none, may take several, refuses or asks something. `asked`: our last
/// message asked which, so that a bare word or digit is an answer.
std::optional<OfferId> chosenOffer(const std::vector<TableOffer>& offers, const QString& text, bool asked);

} // namespace trato::agents
