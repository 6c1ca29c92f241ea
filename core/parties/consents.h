#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::parties {

enum class ConsentPurpose { Collection, Marketing, All };

/// collection, marketing, *
QString consentPurposeName(ConsentPurpose purpose);
ConsentPurpose consentPurposeFromName(QStringView name);

/// One line of the ledger. `channel` empty: all channels.
struct Consent {
    std::optional<Channel> channel = {};
    ConsentPurpose purpose = ConsentPurpose::All;
    enum class State { Granted, Revoked } state = State::Revoked;
    QString basis = {};  ///< the debtor's own words, contract, LGPD article …
    QString source = {}; ///< where it came from: a channel, the portal, a human's name
    Instant at = {};
    InteractionId interaction = {};
    Instant expiresAt = {};    ///< of a yes: until when it holds; never: until it is taken back
    QString proof = {};        ///< where the yes can be read: a document's name, a recording
    CreditorId creditor = {};  ///< the one it was said to; invalid: to none by name
    QString creditorName = {}; ///< as read from the ledger
    qint64 number = 0;         ///< in the order in which the lines were written down

    /// A yes that has run out says nothing any more; a no stands until another word.
    [[nodiscard]] bool holdsAt(Instant instant) const
    {
        return state == State::Revoked || expiresAt.isNever() || instant < expiresAt;
    }
};

/// granted, revoked
QString consentStateName(Consent::State state);

/// Who may be contacted where, as said by the debtor. Append-only: of the lines that bear on a channel, a purpose and a
/// creditor the last one rules, and a no that was written down after a yes takes it back whatever the clock said. What
/// was said to one creditor is for that one alone; a no that names none is for all of them. Without any line contact
/// rests on the contract (LGPD art. 7 V, X).
class Consents final {
public:
    explicit Consents(storage::Database& database)
        : m_database(database)
    {
    }

    Result<void> record(DebtorId debtor, const Consent& consent);
    /// Oldest first.
    Result<std::vector<Consent>> ledger(DebtorId debtor) const;
    Result<bool> isRevoked(DebtorId debtor, Channel channel, ConsentPurpose purpose) const;

private:
    storage::Database& m_database;
};

struct ConsentQuestion {
    Channel channel = Channel::WhatsApp;
    ConsentPurpose purpose = ConsentPurpose::Collection;
    Instant at = {};
    CreditorId creditor = {}; ///< invalid: what was said to nobody by name
};

/// The line of a ledger (oldest first) that rules. A yes that names no creditor takes back no refusal that names this
/// one: the stricter wins.
const Consent* rulingConsent(const std::vector<Consent>& ledger, const ConsentQuestion& question);

} // namespace trato::parties
