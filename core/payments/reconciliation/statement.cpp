#include "payments/reconciliation/statement.h"

namespace trato::payments {

QString lineKindName(LineKind kind)
{
    switch (kind) {
    case LineKind::Payment: return QStringLiteral("payment");
    case LineKind::Fee: return QStringLiteral("fee");
    case LineKind::Reversal: return QStringLiteral("reversal");
    case LineKind::Chargeback: return QStringLiteral("chargeback");
    case LineKind::Transfer: return QStringLiteral("transfer");
    case LineKind::Notice: return QStringLiteral("notice");
    }
    Q_UNREACHABLE();
}

QJsonObject RejectedLine::toJson() const
{
    return {{QStringLiteral("line"), line}, {QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
}

QString comparableNumber(QStringView number)
{
    QString kept;
    kept.reserve(number.size());
    for (const QChar c : number) {
        const bool wanted = (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
        if (wanted && !(kept.isEmpty() && c == u'0'))
            kept.append(c.toUpper());
    }
    return kept;
}

} // namespace trato::payments
