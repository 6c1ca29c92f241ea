#include "ui/composer/composeredit.h"

#include "ui/composer/givenfiles.h"
#include "ui/composer/texts.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

#include <algorithm>

namespace trato::ui {

namespace {

constexpr int padding = 12;
constexpr int textRole = Qt::UserRole + 1;
/// WhatsApp takes 4,096 characters; a long e-mail some thousands.
constexpr int longestPaste = 20'000;

} // namespace

ComposerEdit::ComposerEdit(const Look& look, const ActionRegistry& actions, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_look(look)
    , m_actions(actions)
    , m_snippets(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_snippets, this))
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionRole(Qt::UserRole);
    m_completer->popup()->setAccessibleName(tr("Snippets"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { insertSnippet(index.data(textRole).toString()); });
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerEdit::fitHeight);
    connect(&look, &Look::changed, this, &ComposerEdit::refresh);
    refresh();
}

void ComposerEdit::refresh()
{
    setFont(m_look.font(Type::Body));
    document()->setDocumentMargin(m_look.px(padding));
    fitHeight();
}

void ComposerEdit::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && lines < m_mostLines; block = block.next()) {
        // Asking for its rectangle lays it out.
        const QRectF laidOut = document()->documentLayout()->blockBoundingRect(block);
        lines += laidOut.isValid() ? std::max(1, block.layout()->lineCount()) : 1;
    }
    // What is as tall as its text has nothing to scroll, whatever rounding says.
    setVerticalScrollBarPolicy(lines < m_mostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int shown = std::clamp(lines, m_fewestLines, m_mostLines);
    setFixedHeight(shown * fontMetrics().lineSpacing() + 2 * m_look.px(padding));
}

void ComposerEdit::setLines(int fewest, int most)
{
    m_fewestLines = fewest;
    m_mostLines = most;
    fitHeight();
}

void ComposerEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void ComposerEdit::setSnippets(const std::vector<ReadyText>& snippets)
{
    if (snippets == m_known)
        return;
    m_known = snippets;
    fillOffers();
}

void ComposerEdit::setPeople(const QStringList& people)
{
    if (people == m_people)
        return;
    m_people = people;
    fillOffers();
}

void ComposerEdit::fillOffers()
{
    m_snippets->clear();
    for (const ReadyText& snippet : m_known) {
        auto* item = new QStandardItem(QStringLiteral("/%1   %2").arg(snippet.name, snippet.text.simplified()));
        item->setData(u'/' + snippet.name, Qt::UserRole);
        item->setData(snippet.text, textRole);
        m_snippets->appendRow(item);
    }
    for (const QString& person : m_people) {
        auto* item = new QStandardItem(u'@' + person);
        item->setData(u'@' + person, Qt::UserRole);
        item->setData(u'@' + person + u' ', textRole);
        m_snippets->appendRow(item);
    }
    if (m_completer->popup()->isVisible())
        offer(slashWord());
}

void ComposerEdit::offerSnippets()
{
    setFocus(Qt::ShortcutFocusReason);
    offer(QStringLiteral("/"));
}

void ComposerEdit::offer(const QString& prefix)
{
    m_completer->setCompletionPrefix(prefix);
    if (prefix.isEmpty() || isReadOnly() || m_completer->completionCount() == 0)
        return m_completer->popup()->hide();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_look.px(420));
    m_completer->complete(place);
}

QString ComposerEdit::slashWord() const
{
    const QTextCursor caret = textCursor();
    const QString before = caret.block().text().left(caret.positionInBlock());
    static const QRegularExpression word(
        QStringLiteral("(?:^|\\s)([/@][\\w.]*)$"), QRegularExpression::UseUnicodePropertiesOption);
    return word.match(before).captured(1);
}

void ComposerEdit::insertSnippet(const QString& text)
{
    QTextCursor caret = textCursor();
    caret.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(slashWord().size()));
    caret.insertText(text);
    setTextCursor(caret);
}

/// Files too: here they go to the debtor, beside the message they would be an import.
bool ComposerEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return holdsFiles(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void ComposerEdit::insertFromMimeData(const QMimeData* source)
{
    if (holdsFiles(*source))
        Q_EMIT filesGiven(*source);
    else if (source->text().size() > longestPaste)
        Q_EMIT pasteRefused(longestPaste);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

/// The base ends an edit here even when nothing is inserted: what is said of the files would be taken for answered.
void ComposerEdit::dropEvent(QDropEvent* event)
{
    if (!holdsFiles(*event->mimeData()))
        return QPlainTextEdit::dropEvent(event);
    QDragLeaveEvent over;
    dragLeaveEvent(&over);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesGiven(*event->mimeData());
}

void ComposerEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* const menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuWanted(*menu, event->pos());
    menu->popup(event->globalPos());
}

bool ComposerEdit::selectOpenPlace()
{
    static const QRegularExpression place(QStringLiteral("\\{[a-z_]+\\}"));
    const QTextCursor found = document()->find(place, 0);
    if (found.isNull())
        return false;
    setTextCursor(found);
    return true;
}

bool ComposerEdit::event(QEvent* event)
{
    if (m_actions.refuses(event))
        return false;
    return QPlainTextEdit::event(event);
}

void ComposerEdit::keyPressEvent(QKeyEvent* event)
{
    const bool offering = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        // The list takes them.
        if (offering)
            return event->ignore();
        break;
    case Qt::Key_Escape:
        if (offering)
            return event->ignore();
        Q_EMIT escaped();
        return;
    default: break;
    }
    const QString before = slashWord();
    QPlainTextEdit::keyPressEvent(event);
    const QString now = slashWord();
    if (offering || now != before)
        offer(now);
}

} // namespace trato::ui
