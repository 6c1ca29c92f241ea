#include "understanding/features.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>
#include <string_view>

namespace trato::understanding {

namespace {

using Tokens = std::vector<std::string_view>;

/// Letter groups are many and each says little.
constexpr float letterWeight = 0.5F;
constexpr float wordWeight = 1.0F;

/// FNV-1a.
class Hash final {
public:
    explicit Hash(char sort) { add(sort); }
    Hash& add(char c)
    {
        m_state = (m_state ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        return *this;
    }
    Hash& add(std::string_view text)
    {
        for (const char c : text)
            add(c);
        return *this;
    }
    [[nodiscard]] uint32_t place() const { return static_cast<uint32_t>(m_state >> 32U) & (featurePlaces - 1); }

private:
    uint64_t m_state = 14695981039346656037ULL;
};

struct Sorted {
    Tokens words;
    Tokens kinds;
    Tokens others; ///< wishes, phrases, the length
};

Sorted sortedTokens(std::string_view line)
{
    Sorted sorted;
    size_t at = 0;
    while ((at = line.find_first_not_of(" \n", at)) != std::string_view::npos) {
        const size_t end = std::min(line.find_first_of(" \n", at), line.size());
        const std::string_view token = line.substr(at, end - at);
        at = end;
        if (token.starts_with("_k_"))
            sorted.kinds.push_back(token);
        else if (token.starts_with("_w_") || token.starts_with("_s_") || (token.starts_with("_l") && token.size() == 3))
            sorted.others.push_back(token);
        else
            sorted.words.push_back(token);
    }
    return sorted;
}

/// Features as they come, each place once with the greatest weight it was given.
class Gathering final {
public:
    /// `expected`: how many places may come, about.
    explicit Gathering(size_t expected)
        : m_slots(std::bit_ceil(2 * expected + 16))
    {
        m_features.reserve(expected);
    }

    void add(uint32_t place, float weight)
    {
        if (2 * m_features.size() >= m_slots.size())
            grow();
        uint32_t& slot = slotOf(place);
        if (slot == 0) {
            m_features.push_back({place, weight});
            slot = static_cast<uint32_t>(m_features.size());
        } else {
            float& known = m_features[slot - 1].weight;
            known = std::max(known, weight);
        }
    }

    /// A text to build words in, so that none is made anew for each.
    std::string& scratch() { return m_scratch; }

    /// The features so far, their squares adding up to one.
    std::vector<Feature> normalised() const
    {
        float squares = 0;
        for (const Feature& feature : m_features)
            squares += feature.weight * feature.weight;
        const float length = std::sqrt(squares);
        std::vector<Feature> features = m_features;
        for (Feature& feature : features)
            feature.weight /= length;
        return features;
    }

private:
    /// The place's slot, or the free one where it belongs: one more than the number of its feature, or 0.
    uint32_t& slotOf(uint32_t place)
    {
        size_t at = place & (m_slots.size() - 1);
        while (m_slots[at] != 0 && m_features[m_slots[at] - 1].place != place)
            at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }

    void grow()
    {
        m_slots.assign(2 * m_slots.size(), 0);
        for (size_t i = 0; i < m_features.size(); ++i)
            slotOf(m_features[i].place) = static_cast<uint32_t>(i + 1);
    }

    std::vector<uint32_t> m_slots;
    std::vector<Feature> m_features;
    std::string m_scratch;
};

void addLetterGroups(std::string_view word, Gathering& features)
{
    constexpr size_t shortest = 3;
    constexpr size_t longest = 5;
    std::string& framed = features.scratch();
    framed.assign(1, '<').append(word).append(1, '>');
    for (size_t from = 0; from + shortest <= framed.size(); ++from) {
        Hash hash('c');
        const size_t most = std::min(longest, framed.size() - from);
        for (size_t length = 1; length <= most; ++length) {
            hash.add(framed[from + length - 1]);
            if (length >= shortest)
                features.add(hash.place(), letterWeight);
        }
    }
}

/// Letters of words that follow each other, with what stands between: endings and beginnings together say what neither
/// word says alone ("nao aguento", "vou sumir").
void addGroupsAcross(const Tokens& words, Gathering& features)
{
    constexpr size_t shortest = 5;
    constexpr size_t longest = 6;
    std::string& text = features.scratch();
    text.clear();
    for (const std::string_view word : words)
        text.append(word).append(1, ' ');
    size_t blank = text.find(' ');
    for (size_t from = 0; from + shortest <= text.size(); ++from) {
        if (text[from] == ' ') {
            blank = text.find(' ', from + 1);
            continue;
        }
        if (blank + 2 > from + longest)
            continue; // no word ends within the group
        Hash hash('C');
        const size_t end = std::min(from + longest, text.size());
        for (size_t at = from; at < end; ++at) {
            hash.add(text[at]);
            if (at + 1 >= from + shortest && blank < at)
                features.add(hash.place(), letterWeight);
        }
    }
}

void addWords(const Tokens& words, Gathering& features)
{
    for (size_t i = 0; i < words.size(); ++i) {
        features.add(Hash('u').add(words[i]).place(), wordWeight);
        if (i + 1 < words.size())
            features.add(Hash('b').add(words[i]).add(' ').add(words[i + 1]).place(), wordWeight);
        if (i + 2 < words.size())
            features.add(Hash('s').add(words[i]).add(' ').add(words[i + 2]).place(), wordWeight);
        if (!words[i].starts_with('_'))
            addLetterGroups(words[i], features);
    }
    if (!words.empty()) {
        features.add(Hash('f').add(words.front()).place(), wordWeight);
        features.add(Hash('l').add(words.back()).place(), wordWeight);
    }
}

/// Two kinds near each other, whichever comes first.
void addKinds(const Tokens& kinds, Gathering& features)
{
    constexpr size_t reach = 3;
    for (size_t i = 0; i < kinds.size(); ++i) {
        features.add(Hash('o').add(kinds[i]).place(), wordWeight);
        for (size_t j = i + 1; j < kinds.size() && j <= i + reach; ++j) {
            const auto [first, second] = std::minmax(kinds[i], kinds[j]);
            features.add(Hash('k').add(first).add(' ').add(second).place(), wordWeight);
        }
    }
}

} // namespace

FeaturesOfLine featuresOfLine(const QByteArray& line)
{
    const Sorted sorted = sortedTokens(std::string_view(line.constData(), static_cast<size_t>(line.size())));
    constexpr size_t groupsPerLetter = 5;
    Gathering features(groupsPerLetter * static_cast<size_t>(line.size()));
    addWords(sorted.words, features);
    addGroupsAcross(sorted.words, features);
    addKinds(sorted.kinds, features);
    FeaturesOfLine both{line, features.normalised(), {}};
    for (const std::string_view token : sorted.others)
        features.add(Hash('o').add(token).place(), wordWeight);
    both.all = sorted.others.empty() ? both.ofWords : features.normalised();
    return both;
}

std::vector<Feature> featuresOf(const QByteArray& line) { return featuresOfLine(line).all; }

} // namespace trato::understanding
