// slips_victim URL NOW FOLDER N: registers the slips that were asked for at account “itau”, writes the remittances into
// the folder, takes back what is orphaned, and kills itself when it looks at the clock for the N-th time.

#include "core/payments/slips/sliptest.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <csignal>

using namespace trato;
using namespace trato::payments;

namespace {

/// Nobody cleans up after this.
class LastLookClock final : public Clock {
public:
    LastLookClock(Instant now, int looks)
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

Result<void> deliver(Remittances& remittances, const Clock& clock, const QString& folder)
{
    (void)clock.now(); // between the database and the folder
    TRATO_TRY(const auto left, remittances.undelivered());
    for (const KeptRemittance& one : left) {
        QSaveFile file(QDir(folder).filePath(one.name));
        if (!file.open(QIODevice::WriteOnly) || file.write(one.content) != one.content.size() || !file.commit())
            return failure(QStringLiteral("unwritable_file"), file.errorString());
        TRATO_CHECK(remittances.setDelivered(one.number));
    }
    return {};
}

Result<void> round(storage::Database& database, const Clock& clock, const QString& folder)
{
    FileSlips slips(database, clock, test::itauFiles());
    PaymentRequests requests(database, clock);
    TRATO_TRY(const auto waiting, requests.waiting(AccountKey::of(slips), 100));
    for (const PaymentRequest& request : waiting)
        TRATO_CHECK(requests.registerWith(request, slips));
    TRATO_TRY(const auto orphans, requests.orphaned(AccountKey::of(slips), 100));
    for (const PaymentRequest& request : orphans)
        TRATO_CHECK(requests.cancel(request.debtor, request.id, slips));
    Remittances remittances(database, clock, test::itauFiles());
    TRATO_CHECK(remittances.write(QStringLiteral("victim"), [](const SlipWork&) { return Result<void>(); }));
    return deliver(remittances, clock, folder);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const auto database = storage::Database::open(arguments.at(1), storage::OpenMode::ExistingOnly);
    if (!database)
        return 3;
    const LastLookClock clock(Instant(arguments.at(2).toLongLong()), arguments.at(4).toInt());
    return round(**database, clock, arguments.at(3)) ? 0 : 4;
}
