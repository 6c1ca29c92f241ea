#pragma once

#include "understanding/language/words.h"

#include <QSet>

#include <bitset>
#include <initializer_list>

namespace trato::understanding {

/// A set of words; "pag*" stands for every word that begins so, with two letters or more before the star.
class Vocabulary final {
public:
    Vocabulary(std::initializer_list<QLatin1StringView> words);

    [[nodiscard]] bool has(const QString& word) const;

private:
    QSet<QString> m_words;
    QVector<QString> m_beginnings;
    std::bitset<1024> m_pairs; ///< the first two letters of any of them
};

/// Whether one of the `reach` words before `at` (not beyond the sentence) belongs to `vocabulary`.
bool isAfter(const Words& words, int at, int reach, const Vocabulary& vocabulary);
/// Whether one of the `reach` words from `at` on (not beyond the sentence) belongs to `vocabulary`.
bool isBefore(const Words& words, int at, int reach, const Vocabulary& vocabulary);

/// The word at `at`, or an empty text outside the message.
const QString& wordAt(const Words& words, int at);
/// Whether the words from `at` on are these, separated by blanks in `phrase`.
bool saysAt(const Words& words, int at, QLatin1StringView phrase);

/// ".", "?" and "!" end a sentence.
bool endsSentence(const Word& word);

} // namespace trato::understanding
