#pragma once

#include "money/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::payments {

/// What a bank's code for an event means to us; which code means what is data (resources/payments/cnab).
enum class OccurrenceKind : quint8 {
    Unknown,    ///< the bank's table does not have it
    Payment,    ///< money arrived; nothing else is a payment
    Pending,    ///< money is announced, not yet there: a cheque that must clear, a settlement in transit
    Reversal,   ///< an earlier payment is taken back
    Registered, ///< the bank has the title
    Rejected,   ///< the bank refuses a title or an instruction; `reasons` says why
    WrittenOff, ///< the bank does not collect it any more
    Changed,    ///< an instruction was carried out: due date, rebate, discount, payer
    Protest,    ///< on the way to, at, or back from the notary
    Fee,        ///< the bank's own charges
    Other,
};

/// "payment", "pending" …: the words of the tables, of JSON and of logs.
QString occurrenceKindName(OccurrenceKind kind);
std::optional<OccurrenceKind> occurrenceKindFromName(QStringView name);

/// Something odd in a file: the line it stands on (from 1) and a stable English code. Codes:
///   of the file     byte_order_mark, mixed_line_endings, foreign_bytes, utf8_text, missing_header, second_header,
///                   missing_trailer, missing_lot_trailer, record_after_trailer, wrong_count, wrong_total,
///                   wrong_sequence, unknown_bank, no_records, too_many_problems
///   of a line       short_line, long_line, unknown_record, unknown_segment, other_bank
///   of a record     bad_number, bad_date, cut_field, unknown_occurrence, missing_segment, orphan_record,
///                   payment_without_amount, duplicate_record
struct FileProblem {
    int line = 0;
    QString code = {};

    bool operator==(const FileProblem&) const = default;
};

/// One event of one title in a bank's return file, as the bank tells it. Amounts that the layout does not have are
/// zero, dates that it does not have invalid, texts empty.
struct BankRecord {
    int line = 0;            ///< where it begins
    QString bank = {};       ///< three digits
    QString ourNumber = {};  ///< nosso número as the bank writes it, blanks cut, zeros kept
    QString document = {};   ///< seu número
    QString control = {};    ///< what we wrote into "uso da empresa"
    QString wallet = {};     ///< carteira
    QString occurrence = {}; ///< the bank's code
    OccurrenceKind kind = OccurrenceKind::Unknown;
    bool isPayment = false; ///< the table says payment and everything that a payment needs could be read
    bool damaged = false;   ///< a needed field could not be read; never a payment
    bool duplicate = false; ///< the same event stands on an earlier line of this file
    QDate occurrenceDate = {};
    QDate creditDate = {};
    QDate due = {};
    money::Money amount = {}; ///< of the title
    money::Money paid = {}; ///< what the payer paid, the bank's fee not taken off; of a non-payment: what stands there
    money::Money credited = {}; ///< what reached the account, where the layout tells it or it follows from paid and fee
    money::Money fee = {};      ///< the bank's charge for this event
    money::Money interest = {}; ///< interest and fines on top of the title
    money::Money discount = {};
    money::Money rebate = {}; ///< abatimento
    money::Money otherCredits = {};
    QString payerDocument = {}; ///< CPF or CNPJ without the padding zeros of the layout
    QString payerName = {};
    QString txid = {};        ///< Pix, from segment Y or a record of its own
    QStringList reasons = {}; ///< the bank's codes: why refused, by which way paid

    bool operator==(const BankRecord&) const = default;
};

enum class CnabLayout : quint8 { Cnab240, Cnab400 };

/// The head of a return file.
struct BankFileHeader {
    CnabLayout layout = CnabLayout::Cnab240;
    QString bank = {}; ///< three digits
    QString bankName = {};
    QString agreement = {}; ///< who the bank says we are: convênio, or branch and account where there is none
    QString company = {};
    QString sequence = {}; ///< the file's number: with bank and agreement it tells one file from another
    QDate generated = {};

    bool operator==(const BankFileHeader&) const = default;
};

/// What is known after the last line.
struct BankFileEnd {
    BankFileHeader header = {};
    int lines = 0;
    int records = 0;
    bool complete = false; ///< header and trailer were there and their counts are right
    std::vector<FileProblem> problems = {};
};

} // namespace trato::payments
