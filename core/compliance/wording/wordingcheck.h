#pragma once

#include "compliance/wording/phrases.h"
#include "compliance/wording/tone.h"
#include "compliance/wording/wordingrules.h"

#include <vector>

namespace trato::compliance {

/// One check of one text: from phrases found to findings.
class WordingCheck final {
public:
    WordingCheck(const WordingRules& rules, const WordingText& text, const WordingContext& context);

    std::vector<Finding> findings();

private:
    void judgeMatch(const PhraseMatch& match, size_t place);
    void judgePair(const WordingPair& pair);
    void judgeAmounts(const PhraseMatch& match, const WordingRule& rule);
    void judgeDates(const PhraseMatch& match, const WordingRule& rule);
    void judgeForm(const WordingRule& rule);
    void judgeTone();
    /// How the text sounds at its worst; listened to once.
    const Tone::Heard& heard();
    void judgeCapitals(const WordingRule& rule);
    void addAmounts(const WordingRule& rule);
    /// The tokens [first, end) are found.
    void addWords(const WordingRule& rule, int first, int end);
    /// `token`: one of the words found. `amount`: what the text says, of figures.
    void add(const WordingRule& rule, TextRange range, size_t token, std::optional<money::Money> amount = {});

    [[nodiscard]] bool stands(const PhraseMatch& match, size_t place) const;
    [[nodiscard]] bool isExcused(const PhraseMatch& match, size_t place) const;
    [[nodiscard]] bool meansNoHarm(const PhraseMatch& match, const WordingRule& rule) const;
    [[nodiscard]] bool isCutOff(const PhraseMatch& excuse) const;
    [[nodiscard]] bool isDenied(const PhraseMatch& match) const;
    [[nodiscard]] bool isReported(const PhraseMatch& match) const;
    [[nodiscard]] bool dependsOnPaying(int token) const;
    [[nodiscard]] size_t tokenAt(int position) const;
    [[nodiscard]] bool isNegation(int token) const;
    [[nodiscard]] bool isTrue(const WordingRule& rule) const;
    [[nodiscard]] bool standsFor(int token, int symbol) const;
    [[nodiscard]] bool isOneSentence(int a, int b) const;
    [[nodiscard]] std::optional<QString> recordFor(const QString& words, std::optional<money::Money> amount) const;

    const WordingRules& m_rules;
    const WordingText& m_text;
    const WordingContext& m_context;
    const TextSymbols m_symbols;
    std::vector<PhraseMatch> m_matches;
    std::vector<Finding> m_findings;
    std::optional<Tone::Heard> m_heard;
};

} // namespace trato::compliance
