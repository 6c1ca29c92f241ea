#include "supervision/scorecard.h"
#include "fuzz/readers.h"
#include "supervision/samples.h"

void trato::fuzz::readScorecard(QByteArrayView bytes)
{
    const QByteArray file = bytes.toByteArray();
    (void)supervision::Scorecard::fromToml(file);
    (void)supervision::SamplingRules::fromToml(file);
}
