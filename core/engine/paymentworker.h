#pragma once

#include "agents/followup.h"
#include "base/clock.h"
#include "channels/inbox.h"
#include "engine/commandexecutor.h"
#include "engine/tickreport.h"
#include "payments/paymentrequests.h"
#include "payments/proofs/proofs.h"
#include "payments/provider.h"
#include "payments/reconciliation.h"
#include "payments/refunds.h"
#include "storage/database.h"

#include <functional>
#include <memory>
#include <vector>

namespace trato::engine {

/// A payment that is in the ledger, with what follows from it still to be done.
struct SettledPayment {
    payments::Settlement settlement;
    Instant since;       ///< since when it is in the ledger
    bool isTold = false; ///< they were thanked, or heard that it is here

    /// With the columns of payments/parts/what_it_settled.
    static SettledPayment from(const storage::Row& row);
};

/// Money: registers what was asked for, sends the code where an agent asked, believes a notice only after reading the
/// payment back, and makes everything queued for the debt fall silent. Lost notices are made good by asking about each
/// charge and about the account as a whole. What is odd settles nothing and becomes work at the desk "payments".
class PaymentWorker final {
public:
    PaymentWorker(storage::Database& database, const Clock& clock, CommandExecutor& executor,
        std::vector<std::unique_ptr<payments::PaymentProvider>> providers);

    Result<TickReport> work();
    /// Those that it collects with.
    [[nodiscard]] std::vector<payments::AccountKey> accounts() const;
    /// The bytes of a provider's webhook, from the inbox.
    Result<TickReport> onNotice(const channels::InboxItem& item, const QString& worker);

private:
    Result<TickReport> registerWaiting(payments::PaymentProvider& provider);
    Result<TickReport> afterRegistration(const payments::PaymentRequest& request);
    Result<TickReport> sendReleased();
    Result<TickReport> cancelOrphans(payments::PaymentProvider& provider);
    Result<TickReport> moveSlips(payments::PaymentProvider& provider);
    Result<TickReport> poll(payments::PaymentProvider& provider);
    Result<TickReport> sweep(payments::PaymentProvider& provider);
    Result<TickReport> sendBack(payments::PaymentProvider& provider);
    Result<TickReport> handOverRefunds();
    payments::Refunds::Follow followingRefunds(TickReport& report);
    Result<TickReport> askProofs();
    enum class ProofAnswer { Known, Unknown, None };
    Result<ProofAnswer> askProof(const payments::Proof& proof, payments::PaymentProvider& provider, TickReport& report);
    Result<TickReport> followProofs();
    Result<void> openProofWork(const payments::Proof& proof, const QString& reason, const QString& words);
    Result<TickReport> followFiles();
    Result<TickReport> followMatches();
    Result<bool> takeMatches(const std::vector<SettledPayment>& payments);
    payments::Reconciliation::Follow settlingInto(TickReport& report);
    Result<TickReport> settle(const payments::Settlement& settlement);
    Result<TickReport> unconfirmed(const payments::ReceivedPayment& payment);
    Result<TickReport> followOrLeave(
        const std::vector<SettledPayment>& payments, const std::function<Result<bool>()>& take);
    Result<void> follow(const std::vector<SettledPayment>& payments);
    Result<qint64> recallOvertaken(const std::vector<SettledPayment>& payments);
    Result<void> noteReceived(const payments::Settlement& settlement, qint64 recalled);
    Result<void> closeWork(DebtorId debtor);
    Result<void> thankOrLeave(const payments::Settlement& settlement);
    Result<void> thank(const payments::Settlement& settlement);
    Result<agents::Happening> happeningOf(const payments::Settlement& settlement);
    Result<void> openWork(const payments::Settlement& settlement);
    payments::PaymentProvider* provider(const QString& name, const QString& account);

    storage::Database& m_database;
    const Clock& m_clock;
    CommandExecutor& m_executor;
    std::vector<std::unique_ptr<payments::PaymentProvider>> m_providers;
};

/// Where a debtor was last talked to: the channel and handle for what the engine says by itself.
struct LastContact {
    Channel channel = Channel::WhatsApp;
    QString handle;
    bool windowOpen = false;
};
Result<std::optional<LastContact>> lastContact(storage::Database& database, DebtorId debtor, Instant now);

} // namespace trato::engine
