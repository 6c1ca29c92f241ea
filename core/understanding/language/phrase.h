#pragma once

#include "base/result.h"
#include "understanding/language/kinds.h"

#include <QStringView>

#include <array>
#include <cstdint>
#include <vector>

namespace trato::understanding {

/// Which letters a word may begin with: one bit for each of a to z, one for digits, one for all others.
using FirstLetters = uint32_t;
inline constexpr FirstLetters anyLetter = ~FirstLetters{0};
FirstLetters firstLetterOf(QChar letter);

/// One phrase in the notation of `PhraseSet`, as a small machine that tries it at a place of a line.
class Phrase final {
public:
    /// Code `invalid_lexicon`.
    static Result<Phrase> parse(const QString& text, const Kinds& kinds);

    /// Where it ends when it begins at `at`, with a blank behind it, or -1.
    [[nodiscard]] qsizetype endOf(QStringView line, qsizetype at) const { return run(m_start, line, at); }

    /// A word that it may begin with: whole, or only its beginning; and what the word after it may begin with.
    struct Head {
        QString word;
        bool isWhole = true;
        FirstLetters next = anyLetter;
    };
    [[nodiscard]] std::vector<Head> heads() const;

private:
    friend class PhraseParser;

    /// ASCII characters.
    using Set = std::array<uint64_t, 2>;
    enum class Op : uint8_t {
        Text,   ///< the `count` letters of `m_texts` from `other` on
        OneOf,  ///< one of `set`
        Tail,   ///< letters a to z, as many as fit
        Gap,    ///< up to `count` words with the blanks behind them, as few as fit
        Either, ///< what `next` says, else what `other` says
        End,
    };
    struct Step {
        Op op = Op::End;
        uint8_t count = 0;
        int16_t set = -1;
        int32_t next = -1;
        int32_t other = -1;
    };

    [[nodiscard]] qsizetype run(int step, QStringView line, qsizetype at) const;
    [[nodiscard]] qsizetype runTail(const Step& step, QStringView line, qsizetype at) const;
    [[nodiscard]] qsizetype runGap(const Step& step, QStringView line, qsizetype at) const;
    [[nodiscard]] QStringView textOf(const Step& step) const;
    [[nodiscard]] bool isTextAt(const Step& step, QStringView line, qsizetype at) const;
    [[nodiscard]] bool canBegin(int step, QStringView line, qsizetype at) const;
    [[nodiscard]] bool isIn(int set, QChar letter) const;

    void addHeads(int step, const QString& word, std::vector<Head>& heads) const;
    void addHeadsOfText(const Step& step, const QString& word, std::vector<Head>& heads) const;
    void addHeadsOfSet(const Step& step, const QString& word, std::vector<Head>& heads) const;
    [[nodiscard]] FirstLetters lettersFrom(int step) const;
    [[nodiscard]] FirstLetters lettersAfterBlank(int step) const;

    std::vector<Step> m_steps;
    std::vector<Set> m_sets;
    QString m_texts;
    int m_start = 0;
};

} // namespace trato::understanding
