#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace trato::ui {

struct FuzzyMatch {
    int score = 0;
    /// Positions in the text, ascending.
    std::vector<int> hits;
};

/// Every word of the query stands in the text, as a part of it or at least as letters in order; accents and case don't
/// count. Starts of words, neighbours and early places score more. Nothing when a word is not there.
std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

} // namespace trato::ui
