#pragma once

#include "insight/metrics/breakdowns.h"
#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// From open to settled, one bar for each step with its share of the step before; the narrowest passage stands out.
class FunnelChart final : public LookWidget {
    Q_OBJECT

public:
    explicit FunnelChart(const Look& look, QWidget* parent = nullptr);

    void show(const insight::Funnel& funnel);
    /// Where most are lost; empty where nobody is.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize sizeHint() const override { return {px(380), px(31) * insight::funnelSteps}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(240), px(31) * insight::funnelSteps}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter& painter, const QRect& row, size_t step) const;

    insight::Funnel m_funnel = {};
    size_t m_narrowest = 0; ///< 0: none
};

QString funnelStepName(insight::FunnelStep step);

} // namespace trato::ui
