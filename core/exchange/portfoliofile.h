#pragma once

#include "base/result.h"
#include "exchange/columns.h"
#include "exchange/csv.h"
#include "exchange/debtrow.h"
#include "exchange/importwatch.h"

#include <optional>
#include <vector>

namespace trato::exchange {

/// A cell that a person put right without touching the file.
struct Correction {
    int line = 0;
    QString column;
    QString was; ///< the part of the cell that is replaced; empty: all of it
    QString text;
};

/// A creditor's file before anything is stored: decoded, cut into cells, its columns recognised or mapped.
class PortfolioFile final {
public:
    struct Reading {
        std::vector<DebtRow> rows;
        std::vector<LineFault> rejected;
        std::vector<LineFault> warnings;
    };

    /// Codes of decodeText and readCsv. `wanted` is obeyed; without it the headers are recognised.
    static Result<PortfolioFile> open(const QByteArray& bytes, const std::optional<ColumnMapping>& wanted = {});

    [[nodiscard]] const CsvTable& table() const { return m_table; }
    /// With the encoding and delimiter found; date order and decimal sign are decided by `read`.
    [[nodiscard]] const ColumnMapping& mapping() const { return m_mapping; }
    /// Changes which column is what, as a person does in the wizard.
    void setColumns(std::vector<ColumnMapping::Column> columns) { m_mapping.columns = std::move(columns); }
    /// Lines and columns that the file lacks are passed over.
    void correct(const std::vector<Correction>& corrections);
    /// SHA-256 of the folded header line: files of one creditor with the same headers share a saved mapping.
    [[nodiscard]] QString headerKey() const;

    /// Decides the formats on the evidence of all lines and reads every line. Codes of checkMapping, decideDecimal and
    /// decideDateOrder.
    Result<Reading> read(const ImportWatch& watch = {});

private:
    PortfolioFile(CsvTable table, ColumnMapping mapping)
        : m_table(std::move(table))
        , m_mapping(std::move(mapping))
    {
    }
    Result<void> decideFormats();

    CsvTable m_table;
    ColumnMapping m_mapping;
};

} // namespace trato::exchange
