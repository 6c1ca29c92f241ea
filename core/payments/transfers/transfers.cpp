#include "payments/transfers/transfers.h"

#include "negotiation/roles.h"
#include "payments/transfers/commission.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/bulkwriter.h"
#include "storage/database.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

namespace trato::payments {

using money::Money;
using storage::BulkWriter;
using storage::Row;

/// A part of a payment that is in no transfer yet.
struct FreePart {
    DebtorId debtor;
    qint64 allocation;
    PaymentId payment;
    QString target;
    qint64 targetId;
    qint64 reversal; ///< 0: of the payment itself
    Money amount;
    QDate paidOn;
    QDate day;
    QString reference;
    int ageDays;
    Money fee;
    bool feeTaken;
};

namespace {

QDate creditedOn(const Row& row)
{
    const QDate credited = row.date("credit_date");
    return credited.isValid() ? credited : row.instant("paid_at").dateIn(deskZone());
}

FreePart readFreePart(const Row& row)
{
    const QDate paidOn = creditedOn(row);
    const QDate ageOn = row.isNull("agreed_at") ? row.instant("paid_at").dateIn(deskZone())
                                                : row.instant("agreed_at").dateIn(deskZone());
    const QDate due = row.date("oldest_due");
    const bool goesBack = !row.isNull("reversal_id");
    return {.debtor = row.id<DebtorId>("debtor_id"),
        .allocation = row.integer("id"),
        .payment = row.id<PaymentId>("payment_id"),
        .target = row.text("target"),
        .targetId = row.integer("target_id"),
        .reversal = row.integer("reversal_id"),
        .amount = Money(row.integer("amount_cents")),
        .paidOn = paidOn,
        .day = goesBack ? row.date("reversed_on") : paidOn,
        .reference = row.text("reference"),
        .ageDays = due.isValid() ? static_cast<int>(std::max<qint64>(0, due.daysTo(ageOn))) : 0,
        .fee = Money(row.integer("fee_cents")),
        .feeTaken = row.flag("fee_taken")};
}

Transfer readTransfer(const Row& row)
{
    Transfer transfer;
    transfer.id = row.id<TransferId>("id");
    transfer.creditor = row.id<CreditorId>("creditor_id");
    transfer.creditorName = row.text("creditor");
    transfer.number = row.number("number");
    transfer.from = row.date("from_day");
    transfer.until = row.date("until_day");
    transfer.received = Money(row.integer("received_cents"));
    transfer.returned = Money(row.integer("returned_cents"));
    transfer.commission = Money(row.integer("commission_cents"));
    transfer.fees = Money(row.integer("fee_cents"));
    transfer.net = Money(row.integer("net_cents"));
    transfer.closedBy = row.text("closed_by");
    transfer.closedAt = row.instant("closed_at");
    return transfer;
}

TransferLine readTransferLine(const Row& row)
{
    return {.debtor = row.id<DebtorId>("debtor_id"),
        .payment = row.id<PaymentId>("payment_id"),
        .day = row.date("day"),
        .reference = row.text("reference"),
        .ageDays = row.number("age_days"),
        .amount = Money(row.integer("amount_cents")),
        .percent = money::Rate::parse(row.text("percent")).value_or(money::Rate()),
        .commission = Money(row.integer("commission_cents")),
        .fee = Money(row.integer("fee_cents"))};
}

/// Parts of one payment for one debt are one line, what went back of them another.
Result<std::vector<TransferLine>> transferLinesOf(const std::vector<FreePart>& parts, const Commissions& commissions)
{
    using Key = std::tuple<QDate, PaymentId, qint64, QString, qint64>;
    std::map<Key, std::pair<TransferLine, QDate>> sorted;
    for (const FreePart& part : parts) {
        auto& [line, paidOn] = sorted[{part.day, part.payment, part.reversal, part.target, part.targetId}];
        line.debtor = part.debtor;
        line.payment = part.payment;
        line.day = part.day;
        line.reference = part.reference;
        line.ageDays = part.ageDays;
        line.amount += part.amount;
        line.fee = part.feeTaken || part.reversal != 0 ? Money() : part.fee;
        paidOn = part.paidOn;
    }
    std::vector<TransferLine> lines;
    std::set<PaymentId> feeTaken;
    for (auto& [key, each] : sorted) {
        auto& [line, paidOn] = each;
        if (line.amount.isZero())
            continue;
        TRATO_TRY(const CommissionRule* const rule, commissions.on(paidOn));
        line.percent = rule->percentOf(line.ageDays);
        line.commission = commissionOf(line.amount, line.percent);
        if (line.fee.isPositive() && !feeTaken.insert(line.payment).second)
            line.fee = Money();
        lines.push_back(std::move(line));
    }
    return lines;
}

void addUpTransfer(Transfer& transfer)
{
    for (const TransferLine& line : transfer.lines) {
        (line.amount.isNegative() ? transfer.returned : transfer.received) +=
            line.amount.isNegative() ? -line.amount : line.amount;
        transfer.commission += line.commission;
        transfer.fees += line.fee;
        transfer.net += line.net();
    }
}

} // namespace

struct Transfers::Taken {
    Transfer transfer;
    std::vector<FreePart> parts;
};

QJsonObject TransferLine::toJson() const
{
    return {{QStringLiteral("day"), day.toString(Qt::ISODate)}, {QStringLiteral("debtor"), debtor.value()},
        {QStringLiteral("payment"), payment.value()}, {QStringLiteral("reference"), reference},
        {QStringLiteral("age_days"), ageDays}, {QStringLiteral("amount"), amount.toString()},
        {QStringLiteral("percent"), percent.toString()}, {QStringLiteral("commission"), commission.toString()},
        {QStringLiteral("fee"), fee.toString()}, {QStringLiteral("net"), net().toString()}};
}

QJsonObject Transfer::toJson() const
{
    QJsonArray rows;
    for (const TransferLine& line : lines)
        rows.append(line.toJson());
    return {{QStringLiteral("id"), id.isValid() ? QJsonValue(id.value()) : QJsonValue()},
        {QStringLiteral("creditor"), creditor.value()}, {QStringLiteral("creditor_name"), creditorName},
        {QStringLiteral("number"), number}, {QStringLiteral("from"), from.toString(Qt::ISODate)},
        {QStringLiteral("until"), until.toString(Qt::ISODate)}, {QStringLiteral("received"), received.toString()},
        {QStringLiteral("returned"), returned.toString()}, {QStringLiteral("commission"), commission.toString()},
        {QStringLiteral("fees"), fees.toString()}, {QStringLiteral("net"), net.toString()},
        {QStringLiteral("closed_by"), closedBy.isEmpty() ? QJsonValue() : QJsonValue(closedBy)},
        {QStringLiteral("lines"), rows}};
}

Result<Transfers::Taken> Transfers::take(const TransferWish& wish)
{
    if (wish.until > m_clock.today())
        return failure(QStringLiteral("date_in_future"), Words::tr("That day has not come yet."));
    Taken taken;
    Transfer& transfer = taken.transfer;
    transfer.creditor = wish.creditor;
    transfer.until = wish.until;
    TRATO_TRY(const auto name, m_database.one(QStringLiteral("payments/creditor_name"), {{":id", wish.creditor}},
                                   [](const Row& row) { return row.text("name"); }));
    if (!name)
        return failure(QStringLiteral("no_creditor"), Words::tr("There is no creditor %1.").arg(wish.creditor.value()));
    transfer.creditorName = *name;
    TRATO_TRY(
        const auto last, m_database.one(QStringLiteral("payments/last_transfer"), {{":creditor", wish.creditor}},
                             [](const Row& row) { return std::pair(row.number("number"), row.date("until_day")); }));
    transfer.number = last ? last->first + 1 : 1;
    TRATO_CHECK(
        m_database.each(QStringLiteral("payments/transfer_parts"), {{":creditor", wish.creditor}}, [&](const Row& row) {
            FreePart part = readFreePart(row);
            if (part.day <= wish.until)
                taken.parts.push_back(std::move(part));
        }));
    TRATO_TRY(const Commissions commissions, Commissions::of(m_database, wish.creditor));
    TRATO_TRY(transfer.lines, transferLinesOf(taken.parts, commissions));
    addUpTransfer(transfer);
    // Without one before it, the period begins with the first thing in it.
    transfer.from = last ? last->second.addDays(1) : transfer.lines.empty() ? wish.until : transfer.lines.front().day;
    transfer.from = std::min(transfer.from, transfer.until);
    return taken;
}

Result<Transfer> Transfers::preview(const TransferWish& wish)
{
    TRATO_TRY(Taken taken, take(wish));
    return std::move(taken.transfer);
}

Result<Transfer> Transfers::close(const TransferWish& wish)
{
    if (wish.until == m_clock.today())
        return failure(QStringLiteral("day_not_over"), Words::tr("More may come today: close it until yesterday."));
    return m_database.transaction([&]() -> Result<Transfer> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, wish.actor));
        TRATO_CHECK(m_database.each(QStringLiteral("payments/one_loader"), {}, [](const Row&) {}));
        TRATO_TRY(Taken taken, take(wish));
        if (taken.transfer.lines.empty())
            return failure(QStringLiteral("nothing_to_transfer"),
                Words::tr("Nothing came in for %1 that is not transferred yet.").arg(taken.transfer.creditorName));
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("transfer")));
        taken.transfer.id = TransferId(id);
        TRATO_CHECK(write(taken, wish));
        return find(TransferId(id));
    });
}

Result<void> Transfers::write(const Taken& taken, const TransferWish& wish)
{
    const Transfer& transfer = taken.transfer;
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_transfer"),
        {{":id", transfer.id}, {":creditor", transfer.creditor}, {":number", transfer.number}, {":from", transfer.from},
            {":until", transfer.until}, {":received", transfer.received.cents()},
            {":returned", transfer.returned.cents()}, {":commission", transfer.commission.cents()},
            {":fees", transfer.fees.cents()}, {":net", transfer.net.cents()}, {":actor", wish.actor},
            {":now", m_clock.now()}}));
    TRATO_TRY(
        auto writer, BulkWriter::open(m_database, QStringLiteral("transfer_line"),
                         {QStringLiteral("transfer_id"), QStringLiteral("line"), QStringLiteral("debtor_id"),
                             QStringLiteral("payment_id"), QStringLiteral("day"), QStringLiteral("reference"),
                             QStringLiteral("age_days"), QStringLiteral("amount_cents"), QStringLiteral("percent"),
                             QStringLiteral("commission_cents"), QStringLiteral("fee_cents")}));
    qint64 number = 0;
    for (const TransferLine& line : transfer.lines) {
        writer->integer(transfer.id.value()).integer(++number).integer(line.debtor.value());
        writer->integer(line.payment.value()).text(line.day.toString(Qt::ISODate)).text(line.reference);
        writer->integer(line.ageDays).integer(line.amount.cents()).text(line.percent.toString());
        writer->integer(line.commission.cents()).integer(line.fee.cents());
        TRATO_CHECK(writer->endRow());
    }
    TRATO_CHECK(writer->finish());
    TRATO_TRY(
        writer, BulkWriter::open(m_database, QStringLiteral("transfer_part"),
                    {QStringLiteral("debtor_id"), QStringLiteral("allocation_id"), QStringLiteral("transfer_id")}));
    for (const FreePart& part : taken.parts) {
        writer->integer(part.debtor.value()).integer(part.allocation).integer(transfer.id.value());
        TRATO_CHECK(writer->endRow());
    }
    TRATO_CHECK(writer->finish());
    TRATO_CHECK(storage::audit(m_database,
        {.at = m_clock.now(),
            .actor = wish.actor,
            .action = QStringLiteral("close_transfer"),
            .detail = {{QStringLiteral("transfer"), transfer.id.value()},
                {QStringLiteral("creditor"), transfer.creditor.value()}, {QStringLiteral("number"), transfer.number},
                {QStringLiteral("net"), transfer.net.toString()}}}));
    return m_database.announce(QStringLiteral("payment"));
}

Result<Transfer> Transfers::find(TransferId id)
{
    TRATO_TRY(auto found, m_database.one(QStringLiteral("payments/transfer_by_id"), {{":id", id}}, readTransfer));
    if (!found)
        return failure(QStringLiteral("no_transfer"), Words::tr("There is no transfer %1.").arg(id.value()));
    TRATO_TRY(found->lines, m_database.all(QStringLiteral("payments/transfer_lines"), {{":id", id}}, readTransferLine));
    return std::move(*found);
}

Result<std::vector<CreditorName>> Transfers::creditors()
{
    return m_database.all(QStringLiteral("payments/creditor_names"), {}, [](const Row& row) {
        return CreditorName{row.id<CreditorId>("id"), row.text("name")};
    });
}

Result<std::vector<Transfer>> Transfers::list(std::optional<CreditorId> creditor, int limit)
{
    return m_database.all(
        QStringLiteral("payments/transfers"), {{":creditor", creditor}, {":limit", limit}}, readTransfer);
}

} // namespace trato::payments
