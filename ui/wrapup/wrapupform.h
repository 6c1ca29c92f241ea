#pragma once

#include "queue/casestory.h"
#include "queue/wrapup.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/taskpanel.h"

#include <QTimer>

#include <chrono>
#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace trato::ui {

class Button;
class Label;
class OutcomeGrid;
class Paragraph;

/// F5: how it ended (one key), the reason of the delay, what comes next, a note; "on saving" says what will happen, by
/// a dry run of the same command that is saved. The time for it is shown and can be extended; when it is over nothing
/// is lost, and an outcome is only written when the desk's table names one. What was filled in outlives the program.
/// Ctrl+Enter saves and takes the next case.
class WrapUpForm final : public WrapUpSheet {
    Q_OBJECT

public:
    explicit WrapUpForm(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions(ActionRegistry& actions) override;
    void showCase(const OpenCase& openCase) override;

Q_SIGNALS:
    /// What was saved.
    void closedWith(trato::DebtorId debtor, const trato::queue::WrapUpRequest& request);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Typed = queue::WrapUpDraft;
    void fill(const Typed& typed);
    void keep();
    void suggest();
    void suggested(const queue::CaseStory& story);
    void buildLayout();
    QWidget* buildMiddle();
    QWidget* buildDetails();
    [[nodiscard]] queue::WrapUpRequest request() const;
    void preview();
    void showEffects(const Result<std::vector<queue::WrapUpEffect>>& effects);
    void save(bool next);
    void tick();
    void extend();
    void timeOver();
    void keepSoon();
    void saveDraft();
    void restore();

    DeskContext m_context;
    OpenCase m_case;
    Job m_preview;
    Job m_story;
    std::map<DebtorId, Typed> m_kept; ///< Esc and another case lose nothing
    bool m_filling = false;
    QTimer m_second;
    QTimer m_pause; ///< of the keys, before what was filled in is kept
    std::map<DebtorId, Typed> m_unsaved;
    bool m_saving = false;
    std::chrono::seconds m_limit{0};
    bool m_over = false;
    Instant m_since;
    Label* m_clock;
    Button* m_extend;
    OutcomeGrid* m_outcomes;
    QComboBox* m_reason;
    Label* m_reasonHint;
    QComboBox* m_nextStep;
    QLineEdit* m_callback;
    Label* m_callbackTitle;
    QCheckBox* m_callbackMine;
    QPlainTextEdit* m_note;
    Paragraph* m_effects;
    Label* m_problem;
    Button* m_stay;
    Button* m_next;
};

} // namespace trato::ui
