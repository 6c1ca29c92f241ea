#pragma once

#include <QString>
#include <QStringView>

namespace trato::text {

/// A text as one line of at most `most` characters, whole where it fits. A longer one ends after a word with "…"; only
/// a word that alone is too long is cut itself, and never within a character.
QString excerpt(QStringView text, qsizetype most);

} // namespace trato::text
