#pragma once

#include "base/result.h"
#include "channels/templates/catalogue.h"
#include "ui/desk/opencase.h"

#include <QString>

namespace trato::ui {

/// A text of the catalogue in the words of the case's channel: short and in letters that cost nothing on SMS, with a
/// greeting by e-mail. Codes `no_template`, `missing_variable`.
Result<QString> channelWords(const OpenCase& openCase, const QString& templateName, channels::TemplateValues values);

} // namespace trato::ui
