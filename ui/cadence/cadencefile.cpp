#include "ui/cadence/cadencefile.h"

#include "ui/desk/actionregistry.h"
#include "ui/theme/paint.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <utility>

namespace trato::ui {

namespace {

/// Tables, keys, texts and comments of a TOML file.
class TomlColours final : public QSyntaxHighlighter {
public:
    TomlColours(const Look& look, QTextDocument* document)
        : QSyntaxHighlighter(document)
        , m_look(look)
    {
    }

protected:
    void highlightBlock(const QString& line) override
    {
        static const QRegularExpression table(QStringLiteral("^\\s*\\[+[^\\]#]*\\]+"));
        static const QRegularExpression key(QStringLiteral("^\\s*[A-Za-z0-9_.-]+(?=\\s*=)"));
        static const QRegularExpression text(QStringLiteral("\"(\\\\.|[^\"\\\\])*\"|'[^']*'"));
        const Theme& theme = m_look.theme();
        QTextCharFormat bold;
        bold.setForeground(theme.text);
        bold.setFontWeight(QFont::DemiBold);
        paint(table, line, bold);
        paint(key, line, colour(theme.text2));
        paint(text, line, colour(theme.accent));
        if (const qsizetype at = commentOf(line); at >= 0)
            setFormat(static_cast<int>(at), static_cast<int>(line.size() - at), colour(theme.text3));
    }

private:
    static QTextCharFormat colour(const QColor& foreground)
    {
        QTextCharFormat format;
        format.setForeground(foreground);
        return format;
    }
    void paint(const QRegularExpression& pattern, const QString& line, const QTextCharFormat& format)
    {
        for (auto it = pattern.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
        }
    }
    /// The first # outside of a text.
    static qsizetype commentOf(const QString& line)
    {
        QChar quote;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (!quote.isNull())
                quote = line[i] == quote ? QChar() : quote;
            else if (line[i] == u'"' || line[i] == u'\'')
                quote = line[i];
            else if (line[i] == u'#')
                return i;
        }
        return -1;
    }

    const Look& m_look;
};

} // namespace

class CadenceFile::Numbers final : public QWidget {
public:
    explicit Numbers(CadenceFile& file)
        : QWidget(&file)
        , m_file(file)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override { m_file.paintNumbers(*event); }

private:
    CadenceFile& m_file;
};

CadenceFile::CadenceFile(const Look& look, const ActionRegistry& actions, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_look(look)
    , m_actions(actions)
    , m_numbers(new Numbers(*this))
{
    setAccessibleName(tr("The cadence's file"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextEditorInteraction);
    auto* colours = new TomlColours(look, document());
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // A look that changes is told as a change of the text, too.
        if (const QString now = toPlainText(); std::exchange(m_text, now) != now && !m_quiet)
            Q_EMIT typed();
    });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int down) {
        if (down != 0)
            m_numbers->scroll(0, down);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CadenceFile::place);
    connect(&look, &Look::changed, this, [this, colours] {
        const QScopedValueRollback quiet(m_quiet, true);
        lookChanged();
        colours->rehighlight();
    });
    lookChanged();
}

void CadenceFile::lookChanged()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_look.font(Type::Small).pointSizeF());
    setFont(font);
    document()->setDocumentMargin(m_look.px(8));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_look.theme().canvas);
    colours.setColor(QPalette::Text, m_look.theme().text);
    setPalette(colours);
    place();
}

void CadenceFile::showText(const QString& text)
{
    if (toPlainText() == text)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    setPlainText(text);
}

void CadenceFile::replaceText(const QString& text)
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
}

void CadenceFile::setMarks(std::map<int, Tone> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
    m_numbers->update();
}

void CadenceFile::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(0, line - 1));
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
    centerCursor();
}

bool CadenceFile::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    if (m_actions.refuses(event))
        return false;
    return QPlainTextEdit::event(event);
}

/// Marked lines stand on their tint, below the words.
void CadenceFile::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
            if (line.top() > event->rect().bottom())
                break;
            const auto mark = m_marks.find(block.blockNumber() + 1);
            if (mark != m_marks.end())
                painter.fillRect(
                    QRectF(0, line.top(), viewport()->width(), line.height()), m_look.theme().tint(mark->second));
            else if (block == textCursor().block() && hasFocus())
                painter.fillRect(QRectF(0, line.top(), viewport()->width(), line.height()), m_look.theme().hover);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void CadenceFile::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    place();
}

int CadenceFile::numbersWidth() const
{
    const auto digits = QString::number(std::max(100, blockCount())).size();
    return m_look.px(20) + static_cast<int>(digits) * fontMetrics().horizontalAdvance(u'9');
}

void CadenceFile::place()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
}

void CadenceFile::paintNumbers(QPaintEvent& event)
{
    QPainter painter(m_numbers);
    const Theme& theme = m_look.theme();
    painter.fillRect(event.rect(), theme.pane);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > event.rect().bottom())
            break;
        const auto mark = m_marks.find(block.blockNumber() + 1);
        painter.setPen(mark == m_marks.end() ? theme.text3 : theme.tone(mark->second));
        const QRectF room(0, line.top(), m_numbers->width() - m_look.px(10), line.height());
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

} // namespace trato::ui
