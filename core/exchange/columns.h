#pragma once

#include "base/result.h"

#include <QChar>
#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::exchange {

/// What a column of a portfolio file can be.
enum class Field {
    Document,
    Name,
    Contract,
    Instalment,
    Due,
    Amount,
    AreaCode,
    Phone,
    Email,
    Product,
    Segment,
    Rating,
    Invoice,
    Uf,
    City,
    BirthDate,
    Fine,
    Interest,
};

/// document, name, contract, instalment, due, amount, area_code, phone, email, product, segment, rating, invoice, uf,
/// city, birth_date, fine, interest: the keys of mapping files.
QString fieldName(Field field);
std::optional<Field> fieldFromName(QStringView name);
const std::vector<Field>& allFields();

enum class DateOrder { DayFirst, MonthFirst, YearFirst };
enum class DecimalSign { Comma, Point };

/// Which column is which field, and how its values are written. Several columns may hold telephones or e-mails.
struct ColumnMapping {
    struct Column {
        Field field;
        QString header;
    };
    std::vector<Column> columns;
    std::optional<DateOrder> date;
    std::optional<DecimalSign> decimal;
    std::optional<QString> encoding;
    std::optional<QChar> delimiter;

    /// The positions of a field's columns in `header`. Where a header stands twice, its second mention is the second
    /// column.
    [[nodiscard]] std::vector<int> positions(Field field, const QStringList& header) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QByteArray toToml() const;
    /// Code `invalid_mapping`, with the position in the file.
    static Result<ColumnMapping> fromToml(const QByteArray& toml);
};

/// Recognises Portuguese and English headers. What it does not know stays out.
ColumnMapping recognise(const QStringList& header);

/// Code `missing_columns` when document, name, contract, due or amount has no column, or `unknown_column` when the
/// mapping names a header that the file lacks.
Result<void> checkMapping(const ColumnMapping& mapping, const QStringList& header);

} // namespace trato::exchange
