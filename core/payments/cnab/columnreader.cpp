#include "payments/cnab/columnreader.h"

#include "base/text.h"

#include <algorithm>

namespace trato::payments::cnab {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool allDigits(QByteArrayView text) { return std::all_of(text.begin(), text.end(), isDigit); }

int twoDigits(QByteArrayView text, qsizetype at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); }

QDate dateOf(QByteArrayView text, bool yearFirst)
{
    if (text.size() == 6) {
        const int year = twoDigits(text, 4);
        return {year < 70 ? 2000 + year : 1900 + year, twoDigits(text, 2), twoDigits(text, 0)};
    }
    if (yearFirst)
        return {twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 4), twoDigits(text, 6)};
    return {twoDigits(text, 4) * 100 + twoDigits(text, 6), twoDigits(text, 2), twoDigits(text, 0)};
}

QString cleanText(QByteArrayView bytes)
{
    const bool plain = std::all_of(bytes.begin(), bytes.end(),
        [](char c) { return static_cast<uchar>(c) >= 0x20 && static_cast<uchar>(c) < 0x7f; });
    const QString text = QString::fromLatin1(bytes);
    return plain ? text : text::cleaned(text).trimmed();
}

bool onlyZeros(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'0'; });
}

/// Fifteen digits stand for eleven or fourteen; the type says which, else the zeros in front do.
QString payerDocument(const QString& padded, const QString& type)
{
    if (onlyZeros(padded))
        return {};
    const bool person = type == u"1" || type == u"01" || (type.isEmpty() && padded.startsWith(u"0000"));
    const qsizetype wanted = person ? 11 : 14;
    if (padded.size() <= wanted || !onlyZeros(padded.chopped(wanted)))
        return padded;
    return padded.last(wanted);
}

} // namespace

QByteArrayView ColumnReader::raw(const Column& column) const
{
    if (column.from >= m_line.size())
        return {};
    return m_line.sliced(column.from, std::min<qsizetype>(column.length, m_line.size() - column.from));
}

QString ColumnReader::text(const Columns& columns) const
{
    for (const Column& column : columns) {
        const QByteArrayView found = raw(column).trimmed();
        if (!found.isEmpty())
            return cleanText(found);
    }
    return {};
}

std::optional<qint64> ColumnReader::number(const Column& column)
{
    const QByteArrayView whole = raw(column);
    const QByteArrayView digits = whole.trimmed();
    if (digits.isEmpty())
        return 0;
    if (!allDigits(digits) || digits.size() > 15) {
        m_faults.badNumber = true;
        return {};
    }
    if (whole.size() < column.length) {
        m_faults.cut = true;
        return {};
    }
    return digits.toLongLong();
}

money::Money ColumnReader::amount(const Columns& columns)
{
    qint64 cents = 0;
    for (const Column& column : columns)
        cents += number(column).value_or(0);
    return money::Money::fromCents(cents);
}

QDate ColumnReader::date(const Columns& columns, bool yearFirst)
{
    for (const Column& column : columns) {
        const QByteArrayView whole = raw(column);
        const QByteArrayView digits = whole.trimmed();
        if (digits.isEmpty() || std::all_of(digits.begin(), digits.end(), [](char c) { return c == '0'; }))
            continue;
        if (whole.size() < column.length && allDigits(digits)) {
            m_faults.cut = true;
            return {};
        }
        const QDate date =
            allDigits(digits) && (digits.size() == 6 || digits.size() == 8) ? dateOf(digits, yearFirst) : QDate();
        m_faults.badDate |= !date.isValid();
        return date;
    }
    return {};
}

std::optional<qint64> ColumnReader::count(const Columns& columns) const
{
    for (const Column& column : columns) {
        const QByteArrayView digits = raw(column).trimmed();
        if (!digits.isEmpty() && allDigits(digits) && digits.size() <= 18)
            return digits.toLongLong();
    }
    return {};
}

QStringList ColumnReader::reasons(const Columns& columns, int width) const
{
    QStringList found;
    for (const Column& column : columns) {
        const QByteArrayView all = raw(column);
        for (qsizetype at = 0; at < all.size(); at += width) {
            const QString code = cleanText(all.sliced(at, std::min<qsizetype>(width, all.size() - at)).trimmed());
            if (!code.isEmpty() && !onlyZeros(code))
                found.append(code);
        }
    }
    return found;
}

namespace {

void readTexts(BankRecord& record, const ColumnReader& line, const RecordColumns& columns)
{
    const auto take = [&](QString& target, const Columns& from) {
        if (!from.empty())
            target = line.text(from);
    };
    take(record.ourNumber, columns.ourNumber);
    take(record.document, columns.document);
    take(record.control, columns.control);
    take(record.wallet, columns.wallet);
    take(record.occurrence, columns.occurrence);
    take(record.txid, columns.txid);
    take(record.payerName, columns.payerName);
    if (!columns.payerName.empty() && onlyZeros(record.payerName))
        record.payerName.clear();
    if (!columns.payerDocument.empty())
        record.payerDocument = payerDocument(line.text(columns.payerDocument), line.text(columns.payerType));
    if (!columns.reasons.empty())
        record.reasons = line.reasons(columns.reasons, columns.reasonWidth);
}

void readValues(BankRecord& record, ColumnReader& line, const RecordColumns& columns)
{
    const auto take = [&](money::Money& target, const Columns& from) {
        if (!from.empty())
            target = line.amount(from);
    };
    take(record.amount, columns.amount);
    take(record.paid, columns.paid);
    take(record.credited, columns.credited);
    take(record.fee, columns.fee);
    take(record.interest, columns.interest);
    take(record.discount, columns.discount);
    take(record.rebate, columns.rebate);
    take(record.otherCredits, columns.otherCredits);
    if (!columns.occurrenceDate.empty())
        record.occurrenceDate = line.date(columns.occurrenceDate);
    if (!columns.creditDate.empty())
        record.creditDate = line.date(columns.creditDate, columns.creditDateYearFirst);
    if (!columns.due.empty())
        record.due = line.date(columns.due);
}

} // namespace

Faults readInto(BankRecord& record, QByteArrayView line, const RecordColumns& columns)
{
    ColumnReader reader(line);
    readTexts(record, reader, columns);
    readValues(record, reader, columns);
    return reader.faults();
}

} // namespace trato::payments::cnab
