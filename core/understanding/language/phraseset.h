#pragma once

#include "base/result.h"
#include "understanding/language/kinds.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace trato::understanding {

/// Where a phrase stands in a line, in UTF-16 units.
struct PhraseSpan {
    int group = 0;
    int from = 0;
    int to = 0;
};

/// Many phrases looked for at once. A phrase is written in the notation of resources/understanding/lexicon: "*" after a
/// letter is any ending, " ~ " up to four words between (" ~9 " up to nine), "{kind}" any word of that kind; "(a|b)",
/// "[oa]", "\d", "?", "*" and "+" are as in regular expressions, and so is what is found: of the phrases of a group the
/// first that fits where one begins, the longest it can be made, and the next one only behind it.
///
/// A line is words joined by single blanks, with a blank at both ends. For each of its words an index says which few
/// phrases may begin there, by that word and the next one's first letter; only these are tried.
class PhraseSet final {
public:
    PhraseSet();
    ~PhraseSet();
    Q_DISABLE_COPY(PhraseSet)
    PhraseSet(PhraseSet&&) noexcept;
    PhraseSet& operator=(PhraseSet&&) noexcept;

    /// Phrases of a group take precedence in the order they are added. Code `invalid_lexicon` with what can't be read.
    Result<void> add(int group, const QString& phrase, const Kinds& kinds);

    /// By group and place. Const and safe from several threads.
    [[nodiscard]] std::vector<PhraseSpan> find(QStringView line) const;

private:
    class Index;
    std::unique_ptr<Index> m_index;
};

} // namespace trato::understanding
