#pragma once

#include "ui/widgets/button.h"

namespace trato::ui {

/// The bell on the rail: how many notices are unread, and whether it is silent.
class BellButton final : public IconButton {
    Q_OBJECT

public:
    explicit BellButton(const Look& look, QWidget* parent = nullptr);

    void setState(int unread, bool silent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_bellLook;
    int m_unread = 0;
};

} // namespace trato::ui
