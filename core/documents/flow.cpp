#include "documents/flow.h"

#include <algorithm>

namespace trato::documents {
namespace {

constexpr double titleSize = 16;
constexpr double headingSize = 11;
constexpr double labelShare = 0.32;
constexpr double pointIndent = 5;
constexpr double cellPadding = 1.2;
constexpr double paragraphGap = 2;
constexpr double headingGap = 5;
/// A heading is not the last thing on a page.
constexpr double keptWithHeading = 18;
constexpr int labelLightness = 35;
constexpr int ruleLightness = 60;

} // namespace

Flow::Flow(Document& document, Margins margins)
    : m_document(document)
    , m_margins(margins)
{
    newPage();
}

double Flow::width() const { return m_document.paper().width - m_margins.left - m_margins.right; }

double Flow::room() const { return m_document.paper().height - m_margins.bottom - m_at; }

Page& Flow::page() { return m_document.page(m_document.pageCount() - 1); }

void Flow::newPage()
{
    m_document.addPage();
    m_at = m_margins.top;
}

void Flow::need(double height)
{
    if (height > room() && m_at > m_margins.top)
        newPage();
}

Box Flow::reserve(double height)
{
    need(height);
    const Box box{m_margins.left, m_at, width(), height};
    m_at += height;
    return box;
}

void Flow::gap(double height) { m_at += std::min(height, std::max(room(), 0.0)); }

void Flow::rule()
{
    const Box box = reserve(paragraphGap);
    page().line(box.left, box.top + 1, box.right(), box.top + 1);
}

/// A text longer than what is left goes on a new page; one longer than a page goes on line by line.
void Flow::flowText(const QString& text, double left, double width, const TextStyle& style)
{
    const double height = textHeight(text, width, style);
    const double whole = m_document.paper().height - m_margins.top - m_margins.bottom;
    const QStringList lines = text.split(u'\n');
    if (height > whole && lines.size() > 1) {
        const auto half = lines.size() / 2;
        flowText(lines.first(half).join(u'\n'), left, width, style);
        flowText(lines.sliced(half).join(u'\n'), left, width, style);
        return;
    }
    if (height > whole) {
        const auto blank = std::max(text.lastIndexOf(u' ', text.size() / 2), qsizetype{1});
        flowText(text.left(blank), left, width, style);
        flowText(text.sliced(blank).trimmed(), left, width, style);
        return;
    }
    need(height);
    m_at += page().text({left, m_at, width}, text, style);
}

void Flow::title(const QString& text)
{
    flowText(text, m_margins.left, width(), {.size = titleSize, .weight = Weight::Bold});
    gap(paragraphGap);
}

void Flow::heading(const QString& text)
{
    const TextStyle style{.size = headingSize, .weight = Weight::Bold};
    need(headingGap + textHeight(text, width(), style) + keptWithHeading);
    if (m_at > m_margins.top)
        gap(headingGap);
    flowText(text, m_margins.left, width(), style);
    gap(paragraphGap / 2);
}

void Flow::paragraph(const QString& text, const TextStyle& style)
{
    flowText(text, m_margins.left, width(), style);
    gap(paragraphGap);
}

void Flow::points(const QStringList& texts)
{
    const TextStyle style;
    for (const QString& text : texts) {
        need(std::min(textHeight(text, width() - pointIndent, style), keptWithHeading));
        page().text({m_margins.left + pointIndent / 3, m_at, pointIndent}, QStringLiteral("•"), style);
        flowText(text, m_margins.left + pointIndent, width() - pointIndent, style);
        gap(paragraphGap / 2);
    }
}

void Flow::facts(const std::vector<Fact>& facts)
{
    const double label = width() * labelShare;
    const TextStyle labelStyle{.lightness = labelLightness};
    for (const Fact& fact : facts) {
        const double labelHeight = textHeight(fact.label, label - cellPadding, labelStyle);
        need(labelHeight);
        const double before = m_at;
        const int pageBefore = m_document.pageCount();
        page().text({m_margins.left, m_at, label - cellPadding}, fact.label, labelStyle);
        flowText(fact.value, m_margins.left + label, width() - label, {});
        if (m_document.pageCount() == pageBefore)
            m_at = std::max(m_at, before + labelHeight);
        gap(paragraphGap / 4);
    }
}

double Flow::rowHeight(const Table& table, const QStringList& cells, const TextStyle& style) const
{
    double shares = 0;
    for (const Column& column : table.columns)
        shares += column.share;
    const double most = (m_document.paper().height - m_margins.top - m_margins.bottom) / 2;
    double height = textHeight(QStringLiteral("0"), width(), style);
    for (size_t i = 0; i < table.columns.size() && static_cast<qsizetype>(i) < cells.size(); ++i) {
        const double cellWidth = width() * table.columns[i].share / shares - 2 * cellPadding;
        height = std::max(height, textHeight(cells.at(static_cast<qsizetype>(i)), cellWidth, style, most));
    }
    return height + 2 * cellPadding;
}

void Flow::row(const Table& table, const QStringList& cells, const TextStyle& style)
{
    const Box box = reserve(rowHeight(table, cells, style));
    double shares = 0;
    for (const Column& column : table.columns)
        shares += column.share;
    double left = box.left;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const double columnWidth = box.width * table.columns[i].share / shares;
        TextStyle cellStyle = style;
        cellStyle.align = table.columns[i].align;
        const Box cell{left, box.top, columnWidth, box.height};
        page().text(cell.inset(cellPadding), cells.value(static_cast<qsizetype>(i)), cellStyle);
        left += columnWidth;
    }
    page().line(box.left, box.bottom(), box.right(), box.bottom(), 0.1, Stroke::Solid, ruleLightness);
}

void Flow::tableHead(const Table& table)
{
    QStringList titles;
    for (const Column& column : table.columns)
        titles.append(column.title);
    const TextStyle style{.size = 8, .weight = Weight::Bold};
    constexpr int headLightness = 93;
    const double height = rowHeight(table, titles, style);
    page().fill({m_margins.left, m_at, width(), height}, headLightness);
    row(table, titles, style);
}

void Flow::table(const Table& table)
{
    if (table.columns.empty())
        return;
    need(keptWithHeading);
    tableHead(table);
    const auto tableRow = [&](const QStringList& cells, const TextStyle& style) {
        if (rowHeight(table, cells, style) > room()) {
            newPage();
            tableHead(table);
        }
        row(table, cells, style);
    };
    for (const QStringList& cells : table.rows)
        tableRow(cells, {});
    if (!table.total.isEmpty())
        tableRow(table.total, {.weight = Weight::Bold});
    gap(paragraphGap);
}

bool Flow::image(const QByteArray& png, double imageWidth, double height)
{
    const Box box = reserve(height);
    return page().image({box.left, box.top, imageWidth, height}, png);
}

void Flow::foot(const QString& text)
{
    constexpr double numberWidth = 20;
    const double top = m_document.paper().height - m_margins.bottom + 4;
    const TextStyle style{.size = 7.5, .lightness = labelLightness};
    TextStyle numberStyle = style;
    numberStyle.align = Align::Right;
    for (int i = 0; i < m_document.pageCount(); ++i) {
        Page& page = m_document.page(i);
        page.line(m_margins.left, top - 1.5, m_margins.left + width(), top - 1.5, 0.1);
        page.text({m_margins.left, top, width() - numberWidth, m_margins.bottom - 6}, text, style);
        page.text({m_margins.left + width() - numberWidth, top, numberWidth},
            QStringLiteral("%1/%2").arg(i + 1).arg(m_document.pageCount()), numberStyle);
    }
}

} // namespace trato::documents
