#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// A ready piece of text: a snippet, or a template filled for this debtor.
struct ReadyText {
    QString name;
    QString text;
    QStringList parameters; ///< of a template
};

/// The shipped snippets with the debtor's first name in its place.
Result<std::vector<ReadyText>> readSnippets(const QString& firstName);

} // namespace trato::ui
