#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"
#include "payments/paymentrequests.h"

#include <QDate>
#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::engine {

/// What a debtor is told to pay: the very sum that a Pix would be made for now, and by name what is due beside it.
struct Demand {
    payments::PaymentRequest target = {}; ///< without creditor where nothing can be asked for
    money::Money amount = {};
    QDate due = {}; ///< of the oldest instalment in it; invalid: nothing is open
    int daysLate = 0;
    QString parts = {}; ///< "R$ 300,00 de parcelas e R$ 6,00 de multa; fora isso, em aberto: R$ 90,00 com Banco Boreal"

    static Result<Demand> of(storage::Database& database, const Clock& clock, DebtorId debtor);
};

} // namespace trato::engine
