#pragma once

#include "documents/document.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace trato::documents {

struct Margins {
    double left = 20;
    double top = 18;
    double right = 20;
    double bottom = 20;
};

struct Fact {
    QString label;
    QString value;
};

struct Column {
    QString title = {};
    double share = 1; ///< of the width, in proportion to the others
    Align align = Align::Left;
};

struct Table {
    std::vector<Column> columns = {};
    std::vector<QStringList> rows = {}; ///< missing cells are empty
    QStringList total = {};             ///< a last row, bold, under a line; empty: none
};

/// Fills a document from above and begins pages as needed. A heading stays with what follows, a table repeats its head.
class Flow final {
public:
    explicit Flow(Document& document, Margins margins = {});

    void title(const QString& text);
    void heading(const QString& text);
    void paragraph(const QString& text, const TextStyle& style = {});
    /// Points of a list.
    void points(const QStringList& texts);
    /// Label and value side by side, each value wrapped in its column.
    void facts(const std::vector<Fact>& facts);
    void table(const Table& table);
    /// As wide as `width`, on the left. False when it can't be read.
    [[nodiscard]] bool image(const QByteArray& png, double width, double height);
    void rule();
    void gap(double height);

    /// Room for something drawn on page(), `height` high and as wide as the text.
    Box reserve(double height);
    Page& page();
    void newPage();

    /// Writes `text` with "1/3" at the foot of all pages so far: called last.
    void foot(const QString& text);

private:
    [[nodiscard]] double width() const;
    [[nodiscard]] double room() const;
    void need(double height);
    void flowText(const QString& text, double left, double width, const TextStyle& style);
    double rowHeight(const Table& table, const QStringList& cells, const TextStyle& style) const;
    void row(const Table& table, const QStringList& cells, const TextStyle& style);
    void tableHead(const Table& table);

    Document& m_document;
    Margins m_margins;
    double m_at = 0;
};

} // namespace trato::documents
