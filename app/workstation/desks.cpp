#include "app/workstation/desks.h"

#include "app/workstation/negotiatordesk.h"
#include "app/workstation/supervisordesk.h"
#include "ui/approvals/approvalsdesk.h"
#include "ui/cadence/cadencedesk.h"
#include "ui/import/importdesk.h"
#include "ui/insight/insightdesk.h"
#include "ui/reconciliation/reconciliationdesk.h"

namespace trato::workstation {

std::vector<std::unique_ptr<ui::Desk>> makeDesks(const ui::DeskContext& context)
{
    std::vector<std::unique_ptr<ui::Desk>> desks;
    desks.push_back(std::make_unique<NegotiatorDesk>(context));
    desks.push_back(std::make_unique<SupervisorDesk>(context));
    desks.push_back(std::make_unique<ui::ImportDesk>(context));
    desks.push_back(std::make_unique<ui::ReconciliationDesk>(context));
    desks.push_back(std::make_unique<ui::ApprovalsDesk>(context));
    desks.push_back(std::make_unique<ui::CadenceDesk>(context));
    desks.push_back(std::make_unique<ui::InsightDesk>(context));
    return desks;
}

} // namespace trato::workstation
