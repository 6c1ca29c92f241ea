// What is owed on a day, and what was agreed, promised and paid.

#include "base/json.h"
#include "debts/statement.h"
#include "money/latecharges.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "payments/paymenthistory.h"
#include "ui/debtor/referencecontent.h"
#include "ui/debtor/referencepanels.h"
#include "ui/format/brazil.h"

namespace trato::ui {

namespace {

ReferenceContent hiddenContent()
{
    return {ReferencePanels::tr("hidden"),
        {{.kind = ReferenceKind::Text, .left = ReferencePanels::tr("Confirm who you are talking to first (Ctrl+E).")}}};
}

QString percentOf(const QJsonObject& terms, QStringView key)
{
    QString rate = terms.value(key).toString(QStringLiteral("0"));
    while (rate.contains(u'.') && (rate.endsWith(u'0') || rate.endsWith(u'.')))
        rate.chop(1);
    return rate.replace(u'.', u',');
}

QString interestRule(const QJsonObject& terms)
{
    const QString rate = percentOf(terms, u"interest");
    switch (money::interestBasisFromName(terms.value(u"basis").toString()).value_or(money::InterestBasis::Month30)) {
    case money::InterestBasis::Month30: return ReferencePanels::tr("interest of %1% a month").arg(rate);
    case money::InterestBasis::Day365: return ReferencePanels::tr("interest of %1% a year, by days").arg(rate);
    case money::InterestBasis::Business252:
        return ReferencePanels::tr("interest of %1% a year, by business days").arg(rate);
    case money::InterestBasis::Business21:
    case money::InterestBasis::Business22:
        return ReferencePanels::tr("interest of %1% a month, by business days").arg(rate);
    case money::InterestBasis::Legal: return ReferencePanels::tr("interest at the legal rate");
    }
    Q_UNREACHABLE();
}

/// "2% fine, 1% a month" from the rule as the contract has it.
QString chargeRule(const QString& rule)
{
    const auto terms = json::parseObject(rule.toUtf8());
    if (rule.isEmpty() || !terms)
        return ReferencePanels::tr("no late charges");
    QStringList parts{ReferencePanels::tr("fine of %1%").arg(percentOf(*terms, u"fine")), interestRule(*terms)};
    if (terms->value(u"correction").toString() == u"ipca")
        parts.append(ReferencePanels::tr("correction by IPCA"));
    return parts.join(QStringLiteral(", "));
}

void addInstalment(std::vector<ReferenceRow>& rows, const debts::InstalmentOnDay& line, QDate on)
{
    const debts::Instalment& one = line.instalment;
    const QString due = ReferencePanels::tr("%1 · due on %2").arg(QString::number(one.number), format::date(one.due));
    if (one.status != debts::InstalmentStatus::Open) {
        const QString state = one.status == debts::InstalmentStatus::Paid     ? ReferencePanels::tr("paid")
                              : one.status == debts::InstalmentStatus::Agreed ? ReferencePanels::tr("in the agreement")
                                                                              : ReferencePanels::tr("cancelled");
        rows.push_back({.kind = ReferenceKind::Line, .left = due, .right = state, .tone = Tone::Text3});
        return;
    }
    rows.push_back({.kind = ReferenceKind::Line,
        .left = due,
        .right = format::money(line.total.cents()),
        .tone = line.isDue ? Tone::Text : Tone::Text3});
    if (line.charges.fine.isZero() && line.charges.interest.isZero())
        return;
    rows.push_back({.kind = ReferenceKind::Detail,
        .left = ReferencePanels::tr("%1 + fine %2 + interest %3")
                    .arg(format::money(one.open.cents()), format::money(line.charges.fine.cents()),
                        format::money(line.charges.interest.cents())),
        .right = ReferencePanels::tr("%n day(s)", nullptr, int(one.due.daysTo(on))),
        .tone = Tone::Text3});
}

void addContract(std::vector<ReferenceRow>& rows, const debts::ContractOnDay& one, QDate on)
{
    QStringList what{one.contract.number, one.contract.product, one.contract.creditorName};
    what.removeAll(QString());
    rows.push_back({.kind = ReferenceKind::Heading,
        .left = what.join(QStringLiteral(" · ")),
        .right = format::money(one.total.cents()),
        .tone = one.total.isZero() ? Tone::Text3 : Tone::Text});
    if (one.openCount > 0 && !one.instalments.empty())
        rows.push_back({.kind = ReferenceKind::Detail,
            .left = chargeRule(one.instalments.front().instalment.charges),
            .right = {},
            .tone = Tone::Text3});
    for (const debts::InstalmentOnDay& line : one.instalments)
        addInstalment(rows, line, on);
}

QString agreementState(negotiation::AgreementState state)
{
    switch (state) {
    case negotiation::AgreementState::Proposed: return ReferencePanels::tr("proposed");
    case negotiation::AgreementState::AwaitingApproval: return ReferencePanels::tr("waits for approval");
    case negotiation::AgreementState::Accepted: return ReferencePanels::tr("waits for its first payment");
    case negotiation::AgreementState::Active: return ReferencePanels::tr("in force");
    case negotiation::AgreementState::Kept: return ReferencePanels::tr("kept");
    case negotiation::AgreementState::Broken: return ReferencePanels::tr("broken");
    case negotiation::AgreementState::Cancelled: return ReferencePanels::tr("cancelled");
    case negotiation::AgreementState::Refused: return ReferencePanels::tr("refused");
    case negotiation::AgreementState::Expired: return ReferencePanels::tr("expired");
    case negotiation::AgreementState::Renegotiated: return ReferencePanels::tr("renegotiated");
    }
    Q_UNREACHABLE();
}

Tone toneOfDeal(bool good, bool bad) { return good ? Tone::Ok : bad ? Tone::Crit : Tone::Text2; }

void addAgreement(std::vector<ReferenceRow>& rows, const negotiation::Agreement& one, QDate today)
{
    using negotiation::AgreementState;
    rows.push_back({.kind = ReferenceKind::Heading,
        .left = ReferencePanels::tr("Agreement %1 · %2").arg(one.number, format::money(one.total.cents())),
        .right = agreementState(one.state),
        .tone = toneOfDeal(one.state == AgreementState::Active || one.state == AgreementState::Kept,
            one.state == AgreementState::Broken)});
    rows.push_back({.kind = ReferenceKind::Detail,
        .left = ReferencePanels::tr("made by %1 on %2").arg(one.madeBy, format::date(one.madeAt.dateIn(deskZone()))),
        .right = {}});
    if (!one.endReason.isEmpty())
        rows.push_back({.kind = ReferenceKind::Text, .left = one.endReason, .right = {}, .tone = Tone::Text3});
    for (const negotiation::AgreementInstalment& part : one.instalments) {
        const bool paid = part.status == QStringLiteral("paid");
        const bool late = part.status == QStringLiteral("open") && part.due < today;
        const QString name = part.number == 0 ? ReferencePanels::tr("entry") : QString::number(part.number);
        rows.push_back({.kind = ReferenceKind::Detail,
            .left = ReferencePanels::tr("%1 · due on %2").arg(name, format::date(part.due)),
            .right =
                format::money(part.amount.cents()) + (paid      ? QStringLiteral(" · ") + ReferencePanels::tr("paid")
                                                         : late ? QStringLiteral(" · ") + ReferencePanels::tr("late")
                                                                : QString()),
            .tone = toneOfDeal(paid, late)});
    }
}

void addPromise(std::vector<ReferenceRow>& rows, const negotiation::Promise& one)
{
    using negotiation::PromiseState;
    const QString state = one.state == PromiseState::Kept     ? ReferencePanels::tr("kept")
                          : one.state == PromiseState::Broken ? ReferencePanels::tr("broken")
                          : one.state == PromiseState::Open   ? ReferencePanels::tr("open")
                                                              : ReferencePanels::tr("replaced");
    const QString what = one.amount ? format::money(one.amount->cents()) : ReferencePanels::tr("what is due");
    rows.push_back({.kind = ReferenceKind::Line,
        .left = ReferencePanels::tr("%1 by %2").arg(what, format::date(one.due)),
        .right = state,
        .tone = toneOfDeal(one.state == PromiseState::Kept, one.state == PromiseState::Broken)});
}

QString partName(const QString& component)
{
    if (component == QStringLiteral("interest"))
        return ReferencePanels::tr("interest");
    if (component == QStringLiteral("fine"))
        return ReferencePanels::tr("fine");
    return component == QStringLiteral("surplus") ? ReferencePanels::tr("surplus") : ReferencePanels::tr("principal");
}

void addPayment(std::vector<ReferenceRow>& rows, const payments::PastPayment& one)
{
    const bool back = one.state == QStringLiteral("refunded");
    rows.push_back({.kind = ReferenceKind::Line,
        .left = format::dayAndTime(one.paidAt, deskZone()),
        .right = format::money(one.amount.cents()) +
                 (back ? QStringLiteral(" · ") + ReferencePanels::tr("sent back") : QString()),
        .tone = back ? Tone::Warn : Tone::Ok});
    QStringList parts;
    for (const auto& [component, amount] : one.parts)
        parts.append(QStringLiteral("%1 %2").arg(partName(component), format::money(amount.cents())));
    if (!parts.isEmpty())
        rows.push_back({.kind = ReferenceKind::Detail,
            .left = parts.join(QStringLiteral(" + ")),
            .right = {},
            .tone = Tone::Text3});
}

} // namespace

Result<ReferenceContent> debtContent(storage::Database& database, const ReferenceRequest& request)
{
    if (!request.rightParty)
        return hiddenContent();
    TRATO_TRY(const auto statement, debts::Statement::load(database, request.debtor, request.on));
    ReferenceContent content;
    QStringList sums;
    for (const debts::ContractOnDay& one : statement.contracts) {
        sums.append(format::money(one.total.cents()));
        addContract(content.rows, one, request.on);
    }
    content.summary =
        sums.size() > 2 ? format::money(statement.balance.total.cents()) : sums.join(QStringLiteral(" + "));
    if (!statement.agreedDue.isZero())
        content.rows.push_back({.kind = ReferenceKind::Line,
            .left = ReferencePanels::tr("of agreements, due"),
            .right = format::money(statement.agreedDue.cents()),
            .tone = Tone::Text});
    if (!statement.balance.notDue.isZero())
        content.rows.push_back({.kind = ReferenceKind::Line,
            .left = ReferencePanels::tr("not due yet"),
            .right = format::money(statement.balance.notDue.cents()),
            .tone = Tone::Text3});
    content.rows.push_back({.kind = ReferenceKind::Heading,
        .left = ReferencePanels::tr("Due on %1").arg(format::date(request.on)),
        .right = format::money(statement.balance.total.cents()),
        .tone = statement.balance.total.isZero() ? Tone::Text3 : Tone::Text});
    return content;
}

Result<ReferenceContent> dealContent(storage::Database& database, const ReferenceRequest& request)
{
    if (!request.rightParty)
        return hiddenContent();
    const ManualClock clock(request.now);
    TRATO_TRY(const auto agreements, negotiation::Agreements(database, clock).ofDebtor(request.debtor));
    TRATO_TRY(const auto promises, negotiation::Promises(database, clock).ofDebtor(request.debtor));
    TRATO_TRY(const auto paid, payments::paymentHistory(database, request.debtor));
    ReferenceContent content;
    for (const negotiation::Agreement& one : agreements)
        addAgreement(content.rows, one, clock.today());
    if (!promises.empty())
        content.rows.push_back({.kind = ReferenceKind::Heading,
            .left = ReferencePanels::tr("Promises"),
            .right = QString::number(promises.size())});
    for (const negotiation::Promise& one : promises)
        addPromise(content.rows, one);
    if (!paid.empty())
        content.rows.push_back({.kind = ReferenceKind::Heading,
            .left = ReferencePanels::tr("Payments"),
            .right = QString::number(paid.size())});
    for (const payments::PastPayment& one : paid)
        addPayment(content.rows, one);
    if (content.rows.empty())
        content.rows.push_back(
            {.kind = ReferenceKind::Text, .left = ReferencePanels::tr("No agreement, no promise, no payment yet.")});
    content.summary = !agreements.empty() ? agreements.front().number + u' ' + agreementState(agreements.front().state)
                      : !promises.empty() ? ReferencePanels::tr("%n promise(s)", nullptr, int(promises.size()))
                                          : ReferencePanels::tr("none yet");
    return content;
}

} // namespace trato::ui
