#include "negotiation/agreements.h"

#include "calendar/businessdays.h"
#include "negotiation/agreement/draft.h"
#include "negotiation/agreementrecord.h"
#include "negotiation/words.h"
#include "storage/database.h"

namespace trato::negotiation {

namespace {

Failure noAgreement(const QString& name)
{
    return failure(QStringLiteral("no_agreement"), Words::tr("There is no agreement %1.").arg(name));
}

} // namespace

Failure debtChanged()
{
    return failure(QStringLiteral("debt_changed"), Words::tr("The debt is no longer what it was. Look at it again."));
}

Failure notInState(const char* code, const QString& message, const Agreement& agreement)
{
    return failure(QLatin1StringView(code), message.arg(agreement.number),
        {{QStringLiteral("state"), agreementStateName(agreement.state)}});
}

Result<void> lockDebtor(storage::Database& database, DebtorId debtor)
{
    TRATO_TRY(const auto found, database.one(QStringLiteral("negotiation/lock_debtor"), {{":debtor", debtor}},
                                    [](const storage::Row& row) { return row.id<DebtorId>("id"); }));
    if (!found)
        return failure(QStringLiteral("no_debtor"), Words::tr("There is no debtor %1.").arg(debtor.value()));
    return {};
}

QDate lastDayOfGrace(QDate due, int graceDays)
{
    return calendar::BusinessDays::standard().nextBusinessDay(due).addDays(graceDays);
}

QDate lastDayToldBySlip(QDate lastDay)
{
    const auto& calendar = calendar::BusinessDays::standard();
    return calendar.nextBusinessDay(calendar.nextBusinessDay(lastDay).addDays(1));
}

Result<Agreement> Agreements::find(AgreementId agreement)
{
    TRATO_TRY(auto found,
        m_database.one(QStringLiteral("negotiation/agreement_by_id"), {{":agreement", agreement}}, readAgreement));
    if (!found)
        return noAgreement(QString::number(agreement.value()));
    return completed(m_database, std::move(*found));
}

Result<Agreement> Agreements::findByNumber(const QString& number)
{
    TRATO_TRY(auto found,
        m_database.one(QStringLiteral("negotiation/agreement_by_number"), {{":number", number}}, readAgreement));
    if (!found)
        return noAgreement(number);
    return completed(m_database, std::move(*found));
}

Result<std::vector<Agreement>> Agreements::ofDebtor(DebtorId debtor)
{
    TRATO_TRY(auto rows,
        m_database.all(QStringLiteral("negotiation/agreements_of_debtor"), {{":debtor", debtor}}, readAgreement));
    std::vector<Agreement> agreements;
    for (Agreement& row : rows) {
        TRATO_TRY(agreements.emplace_back(), completed(m_database, std::move(row)));
    }
    return agreements;
}

Result<std::vector<AgreementEvent>> Agreements::history(const Agreement& agreement)
{
    return AgreementHistory(m_database).of(agreement.debtor, agreement.id);
}

Result<QStringList> Agreements::problems(const Agreement& agreement)
{
    TRATO_TRY(QStringList problems, AgreementHistory(m_database).problems(agreement.debtor, agreement.id));
    TRATO_TRY(const QStringList evidence, Acceptances(m_database).problems(agreement.debtor, agreement.id));
    return problems + evidence;
}

Result<Agreement> Agreements::locked(AgreementId agreement)
{
    TRATO_TRY(const Agreement seen, find(agreement));
    TRATO_CHECK(lockDebtor(m_database, seen.debtor));
    return find(agreement);
}

Result<void> Agreements::tell(const Agreement& agreement, Happening happening)
{
    TRATO_CHECK(AgreementHistory(m_database)
                    .append(agreement.debtor, agreement.id,
                        {.at = m_clock.now(),
                            .actor = happening.actor,
                            .kind = QLatin1StringView(happening.kind),
                            .reason = happening.reason,
                            .detail = happening.detail}));
    return m_database.announce(QStringLiteral("agreement"), agreement.debtor);
}

Result<void> Agreements::setState(const Agreement& agreement, AgreementState state, Instant expires)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/set_agreement_state"),
        {{":debtor", agreement.debtor}, {":agreement", agreement.id}, {":state", agreementStateName(state)},
            {":expires_at", expires}}));
    return {};
}

Result<Agreement> Agreements::fileTerms(AgreementId id, const QByteArray& sha256, const QString& actor)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement agreement, locked(id));
        TRATO_CHECK(tell(agreement, {.kind = "terms_filed",
                                        .actor = actor,
                                        .detail = {{QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())}}}));
        return find(id);
    });
}

} // namespace trato::negotiation
