#include "understanding/language/passages.h"

#include "understanding/language/vocabulary.h"

#include <algorithm>

namespace trato::understanding {

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
