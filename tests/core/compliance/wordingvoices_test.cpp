// Sentences of people who saw no rule. Of the first two files every other one may be looked at to correct the rules,
// and of the third all; the rest only measures.

#include "wordingcorpus.h"

#include "support/shared.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>

#include <iostream>
#include <map>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using compliance::Finding;
using compliance::Wording;

enum class Part {
    Seen,     ///< the rules were corrected, and the tone trained, with it in sight
    Measured, ///< nobody looked at it
    Fresh,    ///< nobody looked at it, and nothing was set by its totals
};

struct VoiceLine {
    Part part = Part::Seen;
    QString verdict; ///< block, warn, ok
    QString family;
    QString stage;
    QString text;
};

Part partOf(QChar file, int row)
{
    if (file == u'c')
        return Part::Seen;
    if (file == u'd')
        return Part::Measured;
    if (file == u'e')
        return Part::Fresh;
    return row % 2 == 0 ? Part::Measured : Part::Seen;
}

std::vector<VoiceLine> voiceLines()
{
    std::vector<VoiceLine> lines;
    for (const QChar name : {u'a', u'b', u'c', u'd', u'e'}) {
        QFile file(test::sourcePath(u"tests/core/compliance/data/voices-%1.tsv"_s.arg(name)));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        int row = 0;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const QStringList parts = line.split(u'\t');
            EXPECT_EQ(parts.size(), 4) << line.toStdString();
            if (parts.size() == 4)
                lines.push_back({partOf(name, ++row), parts[0], parts[1], parts[2], parts[3]});
        }
    }
    return lines;
}

/// Amounts and days need a record, which these have not.
bool isByWords(const VoiceLine& line) { return line.family != u"amounts"_s; }

struct VoiceScores {
    int blocks = 0;
    int blocked = 0;
    int found = 0; ///< of those to be blocked: any finding
    int warns = 0;
    int warned = 0;
    int harmless = 0;
    int falseAlarms = 0;
    int falseBlocks = 0;
    std::map<QString, std::pair<int, int>> families; ///< of those to be blocked: blocked, all

    [[nodiscard]] double recall() const { return double(blocked) / blocks; }
    [[nodiscard]] double foundShare() const { return double(found + warned) / (blocks + warns); }
    [[nodiscard]] double precision() const { return double(blocked) / (blocked + falseBlocks); }
};

std::string shown(const Finding& finding, const QString& text)
{
    return (finding.rule + u" “"_s + text.mid(finding.from, finding.to - finding.from) + u'”').toStdString();
}

VoiceScores voiceScores(Part part)
{
    VoiceScores scores;
    for (const VoiceLine& line : voiceLines()) {
        if (line.part != part || !isByWords(line))
            continue;
        const auto findings = Wording::standard().check(line.text, test::wordingContext(line.stage));
        const bool blocked = compliance::blockingIn(findings) != nullptr;
        const bool any = !findings.empty();
        bool right = true;
        if (line.verdict == u"ok"_s) {
            ++scores.harmless;
            scores.falseAlarms += any ? 1 : 0;
            scores.falseBlocks += blocked ? 1 : 0;
            right = !any;
        } else if (line.verdict == u"block"_s) {
            ++scores.blocks;
            scores.blocked += blocked ? 1 : 0;
            scores.families[line.family].first += blocked ? 1 : 0;
            scores.families[line.family].second += 1;
            scores.found += any ? 1 : 0;
            right = blocked;
        } else {
            ++scores.warns;
            scores.warned += any ? 1 : 0;
            right = any;
        }
        if (!right && part == Part::Seen)
            std::cout << line.verdict.toStdString() << ' ' << line.family.toStdString() << ' '
                      << line.stage.toStdString() << (any ? " " + shown(findings.front(), line.text) : "") << ": "
                      << line.text.toStdString() << '\n';
    }
    return scores;
}

void printVoices(const char* part, const VoiceScores& scores)
{
    std::cout << part << ": blocked " << scores.blocked << " of " << scores.blocks << " that must not be sent (found "
              << scores.found << "), found " << scores.warned << " of " << scores.warns
              << " that would be better said otherwise; of " << scores.harmless << " harmless ones false alarms "
              << scores.falseAlarms << ", blocked " << scores.falseBlocks << '\n';
    for (const auto& [family, count] : scores.families)
        std::cout << "  " << family.toStdString() << ' ' << count.first << '/' << count.second << '\n';
}

TEST(WordingVoicesTest, whatTheRulesWereCorrectedWith)
{
    const VoiceScores scores = voiceScores(Part::Seen);
    printVoices("looked at", scores);
    EXPECT_GE(scores.recall(), 0.98);
    EXPECT_GE(scores.precision(), 0.98);
}

/// Totals only: who looks at single failures here corrects the rules with them, and the part is worth nothing any more.
TEST(WordingVoicesTest, whatOnlyMeasures)
{
    const VoiceScores scores = voiceScores(Part::Measured);
    printVoices("measured", scores);
    EXPECT_GE(scores.recall(), 0.7);
    EXPECT_GE(scores.precision(), 0.84);
}

TEST(WordingVoicesTest, whatOnlyMeasuresAndIsNew)
{
    const VoiceScores scores = voiceScores(Part::Fresh);
    printVoices("fresh", scores);
    EXPECT_GE(scores.recall(), 0.8);
    EXPECT_LE(scores.falseBlocks * 20, scores.harmless);
}

/// What measures the tone of words may not have trained it.
TEST(WordingVoicesTest, theToneWasTrainedWithNoneOfThem)
{
    QFile file(test::sourcePath(u"resources/compliance/tone.tsv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<QString> trained;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        trained.insert(line.section(u'\t', 1).simplified());
    ASSERT_GT(trained.size(), 1000);
    for (const VoiceLine& line : voiceLines())
        EXPECT_FALSE(line.part != Part::Seen && trained.contains(line.text.simplified()));
    for (const test::WordingCase& sentence : test::wordingCases())
        EXPECT_FALSE(sentence.kept && trained.contains(sentence.text.simplified()));
}

} // namespace
