#include "compliance/compliancedata.h"

#include <QDir>
#include <QtGlobal>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseResources() { Q_INIT_RESOURCE(compliance_data); }

namespace trato::compliance {

void initialiseData()
{
    static const bool done = (initialiseResources(), true);
    Q_UNUSED(done);
}

} // namespace trato::compliance
