#include "app/ctl/dealoptions.h"

#include "app/ctl/values.h"
#include "storage/database.h"
#include "timeline/timeline.h"

#include <QCoreApplication>

namespace trato::ctl {

namespace {

constexpr int maxCount = 9'999;

Result<void> note(
    storage::Database& database, const Context& context, const negotiation::Agreement& agreement, const QString& text)
{
    TRATO_CHECK(timeline::Timeline(database).append({.debtor = agreement.debtor,
        .at = context.clock().now(),
        .kind = QStringLiteral("agreement"),
        .text = text,
        .actorKind = timeline::ActorKind::Human,
        .actor = context.user(),
        .payload = {{QStringLiteral("agreement"), agreement.id.value()}, {QStringLiteral("number"), agreement.number},
            {QStringLiteral("state"), agreementStateName(agreement.state)},
            {QStringLiteral("total"), agreement.total.toString()}}}));
    return database.announce(QStringLiteral("timeline"), agreement.debtor);
}

} // namespace

Result<DebtorId> debtorValue(const std::string& text)
{
    TRATO_TRY(const qint64 id, integerValue(text));
    return DebtorId(id);
}

Result<std::optional<money::Money>> optionalAmount(const std::string& text)
{
    if (text.empty())
        return std::optional<money::Money>();
    TRATO_TRY(const money::Money amount, money::Money::parse(QString::fromStdString(text)));
    return std::optional(amount);
}

Result<std::optional<int>> optionalCount(const std::string& text)
{
    if (text.empty())
        return std::optional<int>();
    TRATO_TRY(const qint64 count, integerValue(text));
    if (count < 1 || count > maxCount)
        return failure(QStringLiteral("invalid_number"),
            QCoreApplication::translate("ctl", "The number of instalments has to be 1 to %1.").arg(maxCount));
    return std::optional(static_cast<int>(count));
}

Result<negotiation::Role> roleValue(const std::string& text)
{
    return choiceValue(text, negotiation::roleFromName, "machine, negotiator, supervisor");
}

Result<std::vector<ContractId>> contractValues(
    storage::Database& database, DebtorId debtor, const std::vector<std::string>& numbers)
{
    std::vector<ContractId> contracts;
    for (const std::string& text : numbers) {
        const QString number = QString::fromStdString(text);
        TRATO_TRY(const auto found,
            database.all(QStringLiteral("negotiation/contract_by_number"), {{":debtor", debtor}, {":number", number}},
                [](const storage::Row& row) { return row.id<ContractId>("id"); }));
        if (found.empty())
            return failure(QStringLiteral("no_contract"),
                QCoreApplication::translate("ctl", "This debtor has no contract %1.").arg(number));
        contracts.insert(contracts.end(), found.begin(), found.end());
    }
    return contracts;
}

Result<negotiation::Agreement> agreementValue(storage::Database& database, const Clock& clock, const std::string& text)
{
    negotiation::Agreements agreements(database, clock);
    if (text.find('-', 1) != std::string::npos)
        return agreements.findByNumber(QString::fromStdString(text));
    TRATO_TRY(const qint64 id, integerValue(text));
    return agreements.find(AgreementId(id));
}

Result<void> conclude(Context& context,
    const std::function<Result<negotiation::Agreement>(negotiation::Agreements&)>& act,
    const std::function<QString(const negotiation::Agreement&)>& words)
{
    TRATO_TRY(storage::Database* const database, context.database());
    auto done = database->transaction([&]() -> Result<negotiation::Agreement> {
        negotiation::Agreements agreements(*database, context.clock());
        TRATO_TRY(negotiation::Agreement agreement, act(agreements));
        TRATO_CHECK(note(*database, context, agreement, words(agreement)));
        return agreement;
    });
    if (!done)
        return Failure(std::move(done).error());
    context.print(done->toJson());
    return {};
}

} // namespace trato::ctl
