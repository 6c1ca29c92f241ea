#pragma once

#include <QString>
#include <QStringList>

namespace trato::understanding {

/// The words meant by one word as people write it: "vc" is "voce", "pfv" is "por favor"; any other word is itself.
/// From resources/understanding/lexicon/spellings.tsv.
QStringList writtenOut(const QString& word);

} // namespace trato::understanding
