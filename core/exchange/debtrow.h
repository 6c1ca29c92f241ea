#pragma once

#include "exchange/columns.h"
#include "exchange/csv.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace trato::exchange {

/// Why a line was refused, or a part of it left out.
struct LineFault {
    int line = 0;
    QString column; ///< the file's header; empty when the whole line is meant
    QString code;
    QString message;
    QString value;

    [[nodiscard]] QJsonObject toJson() const;
};

/// One instalment as the file has it, understood.
struct DebtRow {
    int line = 0;
    QString document; ///< normalised; CPF 11 digits, CNPJ 14 characters
    bool company = false;
    QString name;
    QString contract;
    std::optional<int> instalment; ///< empty: the file has no such column
    QDate due;
    qint64 cents = 0;
    QStringList phones; ///< E.164
    QStringList emails; ///< lower case
    QString product, segment, rating, invoice, uf, city;
    QDate birthDate;
    QJsonObject charges; ///< fine and interest in percent, when the file has them
};

/// Reads records by a mapping whose formats are decided. Documents that lost leading zeros get them back when their
/// check digits then hold; what can't be right is refused with line, column and reason, a telephone or e-mail that
/// can't be right is only left out.
class DebtRowReader final {
public:
    DebtRowReader(const ColumnMapping& mapping, const QStringList& header);

    /// A row, or why the line is refused. What was left out is added to `warnings`.
    [[nodiscard]] std::variant<DebtRow, LineFault> read(
        const CsvRecord& record, std::vector<LineFault>& warnings) const;

private:
    struct Cell {
        QString header;
        QString text;
    };
    [[nodiscard]] Cell cell(const CsvRecord& record, Field field) const;
    [[nodiscard]] std::vector<Cell> cells(const CsvRecord& record, Field field) const;
    std::optional<LineFault> readDocument(const CsvRecord& record, DebtRow& row) const;
    std::optional<LineFault> readContract(const CsvRecord& record, DebtRow& row) const;
    std::optional<LineFault> readInstalment(const CsvRecord& record, DebtRow& row) const;
    std::optional<LineFault> readDue(const CsvRecord& record, DebtRow& row) const;
    std::optional<LineFault> readValue(const CsvRecord& record, DebtRow& row) const;
    void readPhones(const CsvRecord& record, DebtRow& row, std::vector<LineFault>& warnings) const;
    void readEmails(const CsvRecord& record, DebtRow& row, std::vector<LineFault>& warnings) const;
    void readExtras(const CsvRecord& record, DebtRow& row, std::vector<LineFault>& warnings) const;
    void readCharges(const CsvRecord& record, DebtRow& row, std::vector<LineFault>& warnings) const;

    const ColumnMapping& m_mapping;
    QStringList m_header;
    std::vector<std::vector<int>> m_positions; ///< by field
};

} // namespace trato::exchange
