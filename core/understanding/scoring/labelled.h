#pragma once

#include "base/result.h"
#include "understanding/language/labels.h"

#include <QByteArray>
#include <QDate>
#include <QVector>

#include <optional>

namespace trato::understanding {

/// A message with what it means, as a person labelled it.
struct Labelled {
    Intent intent = Intent::Other;
    QVector<Sensitivity> sensitivities;
    QString text;
    std::optional<qint64> amountCents;
    std::optional<int> instalments;
    std::optional<QDate> date;
};

/// The messages of a table of columns parted by tabs, its first line a header: intent, sensitivities (parted by
/// commas), text and, where they are known, amount_cents, instalments, date (ISO). `name` is the table's, for errors:
/// `invalid_example` with name and line.
Result<QVector<Labelled>> labelledMessages(const QByteArray& bytes, const QString& name);

/// The messages of a file. Codes `unreadable_file`, `invalid_example`.
Result<QVector<Labelled>> readLabelled(const QString& path);

} // namespace trato::understanding
