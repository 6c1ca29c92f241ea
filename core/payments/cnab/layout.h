#pragma once

#include "base/result.h"
#include "payments/cnab/bankrecord.h"

#include <QHash>
#include <QJsonObject>

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace trato::payments::cnab {

/// Where something stands in a line: bytes from 0.
struct Column {
    int from = 0;
    int length = 0;
};

/// Several columns: of a text the first that is filled counts, amounts are added. None: the layout does not have it.
using Columns = std::vector<Column>;

/// Where a record's values stand. Of the segments of CNAB 240 each has some.
struct RecordColumns {
    Columns ourNumber = {}, document = {}, control = {}, wallet = {}, occurrence = {}, reasons = {};
    Columns occurrenceDate = {}, creditDate = {}, due = {};
    Columns amount = {}, paid = {}, credited = {}, fee = {}, interest = {}, discount = {}, rebate = {},
            otherCredits = {};
    Columns payerType = {}, payerDocument = {}, payerName = {}, txid = {};
    int reasonWidth = 2;
    bool creditDateYearFirst = false;
};

struct HeaderColumns {
    Columns agreement = {}, company = {}, bankName = {}, sequence = {}, generated = {};
};

/// What a trailer says of the records with these codes, or of all.
struct TrailerSum {
    std::vector<quint16> codes = {}; ///< empty: all
    Columns records = {};
    Columns amount = {}; ///< of the titles
};

/// What a bank writes as paid: what the payer paid, what reached the account without the fee, or now this, now that.
enum class PaidMeans : quint8 { Gross, Net, Either };

/// The codes of a bank; empty when its table is not known.
using Occurrences = QHash<quint16, OccurrenceKind>;
quint16 occurrenceKey(QByteArrayView code);

struct Layout240 {
    HeaderColumns header = {};
    RecordColumns t = {}, u = {}, y = {};
    Occurrences occurrences = {};
};

struct Layout400 {
    HeaderColumns header = {};
    std::map<char, RecordColumns> records = {}; ///< by the line's first character
    char pixType = '\0';                        ///< of records that carry the txid of the one before
    Columns pixTxid = {};
    std::vector<TrailerSum> trailer = {};
    PaidMeans paid = PaidMeans::Gross;
    Occurrences occurrences = {};
};

/// A header by which a bank's files are known although they carry another bank's number.
struct HeaderMatch {
    QByteArray bank = {};
    Column at = {};
    QByteArray text = {};
};

struct BankLayout {
    QByteArray bank = {};
    QString name = {};
    Layout240 cnab240 = {};
    Layout400 cnab400 = {};
    std::vector<HeaderMatch> matches400 = {};
};

/// One bank's file over what all share. Code `invalid_bank_layout`.
Result<BankLayout> readBankLayout(const QJsonObject& bank, const QJsonObject& common);

/// The layouts of resources/payments/cnab or the desk's own in their place.
class Layouts final {
public:
    static Layouts load();

    /// By the bank's number, or by a header that says more; null when nothing is known about it.
    [[nodiscard]] const BankLayout* byBank(QByteArrayView bank) const;
    [[nodiscard]] const BankLayout* byHeader400(QByteArrayView header) const;
    /// What all banks share, without codes.
    [[nodiscard]] const BankLayout& common() const { return m_common; }
    [[nodiscard]] const std::vector<BankLayout>& banks() const { return m_banks; }

private:
    BankLayout m_common;
    std::vector<BankLayout> m_banks;
};

/// Loaded once for the program.
const Layouts& layouts();

} // namespace trato::payments::cnab
