#pragma once

#include "understanding/model/chat.h"

#include <QDate>

namespace trato::understanding {

/// One of the machine's own texts with everything taken out that other words must not touch: amounts, days, lengths of
/// plan, codes, links, names. "{{1}}" stands for the first of `values`, and so on.
struct MaskedText {
    QString text;
    QStringList values;
};
MaskedText masked(const QString& text, QDate today);

/// Asks for the same in other words. A language model sees the masked text only.
ModelQuestion rephrasingQuestion(const MaskedText& text);

/// The rephrased text with the values put back, or why it must not be used: code `rephrasing_refused`, detail.reason
/// one of
///   placeholder  a value is missing, doubled, invented or in another place than before
///   role         a value is called something else: what was an entry is an instalment
///   polarity     what was denied is affirmed, or the other way round
///   value        it states something that the original doesn't: a sum, a day, a count, a discount
///   link         an address
///   length       much shorter or longer
///   question     asks more than the original
///   language     not Portuguese, or signs that don't belong there
///   same         nothing was said in other words
/// The words themselves are for the wording check, which the caller asks before anything leaves.
Result<QString> rephrased(const QString& original, const ModelAnswer& answer, QDate today);

} // namespace trato::understanding
