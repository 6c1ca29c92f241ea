#include "payments/cnab/lines240.h"

namespace trato::payments::cnab {

namespace {

const Columns lotsInFile{{17, 6}};
const Columns linesInFile{{23, 6}};
const Columns linesInLot{{17, 6}};
const Columns segmentNumber{{8, 5}};
/// Titles and their value by kind of collection: simple, linked, pledged, discounted.
const Columns titleCounts[]{{{23, 6}}, {{46, 6}}, {{69, 6}}, {{92, 6}}};
const Columns titleTotals[]{{{29, 17}}, {{52, 17}}, {{75, 17}}, {{98, 17}}};

QByteArrayView movementOf(QByteArrayView line) { return line.size() < 17 ? QByteArrayView() : line.sliced(15, 2); }

qint64 sumOf(const ColumnReader& reader, std::span<const Columns> parts)
{
    qint64 sum = 0;
    for (const Columns& part : parts)
        (void)__builtin_add_overflow(sum, reader.count(part).value_or(0), &sum);
    return sum;
}

} // namespace

void Lines240::read(int number, QByteArrayView line, bool shifted)
{
    const char place = line.size() > 7 ? line[7] : '\0';
    // A head stands in no lot; what only looks like one must not change by whose tables the rest is read.
    const char type = place == '0' && m_layout && line.sliced(3, 4) != "0000" ? '\0' : place;
    if (type != '0' && m_state.trailerSeen)
        m_state.report(number, QLatin1StringView("record_after_trailer"));
    if (!m_layout && type != '0') {
        m_state.report(number, QLatin1StringView("missing_header"));
        useBank(number, line.first(std::min<qsizetype>(3, line.size())));
    } else if (type != '0' && line.first(std::min<qsizetype>(3, line.size())) != m_bank) {
        m_state.report(number, QLatin1StringView("other_bank"));
    }
    ++m_lines;
    ++m_lot.lines;
    switch (type) {
    case '0': readHead(number, line); break;
    case '1': readLotHead(number, line); break;
    case '3': readDetail(number, line, shifted); break;
    case '5': readLotTrailer(number, line); break;
    case '9': readTrailer(number, line); break;
    default: m_state.report(number, QLatin1StringView("unknown_record"));
    }
}

void Lines240::useBank(int number, QByteArrayView bank)
{
    m_bank = bank.toByteArray();
    m_layout = layouts().byBank(bank);
    if (!m_layout || m_layout->cnab240.occurrences.isEmpty())
        m_state.report(number, QLatin1StringView("unknown_bank"));
    if (!m_layout)
        m_layout = &layouts().common();
    m_state.header.layout = CnabLayout::Cnab240;
    m_state.header.bank = QString::fromLatin1(bank);
}

void Lines240::readHead(int number, QByteArrayView line)
{
    release();
    if (m_state.headerSeen)
        m_state.report(number, QLatin1StringView("second_header"));
    useBank(number, line.first(3));
    if (!m_state.headerSeen)
        m_state.header = readHeader(line, m_layout->cnab240.header, CnabLayout::Cnab240, m_bank);
    m_state.headerSeen = true;
    m_state.trailerSeen = false;
    m_lots = 0;
    m_lines = 1;
    m_lot = {};
}

void Lines240::readLotHead(int number, QByteArrayView line)
{
    release();
    Q_UNUSED(line)
    if (m_lot.open)
        m_state.report(number, QLatin1StringView("missing_lot_trailer"));
    m_lot = {.open = true, .lines = 1};
    ++m_lots;
}

void Lines240::readDetail(int number, QByteArrayView line, bool shifted)
{
    checkSegmentNumber(number, line);
    switch (line.size() > 13 ? line[13] : '\0') {
    case 'T': readTitle(number, line, shifted); break;
    case 'U': readMoney(number, line, shifted); break;
    case 'Y': readExtra(number, line); break;
    default: m_state.report(number, QLatin1StringView("unknown_segment"));
    }
}

void Lines240::checkSegmentNumber(int number, QByteArrayView line)
{
    const auto found = ColumnReader(line).count(segmentNumber);
    if (found && *found != m_lot.nextSegment % 100'000) {
        m_state.report(number, QLatin1StringView("wrong_sequence"));
        m_lot.nextSegment = *found;
    }
    ++m_lot.nextSegment;
}

void Lines240::readTitle(int number, QByteArrayView line, bool shifted)
{
    release();
    BankRecord record{.line = number};
    const Faults faults = readInto(record, line, m_layout->cnab240.t);
    m_state.reportFaults(number, faults);
    record.damaged = shifted || faults.spoilsMoney();
    ++m_lot.titles;
    (void)__builtin_add_overflow(m_lot.cents, record.amount.cents(), &m_lot.cents);
    m_held = std::move(record);
    m_hasMoney = false;
}

void Lines240::readMoney(int number, QByteArrayView line, bool shifted)
{
    const bool alone = !m_held || m_hasMoney || m_held->occurrence.toLatin1() != movementOf(line);
    if (alone) {
        // Kept and shown: money of which nobody says what it was for.
        release();
        m_state.report(number, QLatin1StringView("orphan_record"));
        m_held = BankRecord{.line = number, .occurrence = QString::fromLatin1(movementOf(line))};
        m_held->damaged = true;
    }
    const Faults faults = readInto(*m_held, line, m_layout->cnab240.u);
    m_state.reportFaults(number, faults);
    m_held->damaged |= shifted || faults.spoilsMoney();
    m_hasMoney = true;
}

void Lines240::readExtra(int number, QByteArrayView line)
{
    const QByteArrayView code = line.size() < 19 ? QByteArrayView() : line.sliced(17, 2);
    if (!m_held)
        m_state.report(number, QLatin1StringView("orphan_record"));
    else if (code == "03")
        m_held->txid = ColumnReader(line).text(m_layout->cnab240.y.txid);
    else
        m_state.report(number, QLatin1StringView("unknown_segment"));
}

void Lines240::readLotTrailer(int number, QByteArrayView line)
{
    release();
    const ColumnReader reader(line);
    checkCount(number, reader.count(linesInLot), m_lot.lines);
    // Banks that don't count leave zeros.
    if (const qint64 titles = sumOf(reader, titleCounts); titles != 0 && titles != m_lot.titles)
        m_state.report(number, QLatin1StringView("wrong_count"));
    if (const qint64 cents = sumOf(reader, titleTotals); cents != 0 && cents != m_lot.cents)
        m_state.report(number, QLatin1StringView("wrong_total"));
    m_lot = {};
}

void Lines240::readTrailer(int number, QByteArrayView line)
{
    release();
    if (m_lot.open)
        m_state.report(number, QLatin1StringView("missing_lot_trailer"));
    m_lot = {};
    const ColumnReader reader(line);
    checkCount(number, reader.count(lotsInFile), m_lots);
    checkCount(number, reader.count(linesInFile), m_lines);
    m_state.trailerSeen = true;
}

void Lines240::checkCount(int number, std::optional<qint64> said, qint64 counted)
{
    if (said && *said != counted)
        m_state.report(number, QLatin1StringView("wrong_count"));
}

void Lines240::release()
{
    if (!m_held)
        return;
    if (!m_hasMoney) {
        m_state.report(m_held->line, QLatin1StringView("missing_segment"));
        m_held->damaged = true;
    }
    m_state.hand(std::move(*m_held), m_layout->cnab240.occurrences);
    m_held.reset();
    m_hasMoney = false;
}

void Lines240::finish(int lastLine)
{
    release();
    if (!m_state.trailerSeen)
        m_state.report(lastLine, QLatin1StringView("missing_trailer"));
}

} // namespace trato::payments::cnab
