#pragma once

#include <QString>

namespace trato::compliance {

/// What people call a rule of contact, in the language in use: "contact_hours" → "contact hours". A name that is none
/// of the policy's stands for itself.
QString ruleLabel(const QString& rule);

} // namespace trato::compliance
