#pragma once

#include "base/result.h"
#include "understanding/language/kinds.h"

#include <QStringView>

#include <array>
#include <cstdint>
#include <vector>

namespace trato::understanding {

/// How something may begin: a bit for its first two letters, which several pairs share.
using Beginnings = uint64_t;
inline constexpr Beginnings anyBeginning = ~Beginnings{0};
inline Beginnings beginningOf(QChar first, QChar second)
{
    constexpr unsigned bits = 64;
    return Beginnings{1} << ((first.unicode() * 11U + second.unicode() * 5U) % bits);
}
/// None at the last letter of a line or behind it.
inline Beginnings beginningAt(QStringView line, qsizetype at)
{
    return at + 1 < line.size() ? beginningOf(line[at], line[at + 1]) : 0;
}
/// Those of all words of a line that has a blank at both ends.
Beginnings beginningsIn(QStringView line);

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
        Beginnings next = anyBeginning;
    };
    [[nodiscard]] std::vector<Head> heads() const;
    /// Without them in a line it stands nowhere there.
    [[nodiscard]] Beginnings needed() const;

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
    [[nodiscard]] Beginnings startsOf(int step) const;
    [[nodiscard]] Beginnings startsWith(QChar letter, int next) const;
    [[nodiscard]] Beginnings startsInText(const Step& step, qsizetype at) const;
    [[nodiscard]] bool isIn(int set, QChar letter) const;

    void addHeads(int step, const QString& word, std::vector<Head>& heads) const;
    void addHeadsOfText(const Step& step, const QString& word, std::vector<Head>& heads) const;
    void addHeadsOfSet(const Step& step, const QString& word, std::vector<Head>& heads) const;
    [[nodiscard]] Beginnings startsAfterBlank(int step) const;
    [[nodiscard]] Beginnings beginningsOf(const Step& step, bool startsWord) const;

    std::vector<Step> m_steps;
    std::vector<Beginnings> m_starts; ///< of each step what may stand there
    std::vector<Set> m_sets;
    QString m_texts;
    int m_start = 0;
};

} // namespace trato::understanding
