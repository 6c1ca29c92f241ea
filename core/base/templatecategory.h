#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace trato {

/// What a template was declared as where WhatsApp's provider approves it. Utility: about something that is there
/// already. Marketing: it promotes. Authentication: it carries a code and nothing else.
enum class TemplateCategory { Utility, Marketing, Authentication };

/// utility, marketing, authentication
QString templateCategoryName(TemplateCategory category);
std::optional<TemplateCategory> templateCategoryFromName(QStringView name);

} // namespace trato
