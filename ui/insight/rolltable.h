#pragma once

#include "insight/metrics/breakdowns.h"
#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// Where the open money went between the ranges of lateness: better, the same, worse, each with its share in figures.
class RollTable final : public LookWidget {
    Q_OBJECT

public:
    explicit RollTable(const Look& look, QWidget* parent = nullptr);

    void show(const insight::RollRates& rates);
    /// What came back of the first range; empty where nothing was in it.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize sizeHint() const override { return {px(440), px(26) + px(33) * insight::lateRanges + px(22)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(260), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCell(QPainter& painter, const QRect& cell, size_t was, size_t now) const;
    void paintLegend(QPainter& painter, int top) const;

    insight::RollRates m_rates = {};
    std::array<qint64, insight::lateRanges> m_whole = {};
};

/// "not late", "1 to 30" …
QString lateRangeName(size_t range);

} // namespace trato::ui
