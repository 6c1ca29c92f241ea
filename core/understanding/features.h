#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace trato::understanding {

/// One of the places of a linear model, and how much of it a line has.
struct Feature {
    uint32_t place = 0;
    float weight = 0;
};

/// Places of a linear model; different features may meet in one.
inline constexpr uint32_t featurePlaces = 1U << 17;

/// What a linear model sees in a line of `intentLine` or `sensitivityLine`: words, neighbours, groups of three to five
/// letters and of five and six across the ends of words, kinds of words near each other. Each place once; the squares
/// of the weights add up to one.
std::vector<Feature> featuresOf(const QByteArray& line);

/// A line of `intentLine` as both subjects see it, gathered once.
struct FeaturesOfLine {
    QByteArray line;
    std::vector<Feature> ofWords; ///< the same as of `sensitivityLine`
    std::vector<Feature> all;
};
FeaturesOfLine featuresOfLine(const QByteArray& line);

} // namespace trato::understanding
