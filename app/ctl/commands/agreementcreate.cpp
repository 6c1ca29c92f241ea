#include "app/ctl/commands/agreementcreate.h"

#include "app/ctl/dealoptions.h"
#include "app/ctl/values.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace trato::ctl {

namespace {

QString wordsFor(negotiation::AgreementState state)
{
    switch (state) {
    case negotiation::AgreementState::Proposed:
        return QCoreApplication::translate("ctl", "Agreement %1 is on the table.");
    case negotiation::AgreementState::AwaitingApproval:
        return QCoreApplication::translate("ctl", "Agreement %1 waits for approval.");
    default: return QCoreApplication::translate("ctl", "Agreement %1 closed.");
    }
}

} // namespace

void AgreementCreateCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"))->required();
    CLI::Option* const offer =
        app.add_option("--offer", m_offer, QT_TRANSLATE_NOOP("ctlhelp", "an offer on the table, instead of terms"));
    app.add_option("--entry", m_entry, QT_TRANSLATE_NOOP("ctlhelp", "paid at once; 0: none"))->excludes(offer);
    CLI::Option* const count =
        app.add_option("--instalments", m_instalments, QT_TRANSLATE_NOOP("ctlhelp", "how many, without the entry"))
            ->excludes(offer);
    CLI::Option* const due =
        app.add_option("--first-due", m_firstDue, QT_TRANSLATE_NOOP("ctlhelp", "due date of the first instalment"))
            ->excludes(offer);
    app.add_option("--discount", m_discount, QT_TRANSLATE_NOOP("ctlhelp", "taken off what is owed"))->excludes(offer);
    app.add_option(
        "--role", m_role, QT_TRANSLATE_NOOP("ctlhelp", "who agrees: machine, negotiator (default), supervisor"));
    app.add_option(
           "--contract", m_contracts, QT_TRANSLATE_NOOP("ctlhelp", "only this contract number; may be repeated"))
        ->excludes(offer);
    app.add_flag(
        "--propose", m_propose, QT_TRANSLATE_NOOP("ctlhelp", "put it on the table; `agreement accept` closes it"));
    m_acceptance.declare(app);
    app.add_flag("--request-approval", m_askApproval,
        QT_TRANSLATE_NOOP("ctlhelp", "beyond the role's limits: keep it until somebody approves"));
    app.final_callback([offer, count, due] {
        if (offer->count() == 0 && count->count() == 0)
            throw CLI::RequiredError("--instalments");
        if (offer->count() == 0 && due->count() == 0)
            throw CLI::RequiredError("--first-due");
    });
}

Result<negotiation::AgreementRequest> AgreementCreateCommand::request(Context& context) const
{
    negotiation::AgreementRequest request;
    TRATO_TRY(request.debtor, debtorValue(m_debtor));
    TRATO_TRY(request.role, roleValue(m_role));
    request.actor = context.user();
    request.beyond = m_askApproval ? negotiation::Beyond::AskApproval : negotiation::Beyond::Refuse;
    request.closing = m_propose ? negotiation::Closing::Propose : negotiation::Closing::Accepted;
    TRATO_TRY(request.acceptance, m_acceptance.value());
    if (!m_offer.empty()) {
        TRATO_TRY(const qint64 offer, integerValue(m_offer));
        request.offer = OfferId(offer);
        return request;
    }
    TRATO_TRY(request.terms.entry, money::Money::parse(QString::fromStdString(m_entry)));
    TRATO_TRY(request.terms.discount, money::Money::parse(QString::fromStdString(m_discount)));
    TRATO_TRY(const auto instalments, optionalCount(m_instalments));
    request.terms.instalments = instalments.value_or(1);
    TRATO_TRY(request.terms.firstDue, dateValue(m_firstDue));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(request.scope.contracts, contractValues(*database, request.debtor, m_contracts));
    return request;
}

Result<void> AgreementCreateCommand::run(Context& context)
{
    TRATO_TRY(const negotiation::AgreementRequest wanted, request(context));
    return conclude(
        context, [&](negotiation::Agreements& agreements) { return agreements.create(wanted); },
        [](const negotiation::Agreement& made) { return wordsFor(made.state).arg(made.number); });
}

} // namespace trato::ctl
