#include "ui/desk/statusboard.h"

#include <algorithm>

namespace trato::ui {

void StatusBoard::set(StatusItem item)
{
    const auto same = [&](const StatusItem& known) { return known.id == item.id; };
    if (const auto found = std::find_if(m_items.begin(), m_items.end(), same); found != m_items.end())
        *found = std::move(item);
    else
        m_items.push_back(std::move(item));
    const auto before = [](const StatusItem& one, const StatusItem& other) { return one.order < other.order; };
    std::stable_sort(m_items.begin(), m_items.end(), before);
    Q_EMIT changed();
}

void StatusBoard::remove(const QString& id)
{
    if (std::erase_if(m_items, [&](const StatusItem& item) { return item.id == id; }) > 0)
        Q_EMIT changed();
}

} // namespace trato::ui
