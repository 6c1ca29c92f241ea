#include "compliance/wording/tonefeatures.h"

namespace trato::compliance {
namespace {

constexpr size_t longEnough = 20;
/// Fewer words than this stay with the part before them.
constexpr size_t tooShort = 8;

constexpr qsizetype shortestBeginning = 3;
constexpr qsizetype longestBeginning = 6;

/// Of a pair the beginnings alone: "mandei na sua", "mandamos nas suas".
constexpr qsizetype pairedBeginning = 4;

enum Kind : quint32 { Word = 0x9e3779b1u, Beginning = 0x85ebca77u, Pair = 0xc2b2ae3du, StemPair = 0xd1b54a35u };

constexpr quint32 offsetBasis = 2166136261u;
constexpr quint32 edge = 0x27d4eb2fu; ///< stands before the first word and behind the last
constexpr quint32 figure = 0x165667b1u;

/// FNV-1a.
quint32 grown(quint32 hash, QChar letter) { return (hash ^ letter.unicode()) * 16777619u; }

/// Spread over all bits; never 0, which marks an empty place of the table.
quint32 keyOf(quint32 hash, Kind kind)
{
    hash ^= kind;
    hash ^= hash >> 16;
    hash *= 0x7feb352du;
    hash ^= hash >> 15;
    hash *= 0x846ca68bu;
    hash ^= hash >> 16;
    return hash == 0 ? 1 : hash;
}

} // namespace

std::vector<TonePart> toneParts(const WordingText& text)
{
    const auto& tokens = text.tokens();
    std::vector<TonePart> parts;
    size_t first = 0;
    for (size_t token = 1; token < tokens.size(); ++token) {
        if (!tokens[token].beginsSentence || token - first < longEnough || tokens.size() - token < tooShort)
            continue;
        parts.push_back({first, token});
        first = token;
    }
    if (first < tokens.size())
        parts.push_back({first, tokens.size()});
    return parts;
}

quint32 toneWordKey(const WordingText& text, const TextToken& token)
{
    const QStringView word = text.word(token);
    if (word.isEmpty() && !token.figure)
        return 0;
    quint32 hash = token.figure ? figure : offsetBasis;
    for (const QChar letter : word)
        hash = grown(hash, letter);
    return keyOf(hash, Word);
}

void appendToneFeatures(const WordingText& text, const TonePart& part, std::vector<quint32>& keys)
{
    quint32 before = edge;
    quint32 stemBefore = edge;
    for (size_t i = part.first; i < part.end; ++i) {
        const TextToken& token = text.tokens()[i];
        const QStringView word = text.word(token);
        if (word.isEmpty() && !token.figure)
            continue;
        quint32 hash = token.figure ? figure : offsetBasis;
        quint32 stem = hash;
        for (qsizetype at = 0; at < word.size(); ++at) {
            if (at >= shortestBeginning && at <= longestBeginning)
                keys.push_back(keyOf(hash, Beginning));
            hash = grown(hash, word[at]);
            if (at < pairedBeginning)
                stem = hash;
        }
        keys.push_back(keyOf(hash, Word));
        keys.push_back(keyOf(before * 31 + hash, Pair));
        if (stemBefore != edge)
            keys.push_back(keyOf(stemBefore * 31 + stem, StemPair));
        before = hash;
        stemBefore = stem;
    }
    keys.push_back(keyOf(before * 31 + edge, Pair));
}

} // namespace trato::compliance
