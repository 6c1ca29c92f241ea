#pragma once

#include "understanding/language/kinds.h"

#include <QRegularExpression>
#include <QStringList>

namespace trato::understanding {

/// The notation of resources/understanding/lexicon as a regular expression: "*" is any ending, " ~ " up to four words
/// between, "{kind}" any word of that kind, the rest is what it is. It is matched on words joined by single blanks,
/// with a blank at both ends.
QString expressionOf(QString pattern, const Kinds& kinds);

/// Any of these expressions, as whole words.
QRegularExpression anyOf(const QStringList& expressions);

} // namespace trato::understanding
