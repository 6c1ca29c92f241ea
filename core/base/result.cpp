#include "base/result.h"

namespace trato {

Error Error::within(QString outerCode, QString outerMessage) const
{
    return {std::move(outerCode), std::move(outerMessage), {}, std::make_shared<const Error>(*this)};
}

} // namespace trato
