#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace trato::understanding {

/// Places of a linear model; different features may meet in one.
inline constexpr uint32_t featurePlaces = 1U << 17;

/// The places of a linear model that a line has, each once.
struct Features {
    std::vector<uint32_t> words;   ///< words, neighbours, kinds of words near each other
    std::vector<uint32_t> letters; ///< groups of letters: many, and each counts for a part of a word

    static constexpr float letterWeight = 0.5F;
    /// What a word counts for, so that the squares of all weights add up to one; 0 where there is nothing.
    [[nodiscard]] float wordWeight() const;
};

/// What a linear model sees in a line of `intentLine` or `sensitivityLine`: words, neighbours, groups of three to five
/// letters and of five and six across the ends of words, kinds of words near each other.
Features featuresOf(const QByteArray& line);

/// A line of `intentLine` as both subjects see it, gathered once.
struct FeaturesOfLine {
    QByteArray line;
    Features ofWords; ///< the same as of `sensitivityLine`
    Features all;
};
FeaturesOfLine featuresOfLine(const QByteArray& line);

} // namespace trato::understanding
