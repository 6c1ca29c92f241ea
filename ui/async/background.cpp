#include "ui/async/background.h"

#include <sys/resource.h>

namespace trato::ui {
namespace {

/// About a third of the window's share while both are at work; all of it otherwise.
constexpr int politeness = 5;

} // namespace

void giveWayToTheWindow()
{
    static thread_local bool given = false;
    if (given)
        return;
    given = true;
    // Linux counts niceness by thread: 0 is the calling one. Qt's own priorities do nothing under its usual scheduler.
    (void)setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + politeness);
}

} // namespace trato::ui
