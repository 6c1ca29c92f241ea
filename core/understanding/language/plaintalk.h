#pragma once

#include "base/result.h"
#include "understanding/language/phraseset.h"
#include "understanding/language/words.h"

#include <QStringList>

#include <memory>

namespace trato::understanding {

/// What people say a hundred times a day and mean nothing by ("agora não posso falar, tô no serviço"):
/// resources/understanding/lexicon/plain.tsv. In a few words models hear dangers that nobody spoke of, since their
/// thresholds are low for the gravest; a short message that is wholly made of such talk holds none of these.
class PlainTalk final {
public:
    /// `rows`: one phrase each. Code `invalid_lexicon` with the row that can't be read.
    static Result<std::unique_ptr<PlainTalk>> create(const QVector<QStringList>& rows, const Kinds& kinds);

    /// Whether each word of the message is part of such a phrase, and the message is short.
    [[nodiscard]] bool isAllOf(const Words& words) const;

private:
    PhraseSet m_phrases;
};

} // namespace trato::understanding
