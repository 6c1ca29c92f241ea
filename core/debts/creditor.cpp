#include "debts/creditor.h"

#include <QStringList>

namespace trato::debts {

QString creditorSignature(const QString& name, const QString& document, const QString& address)
{
    constexpr int cnpjLength = 14;
    const QString kind = document.size() == cnpjLength ? QStringLiteral("CNPJ ") : QStringLiteral("CPF ");
    QStringList lines{name, document.isEmpty() ? QString() : kind + document, address};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace trato::debts
