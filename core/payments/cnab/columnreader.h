#pragma once

#include "payments/cnab/layout.h"

#include <QByteArrayView>

namespace trato::payments::cnab {

/// What went wrong while the values of a line were read; each at most once a line.
struct Faults {
    bool badNumber = false;
    bool badDate = false;
    bool cut = false; ///< the line ends within a number or a date

    [[nodiscard]] bool spoilsMoney() const { return badNumber || cut; }
};

/// The values of one line of fixed columns. What lies behind the end of the line is blank: trailing blanks get lost on
/// the way. But nobody trims digits, so that a number that the end cuts is a fault.
class ColumnReader final {
public:
    explicit ColumnReader(QByteArrayView line)
        : m_line(line)
    {
    }

    /// Blanks cut; control characters never get through.
    [[nodiscard]] QString text(const Columns& columns) const;
    [[nodiscard]] QByteArrayView raw(const Column& column) const;
    /// Cents. Blank is zero.
    money::Money amount(const Columns& columns);
    /// Six digits (ddmmyy, 1970-2069) or eight (ddmmyyyy, yyyymmdd); blanks and zeros are no date.
    QDate date(const Columns& columns, bool yearFirst = false);
    /// A count of records; nothing when it is blank or no number.
    [[nodiscard]] std::optional<qint64> count(const Columns& columns) const;
    [[nodiscard]] QStringList reasons(const Columns& columns, int width) const;

    [[nodiscard]] const Faults& faults() const { return m_faults; }

private:
    std::optional<qint64> number(const Column& column);

    QByteArrayView m_line;
    Faults m_faults;
};

/// Puts what the columns hold into the record; what they don't have stays as it is.
Faults readInto(BankRecord& record, QByteArrayView line, const RecordColumns& columns);

} // namespace trato::payments::cnab
