#pragma once

#include "ui/composer/texts.h"
#include "ui/desk/actionregistry.h"
#include "ui/theme/look.h"

#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace trato::ui {

/// A text edit that leaves every registered key to its action (Qt's own edits claim Ctrl+K, Ctrl+E and more), grows
/// with its text from two lines to six, and offers snippets while a word begins with "/".
class ComposerEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    ComposerEdit(const Look& look, const ActionRegistry& actions, QWidget* parent = nullptr);

    /// What "/" offers: the key, and the text that takes its place.
    /// They come anew while people write: what is offered at that moment goes on being offered.
    void setSnippets(const std::vector<ReadyText>& snippets);
    /// Offers all of them where the caret is.
    void offerSnippets();
    /// Whom "@" offers, in a note; empty: nobody, as in a message to the debtor.
    void setPeople(const QStringList& people);
    /// Selects the first place that is still to be filled in ("{data}"); false when there is none.
    bool selectOpenPlace();

    /// How tall it is with nothing in it, and from when on it is scrolled.
    void setLines(int fewest, int most);
    /// As tall as its text.
    [[nodiscard]] QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), minimumHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QPlainTextEdit::minimumSizeHint().width(), minimumHeight()};
    }

Q_SIGNALS:
    /// Esc with nothing of its own to close.
    void escaped();
    /// The menu at `place` is about to be shown; whoever knows more adds to it.
    void menuWanted(QMenu& menu, const QPoint& place);
    /// A text that no channel takes, and that would hold up everything while it is laid out.
    void pasteRefused(int most);
    /// Files or a picture were dropped or pasted; valid during the call.
    void filesGiven(const QMimeData& data);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void refresh();
    void fitHeight();
    void offer(const QString& prefix);
    void insertSnippet(const QString& text);
    void fillOffers();
    /// "/ol", "@ra": the word before the caret when it begins with one of both, else nothing.
    [[nodiscard]] QString slashWord() const;

    const Look& m_look;
    const ActionRegistry& m_actions;
    std::vector<ReadyText> m_known;
    QStringList m_people;
    QStandardItemModel* m_snippets;
    QCompleter* m_completer;
    int m_fewestLines = 2;
    int m_mostLines = 6;
};

} // namespace trato::ui
