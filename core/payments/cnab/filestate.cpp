#include "payments/cnab/filestate.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>

namespace trato::payments::cnab {

namespace {

constexpr size_t mostProblems = 10'000;

/// That a file is not whole, or says of itself what is not so.
constexpr std::array breaches{QLatin1StringView("missing_header"), QLatin1StringView("missing_trailer"),
    QLatin1StringView("missing_lot_trailer"), QLatin1StringView("record_after_trailer"),
    QLatin1StringView("wrong_count"), QLatin1StringView("wrong_total"), QLatin1StringView("wrong_sequence"),
    QLatin1StringView("cut_field"), QLatin1StringView("missing_segment"), QLatin1StringView("orphan_record"),
    QLatin1StringView("too_many_problems")};

bool bearsMoney(OccurrenceKind kind) { return kind == OccurrenceKind::Payment; }

void settleAmounts(BankRecord& record, PaidMeans means)
{
    const money::Money withFee = record.paid + record.fee;
    const money::Money asked = record.amount + record.interest + record.otherCredits - record.discount - record.rebate;
    const bool net =
        means == PaidMeans::Net || (means == PaidMeans::Either && record.paid != asked && withFee == asked);
    if (!net)
        return;
    record.credited = record.paid;
    record.paid = withFee;
}

} // namespace

void FileState::report(int line, QLatin1StringView code)
{
    m_whole = m_whole && std::find(breaches.begin(), breaches.end(), code) == breaches.end();
    if (m_problems.size() < mostProblems)
        m_problems.push_back({line, code});
    else
        ++m_leftOut;
}

void FileState::reportFaults(int line, const Faults& faults)
{
    if (faults.badNumber)
        report(line, QLatin1StringView("bad_number"));
    if (faults.badDate)
        report(line, QLatin1StringView("bad_date"));
    if (faults.cut)
        report(line, QLatin1StringView("cut_field"));
}

void FileState::judge(BankRecord& record, const Occurrences& kinds, PaidMeans paid)
{
    const QByteArray code = record.occurrence.toLatin1();
    record.kind = kinds.value(occurrenceKey(code), OccurrenceKind::Unknown);
    if (record.kind == OccurrenceKind::Unknown && !kinds.isEmpty())
        report(record.line, QLatin1StringView("unknown_occurrence"));
    if (!bearsMoney(record.kind))
        return;
    if (record.paid.isZero()) {
        if (!record.damaged)
            report(record.line, QLatin1StringView("payment_without_amount"));
        record.damaged = true;
        return;
    }
    settleAmounts(record, paid);
    record.isPayment = !record.damaged && !record.duplicate;
}

bool FileState::isRepeated(const BankRecord& record)
{
    const size_t key = qHashMulti(0x7a70, record.ourNumber, record.document, record.occurrence,
        record.occurrenceDate.toJulianDay(), record.creditDate.toJulianDay(), record.amount.cents(),
        record.paid.cents(), record.fee.cents(), record.payerDocument, record.payerName, record.txid);
    return !m_seen.insert(key).second;
}

void FileState::hand(BankRecord&& record, const Occurrences& kinds, PaidMeans paid)
{
    record.bank = header.bank;
    record.duplicate = isRepeated(record);
    if (record.duplicate)
        report(record.line, QLatin1StringView("duplicate_record"));
    judge(record, kinds, paid);
    ++m_records;
    m_visit(record);
}

std::vector<FileProblem> FileState::takeProblems(int lastLine)
{
    std::stable_sort(m_problems.begin(), m_problems.end(),
        [](const FileProblem& a, const FileProblem& b) { return a.line < b.line; });
    if (m_leftOut > 0) {
        m_whole = false;
        m_problems.push_back({lastLine, QStringLiteral("too_many_problems")});
    }
    return std::move(m_problems);
}

BankFileHeader readHeader(QByteArrayView line, const HeaderColumns& columns, CnabLayout layout, QByteArrayView bank)
{
    ColumnReader reader(line);
    return {.layout = layout,
        .bank = QString::fromLatin1(bank),
        .bankName = reader.text(columns.bankName),
        .agreement = reader.text(columns.agreement).simplified(),
        .company = reader.text(columns.company),
        .sequence = reader.text(columns.sequence),
        .generated = reader.date(columns.generated)};
}

} // namespace trato::payments::cnab
