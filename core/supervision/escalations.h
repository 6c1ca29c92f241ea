#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"
#include "negotiation/agreement/state.h"
#include "negotiation/role.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// A case that people in charge look after: somebody in difficulty, something sensitive, what a negotiator handed up.
struct Escalation {
    WorkItemId item = {};
    DebtorId debtor = {};
    QString name = {};
    bool company = false;
    QString desk = {};
    QString reason = {};
    QStringList sensitivity = {};
    QString summary = {}; ///< their last words in quotes, or the fact
    QString channel = {};
    QString holder = {}; ///< empty: nobody has it
    Instant since = {};
    Instant dueAt = {};

    /// Somebody asks for help with a case that stays theirs.
    [[nodiscard]] bool asksHelp() const { return desk == QStringLiteral("help"); }
    [[nodiscard]] std::chrono::seconds left(Instant now) const;
    [[nodiscard]] bool isLate(Instant now) const { return !dueAt.isNever() && dueAt < now && holder.isEmpty(); }
    /// 0 just come … 1 its time is up.
    [[nodiscard]] double elapsed(Instant now) const;
};

/// One point in which an agreement goes beyond a limit.
struct BeyondLimit {
    QString rule = {}; ///< discount, entry, instalments, instalment_amount, first_due
    QString message = {};
    QString limit = {};
};

/// An agreement that waits for somebody's yes.
struct Approval {
    AgreementId agreement = {};
    DebtorId debtor = {};
    QString name = {};
    QString number = {};
    money::Money entry = {};
    int instalments = 0;
    money::Money amount = {};
    money::Money discount = {};
    money::Money debt = {};
    money::Money total = {};
    QDate firstDue = {};
    QString reason = {}; ///< why it needs a yes, for people
    std::vector<BeyondLimit> beyond = {};
    std::optional<double> keptProbability = {};
    QString askedBy = {};
    CreditorId creditor = {};
    std::optional<negotiation::Role> entitled = {}; ///< the lowest role that may approve it
    Instant expiresAt = {};
    negotiation::AgreementState state = negotiation::AgreementState::AwaitingApproval;
    QString answeredBy = {}; ///< who approved or refused it; empty: nobody yet
    Instant answeredAt = {};
    QString answer = {};  ///< why it was refused
    QString channel = {}; ///< on which they wrote last
    Instant since = {};
    Instant dueAt = {}; ///< by the SLA of the desk "approvals"

    [[nodiscard]] const BeyondLimit* limitOf(QStringView rule) const;
    /// Discount per mille of the debt.
    [[nodiscard]] int discountTenths() const;
};

struct Watch {
    std::optional<PortfolioId> portfolio = {}; ///< nothing: all
    Instant now = {};
    int limit = 200;
};

/// Requests for help among them (desk "help", the holder is who asks). The one whose time is up first stands first.
Result<std::vector<Escalation>> escalations(storage::Database& database, const Watch& watch);
Result<std::vector<Approval>> approvals(storage::Database& database, const Watch& watch);
/// Of one debtor: what waits, and what was answered since `since`; oldest first.
Result<std::vector<Approval>> approvalsOf(storage::Database& database, DebtorId debtor, Instant since);
/// One that was asked for, however it stands. Code `no_agreement`.
Result<Approval> findApproval(storage::Database& database, AgreementId agreement);

} // namespace trato::supervision
