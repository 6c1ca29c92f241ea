#include "payments/collectingaccounts.h"

#include "storage/database.h"

#include <algorithm>

namespace trato::payments {

Result<void> CollectingAccounts::set(const std::vector<AccountKey>& accounts)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/remove_collecting_accounts")));
        for (const AccountKey& one : accounts)
            TRATO_CHECK(m_database.execute(QStringLiteral("payments/add_collecting_account"),
                {{":method", paymentMethodName(one.method)}, {":account", one.account}}));
        return {};
    });
}

Result<std::vector<AccountKey>> CollectingAccounts::all()
{
    std::vector<AccountKey> accounts;
    TRATO_CHECK(m_database.each(QStringLiteral("payments/collecting_accounts"), {}, [&](const storage::Row& row) {
        if (const auto method = paymentMethodFromName(row.text("method")))
            accounts.push_back({*method, row.text("account")});
    }));
    std::sort(
        accounts.begin(), accounts.end(), [](const AccountKey& a, const AccountKey& b) { return a.method < b.method; });
    return accounts;
}

} // namespace trato::payments
