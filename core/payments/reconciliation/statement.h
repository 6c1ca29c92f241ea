#pragma once

#include "base/result.h"
#include "money/money.h"
#include "payments/cnab/bankrecord.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace trato::payments {

/// What a line of a bank's file is to the ledger. Only a payment is ever settled.
enum class LineKind {
    Payment,    ///< the bank says that somebody paid
    Fee,        ///< the bank's own charge
    Reversal,   ///< an earlier payment was taken back (estorno)
    Chargeback, ///< a payer disputed a payment
    Transfer,   ///< money of the account's own going elsewhere, other debits
    Notice,     ///< registered, refused, written off …: no money
};

/// payment, fee, reversal, chargeback, transfer, notice
QString lineKindName(LineKind kind);

/// A line of a bank's file, whatever its format.
struct StatementLine {
    int line = 0; ///< where it stands in the file; the first is 1
    LineKind kind = LineKind::Notice;
    QString method = QStringLiteral("boleto"); ///< boleto, pix, transfer, card
    QString bankId = {};                       ///< the bank's own id of the movement: endToEndId, FITID; may be empty
    QString txid = {};
    QString ourNumber = {}; ///< as the file has it
    QString reference = {}; ///< seu número, number of the document
    QString occurrence = {};
    std::optional<OccurrenceKind> event = {}; ///< what the bank's table says that the occurrence is
    QDate paidOn = {};
    QDate creditDate = {};
    money::Money paid = {};               ///< what the payer paid; of other kinds what stands there
    std::optional<money::Money> net = {}; ///< what reached the account
    money::Money fee = {};                ///< what the bank kept
    QString payerDocument = {};
    QString payerName = {};
    QString text = {}; ///< description, for people
};

/// Why a line is not taken. Codes of the reader's own, and `date_in_future`, `invalid_date`, `invalid_amount`,
/// `amount_too_large`, `wrong_net`, `foreign_agreement`, `contradicting_payment`.
struct RejectedLine {
    int line = 0;
    QString code = {};
    QString message = {};

    [[nodiscard]] QJsonObject toJson() const;
};

/// A bank's file as it was read.
struct Statement {
    QString kind = {};      ///< cnab240, cnab400, ofx, csv
    QString bank = {};      ///< three digits; empty where the format has none
    QString agreement = {}; ///< convênio, or branch and account; empty where the format has none
    QString sequence = {};
    QByteArray sha256 = {}; ///< of the file's bytes
    std::vector<StatementLine> lines = {};
    std::vector<RejectedLine> rejected = {}; ///< what the reader could not take
};

/// Our number as it is compared: letters and digits, without leading zeros.
QString comparableNumber(QStringView number);

} // namespace trato::payments
