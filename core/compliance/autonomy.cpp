#include "compliance/autonomy.h"

namespace trato::compliance {

Permit permitFor(MachineAct act, int autonomy)
{
    const bool isReserved = act == MachineAct::Talk || act == MachineAct::Deal;
    const Permit withoutLeave = act == MachineAct::Deal ? Permit::No : Permit::Suggest;
    switch (autonomy) {
    case remindOnly: return isReserved ? withoutLeave : Permit::Do;
    case dealWithApproval: return act == MachineAct::Deal ? Permit::AskApproval : Permit::Do;
    case negotiateAlone: return Permit::Do;
    default: return withoutLeave;
    }
}

} // namespace trato::compliance
