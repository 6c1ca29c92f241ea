#include "base/text.h"

#include "base/lookalikes.h"

#include <QRegularExpression>

namespace trato::text {

QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark())
            out.append(c.isSpace() ? u' ' : QChar(latinLookalike(c.unicode())));
    }
    return out.simplified();
}

static bool separatesWords(QChar c)
{
    const char16_t u = c.unicode();
    return c.isSpace() || (u < 0x80 && !c.isLetterOrNumber()) || (u >= 0x2013 && u <= 0x201F);
}

QStringList words(QStringView text)
{
    QString plain = folded(text);
    for (QChar& c : plain) {
        if (separatesWords(c))
            c = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

QString digits(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            out.append(c);
    }
    return out;
}

QString storable(const QString& text)
{
    QString whole = QString::fromUtf8(text.toUtf8());
    return whole.remove(QChar::Null);
}

static bool isHiding(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF;
}

QString cleaned(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            out.append(u' ');
        else if (c.category() != QChar::Other_Control && !isHiding(c))
            out.append(c);
    }
    return out.simplified();
}

QString addressedAs(const QString& name, NameOf whose)
{
    if (whose == NameOf::Person)
        return name.section(u' ', 0, 0);
    static const QRegularExpression legalForm(QStringLiteral(R"([\s,-]+(ltda|me|epp|mei|eireli|s\.?/?a|slu)\.?$)"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = name;
    while (rest.contains(legalForm))
        rest.remove(legalForm);
    return rest.isEmpty() ? name : rest;
}

} // namespace trato::text
