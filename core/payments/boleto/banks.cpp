#include "payments/boleto/banks.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "payments/boleto/checkdigits.h"

#include <QHash>

namespace trato::payments {
namespace {

using BankNames = QHash<QString, QString>;

Result<BankNames> readBankNames(const QByteArray& bytes)
{
    TRATO_TRY(const QJsonObject table, toml::parse(bytes));
    BankNames names;
    const QJsonObject listed = table[u"names"].toObject();
    for (auto at = listed.begin(); at != listed.end(); ++at)
        names.insert(at.key(), at.value().toString());
    return names;
}

} // namespace

QString bankName(const QString& bank)
{
    static const BankNames names = data::load<BankNames>(QStringLiteral("payments/banks.toml"), readBankNames);
    return names.value(bank);
}

QString bankWithDigit(const QString& bank) { return bank + u'-' + QString::number(utilityMod11Digit(bank)); }

} // namespace trato::payments
