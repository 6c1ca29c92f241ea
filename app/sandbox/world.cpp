#include "app/sandbox/world.h"

#include "base/text.h"
#include "parties/phone.h"

namespace trato::sandbox {

QString canonicalPhone(const QString& written)
{
    const QString digits = text::digits(written);
    const auto phone = parties::parseWhatsAppId(digits);
    return phone && !phone->e164.isEmpty() ? phone->e164 : u'+' + digits;
}

} // namespace trato::sandbox
