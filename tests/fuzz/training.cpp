#include "fuzz/readers.h"
#include "training/persona.h"
#include "training/scenario.h"
#include "training/speech.h"

void trato::fuzz::readTraining(QByteArrayView bytes)
{
    using namespace training;
    (void)rulesFromToml(bytes);
    (void)Speech::fromToml(bytes, {});
    const auto read = scenarioFromToml(bytes);
    if (!read)
        return;
    // Whoever was read can be played.
    const Instant opened(1'795'186'800'000'000);
    (void)castOf(*read, 7, 1);
    (void)play({.scenario = *read, .seed = 7, .openedAt = opened},
        {{.at = opened, .moves = {QStringLiteral("offers")}}}, opened + std::chrono::hours(2));
}
