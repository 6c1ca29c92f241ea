#pragma once

#include "supervision/evaluation.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/surface.h"

#include <memory>
#include <vector>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace trato::ui {

class Button;
class ChipLabel;
class Label;

/// The questions of a scorecard with their marks, the places that show it and a comment. One question is the current
/// one: the digits mark it, and what is cited goes to it.
class ScorecardPanel final : public Surface {
    Q_OBJECT

public:
    explicit ScorecardPanel(const Look& look, QWidget* parent = nullptr);
    ~ScorecardPanel() override;

    /// What is typed and chosen stays when it is the same evaluation.
    void show(const supervision::Scorecard& card, const supervision::Evaluation& evaluation);
    /// The same evaluation after it was finished.
    void showFinished(const supervision::Evaluation& evaluation) { show(m_card, evaluation); }
    void clear();
    [[nodiscard]] bool isOpen() const { return m_evaluation.id.isValid(); }
    [[nodiscard]] const supervision::Evaluation& evaluation() const { return m_evaluation; }
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString& criterion);
    void step(int by);
    /// The n-th mark of the current question, from 0; below 0: it does not apply.
    void markAt(int number);
    void cite(const supervision::Citation& place);
    [[nodiscard]] QString comment() const;
    [[nodiscard]] Button* finishButton() const { return m_finish; }

Q_SIGNALS:
    void answered(const trato::supervision::Answer& answer);
    void citationChosen(const trato::supervision::Citation& place);

private:
    struct Question;
    void addQuestion(const supervision::Criterion& criterion);
    void refresh(Question& question);
    void refreshScore();
    void showCitations(Question& question);
    [[nodiscard]] Question* questionOf(const QString& criterion);
    [[nodiscard]] supervision::Answer& answerOf(const QString& criterion);
    void mark(const QString& criterion, const QString& id);

    supervision::Scorecard m_card;
    supervision::Evaluation m_evaluation;
    QString m_current;
    Label* m_title;
    Label* m_state;
    ChipLabel* m_score;
    QScrollArea* m_scroll;
    QVBoxLayout* m_questions;
    std::vector<std::unique_ptr<Question>> m_all;
    QLineEdit* m_comment;
    Button* m_finish;
};

} // namespace trato::ui
