#pragma once

#include "base/result.h"
#include "money/money.h"
#include "payments/cnab/bankrecord.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace trato::payments {

/// One movement of an account as the bank's statement tells it.
struct OfxTransaction {
    int line = 0;
    QString id = {}; ///< FITID; may be missing, and banks repeat it
    int repetition =
        0; ///< how many with the same id (without one: the same in every field) stand before it: with `id` a key
    QString type = {};        ///< CREDIT, DEBIT, XFER …
    QDate date = {};          ///< the bank's own day; the zone never shifts it
    money::Money amount = {}; ///< negative: money that went out
    QString memo = {};
    QString name = {};
    QString checkNumber = {};
    QString reference = {};

    bool operator==(const OfxTransaction&) const = default;
};

/// One account's statement.
struct OfxStatement {
    QString bank = {};
    QString branch = {};
    QString account = {};
    QString currency = {};
    QDate from = {};
    QDate to = {}; ///< not later than the day on which the bank wrote the file
    std::optional<money::Money> balance = {};
    QDate balanceDate = {};
    std::vector<OfxTransaction> transactions = {};
    /// What banks put between the movements though nothing moved: "SALDO DO DIA" and its like.
    std::vector<OfxTransaction> balanceLines = {};

    bool operator==(const OfxStatement&) const = default;
};

/// Problem codes: bad_date, bad_amount (that line is left out), missing_id, duplicate_id (both are kept), unknown_text
/// (bytes that are not of the file's encoding), no_account, unfinished_transaction, missing_end, too_many_problems.
struct OfxFile {
    QDate generated = {}; ///< DTSERVER; invalid when the bank leaves zeros
    std::vector<OfxStatement> statements = {};
    std::vector<FileProblem> problems = {};

    bool operator==(const OfxFile&) const = default;
};

/// OFX 1.x (SGML, tags closed or not) and 2.x (XML), and what banks mix of them. Codes `empty_file`, `not_ofx`.
Result<OfxFile> readOfx(QByteArrayView bytes);

bool looksLikeOfx(QByteArrayView start);

} // namespace trato::payments
