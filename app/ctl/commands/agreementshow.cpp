#include "app/ctl/commands/agreementshow.h"

#include "app/ctl/dealoptions.h"

#include "negotiation/agreement/termsdocument.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

namespace {

template <class Records>
QJsonArray listOf(const Records& records)
{
    QJsonArray list;
    for (const auto& each : records)
        list.append(each.toJson());
    return list;
}

} // namespace

void AgreementShowCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_agreement, QT_TRANSLATE_NOOP("ctlhelp", "the agreement's id or number (2026-0001)"))
        ->required();
}

Result<void> AgreementShowCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const negotiation::Agreement agreement, agreementValue(*database, context.clock(), m_agreement));
    negotiation::Agreements agreements(*database, context.clock());
    TRATO_TRY(const auto events, agreements.history(agreement));
    TRATO_TRY(const auto accepted, negotiation::Acceptances(*database).of(agreement.debtor, agreement.id));
    TRATO_TRY(const negotiation::TermsDocument terms, negotiation::termsOf(*database, agreement));
    TRATO_TRY(const QStringList problems, agreements.problems(agreement));
    QJsonObject shown = agreement.toJson();
    shown.insert(QStringLiteral("acceptances"), listOf(accepted));
    shown.insert(QStringLiteral("history"), listOf(events));
    shown.insert(QStringLiteral("problems"), QJsonArray::fromStringList(problems));
    shown.insert(QStringLiteral("terms"), terms.toJson());
    context.print(shown);
    return {};
}

} // namespace trato::ctl
