#include "fuzz/readers.h"
#include "macros/step.h"

#include <cstdlib>

void trato::fuzz::readMacro(QByteArrayView bytes)
{
    const auto steps = macros::stepsFromJson(bytes);
    if (!steps)
        return;
    for (const macros::Step& step : *steps)
        (void)macros::inWords(step);
    // What was read is kept as it is read again.
    const auto again = macros::stepsFromJson(macros::toJson(*steps));
    if (!again || macros::toJson(*again) != macros::toJson(*steps))
        std::abort();
}
