#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QString>
#include <QStringList>

namespace trato::storage {

/// The text of a statement file for an engine, without its comments (the drivers would look for placeholders and
/// quotes in them). A line `-- include queue/parts/case_filter` stands for that file: what several statements share.
/// Code `database_error` when there is no such file.
Result<QString> statementText(const QString& name, Engine engine);

/// Whether the file says `-- planned once` in its first line (PostgreSQL; serversession.h, Planning).
bool isPlannedOnce(const QString& name, Engine engine);

/// Whether there is no file for this engine, and the other one's says `-- of this engine alone` in its first line: what
/// one engine does in one statement may take several on the other.
bool isForOtherEngine(const QString& name, Engine engine);

/// The names after the colons of `:name`, each once, in the order they come; `::` and literals don't count.
QStringList placeholders(const QString& sql);

/// The text with `?1` or `$1` in the place of the first placeholder's name, and so on.
QString withNumbers(const QString& sql, QChar sign);

/// Makes the embedded files visible; reading a statement does it by itself.
void loadStatements();

/// Every statement's name, without migrations and parts: the tests prepare them all.
QStringList statementNames();

} // namespace trato::storage
