#pragma once

#include "ui/widgets/waiting.h"

#include <vector>

namespace trato::ui {

enum class StageState { Ahead, Present, Done, Failed };

struct Stage {
    QString text;
    /// "14:06", "há 1 min 48 s"
    QString time;
    StageState state = StageState::Ahead;
};

/// How far a charge is: made, sent and read, awaited, paid. Only the present stage turns.
class ProgressStages : public LookWidget {
    Q_OBJECT

public:
    explicit ProgressStages(const Look& look, QWidget* parent = nullptr);

    void setStages(std::vector<Stage> stages);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect rowRect(int row) const;

    std::vector<Stage> m_stages;
    QTimer m_timer;
    int m_angle = 0;
};

} // namespace trato::ui
