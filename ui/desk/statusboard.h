#pragma once

#include "ui/theme/richline.h"

#include <QObject>

#include <vector>

namespace trato::ui {

enum class StatusSide { Left, Right };

struct StatusItem {
    QString id;
    StatusSide side = StatusSide::Left;
    Icon icon = Icon::None;
    RichLine text = {};
    QString toolTip = {};
    /// Items of a side stand in ascending order, equals as they came.
    int order = 0;
    /// Stays when the window is narrow (tokens §7: queue, clock, connection).
    bool essential = false;
};

/// What the status bar says. Desks put items here; the bar shows them in the order of their first appearance.
class StatusBoard final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void set(StatusItem item);
    void remove(const QString& id);
    [[nodiscard]] const std::vector<StatusItem>& items() const { return m_items; }

Q_SIGNALS:
    void changed();

private:
    std::vector<StatusItem> m_items;
};

} // namespace trato::ui
