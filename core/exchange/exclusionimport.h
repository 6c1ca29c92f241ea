#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "exchange/debtrow.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::exchange {

/// What a file of numbers and addresses is.
struct ExclusionFile {
    enum class Extent {
        Additions,
        WholeList
    }; ///< WholeList: who is not in it is on the list no longer, for its creditor when it has one
    enum class Mode { DryRun, Write };

    QString list;          ///< how people call it: "Não Me Ligue (PA)"
    QString source;        ///< the law, the creditor's letter
    bool legal = false;    ///< the law makes it: nobody lets an act pass
    QString creditor = {}; ///< by name, of lines that name none; empty: all creditors
    Extent extent = Extent::Additions;
    Mode mode = Mode::Write;
    QString actor;
};

struct ExclusionReport {
    int lines = 0;
    int stored = 0;                  ///< lines; none on a dry run
    int inForce = 0;                 ///< of the list, afterwards
    std::vector<LineFault> rejected; ///< the first hundred
    QStringList unread;              ///< columns that were not read

    [[nodiscard]] QJsonObject toJson() const;
};

/// Numbers and addresses at which nobody is to be contacted, from a delimited file with a header: contato, telefone,
/// email and their like, as many as there are (mobile numbers with and without the ninth digit; ddd may stand in a
/// column of its own), and where they are known canal (empty: every channel), credor, desde (empty: today) and ate (the
/// last day; empty: without end). All or nothing: one refused line refuses the file. Kept in the audit. Codes
/// `not_entitled` when `actor` does not lead, `list_required`, `list_is_legal` (a list of the law stays one),
/// `no_creditor`, `missing_columns`, `empty_list` (a whole list that names nobody), `lines_rejected`, those of
/// decodeText and readCsv.
Result<ExclusionReport> importExclusions(
    storage::Database& database, const Clock& clock, const QByteArray& bytes, const ExclusionFile& file);

} // namespace trato::exchange
