#include "payments/cnab/lines400.h"

namespace trato::payments::cnab {

namespace {

constexpr Column numberColumn400{.from = 394, .length = 6};

} // namespace

void Lines400::read(int number, QByteArrayView line, bool shifted)
{
    const char type = line.front();
    if (type == '0' && (!m_layout || line.startsWith("02RETORNO"))) {
        readHead(number, line);
        return;
    }
    checkSequence(number, line);
    if (m_state.trailerSeen)
        m_state.report(number, QLatin1StringView("record_after_trailer"));
    const auto& records = m_layout->cnab400.records;
    if (type == '9')
        readTrailer(number, line);
    else if (const auto columns = records.find(type); columns != records.end())
        readDetail(number, line, columns->second, shifted);
    else if (type == m_layout->cnab400.pixType)
        readPix(number, line);
    else
        m_state.report(number, QLatin1StringView("unknown_record"));
}

void Lines400::readHead(int number, QByteArrayView line)
{
    release();
    if (m_state.headerSeen)
        m_state.report(number, QLatin1StringView("second_header"));
    const QByteArrayView bank = line.size() >= 79 ? line.sliced(76, 3) : QByteArrayView();
    m_layout = layouts().byHeader400(line);
    if (!m_layout || m_layout->cnab400.occurrences.isEmpty())
        m_state.report(number, QLatin1StringView("unknown_bank"));
    if (!m_layout)
        m_layout = &layouts().common();
    // The bank by whose tables the file is read, which its header may not name.
    const QByteArrayView reader = m_layout->bank.isEmpty() ? bank : QByteArrayView(m_layout->bank);
    const auto header = readHeader(line, m_layout->cnab400.header, CnabLayout::Cnab400, reader);
    if (!m_state.headerSeen)
        m_state.header = header;
    else
        m_state.header.bank = header.bank;
    m_state.headerSeen = true;
    m_state.trailerSeen = false;
    m_tallies.clear();
    m_nextNumber = 1;
    checkSequence(number, line);
}

void Lines400::checkSequence(int number, QByteArrayView line)
{
    if (line.size() < numberColumn400.from + numberColumn400.length) {
        ++m_nextNumber;
        return;
    }
    bool isNumber = false;
    const qint64 found = line.sliced(numberColumn400.from, numberColumn400.length).trimmed().toLongLong(&isNumber);
    // Six places: the number of a line beyond the last begins anew.
    if (isNumber && found != m_nextNumber % 1'000'000) {
        m_state.report(number, QLatin1StringView("wrong_sequence"));
        m_nextNumber = found;
    }
    ++m_nextNumber;
}

void Lines400::readDetail(int number, QByteArrayView line, const RecordColumns& columns, bool shifted)
{
    release();
    BankRecord record{.line = number};
    const Faults faults = readInto(record, line, columns);
    m_state.reportFaults(number, faults);
    record.damaged = shifted || faults.spoilsMoney();
    Tally& tally = m_tallies[occurrenceKey(record.occurrence.toLatin1())];
    ++tally.records;
    (void)__builtin_add_overflow(tally.cents, record.amount.cents(), &tally.cents);
    m_held = std::move(record);
}

void Lines400::readPix(int number, QByteArrayView line)
{
    if (!m_held) {
        m_state.report(number, QLatin1StringView("orphan_record"));
        return;
    }
    m_held->txid = ColumnReader(line).text(m_layout->cnab400.pixTxid);
}

void Lines400::readTrailer(int number, QByteArrayView line)
{
    release();
    m_state.trailerSeen = true;
    for (const TrailerSum& sum : m_layout->cnab400.trailer)
        checkSum(number, line, sum);
}

void Lines400::checkSum(int number, QByteArrayView line, const TrailerSum& sum)
{
    Tally mine;
    for (auto it = m_tallies.cbegin(); it != m_tallies.cend(); ++it) {
        if (!sum.codes.empty() && std::find(sum.codes.begin(), sum.codes.end(), it.key()) == sum.codes.end())
            continue;
        mine.records += it->records;
        (void)__builtin_add_overflow(mine.cents, it->cents, &mine.cents);
    }
    const ColumnReader reader(line);
    if (const auto records = reader.count(sum.records); records && *records != mine.records)
        m_state.report(number, QLatin1StringView("wrong_count"));
    if (const auto cents = reader.count(sum.amount); cents && *cents != mine.cents)
        m_state.report(number, QLatin1StringView("wrong_total"));
}

void Lines400::release()
{
    if (!m_held)
        return;
    m_state.hand(std::move(*m_held), m_layout->cnab400.occurrences, m_layout->cnab400.paid);
    m_held.reset();
}

void Lines400::finish(int lastLine)
{
    release();
    if (!m_state.trailerSeen)
        m_state.report(lastLine, QLatin1StringView("missing_trailer"));
}

} // namespace trato::payments::cnab
