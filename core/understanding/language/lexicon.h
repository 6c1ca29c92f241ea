#pragma once

#include "base/result.h"
#include "understanding/language/kinds.h"
#include "understanding/language/labels.h"
#include "understanding/language/phraseset.h"
#include "understanding/language/words.h"

#include <array>
#include <memory>

namespace trato::understanding {

/// A phrase of the lexicon found in a message, from word `first` up to but not including `end`.
struct PhraseHit {
    Sensitivity sensitivity;
    int first = 0;
    int end = 0;
};

struct LexiconReading {
    QVector<PhraseHit> sure;                         ///< each sets its sensitivity by itself
    QVector<PhraseHit> guards;                       ///< figures of speech and near misses of a sensitivity
    std::array<bool, sensitivityCount> guarded = {}; ///< of which sensitivity there are any

    [[nodiscard]] bool isSure(Sensitivity sensitivity) const;
};

/// The phrases that speak for a sensitivity, with their guards against figures of speech:
/// resources/understanding/lexicon.
class Lexicon final {
public:
    /// `rows`: label, strength (`sure` or `not`), pattern. Code `invalid_lexicon` with the row that can't be read.
    static Result<std::unique_ptr<Lexicon>> create(const QVector<QStringList>& rows, const Kinds& kinds);

    [[nodiscard]] LexiconReading read(const Words& words) const;

private:
    PhraseSet m_phrases; ///< of each sensitivity the sure ones, then their guards
};

} // namespace trato::understanding
