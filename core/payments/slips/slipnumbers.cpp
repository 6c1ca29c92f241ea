#include "payments/slips/slipnumbers.h"

#include "payments/words.h"
#include "storage/database.h"

namespace trato::payments {

Result<std::optional<qint64>> SlipNumbers::known(const PaymentRequest& request)
{
    return m_database.one(QStringLiteral("payments/slip_number"),
        {{":debtor", request.debtor}, {":request", request.id}},
        [](const storage::Row& row) { return row.integer("number"); });
}

Result<SlipNumber> SlipNumbers::of(const PaymentRequest& request)
{
    TRATO_TRY(const qint64 sequence, m_database.transaction([&]() -> Result<qint64> {
        TRATO_TRY(const auto given, known(request));
        if (given)
            return *given;
        TRATO_TRY(const auto next,
            m_database.one(QStringLiteral("payments/next_slip_number"),
                {{":account", m_account.name}, {":way", slipWayName(m_account.way)}, {":first", m_account.firstNumber}},
                [](const storage::Row& row) { return row.integer("last_number"); }));
        if (!next)
            return failure(QStringLiteral("charges_otherwise"),
                Words::tr("The account “%1” has slips that were charged the other way (files, API). "
                          "Give the new way an account and numbers of its own.")
                    .arg(m_account.name));
        TRATO_TRY(const qint64 taken, m_database.execute(QStringLiteral("payments/insert_slip"),
                                          {{":debtor", request.debtor}, {":request", request.id},
                                              {":account", m_account.name}, {":number", *next}}));
        if (taken > 0)
            return *next;
        // A desk and the engine asked at once; the number taken in vain stays unused.
        TRATO_TRY(const auto theirs, known(request));
        return theirs.value_or(*next);
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
