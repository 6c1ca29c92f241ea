#pragma once

#include <functional>
#include <utility>

namespace trato::ui {

/// Something that is told again whenever it changes and of which only the newest word counts. One telling at a time, as
/// jobs run side by side: an older word never overtakes a newer one. One that failed is not tried again by itself, so
/// that a database that does not answer is asked once.
class LatestWord final {
public:
    /// `tell` says what holds when it is called, and ends with told().
    explicit LatestWord(std::function<void()> tell)
        : m_tell(std::move(tell))
    {
    }

    void say()
    {
        m_again = m_telling;
        if (std::exchange(m_telling, true))
            return;
        m_tell();
    }
    void told(bool arrived)
    {
        m_telling = false;
        if (std::exchange(m_again, false) && arrived)
            say();
    }

private:
    std::function<void()> m_tell;
    bool m_telling = false;
    bool m_again = false;
};

} // namespace trato::ui
