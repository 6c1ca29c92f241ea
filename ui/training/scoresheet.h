#pragma once

#include "training/attempts.h"
#include "training/score.h"
#include "ui/widgets/surface.h"

#include <QPointer>

class QScrollArea;
class QVBoxLayout;

namespace trato::ui {

class Button;
class Label;
class Paragraph;

/// How an attempt went: the points, what went well, what to try, each with the moments that it rests on; beside the
/// person's own earlier attempts.
class ScoreSheet final : public Surface {
    Q_OBJECT

public:
    explicit ScoreSheet(const Look& look, QWidget* parent = nullptr);

    /// `earlier`: what came before this attempt.
    void show(const training::Score& score, const training::Comparison& earlier);
    void takeFocus();
    [[nodiscard]] const training::Score& score() const { return m_score; }

Q_SIGNALS:
    /// A moment was pressed: the timeline shows it.
    void quoteChosen(trato::DebtorId debtor, trato::InteractionId line, trato::Instant at);
    void againWanted(bool samePerson);
    void othersWanted();

private:
    QLayout* buildHead();
    void addPart(const QString& title, const training::Score& score, bool well, const training::Comparison& earlier);
    QWidget* card(const training::Judgement& judgement, const training::Comparison& earlier);
    QWidget* quote(const training::Quote& quote);

    training::Score m_score;
    Label* m_title;
    Label* m_points;
    Paragraph* m_compared;
    Button* m_same;
    QScrollArea* m_scroll;
    QPointer<QWidget> m_content;
    QVBoxLayout* m_column = nullptr;
};

} // namespace trato::ui
