#include "money/rounding.h"

namespace trato::money {

std::optional<Rounding> roundingFromName(QStringView name)
{
    if (name == u"half-even")
        return Rounding::HalfEven;
    if (name == u"half-up")
        return Rounding::HalfUp;
    return std::nullopt;
}

} // namespace trato::money
