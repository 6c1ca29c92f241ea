#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace trato::understanding {

/// The notation of resources/understanding/lexicon as a regular expression: "*" is any ending, " ~ " up to four words
/// between, the rest is what it is. It is matched on words joined by single blanks, with a blank at both ends.
QString expressionOf(QString pattern);

/// Any of these expressions, as whole words.
QRegularExpression anyOf(const QStringList& expressions);

} // namespace trato::understanding
