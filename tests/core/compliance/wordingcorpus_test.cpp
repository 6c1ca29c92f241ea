#include "wordingcorpus.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>
#include <iostream>
#include <map>

namespace {

using namespace trato;
using namespace trato::test;
using compliance::Finding;
using compliance::Wording;

/// How a part of the corpus came out. A sentence counts as found when a rule of its kind speaks.
struct Tally {
    int found = 0;
    int missed = 0;
    int falseAlarms = 0; ///< harmless sentences about which a rule speaks
    int falseBlocks = 0; ///< and would keep from being sent
    int harmless = 0;

    [[nodiscard]] double recall() const { return double(found) / std::max(1, found + missed); }
    [[nodiscard]] double precision() const { return double(found) / std::max(1, found + falseAlarms); }
};

struct Scores {
    Tally all;
    std::map<QString, Tally> kinds;
};

Scores scoresOf(bool kept, bool tell)
{
    Scores scores;
    for (const WordingCase& sentence : wordingCases()) {
        if (sentence.kept != kept)
            continue;
        const auto findings = Wording::standard().check(sentence.text, wordingContext(sentence.context));
        // The tone was trained with what was seen: there only phrases count.
        const bool found = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
            return kindOf(finding) == sentence.kind || (kept && kindOf(finding) == QStringLiteral("tom"));
        });
        if (sentence.kind.isEmpty()) {
            scores.all.harmless += 1;
            scores.all.falseAlarms += findings.empty() ? 0 : 1;
            scores.all.falseBlocks += compliance::blockingIn(findings) ? 1 : 0;
        } else {
            for (Tally* tally : {&scores.all, &scores.kinds[sentence.kind]})
                (found ? tally->found : tally->missed) += 1;
        }
        const bool right = sentence.kind.isEmpty() ? findings.empty() : found;
        if (tell && !right)
            std::cout << (sentence.kind.isEmpty() ? "false alarm " + findings.front().rule.toStdString()
                                                  : "missed " + sentence.kind.toStdString())
                      << ": " << sentence.text.toStdString() << '\n';
    }
    return scores;
}

void print(const char* name, const Scores& scores)
{
    const Tally& all = scores.all;
    std::cout << name << ": recall " << all.recall() << " (" << all.found << " of " << all.found + all.missed
              << "), precision " << all.precision() << ", false alarms " << all.falseAlarms << " and blocks "
              << all.falseBlocks << " of " << all.harmless << " harmless\n";
    for (const auto& [kind, tally] : scores.kinds)
        std::cout << "  " << kind.toStdString() << ' ' << tally.found << '/' << tally.found + tally.missed << '\n';
}

TEST(WordingCorpusTest, isLargeAndHalfHarmless)
{
    const auto cases = wordingCases();
    QSet<QString> texts;
    qsizetype harmless = 0;
    for (const WordingCase& sentence : cases) {
        texts.insert(sentence.context + sentence.text);
        harmless += sentence.kind.isEmpty() ? 1 : 0;
    }
    EXPECT_GE(texts.size(), 600);
    EXPECT_EQ(texts.size(), static_cast<qsizetype>(cases.size()));
    EXPECT_GE(harmless * 100, texts.size() * 45);
}

TEST(WordingCorpusTest, whatTheRulesWereWrittenWith)
{
    const Scores scores = scoresOf(false, true);
    print("seen", scores);
    EXPECT_GE(scores.all.recall(), 0.98);
    EXPECT_GE(scores.all.precision(), 0.99);
    EXPECT_EQ(scores.all.falseBlocks, 0);
    for (const auto& [kind, tally] : scores.kinds)
        EXPECT_GE(tally.recall(), 0.9) << kind.toStdString();
}

/// Totals only: who looks at single failures here corrects the rules with them, and the part is worth nothing any more.
TEST(WordingCorpusTest, whatTheRulesNeverSaw)
{
    const Scores scores = scoresOf(true, false);
    print("kept", scores);
    EXPECT_GE(scores.all.recall(), 0.7);
    EXPECT_GE(scores.all.precision(), 0.9);
}

} // namespace
