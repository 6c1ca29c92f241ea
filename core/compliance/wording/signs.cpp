#include "compliance/wording/signs.h"

#include "base/lookalikes.h"

#include <QString>

#include <array>

namespace trato::compliance {

namespace {

char16_t foldedLetter(QChar c)
{
    const QString parts = c.decomposition();
    return text::latinLookalike((parts.isEmpty() ? c.toLower() : parts.front().toLower()).unicode());
}

SignClass classified(QChar c)
{
    const bool control = c.category() == QChar::Other_Control && !c.isSpace();
    return {.letter = c.isLetter(),
        .word = c.isLetterOrNumber(),
        .upper = c.isUpper(),
        .hidden = c.isMark() || c.category() == QChar::Other_Format || control,
        .folded = foldedLetter(c)};
}

} // namespace

SignClass classOf(QChar c)
{
    constexpr char16_t known = 0x250;
    static const auto classes = [] {
        std::array<SignClass, known> table;
        for (char16_t code = 0; code < known; ++code)
            table[code] = classified(QChar(code));
        return table;
    }();
    return c.unicode() < known ? classes[c.unicode()] : classified(c);
}

SignClass signAt(QStringView text, qsizetype at)
{
    if (!text[at].isHighSurrogate() || at + 1 >= text.size() || !text[at + 1].isLowSurrogate())
        return classOf(text[at]);
    const QString plain = QChar::decomposition(QChar::surrogateToUcs4(text[at], text[at + 1]));
    SignClass sign = plain.size() == 1 ? classOf(plain.front()) : SignClass{};
    sign.length = 2;
    return sign;
}

} // namespace trato::compliance
