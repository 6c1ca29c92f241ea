#pragma once

#include "ui/timeline/timelinerow.h"

#include <vector>

namespace trato::ui {

/// What can be done with a line: words to press, and the stops of Tab inside the row.
enum class Act {
    None,
    Play,          ///< of a sound; again: pause
    Speed,         ///< 1, 1.5, 2 times
    Open,          ///< a picture or PDF, in the viewer
    Save,          ///< another file
    ShowAll,       ///< a text of which only the beginning stands here
    Unfold,        ///< an e-mail
    ShowFormatted, ///< its HTML, without what lies elsewhere
    ShowImages,    ///< with it
    Original,      ///< the bytes as they came
    Resend,
    OtherChannel,
    Edit,   ///< back into the message, before it leaves
    Cancel, ///< what only this machine knows: for good
};

struct RowAct {
    Act act = Act::None;
    int file = -1; ///< which of the row's files

    friend bool operator==(const RowAct&, const RowAct&) = default;
};

/// In the order in which they stand on the row.
std::vector<RowAct> actsOf(const TimelineRow& row);
QString actText(const TimelineRow& row, RowAct act);

} // namespace trato::ui
