#include "payments/words.h"

namespace trato::payments {

QString reais(money::Money amount)
{
    QString text = amount.toString();
    text.replace(u'.', u',');
    for (qsizetype at = text.size() - 6; at > (amount.isNegative() ? 1 : 0); at -= 3)
        text.insert(at, u'.');
    return QStringLiteral("R$\u00a0") + text;
}

} // namespace trato::payments
