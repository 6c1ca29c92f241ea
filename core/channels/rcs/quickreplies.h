#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace trato::channels {

/// What can be tapped below a question, by the question's name.
using QuickReplies = QHash<QString, QStringList>;

/// [replies] of "channels/rcs.toml". Code `invalid_replies`: a name has none, or one is longer than 25 characters.
Result<QuickReplies> readQuickReplies(const QByteArray& toml);
const QuickReplies& quickReplies();

} // namespace trato::channels
