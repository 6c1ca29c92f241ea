#pragma once

#include "base/result.h"
#include "understanding/language/kinds.h"
#include "understanding/language/labels.h"
#include "understanding/language/phraseset.h"

#include <array>
#include <memory>

namespace trato::understanding {

/// How many different places of a message speak for each intent.
using WishCounts = std::array<int, intentCount>;

/// The words that speak for an intent: resources/understanding/lexicon/wishes.tsv. They never decide, they only weigh
/// in the model.
class Wishes final {
public:
    /// `rows`: label, pattern. Code `invalid_lexicon` with the row that can't be read.
    static Result<std::unique_ptr<Wishes>> create(const QVector<QStringList>& rows, const Kinds& kinds);

    /// `line`: the message's tokens with a blank at both ends.
    [[nodiscard]] WishCounts read(const QString& line) const;

private:
    PhraseSet m_phrases; ///< of each intent
};

} // namespace trato::understanding
