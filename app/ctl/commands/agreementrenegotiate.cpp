#include "app/ctl/commands/agreementrenegotiate.h"

#include "app/ctl/dealoptions.h"
#include "app/ctl/values.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace trato::ctl {

void AgreementRenegotiateCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_agreement, QT_TRANSLATE_NOOP("ctlhelp", "the agreement's id or number (2026-0001)"))
        ->required();
    app.add_option("--entry", m_entry, QT_TRANSLATE_NOOP("ctlhelp", "paid at once; 0: none"));
    app.add_option("--instalments", m_instalments, QT_TRANSLATE_NOOP("ctlhelp", "how many, without the entry"))
        ->required();
    app.add_option("--first-due", m_firstDue, QT_TRANSLATE_NOOP("ctlhelp", "due date of the first instalment"))
        ->required();
    app.add_option("--discount", m_discount, QT_TRANSLATE_NOOP("ctlhelp", "taken off what is owed"));
    app.add_option(
        "--role", m_role, QT_TRANSLATE_NOOP("ctlhelp", "who agrees: machine, negotiator (default), supervisor"));
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why"));
    app.add_flag("--request-approval", m_askApproval,
        QT_TRANSLATE_NOOP("ctlhelp", "beyond the role's limits: keep it until somebody approves"));
    app.add_flag("--propose", m_propose,
        QT_TRANSLATE_NOOP("ctlhelp", "put it on the table; the old one stands until they accept"));
    m_acceptance.declare(app);
}

Result<negotiation::RenegotiationRequest> AgreementRenegotiateCommand::request(const Context& context) const
{
    negotiation::RenegotiationRequest request;
    request.actor = context.user();
    request.reason = QString::fromStdString(m_reason);
    request.beyond = m_askApproval ? negotiation::Beyond::AskApproval : negotiation::Beyond::Refuse;
    request.closing = m_propose ? negotiation::Closing::Propose : negotiation::Closing::Accepted;
    TRATO_TRY(request.role, roleValue(m_role));
    TRATO_TRY(request.acceptance, m_acceptance.value());
    TRATO_TRY(request.terms.entry, money::Money::parse(QString::fromStdString(m_entry)));
    TRATO_TRY(request.terms.discount, money::Money::parse(QString::fromStdString(m_discount)));
    TRATO_TRY(const auto instalments, optionalCount(m_instalments));
    request.terms.instalments = instalments.value_or(1);
    TRATO_TRY(request.terms.firstDue, dateValue(m_firstDue));
    return request;
}

Result<void> AgreementRenegotiateCommand::run(Context& context)
{
    TRATO_TRY(const negotiation::RenegotiationRequest wanted, request(context));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const negotiation::Agreement agreement, agreementValue(*database, context.clock(), m_agreement));
    return conclude(
        context, [&](negotiation::Agreements& agreements) { return agreements.renegotiate(agreement.id, wanted); },
        [&](const negotiation::Agreement& made) {
            return QCoreApplication::translate("ctl", "Agreement %1 renegotiates %2.")
                .arg(made.number, agreement.number);
        });
}

} // namespace trato::ctl
