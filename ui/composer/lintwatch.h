#pragma once

#include "compliance/wording/wording.h"
#include "ui/composer/spellmarks.h"
#include "ui/desk/deskcontext.h"

#include <QObject>
#include <QPlainTextEdit>

#include <vector>

namespace trato::ui {

/// Marks what may not be written to debtors, at each key: the check takes microseconds (docs/performance.md).
class LintWatch final : public QObject {
    Q_OBJECT

public:
    LintWatch(const DeskContext& context, QPlainTextEdit& edit, SpellMarks& marks);

    /// What the words are judged by in this case, on the channel that is chosen.
    void setContext(DebtorId debtor, const compliance::WordingContext& wording);
    [[nodiscard]] const compliance::WordingContext& wording() const { return m_wording; }
    /// Words that somebody has let pass; `subject` stands above them where they are judged.
    void setPassed(const QString& subject, const QStringList& hashes);
    void addPassed(const QString& hash);
    /// As the contact policy reads them.
    [[nodiscard]] QString judgedWords() const;
    /// What the desk itself put into the message came from the record; it holds on every channel of the case.
    void trustAmountsOf(const QString& text);
    /// Off: nobody outside reads it.
    void setOn(bool on);

    /// The finding at the caret, else the first that blocks, else the first; nothing when there is none.
    [[nodiscard]] const compliance::Finding* current() const;
    /// The one that keeps the words from being sent, the strictest first; nothing when they may go.
    [[nodiscard]] const compliance::Finding* blocker() const { return compliance::blockingIn(m_findings); }
    /// How many keep the words from being sent.
    [[nodiscard]] int blocking() const;
    /// Puts the current finding's suggestion in its place, in one step of undo.
    void take();

Q_SIGNALS:
    void changed();

private:
    void addTrusted();
    void check();
    void show();

    DeskContext m_context;
    QPlainTextEdit& m_edit;
    SpellMarks& m_marks;
    DebtorId m_debtor;
    compliance::WordingContext m_wording;
    std::vector<money::Money> m_trusted;
    QString m_subject;
    QStringList m_passed;
    std::vector<compliance::Finding> m_findings;
    bool m_on = true;
};

} // namespace trato::ui
