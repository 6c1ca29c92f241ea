#pragma once

#include "base/result.h"
#include "money/money.h"
#include "payments/pix/pixkey.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace trato::payments {

/// Static: a key, paid any number of times. Dynamic: an address from which the payer's bank fetches the charge.
enum class BrCodeKind { Static, Dynamic };

/// static, dynamic
QString brCodeKindName(BrCodeKind kind);

/// What is wrong with a code; `code` is stable and English, `field` the EMV field ("26.01") or empty.
struct BrCodeProblem {
    QString code;
    QString field;
    QString message;
};

/// A BR Code (EMV merchant-presented QR, "Pix copia e cola") as far as it could be read. Texts are empty when absent.
struct BrCode {
    std::optional<BrCodeKind> kind;
    QString key;
    std::optional<PixKeyType> keyType;
    QString url;           ///< without protocol
    QString recurrenceUrl; ///< Pix Automático
    bool dueDateCharge = false;
    std::optional<money::Money> amount;
    QString name;
    QString city;
    QString txid; ///< empty for "***"
    QString description;
    bool crcOk = false;
    std::vector<BrCodeProblem> problems;
};

/// Lengths may count characters or UTF-8 bytes, whichever makes sense of the code; the checksum is over the bytes. Code
/// `not_a_brcode` for what is none at all; a damaged one is read as far as it goes.
Result<BrCode> decodeBrCode(QStringView text);

/// What goes into a new code: a key (static) or an address (dynamic), never both.
struct BrCodeContent {
    QString key;
    QString url;
    QString name;
    QString city;
    std::optional<money::Money> amount;
    QString txid;
    QString description;
};

/// The payload. Accents are folded and what is no ASCII left out; name and city are cut at 25 and 15 characters; the
/// key is normalised. Codes: `invalid_key`, `invalid_url`, `invalid_name`, `invalid_city`, `amount_not_positive`,
/// `amount_too_large`, `invalid_txid`, `description_too_long`.
Result<QString> encodeBrCode(const BrCodeContent& content);

} // namespace trato::payments
