#include "app/ctl/payeevalues.h"

#include "base/text.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace trato::ctl {

Result<CreditorId> creditorValue(storage::Database& database, const std::string& name)
{
    const QString text = QString::fromStdString(name).trimmed();
    TRATO_TRY(
        const auto found, database.one(QStringLiteral("payments/creditor_by_name"), {{":name", text::folded(text)}},
                              [](const storage::Row& row) { return row.id<CreditorId>("id"); }));
    if (!found)
        return failure(
            QStringLiteral("no_creditor"), QCoreApplication::translate("ctl", "There is no creditor “%1”.").arg(text));
    return *found;
}

} // namespace trato::ctl
