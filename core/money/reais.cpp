#include "money/reais.h"

#include <iterator>

namespace trato::money {

QString reaisDigits(Money amount)
{
    const quint64 cents =
        amount.isNegative() ? 0 - static_cast<quint64>(amount.cents()) : static_cast<quint64>(amount.cents());
    QString text = QString::number(cents / 100);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u'.');
    const char16_t fraction[] = {u',', char16_t(u'0' + cents % 100 / 10), char16_t(u'0' + cents % 10)};
    return text.append(QStringView(fraction, std::size(fraction)));
}

QString reais(Money amount)
{
    const QString text = QStringLiteral("R$\u00A0") + reaisDigits(amount);
    return amount.isNegative() ? QChar(0x2212) + text : text;
}

} // namespace trato::money
