#pragma once

#include "insight/metrics/breakdowns.h"
#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// By channel: who answers, what a contact costs, where agreements are closed.
class ChannelTable final : public LookWidget {
    Q_OBJECT

public:
    explicit ChannelTable(const Look& look, QWidget* parent = nullptr);

    void show(std::vector<insight::ChannelFigures> channels);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, const QRect& row, const insight::ChannelFigures& channel) const;

    std::vector<insight::ChannelFigures> m_channels;
};

} // namespace trato::ui
