#include "payments/slips/fileslips.h"

#include "payments/words.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::payments {

namespace {

bool isRegisterInHand(const SlipInstruction& one)
{
    return one.order == RemittanceOrder::Register && one.state == InstructionState::Waiting;
}

/// Whether the bank may have the slip: a file told it, and it did not refuse.
bool isRegisterOut(const SlipInstruction& one)
{
    return one.order == RemittanceOrder::Register &&
           (one.state == InstructionState::Written || one.state == InstructionState::Confirmed);
}

bool isStillMeant(const SlipInstruction& one)
{
    return one.state != InstructionState::Refused && one.state != InstructionState::Withdrawn;
}

RegisteredCharge chargeOf(const PaymentRequest& request, ChargeStatus status, int validDaysAfterDue)
{
    return {.txid = request.txid,
        .status = status,
        .amount = request.amount,
        .due = request.due,
        .validDaysAfterDue = validDaysAfterDue,
        .key = request.payee,
        .line = request.line,
        .barcode = request.barcode,
        .ourNumber = request.ourNumber,
        .terms = request.terms};
}

ChargeStatus statusOf(const PaymentRequest& request)
{
    switch (request.state) {
    case RequestState::Paid: return ChargeStatus::Paid;
    case RequestState::Cancelled:
    case RequestState::Failed: return ChargeStatus::Removed;
    case RequestState::Requested:
    case RequestState::Active:
    case RequestState::Withheld: break;
    }
    return ChargeStatus::Active;
}

} // namespace

FileSlips::FileSlips(storage::Database& database, const Clock& clock, SlipAccount account)
    : m_database(database)
    , m_clock(clock)
    , m_numbers(database, std::move(account))
{
}

Result<PaymentRequest> FileSlips::request(const QString& txid)
{
    TRATO_TRY(auto found, PaymentRequests(m_database, m_clock).byTxid(txid));
    if (!found)
        return failure(QStringLiteral("no_payment_request"), Words::tr("There is no charge “%1”.").arg(txid));
    return std::move(*found);
}

Result<RegisteredCharge> FileSlips::registerCharge(const Charge& charge)
{
    const SlipAccount& account = m_numbers.account();
    return m_database.transaction([&]() -> Result<RegisteredCharge> {
        TRATO_TRY(PaymentRequest request, this->request(charge.txid));
        TRATO_TRY(const SlipNumber number, m_numbers.of(request));
        TRATO_TRY(const BoletoNumbers numbers, encodeBoleto({.bank = account.bank.bank,
                                                   .freeField = number.freeField,
                                                   .amount = charge.amount,
                                                   .due = charge.due}));
        SlipInstructions instructions(m_database, m_clock);
        TRATO_TRY(const auto given, instructions.of(request));
        if (given.empty())
            TRATO_CHECK(instructions.give(request, RemittanceOrder::Register));
        request.line = numbers.line;
        request.barcode = numbers.barcode;
        request.ourNumber = account.toldNumber(number);
        request.payee = account.payee();
        return chargeOf(request, ChargeStatus::Active, validDaysAfterDue());
    });
}

Result<RegisteredCharge> FileSlips::charge(const ChargeName& name)
{
    TRATO_TRY(const PaymentRequest known, request(name.txid));
    return chargeOf(known, statusOf(known), validDaysAfterDue());
}

Result<RegisteredCharge> FileSlips::cancelCharge(const ChargeName& name)
{
    return m_database.transaction([&]() -> Result<RegisteredCharge> {
        TRATO_TRY(const PaymentRequest known, request(name.txid));
        if (known.state == RequestState::Paid)
            return chargeOf(known, ChargeStatus::Paid, validDaysAfterDue());
        SlipInstructions instructions(m_database, m_clock);
        TRATO_TRY(const auto given, instructions.of(known));
        const bool asked = std::ranges::any_of(given,
            [](const SlipInstruction& one) { return one.order == RemittanceOrder::Cancel && isStillMeant(one); });
        if (!asked) {
            TRATO_CHECK(instructions.withdraw(known));
            if (std::ranges::any_of(given, isRegisterOut))
                TRATO_CHECK(instructions.give(known, RemittanceOrder::Cancel));
        }
        return chargeOf(known, ChargeStatus::Removed, validDaysAfterDue());
    });
}

Result<RegisteredCharge> FileSlips::moveCharge(const ChargeName& name, QDate due)
{
    return m_database.transaction([&]() -> Result<RegisteredCharge> {
        TRATO_TRY(PaymentRequest known, request(name.txid));
        SlipInstructions instructions(m_database, m_clock);
        TRATO_TRY(const auto given, instructions.of(known));
        if (std::ranges::none_of(given, isRegisterInHand)) {
            const bool asked = std::ranges::any_of(given, [&](const SlipInstruction& one) {
                return one.order == RemittanceOrder::ChangeDue && one.due == due && isStillMeant(one);
            });
            if (!asked)
                TRATO_CHECK(instructions.give(known, RemittanceOrder::ChangeDue, due));
            return chargeOf(known, statusOf(known), validDaysAfterDue());
        }
        TRATO_TRY(const BoletoNumbers numbers, movedSlip(known, due));
        known.due = due;
        known.line = numbers.line;
        known.barcode = numbers.barcode;
        TRATO_CHECK(PaymentRequests(m_database, m_clock).storeDue(known));
        return chargeOf(known, statusOf(known), validDaysAfterDue());
    });
}

Result<ReceivedPayment> FileSlips::payment(const QString&)
{
    return failure(QStringLiteral("provider_not_found"), Words::tr("The bank tells of payments by its files."));
}

Result<void> FileSlips::payments(Instant, Instant, const std::function<void(const ReceivedPayment&)>&) { return {}; }

} // namespace trato::payments
