#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "parties/handle.h"
#include "queue/dispositions.h"
#include "queue/workitem.h"

#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::queue {

struct WrapUpRequest {
    WorkItemId item;
    QString actor;
    QString disposition;
    QString delayReason = {}; ///< a code or free words
    QString nextStep = {};    ///< what comes next: a code, free words or nothing
    QString note = {};
    Instant callbackAt = {};                    ///< of "asked for a call back"
    bool callbackMine = true;                   ///< it comes back to the actor; otherwise to anybody
    std::vector<Channel> scope = {};            ///< of "do not contact"; empty: every channel
    std::optional<parties::Handle> handle = {}; ///< the number or address that was used
};

/// What will happen, or has happened, in the order of the sheet.
struct WrapUpEffect {
    Effect effect = Effect::ConfirmRightParty;
    QString text; ///< in the user's language
};

/// What somebody filled in and did not save: it outlives the program.
struct WrapUpDraft {
    QString disposition;
    QString delayReason;
    QString nextStep = {};
    QString callback; ///< as it was typed
    QString note;
    bool callbackMine = true;

    friend bool operator==(const WrapUpDraft&, const WrapUpDraft&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == WrapUpDraft(); }
};
/// Nothing when there is none.
Result<std::optional<WrapUpDraft>> loadWrapUpDraft(storage::Database& database, const QString& actor, DebtorId debtor);
/// An empty one: there is none any more.
Result<void> saveWrapUpDraft(
    storage::Database& database, const QString& actor, DebtorId debtor, const WrapUpDraft& draft, Instant now);

/// The end of a contact: closes the item (or puts it off), does what the disposition says, and leaves a line on the
/// timeline; all of it or nothing.
class WrapUp final {
public:
    WrapUp(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// What `save` will do; changes nothing. Codes as those of `save`.
    Result<std::vector<WrapUpEffect>> preview(const WrapUpRequest& request) const;
    /// Codes `unknown_disposition`, `delay_reason_required`, `callback_required`, `handle_required`, `invalid_snooze`
    /// and those of WorkQueue::close. Answers what was done.
    Result<std::vector<WrapUpEffect>> save(const WrapUpRequest& request);

private:
    Result<Disposition> checked(const WrapUpRequest& request) const;
    Result<void> apply(const WorkItem& item, const WrapUpRequest& request, const Disposition& disposition);
    Result<void> applyContact(const WorkItem& item, const WrapUpRequest& request, Effect effect);
    Result<void> applyHold(
        const WorkItem& item, const WrapUpRequest& request, Effect effect, const Disposition& disposition);
    Result<void> optOut(const WorkItem& item, const WrapUpRequest& request);
    Result<void> end(const WorkItem& item, const WrapUpRequest& request, const Disposition& disposition);
    Result<void> appendToTimeline(const WorkItem& item, const WrapUpRequest& request, const Disposition& disposition);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::queue
