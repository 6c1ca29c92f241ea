#pragma once

#include "exchange/debtimport.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace trato::ui {

/// How it is known what a column is.
enum class Meaning { None, Recognised, Saved, Chosen };

struct ImportColumn {
    QString header;
    QString sample; ///< its first value that is not empty
    std::optional<exchange::Field> field = {};
    Meaning meaning = Meaning::None;
};

/// How the file is written, where a person said so; the rest is recognised.
struct ImportFormats {
    std::optional<QString> encoding = {};
    std::optional<QChar> delimiter = {};
    std::optional<exchange::DateOrder> date = {};
    std::optional<exchange::DecimalSign> decimal = {};

    bool operator==(const ImportFormats&) const = default;
};

/// A file that is about to be imported, with all that was decided about it.
struct ImportDraft {
    QString name;
    QByteArray bytes;
    QString headerKey;
    int lines = 0;
    int sampleLine = 0; ///< the first line behind the header
    std::vector<ImportColumn> columns;
    ImportFormats formats;
    exchange::ColumnMapping found; ///< encoding and delimiter of this file
    std::vector<exchange::Correction> corrections;
    QString creditor;
    QString portfolio;
    exchange::Rejections rejections = exchange::Rejections::RefuseFile;

    /// Columns in the file's order, formats as a person chose them.
    [[nodiscard]] exchange::ColumnMapping mapping() const;
    [[nodiscard]] bool isNamed() const { return !creditor.trimmed().isEmpty() && !portfolio.trimmed().isEmpty(); }
    [[nodiscard]] int mappedColumns() const;
    /// The fields without which nothing can be imported and that no column is yet.
    [[nodiscard]] std::vector<exchange::Field> missingFields() const;
    /// Gives each column the field that `mapping` says; the others lose theirs.
    void take(const exchange::ColumnMapping& mapping, Meaning meaning);
    /// A field that only one column may be leaves the column that was it.
    void setField(int column, std::optional<exchange::Field> field);
};

/// What the file's first look says.
struct InspectedFile {
    exchange::ColumnMapping mapping;
    QStringList header;
    QStringList samples;
    QString headerKey;
    int lines = 0;
    int sampleLine = 0;
};

/// Codes of PortfolioFile::open.
Result<InspectedFile> inspectFile(const QByteArray& bytes, const ImportFormats& formats);

/// What an import would do. `compared` is false while creditor or portfolio have no name: then only what can't be read
/// is known.
struct ImportPreview {
    bool compared = false;
    int lines = 0;
    exchange::ImportReport report;
};

/// The file read by the draft's mapping. Codes of importDebts.
Result<ImportPreview> readWithoutComparing(const ImportDraft& draft, const exchange::ImportWatch& watch);

/// "Document", "Due date": how fields are called on screen.
QString fieldTitle(exchange::Field field);

} // namespace trato::ui
