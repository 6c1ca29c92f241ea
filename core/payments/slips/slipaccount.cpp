#include "payments/slips/slipaccount.h"

#include "base/toml.h"
#include "payments/accountfile.h"
#include "payments/words.h"

#include <QJsonArray>
#include <QSet>

namespace trato::payments {

namespace {

Failure invalidSlipAccount(const QString& account, const QString& key, const QString& why)
{
    return failure(QStringLiteral("invalid_config"), Words::tr("Boleto account “%1”, %2: %3").arg(account, key, why),
        {{QStringLiteral("account"), account}, {QStringLiteral("key"), key}});
}

enum class Needed { Always, Files, Api, Never };

struct SlipField {
    const char* key;
    QString& (*value)(SlipAccount&);
    Needed needed;
};

constexpr SlipField slipFields[] = {
    {"name", [](SlipAccount& a) -> QString& { return a.name; }, Needed::Always},
    {"bank", [](SlipAccount& a) -> QString& { return a.bank.bank; }, Needed::Always},
    {"branch", [](SlipAccount& a) -> QString& { return a.bank.agency; }, Needed::Always},
    {"branch_digit", [](SlipAccount& a) -> QString& { return a.bank.agencyDigit; }, Needed::Never},
    {"account", [](SlipAccount& a) -> QString& { return a.bank.account; }, Needed::Always},
    {"account_digit", [](SlipAccount& a) -> QString& { return a.bank.accountDigit; }, Needed::Never},
    {"agreement", [](SlipAccount& a) -> QString& { return a.bank.agreement; }, Needed::Never},
    {"wallet", [](SlipAccount& a) -> QString& { return a.bank.wallet; }, Needed::Always},
    {"variation", [](SlipAccount& a) -> QString& { return a.variation; }, Needed::Never},
    {"transmission", [](SlipAccount& a) -> QString& { return a.transmission; }, Needed::Never},
    {"remittance_wallet", [](SlipAccount& a) -> QString& { return a.remittanceWallet; }, Needed::Never},
    {"company", [](SlipAccount& a) -> QString& { return a.company; }, Needed::Files},
    {"company_document", [](SlipAccount& a) -> QString& { return a.companyDocument; }, Needed::Files},
    {"base_url", [](SlipAccount& a) -> QString& { return a.baseUrl; }, Needed::Api},
    {"token_url", [](SlipAccount& a) -> QString& { return a.tokenUrl; }, Needed::Api},
    {"client_id", [](SlipAccount& a) -> QString& { return a.clientId; }, Needed::Api},
    {"client_secret", [](SlipAccount& a) -> QString& { return a.clientSecret; }, Needed::Api},
    {"app_key", [](SlipAccount& a) -> QString& { return a.appKey; }, Needed::Never},
    {"certificate_file", [](SlipAccount& a) -> QString& { return a.certificateFile; }, Needed::Never},
    {"key_file", [](SlipAccount& a) -> QString& { return a.keyFile; }, Needed::Never},
    {"ca_file", [](SlipAccount& a) -> QString& { return a.caFile; }, Needed::Never},
};

bool isNeeded(Needed needed, SlipWay way)
{
    return needed == Needed::Always || (needed == Needed::Files && way == SlipWay::Files) ||
           (needed == Needed::Api && way == SlipWay::Api);
}

Result<void> readWay(const QJsonObject& table, SlipAccount& account)
{
    const QString way = table.value(u"way").toString();
    if (way != slipWayName(SlipWay::Files) && way != slipWayName(SlipWay::Api))
        return invalidSlipAccount(account.name, QStringLiteral("way"), Words::tr("is files or api"));
    account.way = way == slipWayName(SlipWay::Api) ? SlipWay::Api : SlipWay::Files;
    const QString layout = table.value(u"layout").toString(QStringLiteral("240"));
    if (layout != u"240" && layout != u"400")
        return invalidSlipAccount(account.name, QStringLiteral("layout"), Words::tr("is 240 or 400"));
    account.layout = layout == u"400" ? CnabLayout::Cnab400 : CnabLayout::Cnab240;
    return {};
}

Result<void> readNumbers(const QJsonObject& table, SlipAccount& account)
{
    const auto number = [&](QLatin1StringView key, qint64 otherwise, qint64 least, qint64 most) -> Result<qint64> {
        const QJsonValue value = table.value(key);
        const qint64 given = value.isUndefined() ? otherwise : value.toInteger(-1);
        if (given < least || given > most)
            return invalidSlipAccount(
                account.name, key, Words::tr("must be a whole number from %1 to %2").arg(least).arg(most));
        return given;
    };
    TRATO_TRY(account.firstNumber, number(QLatin1StringView("first_number"), 1, 1, 999'999'999'999));
    TRATO_TRY(
        const qint64 days, number(QLatin1StringView("valid_days_after_due"), SlipAccount().validDaysAfterDue, 0, 365));
    account.validDaysAfterDue = static_cast<int>(days);
    return {};
}

/// What the account says of itself has to make a slip, and what the bank is told by has to be there.
Result<void> checkSlipAccount(const SlipAccount& account)
{
    const auto number = slipNumber(account.bank, account.firstNumber);
    if (!number)
        return invalidSlipAccount(account.name, number.error().detail.value(u"field").toString(QStringLiteral("bank")),
            number.error().message);
    // The 400 columns of Banco do Brasil carry our number whole only under an agreement of seven digits.
    const bool shortAgreement = account.bank.bank == u"001" && account.bank.agreement.size() != 7;
    if (account.way == SlipWay::Files && account.layout == CnabLayout::Cnab400 && shortAgreement)
        return invalidSlipAccount(account.name, QStringLiteral("layout"),
            Words::tr("must be 240 under an agreement of less than seven digits"));
    if (account.way == SlipWay::Files)
        return {};
    if (account.bank.bank != u"001")
        return invalidSlipAccount(
            account.name, QStringLiteral("way"), Words::tr("is files: only the API of bank 001 is spoken here"));
    for (const auto& [key, address] : {std::pair("base_url", account.baseUrl), {"token_url", account.tokenUrl}}) {
        if (const QString fault = addressFault(address); !fault.isEmpty())
            return invalidSlipAccount(account.name, QLatin1StringView(key), fault);
    }
    if (account.certificateFile.isEmpty() != account.keyFile.isEmpty())
        return invalidSlipAccount(account.name,
            account.keyFile.isEmpty() ? QStringLiteral("key_file") : QStringLiteral("certificate_file"),
            Words::tr("is missing"));
    return {};
}

Result<SlipAccount> readSlipAccount(const QJsonObject& table)
{
    SlipAccount account;
    account.name = table.value(u"name").toString();
    TRATO_CHECK(readWay(table, account));
    for (const SlipField& field : slipFields) {
        const QLatin1StringView key(field.key);
        const QJsonValue value = table.value(key);
        if (!value.isUndefined() && !value.isString())
            return invalidSlipAccount(account.name, key, Words::tr("must be text"));
        field.value(account) = value.toString();
        if (isNeeded(field.needed, account.way) && field.value(account).isEmpty())
            return invalidSlipAccount(account.name, key, Words::tr("is missing"));
    }
    TRATO_CHECK(readNumbers(table, account));
    TRATO_CHECK(checkSlipAccount(account));
    while (account.baseUrl.endsWith(u'/'))
        account.baseUrl.chop(1);
    return account;
}

QString contractOf(const SlipAccount& account)
{
    return QStringList{account.payee(), account.bank.agreement, account.bank.wallet}.join(u'/');
}

} // namespace

QString slipWayName(SlipWay way) { return way == SlipWay::Api ? QStringLiteral("api") : QStringLiteral("files"); }

RemittanceAccount SlipAccount::remittance() const
{
    // In 400 columns Santander wants its transmission code where others have the agreement.
    const bool transmits = layout == CnabLayout::Cnab400 && !transmission.isEmpty();
    return {.bank = bank.bank,
        .layout = layout,
        .branch = bank.agency,
        .branchDigit = bank.agencyDigit,
        .account = bank.account,
        .accountDigit = bank.accountDigit,
        .agreement = transmits ? transmission : bank.agreement,
        .transmission = transmission,
        .wallet = remittanceWallet.isEmpty() ? bank.wallet : remittanceWallet,
        .variation = variation,
        .company = company,
        .companyDocument = companyDocument};
}

QString SlipAccount::payee() const { return bank.bank + u'/' + bank.agency + u'/' + bank.account; }

QString SlipAccount::toldNumber(const SlipNumber& number) const
{
    const bool withDigit = bank.bank == u"033" || bank.bank == u"237" ||
                           (bank.bank == u"001" && way == SlipWay::Files && layout == CnabLayout::Cnab240);
    return withDigit ? number.digits + number.digit : number.digits;
}

Result<std::vector<SlipAccount>> readSlipAccounts(QByteArrayView text)
{
    TRATO_TRY(const QJsonObject config, toml::parse(text));
    QSet<QString> names;
    for (const QStringView kind : {u"pix", u"link"}) {
        for (const QJsonValue& entry : config.value(kind).toArray())
            names.insert(entry.toObject().value(u"name").toString());
    }
    std::vector<SlipAccount> accounts;
    QSet<QString> contracts;
    for (const QJsonValue& entry : config.value(u"boleto").toArray()) {
        TRATO_TRY(SlipAccount account, readSlipAccount(entry.toObject()));
        if (names.contains(account.name))
            return invalidSlipAccount(account.name, QStringLiteral("name"), Words::tr("is there twice"));
        if (contracts.contains(contractOf(account)))
            return invalidSlipAccount(account.name, QStringLiteral("agreement"),
                Words::tr("is charged under by another account already: by files or by API, not both"));
        names.insert(account.name);
        contracts.insert(contractOf(account));
        accounts.push_back(std::move(account));
    }
    return accounts;
}

Result<std::vector<SlipAccount>> loadSlipAccounts(const QString& configPath)
{
    TRATO_TRY(const QByteArray text, readAccountFile(configPath));
    return readSlipAccounts(text);
}

Result<SlipAccount> slipAccountOf(const QString& configPath, const QString& name)
{
    TRATO_TRY(const auto accounts, loadSlipAccounts(configPath));
    for (const SlipAccount& account : accounts) {
        if (name.isEmpty() || account.name == name)
            return account;
    }
    return failure(QStringLiteral("no_payment_account"),
        Words::tr("No such account for boletos is configured (%1).").arg(configPath));
}

} // namespace trato::payments
