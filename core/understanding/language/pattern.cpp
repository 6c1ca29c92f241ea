#include "understanding/language/pattern.h"

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

QString expressionOf(QString pattern, const Kinds& kinds)
{
    static const QRegularExpression ending(u"(?<=[a-z])\\*"_s);
    pattern.replace(u" ~ "_s, u" (?:\\S+ ){0,4}?"_s);
    for (const QString& kind : kinds.names())
        pattern.replace(u'{' + kind + u'}', u"(?:"_s + kinds.words(kind).join(u'|') + u')');
    return pattern.replace(ending, u"[a-z]*"_s);
}

QRegularExpression anyOf(const QStringList& expressions)
{
    if (expressions.isEmpty())
        return QRegularExpression(u"(?!)"_s);
    QRegularExpression expression(u"(?<= )(?:"_s + expressions.join(u'|') + u")(?= )"_s);
    expression.optimize();
    return expression;
}

} // namespace trato::understanding
