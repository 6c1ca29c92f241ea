#include "cadence/sender.h"

#include "storage/database.h"

#include <QStringList>

namespace trato::cadence {

static Sender senderFrom(const storage::Row& row)
{
    const QString document = row.text("document");
    const QString kind = document.size() == 14 ? QStringLiteral("CNPJ ") : QStringLiteral("CPF ");
    Sender sender{row.text("cadence"), row.text("name"), {}};
    QStringList lines{sender.creditor, document.isEmpty() ? QString() : kind + document, row.text("address")};
    lines.removeAll(QString());
    sender.signature = lines.join(u'\n');
    return sender;
}

Result<Sender> Sender::read(storage::Database& database, PortfolioId portfolio)
{
    TRATO_TRY(const auto found, database.one(QStringLiteral("cadence/sender"), {{":portfolio", portfolio}}, &senderFrom));
    return found.value_or(Sender());
}

} // namespace trato::cadence
