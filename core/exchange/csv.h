#pragma once

#include "base/result.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::exchange {

/// A record of a delimited file (RFC 4180, with the liberties that spreadsheets take).
struct CsvRecord {
    int line = 0; ///< the physical line where it starts, the header being 1
    QStringList cells;
};

struct CsvTable {
    QChar delimiter;
    QStringList header;
    std::vector<CsvRecord> records; ///< blank lines left out
};

/// Reads a whole table. Without `delimiter` the one of ; , tab | that the header has most is taken.
/// Codes: `empty_file`, `unclosed_quote` (with the line where the quotes open).
Result<CsvTable> readCsv(const QString& text, std::optional<QChar> delimiter = {});

} // namespace trato::exchange
