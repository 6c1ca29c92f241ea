#include "payments/slips/slipnumbers.h"

#include "payments/words.h"
#include "storage/database.h"

namespace trato::payments {

Result<SlipNumber> SlipNumbers::of(const PaymentRequest& request)
{
    TRATO_TRY(const qint64 sequence, m_database.transaction([&]() -> Result<qint64> {
        TRATO_TRY(const auto known, m_database.one(QStringLiteral("payments/slip_number"),
                                        {{":debtor", request.debtor}, {":request", request.id}},
                                        [](const storage::Row& row) { return row.integer("number"); }));
        if (known)
            return *known;
        TRATO_TRY(const auto next,
            m_database.one(QStringLiteral("payments/next_slip_number"),
                {{":account", m_account.name}, {":way", slipWayName(m_account.way)}, {":first", m_account.firstNumber}},
                [](const storage::Row& row) { return row.integer("last_number"); }));
        if (!next)
            return failure(QStringLiteral("charges_otherwise"),
                Words::tr("The account “%1” has slips that were charged the other way (files, API). "
                          "Give the new way an account and numbers of its own.")
                    .arg(m_account.name));
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_slip"),
            {{":debtor", request.debtor}, {":request", request.id}, {":account", m_account.name}, {":number", *next}}));
        return *next;
    }));
    return slipNumber(m_account.bank, sequence);
}

Result<BoletoNumbers> movedSlip(const PaymentRequest& request, QDate due)
{
    // The free field does not know the due date.
    constexpr int freeFieldFrom = 19;
    return encodeBoleto({.bank = request.barcode.left(3),
        .freeField = request.barcode.mid(freeFieldFrom),
        .amount = request.amount,
        .due = due});
}

} // namespace trato::payments
