#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::timeline {

/// A part of a text, in UTF-16 units.
struct Range {
    int from = 0;
    int to = 0;
    friend bool operator==(const Range&, const Range&) = default;
};

/// The part of a long text around what was looked for.
struct Snippet {
    QString text;
    std::vector<Range> matches; ///< within `text`
};

struct SearchHit {
    DebtorId debtor;
    InteractionId interaction;
    Instant at;
    QString channel;
    Snippet snippet;
};

struct SearchRequest {
    QString text;
    std::optional<DebtorId> debtor = {};
    int limit = 50;
};

/// Every word (or its beginning), without accents and case, in the texts of the timeline.
class Search final {
public:
    explicit Search(storage::Database& database)
        : m_database(database)
    {
    }

    /// Newest first. Without a debtor only the latest few hundred hits are looked at.
    Result<std::vector<SearchHit>> find(const SearchRequest& request) const;

private:
    storage::Database& m_database;
};

/// About `length` characters of `text` around the first place where one of `words` (folded) begins a word.
Snippet snippetOf(const QString& text, const QStringList& words, int length = 120);

} // namespace trato::timeline
