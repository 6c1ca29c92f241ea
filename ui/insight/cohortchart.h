#pragma once

#include "insight/metrics/breakdowns.h"
#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// What had come in of each month's overdue debts, week by week after they fell due: one line for each month, its name
/// at its end.
class CohortChart final : public LookWidget {
    Q_OBJECT

public:
    explicit CohortChart(const Look& look, QWidget* parent = nullptr);

    void show(std::vector<insight::Cohort> cohorts);
    /// How the youngest month compares with the oldest in the same week; empty: nothing to compare.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize sizeHint() const override { return {px(420), px(236)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(220), px(200)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    void paintGrid(QPainter& painter) const;
    void paintCohort(QPainter& painter, const insight::Cohort& cohort, Tone tone) const;

    std::vector<insight::Cohort> m_cohorts; ///< those with something overdue, the oldest first
    int m_top = 10;                         ///< of the axis, in percent
};

} // namespace trato::ui
