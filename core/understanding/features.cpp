#include "understanding/features.h"

#include <algorithm>
#include <cmath>
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

void addLetterGroups(std::string_view word, std::vector<Feature>& features)
{
    constexpr size_t shortest = 3;
    constexpr size_t longest = 5;
    std::string framed;
    framed.append("<").append(word).append(">");
    for (size_t from = 0; from + shortest <= framed.size(); ++from) {
        Hash hash('c');
        for (size_t length = 1; length <= longest && from + length <= framed.size(); ++length) {
            hash.add(framed[from + length - 1]);
            if (length >= shortest)
                features.push_back({hash.place(), letterWeight});
        }
    }
}

void addWords(const Tokens& words, std::vector<Feature>& features)
{
    for (size_t i = 0; i < words.size(); ++i) {
        features.push_back({Hash('u').add(words[i]).place(), wordWeight});
        if (i + 1 < words.size())
            features.push_back({Hash('b').add(words[i]).add(' ').add(words[i + 1]).place(), wordWeight});
        if (i + 2 < words.size())
            features.push_back({Hash('s').add(words[i]).add(' ').add(words[i + 2]).place(), wordWeight});
        if (!words[i].starts_with('_'))
            addLetterGroups(words[i], features);
    }
    if (!words.empty()) {
        features.push_back({Hash('f').add(words.front()).place(), wordWeight});
        features.push_back({Hash('l').add(words.back()).place(), wordWeight});
    }
}

/// Two kinds near each other, whichever comes first.
void addKinds(const Tokens& kinds, std::vector<Feature>& features)
{
    constexpr size_t reach = 3;
    for (size_t i = 0; i < kinds.size(); ++i) {
        features.push_back({Hash('o').add(kinds[i]).place(), wordWeight});
        for (size_t j = i + 1; j < kinds.size() && j <= i + reach; ++j) {
            const auto [first, second] = std::minmax(kinds[i], kinds[j]);
            features.push_back({Hash('k').add(first).add(' ').add(second).place(), wordWeight});
        }
    }
}

void tidy(std::vector<Feature>& features)
{
    std::sort(features.begin(), features.end(), [](const Feature& left, const Feature& right) {
        return left.place != right.place ? left.place < right.place : left.weight > right.weight;
    });
    const auto last = std::unique(features.begin(), features.end(),
        [](const Feature& left, const Feature& right) { return left.place == right.place; });
    features.erase(last, features.end());
    float squares = 0;
    for (const Feature& feature : features)
        squares += feature.weight * feature.weight;
    const float length = std::sqrt(squares);
    for (Feature& feature : features)
        feature.weight /= length;
}

} // namespace

std::vector<Feature> featuresOf(const QByteArray& line)
{
    const Sorted sorted = sortedTokens(std::string_view(line.constData(), static_cast<size_t>(line.size())));
    std::vector<Feature> features;
    features.reserve(512);
    addWords(sorted.words, features);
    addKinds(sorted.kinds, features);
    for (const std::string_view token : sorted.others)
        features.push_back({Hash('o').add(token).place(), wordWeight});
    tidy(features);
    return features;
}

} // namespace trato::understanding
