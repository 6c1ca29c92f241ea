#include "understanding/language/vocabulary.h"

#include <algorithm>

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

/// Where the first two letters of a word stand among all pairs of them; other characters may meet there.
static size_t pairOf(QChar first, QChar second)
{
    constexpr char16_t letter = 31;
    return static_cast<size_t>((first.unicode() & letter) * (letter + 1) + (second.unicode() & letter));
}

Vocabulary::Vocabulary(std::initializer_list<QLatin1StringView> words)
{
    for (const QLatin1StringView word : words) {
        m_pairs.set(pairOf(QChar(word.front()), word.size() > 1 ? QChar(word[1]) : QChar()));
        if (word.endsWith(u'*'))
            m_beginnings.append(word.chopped(1).toString());
        else
            m_words.insert(word.toString());
    }
}

bool Vocabulary::has(const QString& word) const
{
    if (word.isEmpty() || !m_pairs.test(pairOf(word[0], word.size() > 1 ? word[1] : QChar())))
        return false; // most words are told apart by their first letters
    return m_words.contains(word) ||
           std::any_of(m_beginnings.begin(), m_beginnings.end(), [&](const QString& s) { return word.startsWith(s); });
}

bool isAfter(const Words& words, int at, int reach, const Vocabulary& vocabulary)
{
    for (int i = at - 1; i >= 0 && i >= at - reach && !endsSentence(words[i]); --i) {
        if (vocabulary.has(words[i].text))
            return true;
    }
    return false;
}

bool isBefore(const Words& words, int at, int reach, const Vocabulary& vocabulary)
{
    const int end = std::min(at + reach, static_cast<int>(words.size()));
    for (int i = std::max(at, 0); i < end && !endsSentence(words[i]); ++i) {
        if (vocabulary.has(words[i].text))
            return true;
    }
    return false;
}

const QString& wordAt(const Words& words, int at)
{
    static const QString none;
    return at >= 0 && at < words.size() ? words[at].text : none;
}

bool saysAt(const Words& words, int at, QLatin1StringView phrase)
{
    int i = at;
    for (const QLatin1StringView word : phrase.tokenize(u' ')) {
        if (i < 0 || i >= words.size() || !words[i].is(word))
            return false;
        ++i;
    }
    return true;
}

bool endsSentence(const Word& word)
{
    return word.kind == WordKind::Mark && (word.is("."_L1) || word.is("?"_L1) || word.is("!"_L1));
}

} // namespace trato::understanding
