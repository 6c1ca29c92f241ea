#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "exchange/debtrow.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::exchange {

struct PeopleReport {
    int lines = 0;
    int stored = 0; ///< people, added or changed; nobody on a dry run or when a line was refused
    std::vector<LineFault> rejected;

    [[nodiscard]] QJsonObject toJson() const;
};

enum class PeopleMode { DryRun, Write };

/// The people around debtors, from a delimited file with headers: documento (of the debtor), nome, relacao (codevedor,
/// avalista, parente, empregador, conhecido, or the names of parties::Relation), and as they are known
/// documento_pessoa, telefone, email, pode_saber (divida, recado, nada; empty: as usual for the relation), observacao.
/// All or nothing: one refused line refuses the file. Codes of decodeText and readCsv, `missing_columns`,
/// `lines_rejected`.
Result<PeopleReport> importPeople(
    storage::Database& database, const Clock& clock, const QByteArray& bytes, const QString& source, PeopleMode mode);

} // namespace trato::exchange
