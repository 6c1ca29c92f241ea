#pragma once

#include "base/clock.h"
#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// What is left of WhatsApp's 24 hours, as an arc; the last hour in amber.
class WindowRing final : public LookWidget {
    Q_OBJECT

public:
    WindowRing(const Look& look, const Clock& clock, QWidget* parent = nullptr);
    void setUntil(Instant until);
    [[nodiscard]] QSize sizeHint() const override { return look().metrics().square(14); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Clock& m_clock;
    Instant m_until;
};

} // namespace trato::ui
