#include "payments/reconciliation/fileowner.h"

#include "base/text.h"
#include "payments/words.h"
#include "storage/database.h"

#include <QJsonObject>

#include <algorithm>

namespace trato::payments {

namespace {

/// Shorter numbers stand in any other by chance.
constexpr qsizetype shortestTelling = 3;

QString bare(const QString& number)
{
    QString digits = text::digits(number);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

/// "341" and "0341"; statements may name a bank otherwise, which tells nothing.
bool isSameBank(const QString& told, const QString& ours)
{
    const QString number = bare(told);
    return number.isEmpty() || number.size() > 3 || number == bare(ours);
}

/// The banks whose files name the account; those of the others name what was agreed on.
bool namesTheAccount(const Statement& statement)
{
    return statement.kind == QStringLiteral("ofx") || statement.bank == QStringLiteral("341");
}

} // namespace

BankAccountFacts BankAccountFacts::of(const SlipAccount& account)
{
    return {.name = account.name,
        .bank = account.bank.bank,
        .branch = account.bank.agency,
        .number = account.bank.account,
        .agreement = account.bank.agreement,
        .transmission = account.transmission};
}

bool BankAccountFacts::fits(const Statement& statement) const
{
    if (!isSameBank(statement.bank, bank))
        return false;
    const QString told = text::digits(statement.agreement);
    const auto isTold = [&](const QString& ours) {
        const QString number = bare(ours);
        return number.size() >= shortestTelling && told.contains(number);
    };
    const bool tellable = namesTheAccount(statement) || !agreement.isEmpty() || !transmission.isEmpty();
    return bare(told).isEmpty() || !tellable || isTold(number) || isTold(agreement) || isTold(transmission);
}

QString BankAccountFacts::words() const { return bank + u'/' + branch + u'/' + number; }

Result<void> BankAccounts::set(const std::vector<SlipAccount>& accounts)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/remove_bank_accounts")));
        for (const SlipAccount& account : accounts) {
            const BankAccountFacts facts = BankAccountFacts::of(account);
            TRATO_CHECK(m_database.execute(QStringLiteral("payments/add_bank_account"),
                {{":account", facts.name}, {":bank", facts.bank}, {":branch", facts.branch}, {":number", facts.number},
                    {":agreement", facts.agreement}, {":transmission", facts.transmission}}));
        }
        return {};
    });
}

Result<std::vector<BankAccountFacts>> BankAccounts::all()
{
    return m_database.all(QStringLiteral("payments/bank_accounts"), {}, [](const storage::Row& row) {
        return BankAccountFacts{.name = row.text("account"),
            .bank = row.text("bank"),
            .branch = row.text("branch"),
            .number = row.text("number"),
            .agreement = row.text("agreement"),
            .transmission = row.text("transmission")};
    });
}

QString ownerOf(const Statement& statement, const std::vector<BankAccountFacts>& known)
{
    if (statement.agreement.isEmpty())
        return {};
    QString owner;
    for (const BankAccountFacts& one : known) {
        if (!one.fits(statement))
            continue;
        if (!owner.isEmpty())
            return {};
        owner = one.name;
    }
    return owner;
}

Result<void> requireOwnFile(
    const Statement& statement, const QString& account, const std::vector<BankAccountFacts>& known)
{
    const auto named = std::ranges::find(known, account, &BankAccountFacts::name);
    const bool strange = named == known.end() && statement.kind.startsWith(QStringLiteral("cnab"));
    const QString owner = ownerOf(statement, known);
    if (named == known.end() ? !strange || owner.isEmpty() : named->fits(statement))
        return {};
    const QString told = QStringList{statement.bank, statement.agreement}.join(u'/');
    const QJsonObject detail{{QStringLiteral("account"), account}, {QStringLiteral("file"), told},
        {QStringLiteral("owner"), owner.isEmpty() ? QJsonValue() : QJsonValue(owner)}};
    if (!owner.isEmpty())
        return failure(QStringLiteral("foreign_account"),
            Words::tr("The file is of the account “%1” (%2), not of “%3”. Nothing was taken.")
                .arg(owner, told, account),
            detail);
    return failure(QStringLiteral("foreign_account"),
        Words::tr("The file is of %1; the account “%2” is %3. Nothing was taken.").arg(told, account, named->words()),
        detail);
}

} // namespace trato::payments
