// agreements_victim URL NOW AGREEMENT ACT N: does one act to an agreement, and kills itself when the act looks at the
// clock for the N-th time. agreements_victim URL NOW DEBTOR loop: closes, pays and cancels agreements until it is
// killed, and says a line after each step.

#include "acts.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace trato;
using namespace trato::test;

namespace {

/// Nobody cleans up after this.
class KillingClock final : public Clock {
public:
    KillingClock(Instant now, int looks)
        : m_now(now)
        , m_looks(looks)
    {
    }
    [[nodiscard]] Instant now() const override
    {
        if (--m_looks == 0)
            std::raise(SIGKILL);
        return m_now;
    }

private:
    Instant m_now;
    mutable int m_looks;
};

int say(const char* word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
    return 0;
}

int loop(storage::Database& database, const Clock& clock, DebtorId debtor)
{
    negotiation::Agreements agreements(database, clock);
    for (;;) {
        const auto made = agreements.create({.debtor = debtor,
            .terms = {.entry = money::Money(20'000), .instalments = 5, .firstDue = clock.today().addDays(30)},
            .actor = QStringLiteral("rafael"),
            .closing = negotiation::Closing::Propose});
        if (!made)
            return 3;
        say("proposed");
        for (const Act act : {Act::Accept, Act::Reschedule, Act::Cancel}) {
            if (!perform(database, clock, made->id, act))
                return 4;
            say(actName(act));
            if (act == Act::Accept && !payNext(database, clock, made->id, money::Money(100)))
                return 5;
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto database = storage::Database::open(QString::fromUtf8(argv[1]));
    if (!database)
        return 2;
    const Instant now(QByteArray(argv[2]).toLongLong());
    const qint64 id = QByteArray(argv[3]).toLongLong();
    const QByteArray what = argv[4];
    if (what == "loop")
        return loop(**database, ManualClock(now), DebtorId(id));
    const KillingClock clock(now, QByteArray(argv[5]).toInt());
    for (const Act act : allActs) {
        if (what == actName(act))
            return perform(**database, clock, AgreementId(id), act) ? 0 : 1;
    }
    return 2;
}
