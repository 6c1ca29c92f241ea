#include "understanding/language/passages.h"

#include "understanding/language/vocabulary.h"

#include <algorithm>

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

static void appendPassages(Passage sentence, QVector<Passage>& pieces)
{
    constexpr int longest = 24;
    constexpr int length = 16;
    pieces.append(sentence);
    if (sentence.end - sentence.first <= longest)
        return;
    for (int first = sentence.first; first + length / 2 < sentence.end; first += length / 2)
        pieces.append({first, std::min(first + length, sentence.end)});
}

bool joinsClauses(const Word& word)
{
    return endsSentence(word) || word.is(","_L1) || word.is(";"_L1) || word.is("e"_L1) || word.is("mas"_L1);
}

QVector<Passage> besideClause(const Words& words, const Passage& inside)
{
    int first = inside.first;
    int end = inside.end;
    while (first > 0 && !joinsClauses(words[first - 1]))
        --first;
    while (end < words.size() && !joinsClauses(words[end]))
        ++end;
    return {{0, first}, {end, static_cast<int>(words.size())}};
}

QVector<Passage> passagesOf(const Words& words)
{
    constexpr int shortMessage = 12;
    constexpr int fewestWords = 3;
    QVector<Passage> pieces;
    if (words.size() <= shortMessage)
        return pieces;
    int first = 0;
    for (int i = 0; i <= words.size(); ++i) {
        if (i < words.size() && !endsSentence(words[i]))
            continue;
        if (i - first >= fewestWords)
            appendPassages({first, i}, pieces);
        first = i + 1;
    }
    return pieces;
}

} // namespace trato::understanding
