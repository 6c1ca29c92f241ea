#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::exchange {

/// The rule of late charges (debts/chargerule.h) of a creditor's debts whose file does not say another. Empty: none.
Result<QJsonObject> defaultCharges(storage::Database& database, CreditorId creditor);

/// The same by the creditor's name (case and accents do not matter). Code `no_creditor`.
Result<QJsonObject> defaultChargesOf(storage::Database& database, const QString& creditor);

struct DefaultChargesChange {
    QString creditor; ///< by name
    QJsonObject rule; ///< empty: no rule any more
    QString actor;
};

/// Sets it, in one transaction with its audit entry. Debts keep the rule they were imported with. Codes
/// `not_entitled` when `actor` does not lead, `no_creditor`, `invalid_charges`.
Result<void> setDefaultCharges(storage::Database& database, Instant now, const DefaultChargesChange& change);

/// The rule of one instalment: what its file says, and for the rest the creditor's default. A monthly interest of the
/// file takes the place of a default basis that knows none. A person is taken for a consumer, whose fine is capped,
/// unless the default says otherwise.
Result<QJsonObject> chargesOf(const QJsonObject& fromFile, const QJsonObject& usual, bool company);

} // namespace trato::exchange
