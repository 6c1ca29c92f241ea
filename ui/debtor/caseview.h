#pragma once

#include "base/clock.h"
#include "compliance/contactpolicy.h"
#include "debts/debts.h"
#include "parties/debtors.h"
#include "queue/baton.h"
#include "ui/desk/opencase.h"

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// May I talk there now? One channel of the header.
struct ChannelView {
    Channel channel = Channel::WhatsApp;
    QString handle; ///< empty: nothing reaches them there
    compliance::Verdict verdict;
    Instant windowUntil; ///< WhatsApp: free text until then
    Instant lastInbound; ///< when they last wrote or called from there
};

/// Everything that the header answers in one look.
struct CaseView {
    parties::Debtor debtor;
    debts::Balance balance;
    int contracts = 0;
    std::vector<ChannelView> channels;
    std::optional<queue::BatonHolder> baton;
    bool held = false;    ///< collection stands still
    bool stopped = false; ///< a supervisor's stop keeps the machine from answering here
    bool care = false;
    QStringList sensitivities; ///< of its care cases
    WorkItemId item;           ///< the one that the user holds
    QString desk;              ///< of that item
    int contactsThisWeek = 0;  ///< those that count
    int weekLimit = 0;         ///< of them; 0: none
    int promisesKept = 0;
    int promisesBroken = 0;
    QDate promiseOpen;       ///< the day of the one that is open
    QString lastPromise;     ///< "R$ 350,00 em 14/11", in words
    QString agreementNumber; ///< of the active one
    int agreementPaid = 0;
    int agreementCount = 0;
    qint64 agreementOpenCents = 0;
    QDate agreementNextDue;
    QString nextStep; ///< of the cadence
    Instant nextStepAt;

    /// What the other parts of the desk need to know.
    [[nodiscard]] OpenCase openCase(const OpenCase& before, const QString& user) const;
};

/// Code `no_debtor`. For a pool thread.
Result<CaseView> loadCase(storage::Database& database, DebtorId debtor, const QString& user, Instant now);

} // namespace trato::ui
