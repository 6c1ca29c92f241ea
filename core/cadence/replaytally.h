#pragma once

#include "cadence/replay.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace trato::cadence {

/// Beside each other: what a cadence would have done and what was done, in debtors' days with a message.
struct ReplayedDays {
    int planned = 0; ///< messages
    int sent = 0;
    int same = 0; ///< on both, by the same channel
    int otherChannel = 0;
    int onlyPlanned = 0;
    int onlySent = 0;
};

struct ReplayedStep {
    QString step;
    std::map<Channel, int> planned;
    std::map<Channel, int> sent;
    int callsPlanned = 0;
    int callsDone = 0;
    int skipped = 0;
    std::map<QString, int> whyNot;
};

/// Somebody with something late whom the cadence would not have contacted.
struct NotReached {
    DebtorId debtor;
    QString why;
    bool really = false; ///< the cadence did contact them
};

/// Adds up a replay. At most `limit` people and messages that were kept back are listed; all are counted.
class ReplayTally final {
public:
    ReplayTally(const Definition& definition, int limit);

    void add(const ReplayedDebtor& debtor);

    [[nodiscard]] const std::vector<ReplayedStep>& steps() const { return m_steps; }
    [[nodiscard]] const std::map<QDate, ReplayedDays>& days() const { return m_days; }
    [[nodiscard]] const ReplayedDays& total() const { return m_total; }
    /// By rule; every one of them is one too many.
    [[nodiscard]] const std::map<QString, int>& keptBack() const { return m_keptBack; }
    [[nodiscard]] const std::vector<KeptBack>& keptBackList() const { return m_keptBackList; }
    [[nodiscard]] int late() const { return m_late; }
    [[nodiscard]] int notReached() const { return m_notReached; }
    /// Of those, whom the cadence did contact.
    [[nodiscard]] int reallyReached() const { return m_notReachedReally; }
    [[nodiscard]] const std::map<QString, int>& whyNotReached() const { return m_whyNotReached; }
    [[nodiscard]] const std::vector<NotReached>& notReachedList() const { return m_notReachedList; }

private:
    ReplayedStep& step(const QString& name);
    void addStep(const SimulatedStep& step);
    void addDays(const ReplayedDebtor& debtor);
    void addReach(const ReplayedDebtor& debtor);

    size_t m_limit;
    std::vector<ReplayedStep> m_steps; ///< the definition's first
    std::map<QDate, ReplayedDays> m_days;
    ReplayedDays m_total;
    std::map<QString, int> m_keptBack;
    std::vector<KeptBack> m_keptBackList;
    int m_late = 0;
    int m_notReached = 0;
    int m_notReachedReally = 0;
    std::map<QString, int> m_whyNotReached;
    std::vector<NotReached> m_notReachedList;
};

} // namespace trato::cadence
