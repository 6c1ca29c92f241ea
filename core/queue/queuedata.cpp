#include "queue/queuedata.h"

#include <QDir>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseResources() { Q_INIT_RESOURCE(queue_data); }

namespace trato::queue {

void initialiseData() { initialiseResources(); }

} // namespace trato::queue
