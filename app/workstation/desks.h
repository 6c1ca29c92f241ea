#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"

#include <memory>
#include <vector>

namespace trato::workstation {

/// The desks in the order of the rail.
std::vector<std::unique_ptr<ui::Desk>> makeDesks(const ui::DeskContext& context);

} // namespace trato::workstation
