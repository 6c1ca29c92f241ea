#pragma once

#include "base/clock.h"
#include "ui/composer/filesource.h"
#include "ui/desk/opencase.h"

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// The files of a case's unsent message. Each stands in the database by itself as soon as it was read: another case, a
/// restart or a killed program take nothing from it. For pool threads.
struct DraftFiles final {
    /// Reads it, keeps its content and puts it among the draft's. Codes of readFile.
    static Result<ReadFile> add(storage::Database& database, const Clock& clock, const OpenCase& openCase,
        const QString& user, const FileSource& source);
    static Result<void> put(storage::Database& database, const Clock& clock, const OpenCase& openCase,
        const QString& user, const channels::Attachment& file);
    static Result<void> remove(storage::Database& database, DebtorId debtor, const QString& user,
        const std::vector<channels::Attachment>& files);
    static Result<std::vector<channels::Attachment>> of(
        storage::Database& database, DebtorId debtor, const QString& user);
};

} // namespace trato::ui
