#include "app/workstation/desks.h"

namespace trato::workstation {

std::vector<std::unique_ptr<ui::Desk>> makeDesks(const ui::DeskContext&)
{
    std::vector<std::unique_ptr<ui::Desk>> desks;
    return desks;
}

} // namespace trato::workstation
