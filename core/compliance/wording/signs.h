#pragma once

#include <QStringView>

namespace trato::compliance {

/// What the reader of a text asks of a sign.
struct SignClass {
    bool letter = false;
    bool word = false; ///< a letter or a number
    bool upper = false;
    bool hidden = false; ///< skin tones, joiners, directions: nothing to read
    char16_t folded = 0;
    int length = 1; ///< in UTF-16 units
};

/// Quick: of the signs of Latin scripts the answers are known beforehand.
SignClass classOf(QChar c);
/// The same of what stands at `at`, in one unit or two: letters in another style of the same alphabet (𝗽𝗮𝗴𝘂𝗲) are those
/// letters.
SignClass signAt(QStringView text, qsizetype at);

} // namespace trato::compliance
