#include "engine/paymentworker.h"

#include <chrono>
#include <map>

namespace trato::engine {

using namespace std::chrono_literals;

namespace {

constexpr int mostMatches = 200;
/// What is older when the engine comes to it was seen to by people.
constexpr auto matchFollowedFor = 48h;

} // namespace

/// A person at the desk or at the command line said whose payment it is: it stands in the ledger; what waits to be sent
/// falls silent here, and they are thanked, once for all that came.
Result<TickReport> PaymentWorker::followMatches()
{
    TRATO_TRY(const auto matched,
        m_database.all(QStringLiteral("engine/matched_by_hand"),
            {{":since", m_clock.now() - matchFollowedFor}, {":limit", mostMatches}}, SettledPayment::from));
    std::map<DebtorId, std::vector<SettledPayment>> byDebtor;
    for (const SettledPayment& one : matched)
        byDebtor[one.settlement.debtor].push_back(one);
    TickReport report;
    for (const auto& [debtor, payments] : byDebtor) {
        TRATO_TRY(const TickReport done, followOrLeave(payments, [&] { return takeMatches(payments); }));
        report += done;
    }
    return report;
}

/// Another engine may be at them as well.
Result<bool> PaymentWorker::takeMatches(const std::vector<SettledPayment>& payments)
{
    qint64 ours = 0;
    for (const auto& [settlement, since, isTold] : payments) {
        TRATO_TRY(const qint64 noted,
            m_database.execute(QStringLiteral("engine/note_follow_up"),
                {{":debtor", settlement.debtor},
                    {":occasion", QStringLiteral("payment:%1:matched").arg(settlement.payment.value())},
                    {":at", m_clock.now()}}));
        ours += noted;
    }
    return ours > 0;
}

} // namespace trato::engine
