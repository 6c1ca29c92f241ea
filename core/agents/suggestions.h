#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::agents {

using SuggestionId = Id<struct SuggestionTag>;

/// What the machine would say where a portfolio lets it only suggest.
struct Suggestion {
    SuggestionId id = {};
    DebtorId debtor = {};
    Channel channel = Channel::WhatsApp;
    QString handle = {};
    QString purpose = {}; ///< as in outbox
    QString kind = QStringLiteral("text");
    QString templateName = {};
    QString subject = {};
    QString body = {};
    QJsonObject payload = {};
    QString agent = {};    ///< identification, negotiation, follow_up
    QString reason = {};   ///< why it would say so, for people
    Instant notAfter = {}; ///< from then on it says nothing true any more; never: it is good at any time
    Instant madeAt = {};

    /// The message of theirs whose wish the words confirm; invalid: they confirm none.
    [[nodiscard]] InteractionId acknowledges() const;
};

/// One open suggestion a debtor: what people see is what answers the last message. Announces "suggestion".
class Suggestions final {
public:
    Suggestions(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Takes the place of an earlier one; of several of one answer (`goesOn`) the words stand below one another.
    Result<void> put(const Suggestion& suggestion, bool goesOn);
    /// Not one whose day is over.
    Result<std::optional<Suggestion>> open(DebtorId debtor) const;
    /// A person sends it as their own words, or not. Codes `no_suggestion` when it is not open any more, `out_of_date`
    /// when its day is over.
    Result<Suggestion> take(DebtorId debtor, SuggestionId suggestion, const QString& actor);
    /// What was sent in these words did not leave: it waits for a person again. Invalid where another one does already.
    Result<SuggestionId> reopen(DebtorId debtor, const QString& body);
    Result<void> dismiss(DebtorId debtor, SuggestionId suggestion, const QString& actor);
    /// What it answers was answered, or is over.
    Result<void> withdraw(DebtorId debtor);

private:
    Result<std::optional<Suggestion>> newest(DebtorId debtor) const;
    Result<void> decide(DebtorId debtor, SuggestionId suggestion, const char* state, const QString& actor);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::agents
