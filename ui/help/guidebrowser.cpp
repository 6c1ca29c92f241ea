#include "ui/help/guidebrowser.h"

#include <QImage>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace trato::ui {

namespace {

constexpr int pageWidth = 760;

void styleBlocks(const Look& look, QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level == 1 ? 0 : level > 1 ? look.px(18) : look.px(2));
        format.setBottomMargin(look.px(6));
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        QTextCharFormat heading;
        heading.setFont(look.font(level == 1 ? Type::Title : Type::Body, Weight::SemiBold));
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(heading);
    }
}

/// Lines between the rows, as in the desk's own tables.
void styleTables(const Look& look, const QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* const table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(look.theme().line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setCellPadding(look.px(5));
        format.setTopMargin(look.px(4));
        format.setBottomMargin(look.px(10));
        table->setFormat(format);
    }
}

} // namespace

GuideBrowser::GuideBrowser(const Look& look, QWidget* parent)
    : QTextBrowser(parent)
    , m_look(look)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setAccessibleName(tr("Page of the guide"));
    viewport()->setAutoFillBackground(false);
    connect(&look, &Look::changed, this, &GuideBrowser::refresh);
}

void GuideBrowser::showPage(const QString& markdown)
{
    m_markdown = markdown;
    refresh();
    moveCursor(QTextCursor::Start);
}

void GuideBrowser::refresh()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Link, m_look.theme().accent);
    colours.setColor(QPalette::Text, m_look.theme().text);
    setPalette(colours);
    setFont(m_look.font(Type::Body));
    document()->setDocumentMargin(m_look.px(8));
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    styleBlocks(m_look, *document());
    styleTables(m_look, *document());
    fitLines();
    setExtraSelections({});
}

/// A line of a whole wide window can't be read.
void GuideBrowser::fitLines()
{
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(std::min(m_look.px(pageWidth), std::max(m_look.px(240), viewport()->width())));
}

void GuideBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitLines();
}

void GuideBrowser::mark(const QString& query)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat tint;
    tint.setBackground(m_look.theme().tint(Tone::Warn));
    for (const QString& word : query.split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found))
            marks.append({found, tint});
    }
    setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.front().cursor;
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QImage picture(QStringLiteral(":/help/") + name.fileName());
    const int wide = std::min(m_look.px(pageWidth), std::max(m_look.px(240), viewport()->width() - m_look.px(40)));
    return picture.isNull() || picture.width() <= wide ? picture
                                                       : picture.scaledToWidth(wide, Qt::SmoothTransformation);
}

} // namespace trato::ui
