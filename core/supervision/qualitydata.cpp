#include "supervision/qualitydata.h"

#include <QDir>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseQualityResources() { Q_INIT_RESOURCE(quality_data); }

namespace trato::supervision {

void initialiseQualityData() { initialiseQualityResources(); }

} // namespace trato::supervision
