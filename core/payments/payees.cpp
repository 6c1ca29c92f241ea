#include "payments/payees.h"

#include "negotiation/roles.h"
#include "payments/pix/pixkey.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/database.h"

namespace trato::payments {

namespace {

constexpr qsizetype longestPayee = 100;

QString payeeStateName(PayeeState state)
{
    switch (state) {
    case PayeeState::Proposed: return QStringLiteral("proposed");
    case PayeeState::Confirmed: return QStringLiteral("confirmed");
    case PayeeState::Retired: return QStringLiteral("retired");
    }
    Q_UNREACHABLE();
}

PayeeState payeeStateFromName(const QString& name)
{
    if (name == QStringLiteral("confirmed"))
        return PayeeState::Confirmed;
    return name == QStringLiteral("retired") ? PayeeState::Retired : PayeeState::Proposed;
}

Payee readPayee(const storage::Row& row)
{
    Payee payee{.id = row.id<PayeeId>("id"),
        .creditor = row.id<CreditorId>("creditor_id"),
        .method = paymentMethodFromName(row.text("method")).value_or(PaymentMethod::Pix),
        .value = row.text("value"),
        .name = row.text("name"),
        .state = payeeStateFromName(row.text("state")),
        .proposedBy = row.text("proposed_by"),
        .proposedAt = row.instant("proposed_at"),
        .confirmedBy = row.text("confirmed_by"),
        .retiredBy = row.text("retired_by")};
    payee.refusal = row.text("refusal");
    if (!row.isNull("confirmed_at"))
        payee.confirmedAt = row.instant("confirmed_at");
    if (!row.isNull("retired_at"))
        payee.retiredAt = row.instant("retired_at");
    return payee;
}

/// As charges will name it.
Result<QString> normalisedPayee(PaymentMethod method, const QString& value)
{
    const QString text = value.trimmed();
    if (text.isEmpty() || text.size() > longestPayee)
        return failure(QStringLiteral("invalid_payee"), Words::tr("“%1” is no payee.").arg(value));
    if (method != PaymentMethod::Pix)
        return text;
    const auto key = parsePixKey(text);
    if (!key)
        return failure(QStringLiteral("invalid_key"), Words::tr("“%1” is no Pix key.").arg(value));
    return key->value;
}

QString notOnTheList(const QString& payee)
{
    return Words::tr("It would pay “%1”, who is not on the creditor's list.").arg(payee);
}

Failure notProposed()
{
    return failure(QStringLiteral("payee_not_proposed"), Words::tr("This payee waits for nobody."));
}

QJsonValue instantOrNull(Instant instant)
{
    return instant.isNever() ? QJsonValue() : QJsonValue(instant.toIso(deskZone()));
}

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

} // namespace

QJsonObject Payee::toJson() const
{
    return {{QStringLiteral("id"), id.value()}, {QStringLiteral("creditor"), creditor.value()},
        {QStringLiteral("method"), paymentMethodName(method)}, {QStringLiteral("value"), value},
        {QStringLiteral("name"), textOrNull(name)}, {QStringLiteral("state"), payeeStateName(state)},
        {QStringLiteral("proposed_by"), proposedBy}, {QStringLiteral("proposed_at"), instantOrNull(proposedAt)},
        {QStringLiteral("confirmed_by"), textOrNull(confirmedBy)},
        {QStringLiteral("confirmed_at"), instantOrNull(confirmedAt)},
        {QStringLiteral("retired_by"), textOrNull(retiredBy)}, {QStringLiteral("retired_at"), instantOrNull(retiredAt)},
        {QStringLiteral("refusal"), textOrNull(refusal)}};
}

bool isSamePayee(PaymentMethod method, const QString& one, const QString& other)
{
    const auto first = normalisedPayee(method, one);
    const auto second = normalisedPayee(method, other);
    return first && second ? *first == *second : one.trimmed() == other.trimmed();
}

Result<void> Payees::note(const Payee& payee, const QString& action, const QString& actor)
{
    TRATO_CHECK(
        storage::audit(m_database, {.at = m_clock.now(), .actor = actor, .action = action, .detail = payee.toJson()}));
    return m_database.announce(QStringLiteral("payment"));
}

Result<Payee> Payees::find(PayeeId id)
{
    TRATO_TRY(auto found, m_database.one(QStringLiteral("payments/payee_by_id"), {{":id", id}}, readPayee));
    if (!found)
        return failure(QStringLiteral("no_payee"), Words::tr("There is no payee %1.").arg(id.value()));
    return std::move(*found);
}

/// As it is once everybody else is done with its list.
Result<Payee> Payees::findToChange(PayeeId id)
{
    TRATO_TRY(const Payee payee, find(id));
    TRATO_CHECK(m_database.one(QStringLiteral("payments/lock_payee_list"), {{":creditor", payee.creditor}},
        [](const storage::Row&) { return true; }));
    return find(id);
}

Result<void> Payees::holdList(CreditorId creditor)
{
    TRATO_CHECK(m_database.one(QStringLiteral("payments/hold_payee_list"), {{":creditor", creditor}},
        [](const storage::Row&) { return true; }));
    return {};
}

Result<Payee> Payees::propose(const Proposal& proposal)
{
    TRATO_TRY(const QString value, normalisedPayee(proposal.method, proposal.value));
    return m_database.transaction([&]() -> Result<Payee> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, proposal.actor));
        TRATO_TRY(const auto creditor, m_database.one(QStringLiteral("payments/creditor_exists"),
                                           {{":id", proposal.creditor}}, [](const storage::Row&) { return true; }));
        if (!creditor)
            return failure(
                QStringLiteral("no_creditor"), Words::tr("There is no creditor %1.").arg(proposal.creditor.value()));
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("payee")));
        TRATO_TRY(const qint64 added,
            m_database.execute(QStringLiteral("payments/insert_payee"),
                {{":id", id}, {":creditor", proposal.creditor}, {":method", paymentMethodName(proposal.method)},
                    {":value", value}, {":name", proposal.name}, {":actor", proposal.actor}, {":now", m_clock.now()}}));
        if (added == 0)
            return failure(QStringLiteral("payee_exists"), Words::tr("“%1” is on the list already.").arg(value));
        TRATO_TRY(Payee payee, find(PayeeId(id)));
        TRATO_CHECK(note(payee, QStringLiteral("propose_payee"), proposal.actor));
        return payee;
    });
}

Result<Payee> Payees::confirm(PayeeId id, const QString& actor)
{
    return m_database.transaction([&]() -> Result<Payee> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        TRATO_TRY(Payee payee, findToChange(id));
        if (payee.state != PayeeState::Proposed)
            return notProposed();
        if (payee.proposedBy == actor)
            return failure(QStringLiteral("same_person"), Words::tr("Another person has to confirm it."));
        TRATO_CHECK(m_database.execute(
            QStringLiteral("payments/confirm_payee"), {{":id", id}, {":actor", actor}, {":now", m_clock.now()}}));
        TRATO_CHECK(followList(payee));
        TRATO_TRY(payee, find(id));
        TRATO_CHECK(note(payee, QStringLiteral("confirm_payee"), actor));
        return payee;
    });
}

Result<Payee> Payees::retire(PayeeId id, const QString& actor)
{
    return m_database.transaction([&]() -> Result<Payee> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        TRATO_TRY(Payee payee, findToChange(id));
        if (payee.state == PayeeState::Retired)
            return failure(QStringLiteral("payee_retired"), Words::tr("This payee is off the list already."));
        TRATO_CHECK(m_database.execute(
            QStringLiteral("payments/retire_payee"), {{":id", id}, {":actor", actor}, {":now", m_clock.now()}}));
        TRATO_CHECK(followList(payee));
        TRATO_TRY(payee, find(id));
        TRATO_CHECK(note(payee, QStringLiteral("retire_payee"), actor));
        return payee;
    });
}

Result<Payee> Payees::refuse(PayeeId id, const QString& actor, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_missing"), Words::tr("Say why it is refused."));
    return m_database.transaction([&]() -> Result<Payee> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        TRATO_TRY(Payee payee, findToChange(id));
        if (payee.state != PayeeState::Proposed)
            return notProposed();
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/refuse_payee"),
            {{":id", id}, {":actor", actor}, {":reason", reason.trimmed()}, {":now", m_clock.now()}}));
        TRATO_TRY(payee, find(id));
        TRATO_CHECK(note(payee, QStringLiteral("refuse_payee"), actor));
        return payee;
    });
}

/// What each open charge pays is held against the list as it is now; keys in whatever spelling.
Result<void> Payees::followList(const Payee& payee)
{
    struct Paid {
        QString payee;
        bool withheld = false;
    };
    const QString method = paymentMethodName(payee.method);
    TRATO_TRY(const auto paid, m_database.all(QStringLiteral("payments/active_payees"),
                                   {{":creditor", payee.creditor}, {":method", method}}, [](const storage::Row& row) {
                                       return Paid{row.text("payee"), row.text("state") == QStringLiteral("withheld")};
                                   }));
    for (const Paid& one : paid) {
        TRATO_TRY(const bool allowed, allows(payee.creditor, payee.method, one.payee));
        storage::Bindings which{
            {":creditor", payee.creditor}, {":method", method}, {":payee", one.payee}, {":now", m_clock.now()}};
        if (allowed && one.withheld)
            TRATO_CHECK(m_database.execute(QStringLiteral("payments/release_withheld"), which));
        which.push_back({":failure", notOnTheList(one.payee)});
        if (!allowed && !one.withheld)
            TRATO_CHECK(m_database.execute(QStringLiteral("payments/withhold_active"), which));
    }
    return {};
}

Result<std::vector<WithheldCharge>> Payees::withheld(CreditorId creditor, int limit)
{
    return m_database.all(QStringLiteral("payments/withheld_charges"),
        {{":creditor", creditor.value()}, {":limit", limit}}, [](const storage::Row& row) {
            return WithheldCharge{.id = row.id<PaymentRequestId>("id"),
                .debtor = row.id<DebtorId>("debtor_id"),
                .name = row.text("name"),
                .creditor = row.id<CreditorId>("creditor_id"),
                .method = paymentMethodFromName(row.text("method")).value_or(PaymentMethod::Pix),
                .payee = row.text("payee"),
                .amount = money::Money(row.integer("amount_cents")),
                .due = row.date("due"),
                .madeBy = row.text("made_by"),
                .madeAt = row.instant("made_at")};
        });
}

Result<std::vector<Payee>> Payees::list(CreditorId creditor)
{
    return m_database.all(QStringLiteral("payments/payees"), {{":creditor", creditor.value()}}, readPayee);
}

Result<std::vector<PayeeOwner>> Payees::owners()
{
    return m_database.all(QStringLiteral("payments/creditors"), {}, [](const storage::Row& row) {
        return PayeeOwner{row.id<CreditorId>("id"), row.text("name")};
    });
}

Result<bool> Payees::allows(CreditorId creditor, PaymentMethod method, const QString& value)
{
    const auto normalised = normalisedPayee(method, value);
    TRATO_TRY(const auto found,
        m_database.one(QStringLiteral("payments/payee_check"),
            {{":creditor", creditor}, {":method", paymentMethodName(method)},
                {":value", normalised ? *normalised : value}},
            [](const storage::Row& row) { return row.integer("guarded") == 0 || row.integer("listed") > 0; }));
    return found.value_or(true);
}

} // namespace trato::payments
