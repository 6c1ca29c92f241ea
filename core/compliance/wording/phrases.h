#pragma once

#include "base/result.h"
#include "compliance/wording/vocabulary.h"
#include "compliance/wording/wordingtext.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace trato::compliance {

/// A phrase found: tokens [first, end).
struct PhraseMatch {
    int label = 0;
    int first = 0;
    int end = 0;
};

/// Phrases over words, all of them looked for at once: a trie over the symbols of the vocabulary. The notation, of
/// folded words: "palavra" itself, "palavr*" any ending, "a|b" either, "palavra?" or not, "<nome>" any of a set (whose
/// entries may be several words), "{valor}" "{data}" "{numero}" "{hora}" "{percentual}" figures, "~" up to four words
/// between (or at the end). Fillers ("lhe", "já") may stand between any two words.
class Phrases final {
public:
    Phrases();

    void addSet(const QString& name, const QStringList& entries) { m_sets.insert(name, entries); }
    /// Code `invalid_wording`.
    Result<void> addFiller(const QString& word);
    Result<void> add(const QString& phrase, int label);
    /// What each of these words stands for, besides whatever else.
    Result<int> symbolOf(QStringList words);
    /// `written` is read as `meant`: after everything was added.
    Result<void> alias(const QString& written, const QString& meant);

    [[nodiscard]] const Vocabulary& vocabulary() const { return m_vocabulary; }
    /// For each place and label the longest match, in the order of the text.
    [[nodiscard]] std::vector<PhraseMatch> match(const WordingText& text) const;
    /// The same where the caller needs the symbols, too.
    [[nodiscard]] std::vector<PhraseMatch> match(const WordingText& text, const TextSymbols& symbols) const;
    /// What the first phrase of a label covers that no phrase of another label touches.
    [[nodiscard]] std::optional<QString> firstPart(const WordingText& text, int label) const;

private:
    friend class PhraseWalk;

    struct Node {
        std::vector<std::pair<int, int>> next; ///< symbol, node; sorted
        std::vector<int> labels;               ///< of the phrases that end here
        int gap = 0;                           ///< the node behind "~"; 0: none
    };

    Result<std::vector<int>> symbolPaths(const QString& item, const std::vector<int>& from);
    int childOf(int node, int symbol);
    int gapOf(int node);

    Vocabulary m_vocabulary;
    QHash<QString, QStringList> m_sets;
    QHash<QString, int> m_symbols; ///< by the words that share it
    int m_nextSymbol;
    std::vector<Node> m_nodes;
};

} // namespace trato::compliance
