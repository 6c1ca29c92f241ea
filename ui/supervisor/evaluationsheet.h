#pragma once

#include "supervision/comparison.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/overlay.h"

#include <functional>

class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace trato::ui {

class Button;
class Label;
class Paragraph;
class Surface;

/// What evaluators answered, to be read: one evaluation, or two side by side with the places that each cites. Whoever
/// may answer it does so here.
class EvaluationSheet final : public Overlay {
    Q_OBJECT

public:
    EvaluationSheet(const DeskContext& context, QWidget* window);

    /// A finished one: for who leads, or for the evaluated person.
    void showEvaluation(supervision::EvaluationId evaluation);
    /// The two evaluators of this conversation.
    void showComparison(supervision::SampleId sample);
    /// Everything that was said about the user's work, the newest first.
    void showMine();

Q_SIGNALS:
    void shown();

private:
    struct Opened {
        supervision::Scorecard card;
        supervision::Evaluation evaluation;
        bool leads = false;
    };
    struct Compared {
        supervision::Comparison comparison;
        supervision::Agreement agreement;
    };
    void begin(const QString& title, const QString& text);
    void fail(const Error& error);
    void show(const Opened& opened);
    void show(const Compared& compared);
    void addAnswer(
        QVBoxLayout& into, const supervision::Criterion& criterion, const supervision::Answer& answer, bool withTitle);
    void offer(const QString& placeholder, const std::vector<std::pair<QString, std::function<void(QString)>>>& acts);
    void contest(supervision::EvaluationId evaluation, const QString& words);
    void settle(supervision::EvaluationId evaluation, supervision::Evaluations::Verdict verdict, const QString& words);
    void acted(const Result<void>& done, supervision::EvaluationId evaluation);

    DeskContext m_context;
    Surface* m_panel;
    Label* m_title;
    Paragraph* m_text;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    QLineEdit* m_words;
    QHBoxLayout* m_buttons;
    std::vector<supervision::EvaluationId> m_mine;
};

} // namespace trato::ui
