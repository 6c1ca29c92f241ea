#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "money/money.h"
#include "parties/handle.h"

#include <QDate>
#include <QString>

#include <optional>

namespace trato::casework {

/// Whose case it is and who works it.
struct CaseInHand {
    DebtorId debtor;
    WorkItemId item; ///< invalid: opened by search, not from the queue
    QString actor;
};

/// They say that they pay: `amount` by `due`.
struct PromiseAct {
    QDate due;
    std::optional<money::Money> amount = {}; ///< none: whatever is due
};

/// The case leaves the queue and comes back at that instant.
struct CallbackAct {
    Instant at;
    QString note = {};
};

/// The supervisor decides; the case leaves the user's queue. A care case stays with who is talking.
struct EscalationAct {
    QString reason;
};

/// How far "do not contact me" goes.
enum class ContactScope {
    Handle,    ///< this number or address, for everything
    Channel,   ///< this way, whatever the address
    Everything ///< nothing any more
};

struct RefusalAct {
    ContactScope scope = ContactScope::Everything;
    Channel channel = Channel::WhatsApp;
    QString handle = {}; ///< of ContactScope::Handle, stored form
    QString words = {};  ///< what they said
};

/// A person in difficulty: silence on every channel, collection stands still, the case goes to care.
struct CareAct {
    QString sensitivity; ///< a name of understanding, or "care"
    QString note = {};
};

/// Collection goes on: one hold is lifted. The reason is kept in the audit.
struct HoldLiftAct {
    HoldId hold;
    QString reason;
};

/// The number or address is somebody else's: nothing more goes there.
struct WrongHandleAct {
    parties::Handle handle;
};

/// It turned out that we do not talk to the right person: nothing is disclosed any more.
struct WithdrawIdentityAct {
    QString reason;
};

/// What a person says of the machine's reading of a care case.
struct CareReview {
    bool right = true;
    QString reason = {}; ///< required when it is not
};

} // namespace trato::casework
