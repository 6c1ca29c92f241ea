#pragma once

#include <QStringView>

#include <array>
#include <vector>

namespace trato::compliance {

/// Which symbols a word stands for: a trie over its folded letters. A pattern is a word, or its beginning with "*". One
/// symbol may have many patterns and one word many symbols.
class Vocabulary final {
public:
    Vocabulary();

    /// Only a-z and 0-9 (text::folded), "*" at the end; false when the pattern has anything else.
    bool add(QStringView pattern, int symbol);
    /// `written` stands for whatever `meant` stands for ("vc", "voce"): after all patterns were added.
    bool alias(QStringView written, QStringView meant);
    /// Appends the symbols of a folded word.
    void find(QStringView word, std::vector<int>& symbols) const;

private:
    struct Node {
        std::array<int, 36> next{}; ///< 0: none, as nothing leads back to the root
        std::vector<int> whole;     ///< of the word that ends here
        std::vector<int> beginning; ///< of every word that begins so
    };

    int nodeOf(QStringView letters);

    std::vector<Node> m_nodes;
};

} // namespace trato::compliance
