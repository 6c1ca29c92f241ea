#include "app/sandbox/world.h"

#include "base/text.h"

namespace trato::sandbox {

QString canonicalPhone(const QString& written)
{
    constexpr int withoutNinth = 12;
    constexpr int ddiAndDdd = 4;
    QString digits = text::digits(written);
    const bool oldMobile = digits.size() == withoutNinth && digits.startsWith(u"55") && digits.at(ddiAndDdd) >= u'6';
    if (oldMobile)
        digits.insert(ddiAndDdd, u'9');
    return u'+' + digits;
}

} // namespace trato::sandbox
