#pragma once

#include "payments/cnab/remittance.h"
#include "payments/paymentrequests.h"
#include "payments/reconciliation/statement.h"

#include <optional>

namespace trato::payments {

/// waiting (in no file yet) → written → confirmed | refused; waiting → withdrawn
enum class InstructionState { Waiting, Written, Confirmed, Refused, Withdrawn };

QString instructionStateName(InstructionState state);

/// What the bank is told of a slip by file.
struct SlipInstruction {
    qint64 id = 0;
    RemittanceOrder order = RemittanceOrder::Register;
    QDate due = {}; ///< of a change
    InstructionState state = InstructionState::Waiting;
    std::optional<qint64> file = {}; ///< number of the remittance
};

/// What people have to do because of what a bank answered.
struct SlipWork {
    DebtorId debtor = {};
    QString reason = {}; ///< slip_refused, slip_order_refused, slip_written_off
    QString summary = {};
};

/// Instructions to the bank about slips and the bank's answers to them. An instruction goes into one file; what was in
/// none yet can be withdrawn.
class SlipInstructions final {
public:
    SlipInstructions(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Oldest first.
    Result<std::vector<SlipInstruction>> of(const PaymentRequest& request);
    Result<qint64> give(const PaymentRequest& request, RemittanceOrder order, QDate due = {});
    Result<void> withdraw(const PaymentRequest& request);
    /// It cannot be written into a file, or the bank refuses it. A slip that was never registered is charged no more.
    Result<SlipWork> refuse(const PaymentRequest& request, const SlipInstruction& instruction, const QString& reasons);
    /// A provider that was asked at once does not move the slip: kept, so that it is not asked again.
    Result<SlipWork> refusedMove(const PaymentRequest& request, QDate due, const QString& reasons);
    /// What a line of a return file says about a slip of `account`; work where people have to act. Lines about what we
    /// don't know, or asked nothing about, change nothing.
    Result<std::optional<SlipWork>> answered(const QString& account, const StatementLine& line);

private:
    Result<std::optional<SlipWork>> writtenOff(
        const PaymentRequest& request, const std::vector<SlipInstruction>& instructions);
    Result<void> moved(const PaymentRequest& request, const SlipInstruction& instruction);
    Result<void> set(const PaymentRequest& request, const SlipInstruction& instruction, InstructionState state,
        const QString& reasons = {});

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::payments
