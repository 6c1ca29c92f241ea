#include "ui/desk/noticeboard.h"

#include <algorithm>

namespace trato::ui {

bool NoticeBoard::add(Notice notice)
{
    if (std::any_of(m_notices.begin(), m_notices.end(), [&](const Notice& known) { return known.id == notice.id; }))
        return false;
    m_notices.insert(m_notices.begin(), notice);
    if (m_notices.size() > most)
        m_notices.pop_back();
    Q_EMIT changed();
    if (!m_silent)
        Q_EMIT arrived(notice);
    return true;
}

void NoticeBoard::markRead(const QString& id)
{
    for (Notice& notice : m_notices) {
        if (notice.id == id)
            notice.unread = false;
    }
    Q_EMIT changed();
}

void NoticeBoard::markAllRead()
{
    for (Notice& notice : m_notices)
        notice.unread = false;
    Q_EMIT changed();
}

int NoticeBoard::unread() const
{
    return int(std::count_if(m_notices.begin(), m_notices.end(), [](const Notice& notice) { return notice.unread; }));
}

void NoticeBoard::setSilent(bool silent)
{
    m_silent = silent;
    Q_EMIT changed();
}

} // namespace trato::ui
