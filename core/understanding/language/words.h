#pragma once

#include <QString>
#include <QVector>

namespace trato::understanding {

enum class WordKind {
    Plain,  ///< letters
    Number, ///< digits, with separators between digits: "1.250,00", "05/12", "14:30"
    Mark,   ///< punctuation, "r$", "%", an emoji
};

/// One word of a message: folded (lower case, no accents), stretched letters taken back ("naooo"), abbreviations
/// written out ("vc" is "voce"); [from, to) is where it stands in the message, in UTF-16 units.
struct Word {
    QString text;
    int from = 0;
    int to = 0;
    WordKind kind = WordKind::Plain;
    bool counts = false; ///< digits, or the name of a number ("dez", "mil", "quinto"): no other word begins one

    [[nodiscard]] bool is(QLatin1StringView other) const { return text == other; }
};

using Words = QVector<Word>;

/// What of a message is read at most, in UTF-16 units: more than any channel but mail takes. A longer one is read as
/// far, and nothing of it is sure.
inline constexpr int longestRead = 40000;

/// The words of the first `longestRead` units. Addresses of sites and mailboxes become the words "_link" and "_email".
Words wordsOf(QStringView text);

/// Whether nothing stands between the two words in the message ("5º", "3x").
inline bool isGlued(const Word& left, const Word& right) { return left.to == right.from; }

/// The text before what a mail program quotes below an answer ("> …", "Em … escreveu:", "Mensagem original").
QStringView ownPart(QStringView text);

} // namespace trato::understanding
