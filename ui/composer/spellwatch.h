#pragma once

#include "ui/async/job.h"
#include "ui/composer/speller.h"
#include "ui/composer/spellmarks.h"
#include "ui/desk/deskcontext.h"

#include <QPlainTextEdit>
#include <QTimer>

class QMenu;

namespace trato::ui {

/// Underlines what is not spelt as Portuguese is, a moment after the last key and never the word that is being typed.
/// The words are looked up off the GUI thread.
class SpellWatch final : public QObject {
    Q_OBJECT

public:
    SpellWatch(const DeskContext& context, QPlainTextEdit& edit);

    /// ~/.local/share/trato/words.txt
    [[nodiscard]] static QString ownWordsFile();

    /// What is no error in this case: its names.
    void setNames(const QString& text);
    /// The marks under the text, for others that mark it.
    [[nodiscard]] SpellMarks& marks() { return m_marks; }
    [[nodiscard]] bool isEmpty() const { return m_marks.words().empty(); }
    /// The marked words, as they stand in the text.
    [[nodiscard]] QStringList marked() const;
    /// Suggestions for the word at the caret, or for the next marked one; nothing when there is none.
    void suggest();
    /// The same for the word at `place`, above the menu's own lines.
    void addTo(QMenu& menu, const QPoint& place);

Q_SIGNALS:
    void changed();
    void failed(const QString& why);

private:
    void check();
    void show(const QString& text, const std::vector<Misspelling>& found);
    void fill(QMenu& menu, const QTextCursor& word, const QStringList& suggestions, QAction* before);
    void replace(QTextCursor word, const QString& by);
    void learn(const QString& word);
    [[nodiscard]] QTextCursor wordAt(int position) const;

    DeskContext m_context;
    QPlainTextEdit& m_edit;
    SpellMarks m_marks;
    std::shared_ptr<Speller> m_speller;
    QTimer m_pause;
    Job m_checking;
    QSet<QString> m_names;
};

} // namespace trato::ui
