#pragma once

#include "base/result.h"

#include <QString>

class QCoreApplication;

namespace trato {

/// From now on texts, numbers and dates are of this language, one of `languages()` (base/translation.h). Code
/// `unknown_language`.
Result<void> useLanguage(QCoreApplication& application, const QString& language);

} // namespace trato
