#pragma once

#include "insight/metrics/metrics.h"
#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// What came in against what the contacts cost, and how willing they are to recommend: promoters, neutral, detractors.
class ReturnChart final : public LookWidget {
    Q_OBJECT

public:
    explicit ReturnChart(const Look& look, QWidget* parent = nullptr);

    void show(const insight::Metrics& metrics, const insight::Metrics& before);
    [[nodiscard]] QSize sizeHint() const override { return {px(380), px(214)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(240), px(214)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBar(QPainter& painter, int top, const QString& label, const QString& amount, double share,
        const QColor& colour) const;
    void paintPromoters(QPainter& painter, int top) const;

    insight::Metrics m_metrics;
    insight::Metrics m_before;
};

} // namespace trato::ui
