#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

namespace trato::payments {

/// The id of a Pix at the Banco Central (API Pix, `endToEndId`): "E", the ISPB of the payer's institution (8), the
/// minute in UTC (yyyyMMddHHmm), 11 letters or digits. It is case-sensitive.
struct EndToEndId {
    QString text = {};
    QString ispb = {};
    Instant at = {}; ///< the minute it was made

    /// Blanks around and within it are passed over. Code `invalid_e2e`.
    static Result<EndToEndId> parse(QStringView text);
};

/// Every one that stands in a text, each once.
QStringList endToEndIdsIn(QStringView text);

} // namespace trato::payments
