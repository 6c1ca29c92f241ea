#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "documents/flow.h"
#include "money/money.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::payments {

/// Figures to be handed on: printed, or for a spreadsheet.
struct Report {
    struct Part {
        QString heading = {}; ///< empty: none
        documents::Table table = {};
    };
    QString title = {};
    QString subtitle = {};
    std::vector<documents::Fact> facts = {};
    std::vector<Part> parts = {};
    QStringList remarks = {};
};

/// "1.234,56", negative "−1.234,56".
QString reportAmount(money::Money amount);
/// "21/11/2026"; empty for none.
QString reportDay(QDate day);

/// UTF-8 with its mark, semicolons, CRLF: as Brazilian spreadsheets open it. No cell is taken for a formula.
QByteArray reportCsv(const Report& report);
/// Code `document_not_written`.
Result<QByteArray> reportPdf(const Report& report, Instant created);
/// PDF by the name's ending, else CSV. Codes of reportPdf and `unwritable_file`.
Result<void> writeReport(const QString& path, const Report& report, Instant created);

} // namespace trato::payments
