#include "app/demo/creditorsshare.h"

#include "payments/transfers/commission.h"
#include "payments/transfers/transfers.h"
#include "storage/database.h"

namespace trato::demo {

using payments::CommissionRule;

namespace {

constexpr int daysSinceTransfer = 12;

Result<CommissionRule> usualCommission(QDate from)
{
    CommissionRule rule{.validFrom = from};
    for (const char* band : {"30=8", "90=12.5", "rest=20"}) {
        TRATO_TRY(payments::CommissionBand read, payments::readBand(QString::fromLatin1(band)));
        rule.bands.push_back(std::move(read));
    }
    return rule;
}

} // namespace

Result<void> shareWithCreditors(storage::Database& database, const Clock& clock, const QString& supervisor)
{
    payments::Transfers transfers(database, clock);
    TRATO_TRY(const CommissionRule rule, usualCommission(QDate(clock.today().year() - 5, 1, 1)));
    TRATO_TRY(const auto creditors, transfers.creditors());
    for (const payments::CreditorName& creditor : creditors) {
        TRATO_CHECK(payments::setCommission(database, clock, creditor.id, rule, supervisor));
        const auto closed = transfers.close({creditor.id, clock.today().addDays(-daysSinceTransfer), supervisor});
        if (!closed && closed.error().code != QStringLiteral("nothing_to_transfer"))
            return Failure(closed.error());
    }
    return {};
}

} // namespace trato::demo
