#pragma once

#include "training/attempts.h"
#include "training/score.h"
#include "ui/widgets/lookwidget.h"

class QBoxLayout;
class QStackedWidget;

namespace trato::ui {

class Button;
class Label;
class Paragraph;
class ScenarioList;
class ScoreSheet;

/// The room where one practises: the situations at the left; at the right what is known of the chosen one, or how the
/// last attempt went.
class TrainingPage final : public LookWidget {
    Q_OBJECT

public:
    explicit TrainingPage(const Look& look, QWidget* parent = nullptr);

    void setAttempts(std::vector<training::PastAttempt> attempts);
    /// The attempt ended: its score, beside those before it.
    void showScore(const training::Score& score);
    void showScenario(const QString& scenario);
    /// An attempt is being made up; empty: none.
    void setBusy(bool busy);
    void setProblem(const QString& problem);
    [[nodiscard]] QString current() const;
    [[nodiscard]] ScoreSheet& sheet() const { return *m_sheet; }
    void takeFocus();

Q_SIGNALS:
    /// `seed` 0: somebody new.
    void beginWanted(const QString& scenario, quint64 seed);
    void quoteChosen(trato::DebtorId debtor, trato::InteractionId line, trato::Instant at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    QWidget* buildSituations();
    QWidget* buildBrief();
    void showBrief(const QString& scenario);
    void begin(bool samePerson);
    void fold();
    [[nodiscard]] quint64 lastSeed(const QString& scenario) const;

    std::vector<training::PastAttempt> m_attempts;
    ScenarioList* m_list;
    QBoxLayout* m_layout;
    QWidget* m_left = nullptr;
    QStackedWidget* m_right;
    Label* m_title;
    Paragraph* m_brief;
    Paragraph* m_goal;
    Paragraph* m_counts;
    Paragraph* m_past;
    Label* m_problem;
    Button* m_begin;
    Button* m_same;
    ScoreSheet* m_sheet;
};

} // namespace trato::ui
