#include "cadence/definition.h"
#include "channels/templates/catalogue.h"
#include "fuzz/readers.h"

void trato::fuzz::readCadence(QByteArrayView bytes)
{
    if (const auto definition = cadence::Definition::parse(bytes)) {
        for (const int daysLate : {-10, 0, 400})
            (void)definition->entry(daysLate);
    }
    (void)channels::TemplateCatalogue::parse({bytes.toByteArray()});
}
