#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/richline.h"
#include "ui/timeline/timelinerow.h"

namespace trato::ui {

/// The line below a message's text. No icon: there is none.
struct RowFoot {
    Icon icon = Icon::None;
    Tone tone = Tone::Text2;
    RichLine words;
};

/// Something that asks for care was read in it.
bool isSensitive(const TimelineRow& row);

/// What a row's foot says: what became of it, what was read in it and how surely, or who of the machine wrote it and
/// why.
RowFoot footOf(const TimelineRow& row);

} // namespace trato::ui
