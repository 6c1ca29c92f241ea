#pragma once

#include "macros/performer.h"
#include "ui/widgets/overlay.h"

class QListWidget;

namespace trato::ui {

class Button;
class Label;
class Paragraph;

/// What a macro would do, step by step on each case, and what would be refused and why; nothing has happened yet. Enter
/// runs it on the cases of which nothing is refused. When it stops halfway the same list says what is done and what
/// not.
class MacroSheet final : public Overlay {
    Q_OBJECT

public:
    MacroSheet(const Look& look, QWidget* window);

    /// While it is being tried out.
    void openFor(const QString& macro, int cases);
    void show(const macros::Preview& preview);
    void show(const macros::Report& report);
    void show(const macros::Undone& undone);
    void showProblem(const QString& problem);
    /// Counts and problem as they are said.
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    /// On these cases.
    void runWanted(const std::vector<trato::WorkItemId>& items);
    void undoWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void lookChanged() override;

private:
    enum class State { Trying, Ready, Running, Told };

    QWidget* buildPanel();
    void begin();
    void addHead(const QString& text, const QString& note);
    void addLine(Icon icon, Tone tone, const QString& text, const QString& why = {});
    void settle(State state, const QString& button);

    State m_state = State::Trying;
    std::vector<WorkItemId> m_going;
    bool m_undoable = false;
    QString m_macro;
    Label* m_title;
    Label* m_counts;
    Paragraph* m_note;
    QListWidget* m_list;
    Button* m_do;
};

} // namespace trato::ui
