#pragma once

#include "compliance/wording/vocabulary.h"
#include "money/money.h"

#include <QDate>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace trato::compliance {

/// Symbols that figures stand for, whatever the vocabulary holds. Places of templates stand for what fills them:
/// {valor} is an amount.
enum FigureSymbol : int { AmountSymbol, DateSymbol, NumberSymbol, TimeSymbol, PercentSymbol, FirstWordSymbol };

/// A word or a figure of a text.
struct TextToken {
    int from = 0; ///< UTF-16 units of the text
    int to = 0;
    int firstSymbol = 0; ///< [firstSymbol, endSymbol) of the text's symbols
    int endSymbol = 0;
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

/// A text as the rules read it: folded, stretched letters taken back, hidden signs left out.
class WordingText final {
public:
    WordingText(QStringView text, const Vocabulary& vocabulary);

    [[nodiscard]] const std::vector<TextToken>& tokens() const { return m_tokens; }
    [[nodiscard]] std::span<const int> symbolsOf(const TextToken& token) const
    {
        return std::span(m_symbols).subspan(
            static_cast<size_t>(token.firstSymbol), static_cast<size_t>(token.endSymbol - token.firstSymbol));
    }
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
    std::vector<TextToken> m_tokens;
    std::vector<int> m_symbols;
    std::vector<TextAmount> m_amounts;
    std::vector<TextDate> m_dates;
    std::vector<TextRange> m_exclamations;
    std::vector<TextRange> m_sentences; ///< closing marks, by position
};

} // namespace trato::compliance
