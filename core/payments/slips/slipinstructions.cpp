#include "payments/slips/slipinstructions.h"

#include "money/reais.h"
#include "payments/requestrecord.h"
#include "payments/slips/slipnumbers.h"
#include "payments/words.h"
#include "storage/database.h"

#include <algorithm>
#include <array>

namespace trato::payments {

namespace {

constexpr std::array allInstructionStates{InstructionState::Waiting, InstructionState::Written,
    InstructionState::Confirmed, InstructionState::Refused, InstructionState::Withdrawn};

InstructionState instructionStateFromName(const QString& name)
{
    const auto found = std::ranges::find(allInstructionStates, name, instructionStateName);
    Q_ASSERT(found != allInstructionStates.end());
    return *found;
}

SlipInstruction readInstruction(const storage::Row& row)
{
    return {.id = row.integer("id"),
        .order = remittanceOrderFromName(row.text("kind")),
        .due = row.date("due"),
        .state = instructionStateFromName(row.text("state")),
        .file = row.optionalInteger("file")};
}

/// The oldest one that the bank was told of and has not answered.
const SlipInstruction* unanswered(
    const std::vector<SlipInstruction>& instructions, std::optional<RemittanceOrder> order = {})
{
    const auto found = std::ranges::find_if(instructions, [&](const SlipInstruction& one) {
        return one.state == InstructionState::Written && (!order || one.order == *order);
    });
    return found == instructions.end() ? nullptr : &*found;
}

QString slipWords(const PaymentRequest& request)
{
    return Words::tr("boleto %1 of %2").arg(request.ourNumber, reais(request.amount));
}

QString reasonWords(const QString& reasons)
{
    return reasons.isEmpty() ? Words::tr("the bank gives no reason") : Words::tr("reason %1").arg(reasons);
}

} // namespace

QString instructionStateName(InstructionState state)
{
    switch (state) {
    case InstructionState::Waiting: return QStringLiteral("waiting");
    case InstructionState::Written: return QStringLiteral("written");
    case InstructionState::Confirmed: return QStringLiteral("confirmed");
    case InstructionState::Refused: return QStringLiteral("refused");
    case InstructionState::Withdrawn: return QStringLiteral("withdrawn");
    }
    Q_UNREACHABLE();
}

Result<std::vector<SlipInstruction>> SlipInstructions::of(const PaymentRequest& request)
{
    return m_database.all(QStringLiteral("payments/slip_instructions"),
        {{":debtor", request.debtor}, {":request", request.id}}, readInstruction);
}

Result<qint64> SlipInstructions::give(const PaymentRequest& request, RemittanceOrder order, QDate due)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("slip_instruction")));
    const Instant now = m_clock.now();
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_slip_instruction"),
        {{":debtor", request.debtor}, {":id", id}, {":request", request.id}, {":account", request.account},
            {":kind", remittanceOrderName(order)}, {":due", due}, {":now", now}, {":updated", now}}));
    return id;
}

Result<void> SlipInstructions::withdraw(const PaymentRequest& request)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/withdraw_slip_instructions"),
        {{":debtor", request.debtor}, {":request", request.id}, {":now", m_clock.now()}}));
    return {};
}

Result<void> SlipInstructions::set(
    const PaymentRequest& request, const SlipInstruction& instruction, InstructionState state, const QString& reasons)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/set_slip_instruction"),
        {{":debtor", request.debtor}, {":id", instruction.id}, {":state", instructionStateName(state)},
            {":reasons", reasons}, {":now", m_clock.now()}}));
    return {};
}

Result<SlipWork> SlipInstructions::refuse(
    const PaymentRequest& request, const SlipInstruction& instruction, const QString& reasons)
{
    TRATO_CHECK(set(request, instruction, InstructionState::Refused, reasons));
    const QString why = reasonWords(reasons);
    switch (instruction.order) {
    case RemittanceOrder::Cancel:
        return SlipWork{request.debtor, QStringLiteral("slip_order_refused"),
            Words::tr("The bank did not write off the %1 (%2): it can still be paid. Settle it with the bank.")
                .arg(slipWords(request), why)};
    case RemittanceOrder::ChangeDue:
        return SlipWork{request.debtor, QStringLiteral("slip_order_refused"),
            Words::tr("The bank did not move the %1 to %2 (%3): it keeps its date. Ask for a new boleto.")
                .arg(slipWords(request), instruction.due.toString(Qt::ISODate), why)};
    case RemittanceOrder::Register: break;
    }
    TRATO_CHECK(withdraw(request));
    const QString words = Words::tr("The bank refused the %1 (%2): nobody can pay it. Correct the payer's data and ask "
                                    "for a new boleto, or for a Pix.")
                              .arg(slipWords(request), why);
    const bool open = request.state == RequestState::Active || request.state == RequestState::Withheld;
    if (open)
        TRATO_CHECK(PaymentRequests(m_database, m_clock).setState(request, RequestState::Failed, words));
    return SlipWork{request.debtor, QStringLiteral("slip_refused"), words};
}

Result<SlipWork> SlipInstructions::refusedMove(const PaymentRequest& request, QDate due, const QString& reasons)
{
    TRATO_TRY(const qint64 id, give(request, RemittanceOrder::ChangeDue, due));
    return refuse(request, {.id = id, .order = RemittanceOrder::ChangeDue, .due = due}, reasons);
}

/// A line with the new day goes with the slip; the bank takes the money by its books, not by the line's date.
Result<void> SlipInstructions::moved(const PaymentRequest& request, const SlipInstruction& instruction)
{
    TRATO_CHECK(set(request, instruction, InstructionState::Confirmed));
    TRATO_TRY(const BoletoNumbers numbers, movedSlip(request, instruction.due));
    PaymentRequest changed = request;
    changed.due = instruction.due;
    changed.line = numbers.line;
    changed.barcode = numbers.barcode;
    return PaymentRequests(m_database, m_clock).storeDue(changed);
}

Result<std::optional<SlipWork>> SlipInstructions::writtenOff(
    const PaymentRequest& request, const std::vector<SlipInstruction>& instructions)
{
    if (const SlipInstruction* const asked = unanswered(instructions, RemittanceOrder::Cancel))
        TRATO_CHECK(set(request, *asked, InstructionState::Confirmed));
    if (request.state != RequestState::Active && request.state != RequestState::Withheld)
        return std::nullopt;
    TRATO_CHECK(withdraw(request));
    const QString words =
        Words::tr("The bank has written off the %1 by itself: nobody can pay it any more. Ask for a new "
                  "one where the debt stands.")
            .arg(slipWords(request));
    TRATO_CHECK(PaymentRequests(m_database, m_clock).setState(request, RequestState::Cancelled, words));
    return SlipWork{request.debtor, QStringLiteral("slip_written_off"), words};
}

Result<std::optional<SlipWork>> SlipInstructions::answered(const QString& account, const StatementLine& line)
{
    const QString number = comparableNumber(line.ourNumber);
    if (number.isEmpty() || !line.event)
        return std::nullopt;
    TRATO_TRY(const auto request, m_database.one(QStringLiteral("payments/request_by_bare_number"),
                                      {{":our_number", number}, {":account", account}}, readRequest));
    if (!request)
        return std::nullopt;
    TRATO_TRY(const auto instructions, of(*request));
    switch (*line.event) {
    case OccurrenceKind::Registered:
        if (const SlipInstruction* const asked = unanswered(instructions, RemittanceOrder::Register))
            TRATO_CHECK(set(*request, *asked, InstructionState::Confirmed));
        return std::nullopt;
    case OccurrenceKind::Changed:
        if (const SlipInstruction* const asked = unanswered(instructions, RemittanceOrder::ChangeDue))
            TRATO_CHECK(moved(*request, *asked));
        return std::nullopt;
    case OccurrenceKind::Rejected: {
        const SlipInstruction* const asked = unanswered(instructions);
        if (!asked)
            return std::nullopt;
        TRATO_TRY(SlipWork work, refuse(*request, *asked, line.text));
        return std::optional(std::move(work));
    }
    case OccurrenceKind::WrittenOff: return writtenOff(*request, instructions);
    default: return std::nullopt;
    }
}

} // namespace trato::payments
