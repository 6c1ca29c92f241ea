#pragma once

#include "base/id.h"
#include "base/result.h"
#include "timeline/media.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// A place of the conversation that shows what an evaluator says: a line, or a part of its words or of what was heard.
struct Citation {
    InteractionId line = {};
    Instant at = {};
    int from = 0; ///< UTF-16 units of the line's words; from = to: the line as a whole
    int to = 0;
    bool heard = false; ///< the words are those of the line's recording
    QString quote = {};

    [[nodiscard]] bool isWholeLine() const { return from == to; }
    [[nodiscard]] QJsonObject toJson() const;
    static Citation fromJson(const QJsonObject& json);
    friend bool operator==(const Citation&, const Citation&) = default;
};

/// What was asked for, with the words and the instant as they stand. Code `invalid_citation` when the line is not this
/// debtor's, or the part is not within its words.
Result<Citation> checkedCitation(storage::Database& database, DebtorId debtor, const Citation& wanted);

/// What is heard in a recording, as the timeline shows it.
QString heardText(const std::vector<timeline::TimedWord>& words);

} // namespace trato::supervision
