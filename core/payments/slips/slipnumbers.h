#pragma once

#include "payments/boleto/boletocode.h"
#include "payments/paymentrequests.h"
#include "payments/slips/slipaccount.h"

#include <optional>

namespace trato::payments {

/// The number that a charge's slip has at the bank. Given out before the bank hears of it, once for each charge
/// however often it is asked for, never twice by one account.
class SlipNumbers final {
public:
    SlipNumbers(storage::Database& database, SlipAccount account)
        : m_database(database)
        , m_account(std::move(account))
    {
    }

    [[nodiscard]] const SlipAccount& account() const { return m_account; }
    /// Of a stored charge. Codes `charges_otherwise` (the account began the other way: by files, by API), those of
    /// slipNumber().
    Result<SlipNumber> of(const PaymentRequest& request);

private:
    Result<std::optional<qint64>> known(const PaymentRequest& request);

    storage::Database& m_database;
    SlipAccount m_account;
};

/// Barcode and line of a slip whose due date is moved. Codes of encodeBoleto().
Result<BoletoNumbers> movedSlip(const PaymentRequest& request, QDate due);

} // namespace trato::payments
