#pragma once

#include "understanding/language/words.h"

#include <algorithm>

namespace trato::understanding {

/// The words joined by single blanks, with a blank at both ends, as phrases are looked for, and which word stands
/// where.
struct WordLine {
    QString text = QStringLiteral(" ");
    QVector<int> starts;

    explicit WordLine(const Words& words)
    {
        starts.reserve(words.size());
        for (const Word& word : words) {
            starts.append(static_cast<int>(text.size()));
            text.append(word.text).append(u' ');
        }
    }

    [[nodiscard]] int wordAt(qsizetype offset) const
    {
        const auto after = std::upper_bound(starts.begin(), starts.end(), static_cast<int>(offset));
        return static_cast<int>(after - starts.begin()) - 1;
    }
};

} // namespace trato::understanding
