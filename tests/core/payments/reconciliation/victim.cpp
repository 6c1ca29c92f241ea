// load_victim URL NOW FILE LOOKS: loads a bank's file and kills itself when the clock is looked at for the LOOKS-th
// time.

#include "exchange/paymentfile.h"
#include "payments/reconciliation/statementload.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>

using namespace trato;

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

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto database = storage::Database::open(QString::fromUtf8(argv[1]));
    QFile file(QString::fromUtf8(argv[3]));
    if (!database || !file.open(QIODevice::ReadOnly))
        return 2;
    const auto statement = exchange::readPaymentFile(file.readAll());
    if (!statement)
        return 3;
    const KillingClock clock(Instant(QByteArray(argv[2]).toLongLong()), QByteArray(argv[4]).toInt());
    const auto report = payments::StatementLoad(
        **database, clock, {.account = QStringLiteral("itau"), .actor = QStringLiteral("rafael")})
                            .run(*statement);
    return report ? 0 : 4;
}
