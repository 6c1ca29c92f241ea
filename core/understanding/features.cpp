#include "understanding/features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>

namespace trato::understanding {

namespace {

using Tokens = std::vector<std::string_view>;

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

/// Features as they come, each place once: as a word where it is both.
class Gathering final {
public:
    /// `letters`: how many the line has at most.
    explicit Gathering(size_t letters)
        : m_letters(groupsPerLetter * letters + 1)
    {
        m_words.reserve(letters);
    }

    void addWord(const Hash& hash)
    {
        if (isNew(hash.place()))
            m_words.push_back(hash.place());
    }

    /// Groups come by the hundred and in no order that could be foreseen: nothing here branches.
    void addLetters(const Hash& hash)
    {
        m_letters[m_groups] = hash.place();
        m_groups += isNew(hash.place()) ? 1 : 0;
    }

    /// A text to build words in, so that none is made anew for each.
    std::string& scratch() { return m_scratch; }

    [[nodiscard]] Features features() const
    {
        return {m_words, {m_letters.begin(), m_letters.begin() + static_cast<ptrdiff_t>(m_groups)}};
    }

private:
    /// Three within words, two across their ends.
    static constexpr size_t groupsPerLetter = 5;
    static constexpr uint32_t bits = 64;

    bool isNew(uint32_t place)
    {
        uint64_t& known = m_known[place / bits];
        const uint64_t bit = uint64_t{1} << (place % bits);
        const bool isNew = (known & bit) == 0;
        known |= bit;
        return isNew;
    }

    std::array<uint64_t, featurePlaces / bits> m_known{};
    std::vector<uint32_t> m_words;
    std::vector<uint32_t> m_letters; ///< the first `m_groups` of them
    size_t m_groups = 0;
    std::string m_scratch;
};

void addLetterGroups(std::string_view word, Gathering& features)
{
    std::string& framed = features.scratch();
    framed.assign(1, '<').append(word).append(1, '>');
    for (size_t from = 0; from + 3 <= framed.size(); ++from) {
        Hash hash('c');
        features.addLetters(hash.add(framed[from]).add(framed[from + 1]).add(framed[from + 2]));
        if (from + 3 < framed.size())
            features.addLetters(hash.add(framed[from + 3]));
        if (from + 4 < framed.size())
            features.addLetters(hash.add(framed[from + 4]));
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
                features.addLetters(hash);
        }
    }
}

void addWords(const Tokens& words, Gathering& features)
{
    for (size_t i = 0; i < words.size(); ++i) {
        features.addWord(Hash('u').add(words[i]));
        if (i + 1 < words.size())
            features.addWord(Hash('b').add(words[i]).add(' ').add(words[i + 1]));
        if (i + 2 < words.size())
            features.addWord(Hash('s').add(words[i]).add(' ').add(words[i + 2]));
    }
    if (!words.empty()) {
        features.addWord(Hash('f').add(words.front()));
        features.addWord(Hash('l').add(words.back()));
    }
}

void addLetters(const Tokens& words, Gathering& features)
{
    for (const std::string_view word : words) {
        if (!word.starts_with('_'))
            addLetterGroups(word, features);
    }
    addGroupsAcross(words, features);
}

/// Two kinds near each other, whichever comes first.
void addKinds(const Tokens& kinds, Gathering& features)
{
    constexpr size_t reach = 3;
    for (size_t i = 0; i < kinds.size(); ++i) {
        features.addWord(Hash('o').add(kinds[i]));
        for (size_t j = i + 1; j < kinds.size() && j <= i + reach; ++j) {
            const auto [first, second] = std::minmax(kinds[i], kinds[j]);
            features.addWord(Hash('k').add(first).add(' ').add(second));
        }
    }
}

} // namespace

float Features::wordWeight() const
{
    const float squares =
        static_cast<float>(words.size()) + letterWeight * letterWeight * static_cast<float>(letters.size());
    return squares > 0 ? 1.0F / std::sqrt(squares) : 0.0F;
}

FeaturesOfLine featuresOfLine(const QByteArray& line)
{
    const Sorted sorted = sortedTokens(std::string_view(line.constData(), static_cast<size_t>(line.size())));
    Gathering features(static_cast<size_t>(line.size()));
    addWords(sorted.words, features);
    addKinds(sorted.kinds, features);
    addLetters(sorted.words, features);
    FeaturesOfLine both{line, features.features(), {}};
    for (const std::string_view token : sorted.others)
        features.addWord(Hash('o').add(token));
    both.all = features.features();
    return both;
}

Features featuresOf(const QByteArray& line) { return featuresOfLine(line).all; }

} // namespace trato::understanding
