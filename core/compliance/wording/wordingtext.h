#pragma once

#include "compliance/wording/vocabulary.h"
#include "money/money.h"

#include <QDate>
#include <QStringView>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace trato::compliance {

/// Symbols that figures stand for, whatever the vocabulary holds. Places of templates stand for what fills them:
/// {valor} is an amount.
enum FigureSymbol : int { AmountSymbol, DateSymbol, NumberSymbol, TimeSymbol, PercentSymbol, FirstWordSymbol };

/// A word or a figure of a text.
struct TextToken {
    int from = 0; ///< UTF-16 units of the text
    int to = 0;
    int firstLetter = 0; ///< [firstLetter, endLetter) of the text's folded letters; a figure has none
    int endLetter = 0;
    std::optional<FigureSymbol> figure = {};
    bool afterPause = false; ///< a comma, a bracket or a dash stands before it
    bool beginsSentence = false;
    bool shouted = false; ///< three letters or more, all of them capital
};

struct TextAmount {
    int token = 0;
    money::Money amount;
};

/// A day named by figures: "27/11", "27 de novembro de 2026", "dia 27".
struct TextDate {
    int token = 0; ///< the last one of its tokens
    int day = 0;
    int month = 0; ///< 0: not said
    int year = 0;  ///< 0: not said
    int from = 0;
    int to = 0;

    [[nodiscard]] bool means(QDate date) const;
};

/// A range of the text without words: "!!!".
struct TextRange {
    int from = 0;
    int to = 0;
};

/// A text as the rules read it: folded, stretched letters taken back, hidden signs left out. Read once, for whatever
/// tables of words look at it; lives no longer than the text.
class WordingText final {
public:
    explicit WordingText(QStringView text);

    [[nodiscard]] const std::vector<TextToken>& tokens() const { return m_tokens; }
    /// As rules compare it; empty: the token is a figure.
    [[nodiscard]] QStringView word(const TextToken& token) const
    {
        return QStringView(m_letters).mid(token.firstLetter, token.endLetter - token.firstLetter);
    }
    /// What the tokens [first, end) are in the text itself.
    [[nodiscard]] QStringView part(int first, int end) const;
    [[nodiscard]] const std::vector<TextAmount>& amounts() const { return m_amounts; }
    [[nodiscard]] const std::vector<TextDate>& dates() const { return m_dates; }
    /// Two exclamation marks or more in a row.
    [[nodiscard]] const std::vector<TextRange>& exclamations() const { return m_exclamations; }
    /// The sentence around a token, its closing mark included.
    [[nodiscard]] TextRange sentenceOf(size_t token) const;
    [[nodiscard]] bool beginsUpper(TextRange range) const { return m_text[range.from].isUpper(); }

private:
    friend class WordingReader;

    QStringView m_text;
    std::u16string m_letters;
    std::vector<TextToken> m_tokens;
    std::vector<TextAmount> m_amounts;
    std::vector<TextDate> m_dates;
    std::vector<TextRange> m_exclamations;
    std::vector<TextRange> m_sentences; ///< closing marks, by position
};

/// What each word and figure of a text stands for in a vocabulary.
class TextSymbols final {
public:
    TextSymbols(const WordingText& text, const Vocabulary& vocabulary);

    [[nodiscard]] std::span<const int> of(size_t token) const
    {
        const auto first = static_cast<size_t>(m_ends[token]);
        return std::span(m_symbols).subspan(first, static_cast<size_t>(m_ends[token + 1]) - first);
    }
    [[nodiscard]] bool standsFor(size_t token, int symbol) const;

private:
    std::vector<int> m_symbols;
    std::vector<int> m_ends; ///< where the symbols of a token begin; one more than there are tokens
};

} // namespace trato::compliance
