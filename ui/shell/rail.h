#pragma once

#include "ui/widgets/lookwidget.h"

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace trato::ui {

class IconButton;

/// The desks at the left edge, with the badge of what can't wait.
class Rail : public LookWidget {
    Q_OBJECT

public:
    explicit Rail(const Look& look, QWidget* parent = nullptr);

    void addDesk(const QString& id, const QString& title, Icon icon, const QString& keys);
    [[nodiscard]] bool holds(const QString& id) const;
    void setCurrent(const QString& id);
    void setBadge(const QString& id, int count);
    void setShown(const QString& id, bool shown);
    /// Below the desks, at the bottom: settings, notices.
    void addTool(QWidget* button);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void lookChanged() override;

private:
    class DeskButton;
    std::vector<DeskButton*> m_desks;
    QButtonGroup* m_group;
    QVBoxLayout* m_layout;
    int m_tools = 0;
};

} // namespace trato::ui
