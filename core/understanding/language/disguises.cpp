#include "understanding/language/disguises.h"

#include "base/text.h"
#include "understanding/language/vocabulary.h"

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestDisguise = 24;

/// The letter that a figure or sign stands for; the character itself where it stands for none.
QChar letterMeant(QChar sign)
{
    constexpr QStringView signs = u"01345789@$";
    constexpr QStringView letters = u"oieastbgas";
    const qsizetype place = signs.indexOf(sign);
    return place < 0 ? sign : letters[place];
}

bool standsForLetter(QChar c) { return letterMeant(c) != c; }

const Vocabulary& graveWords()
{
    static const Vocabulary words{"morr*"_L1, "morte"_L1, "morta"_L1, "morto"_L1, "matar*"_L1, "mato"_L1, "matou"_L1,
        "matei"_L1, "suicid*"_L1, "viver"_L1, "enforc*"_L1, "estupr*"_L1, "espanc*"_L1, "ameac*"_L1, "agred*"_L1,
        "agress*"_L1, "esfaque*"_L1, "facada*"_L1, "falec*"_L1, "veneno"_L1, "advogad*"_L1, "procon"_L1, "process*"_L1,
        "golpe"_L1, "golpista*"_L1, "fraude"_L1, "estelion*"_L1};
    return words;
}

} // namespace

int endOfDisguise(QStringView text, int at)
{
    int end = at;
    bool disguised = false;
    while (end < text.size() && end - at <= longestDisguise && (text[end].isLetter() || standsForLetter(text[end]))) {
        disguised = disguised || standsForLetter(text[end]);
        ++end;
    }
    while (end > at && !text[end - 1].isLetter())
        --end; // "morreu!" ends with a sign of its own
    return disguised && end - at <= longestDisguise ? end : at;
}

QString undisguised(QStringView written)
{
    QString meant = text::folded(written);
    bool disguised = false;
    for (QChar& c : meant) {
        disguised = disguised || standsForLetter(c);
        c = letterMeant(c);
    }
    return disguised && graveWords().has(meant) ? meant : QString();
}

} // namespace trato::understanding
