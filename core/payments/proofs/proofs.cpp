#include "payments/proofs/proofs.h"

#include "base/digest.h"
#include "money/reais.h"
#include "payments/proofs/endtoendid.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <array>
#include <chrono>

namespace trato::payments {

using money::Money;
using storage::Row;
using namespace std::chrono_literals;

namespace {

/// A bank may tell of a payment later than its payer.
constexpr auto askAgain = 10min;
constexpr int mostAsks = 3;
/// A payment that is not there by then is not coming.
constexpr auto followed = 24h * 60;

constexpr std::array proofStates{
    ProofState::Claimed, ProofState::Unknown, ProofState::Confirmed, ProofState::Contradicted, ProofState::Withdrawn};

ProofState proofStateFromName(const QString& name)
{
    for (const ProofState state : proofStates) {
        if (proofStateName(state) == name)
            return state;
    }
    return ProofState::Claimed;
}

template <class IdType>
std::optional<IdType> optionalId(const Row& row, storage::Column column)
{
    const auto value = row.optionalInteger(column);
    return value ? std::optional(IdType(*value)) : std::nullopt;
}

Proof readProof(const Row& row)
{
    return {.id = row.id<ProofId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .sha256 = row.text("sha256"),
        .mimeType = row.text("mime_type"),
        .name = row.text("name"),
        .instalment = optionalId<InstalmentId>(row, "instalment_id"),
        .agreementInstalment = optionalId<AgreementInstalmentId>(row, "agreement_instalment_id"),
        .endToEndId = row.text("end_to_end_id"),
        .amount = Money(row.integer("amount_cents")),
        .paidOn = row.date("paid_on"),
        .state = proofStateFromName(row.text("state")),
        .payment = optionalId<PaymentId>(row, "payment_id"),
        .problem = row.text("problem"),
        .attachedBy = row.text("attached_by"),
        .attachedAt = row.instant("attached_at")};
}

/// A payment that may be what the claim is about.
struct Found {
    PaymentId payment;
    DebtorId debtor;
    Money amount;
};

bool isShown(const QString& mimeType)
{
    return mimeType.startsWith(QStringLiteral("image/")) || mimeType == QStringLiteral("application/pdf");
}

} // namespace

QString proofStateName(ProofState state)
{
    switch (state) {
    case ProofState::Claimed: return QStringLiteral("claimed");
    case ProofState::Unknown: return QStringLiteral("unknown");
    case ProofState::Confirmed: return QStringLiteral("confirmed");
    case ProofState::Contradicted: return QStringLiteral("contradicted");
    case ProofState::Withdrawn: return QStringLiteral("withdrawn");
    }
    Q_UNREACHABLE();
}

QJsonObject Proof::toJson() const
{
    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return {{QStringLiteral("id"), id.value()}, {QStringLiteral("debtor"), debtor.value()},
        {QStringLiteral("sha256"), sha256}, {QStringLiteral("amount"), amount.toString()},
        {QStringLiteral("paid_on"), paidOn.toString(Qt::ISODate)}, {QStringLiteral("end_to_end_id"), text(endToEndId)},
        {QStringLiteral("state"), proofStateName(state)},
        {QStringLiteral("payment"), payment ? QJsonValue(payment->value()) : QJsonValue()},
        {QStringLiteral("problem"), text(problem)}};
}

Result<void> Proofs::check(const Claim& claim)
{
    if (!isShown(claim.mimeType))
        return failure(QStringLiteral("not_a_proof"), Words::tr("A proof is a picture or a PDF."));
    if (claim.file.size() > mostBytes)
        return failure(QStringLiteral("file_too_large"), Words::tr("A proof has at most 10 MB."));
    if (!claim.amount.isPositive())
        return failure(QStringLiteral("amount_not_positive"), Words::tr("Say how much stands on it."));
    if (!claim.paidOn.isValid() || claim.paidOn > m_clock.today())
        return failure(
            QStringLiteral("impossible_date"), Words::tr("Say on which day it was paid; not later than today."));
    if (claim.endToEndId.trimmed().isEmpty())
        return {};
    TRATO_TRY(const EndToEndId id, EndToEndId::parse(claim.endToEndId));
    const QDate day = id.at.dateIn(deskZone());
    if (day != claim.paidOn)
        return failure(QStringLiteral("impossible_date"),
            Words::tr("Its id is of %1, not of %2.")
                .arg(day.toString(QStringLiteral("dd/MM/yyyy")), claim.paidOn.toString(QStringLiteral("dd/MM/yyyy"))));
    return {};
}

/// A file is kept once, whoever sent it.
Result<QString> Proofs::keepFile(const Claim& claim)
{
    if (claim.file.isEmpty()) {
        TRATO_TRY(const auto known, m_database.one(QStringLiteral("payments/proof_file"), {{":sha256", claim.sha256}},
                                        [](const Row& row) { return row.text("sha256"); }));
        if (!known)
            return failure(QStringLiteral("no_file"), Words::tr("The file is not here. It may still be on its way."));
        return *known;
    }
    const QString sha256 = QString::fromLatin1(digest::sha256(claim.file).toHex());
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/keep_proof_file"),
        {{":sha256", sha256}, {":size", claim.file.size()}, {":bytes", claim.file}, {":now", m_clock.now()}}));
    return sha256;
}

Result<Proof> Proofs::attach(const Claim& claim)
{
    TRATO_CHECK(check(claim));
    return m_database.transaction([&]() -> Result<Proof> {
        TRATO_TRY(
            const auto debtor, m_database.one(QStringLiteral("payments/proof_debtor"), {{":debtor", claim.debtor}},
                                   [](const Row& row) { return row.id<DebtorId>("id"); }));
        if (!debtor)
            return failure(QStringLiteral("no_debtor"), Words::tr("There is no debtor %1.").arg(claim.debtor.value()));
        TRATO_TRY(const QString sha256, keepFile(claim));
        const auto id = EndToEndId::parse(claim.endToEndId);
        const QString endToEndId = id ? id->text : QString();
        TRATO_TRY(const auto all, ofDebtor(claim.debtor));
        for (const Proof& one : all) {
            if (one.sha256 == sha256 && one.instalment == claim.instalment &&
                one.agreementInstalment == claim.agreementInstalment && one.state != ProofState::Withdrawn)
                return one;
        }
        TRATO_TRY(const qint64 number, m_database.nextId(QStringLiteral("payment_proof")));
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_proof"),
            {{":debtor", claim.debtor}, {":id", number}, {":sha256", sha256}, {":mime_type", claim.mimeType},
                {":name", claim.name}, {":instalment", claim.instalment},
                {":agreement_instalment", claim.agreementInstalment}, {":end_to_end_id", endToEndId},
                {":amount", claim.amount.cents()}, {":paid_on", claim.paidOn}, {":actor", claim.actor},
                {":now", m_clock.now()}}));
        TRATO_TRY(Proof proof, find(claim.debtor, ProofId(number)));
        TRATO_CHECK(storage::audit(m_database, {.at = m_clock.now(),
                                                   .actor = claim.actor,
                                                   .action = QStringLiteral("attach_proof"),
                                                   .debtor = claim.debtor,
                                                   .detail = proof.toJson()}));
        TRATO_CHECK(m_database.announce(QStringLiteral("payment"), claim.debtor));
        TRATO_TRY(const auto known, held(proof));
        return known.value_or(proof);
    });
}

Result<Proof> Proofs::withdraw(DebtorId debtor, ProofId id, const QString& actor)
{
    return m_database.transaction([&]() -> Result<Proof> {
        TRATO_TRY(const Proof proof, find(debtor, id));
        if (proof.state == ProofState::Confirmed || proof.state == ProofState::Withdrawn)
            return failure(QStringLiteral("proof_settled"), Words::tr("This proof is settled already."));
        TRATO_TRY(Proof after, setState(proof, ProofState::Withdrawn, proof.payment, proof.problem));
        TRATO_CHECK(storage::audit(m_database, {.at = m_clock.now(),
                                                   .actor = actor,
                                                   .action = QStringLiteral("withdraw_proof"),
                                                   .debtor = debtor,
                                                   .detail = after.toJson()}));
        return after;
    });
}

Result<Proof> Proofs::find(DebtorId debtor, ProofId id)
{
    TRATO_TRY(auto found,
        m_database.one(QStringLiteral("payments/proof_by_id"), {{":debtor", debtor}, {":id", id}}, readProof));
    if (!found)
        return failure(QStringLiteral("no_proof"), Words::tr("There is no proof %1.").arg(id.value()));
    return std::move(*found);
}

Result<std::vector<Proof>> Proofs::ofDebtor(DebtorId debtor)
{
    return m_database.all(QStringLiteral("payments/proofs_of_debtor"), {{":debtor", debtor}}, readProof);
}

Result<std::vector<ProofTwin>> Proofs::twins(const Proof& proof)
{
    return m_database.all(QStringLiteral("payments/proof_twins"),
        {{":debtor", proof.debtor}, {":sha256", proof.sha256}, {":end_to_end_id", proof.endToEndId}},
        [&](const Row& row) {
            return ProofTwin{.proof = row.id<ProofId>("id"),
                .debtor = row.id<DebtorId>("debtor_id"),
                .name = row.text("name"),
                .sameFile = row.text("sha256") == proof.sha256,
                .sameId = !proof.endToEndId.isEmpty() && row.text("end_to_end_id") == proof.endToEndId};
        });
}

Result<std::vector<ProofFile>> Proofs::files(DebtorId debtor)
{
    return m_database.all(QStringLiteral("payments/proof_media"), {{":debtor", debtor}}, [](const Row& row) {
        return ProofFile{row.text("sha256"), row.text("mime_type"), row.text("name"), row.instant("interaction_at")};
    });
}

Result<Proof> Proofs::setState(
    const Proof& proof, ProofState state, std::optional<PaymentId> payment, const QString& problem)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/set_proof_state"),
        {{":debtor", proof.debtor}, {":id", proof.id}, {":state", proofStateName(state)}, {":payment", payment},
            {":problem", problem}, {":now", m_clock.now()}}));
    TRATO_CHECK(m_database.announce(QStringLiteral("payment"), proof.debtor));
    return find(proof.debtor, proof.id);
}

/// By its id where it shows one, else by amount and day: only a payment of theirs that no other proof stands for.
Result<std::optional<Proof>> Proofs::held(const Proof& proof)
{
    TRATO_TRY(const auto found,
        m_database.one(proof.endToEndId.isEmpty() ? QStringLiteral("payments/proof_payment_alike")
                                                  : QStringLiteral("payments/proof_payment"),
            proof.endToEndId.isEmpty() ? storage::Bindings{{":debtor", proof.debtor}, {":amount", proof.amount.cents()},
                                             {":from", Instant::startOfDay(proof.paidOn, deskZone())},
                                             {":until", Instant::startOfDay(proof.paidOn.addDays(1), deskZone())}}
                                       : storage::Bindings{{":end_to_end_id", proof.endToEndId}},
            [](const Row& row) {
                return Found{
                    row.id<PaymentId>("id"), row.id<DebtorId>("debtor_id"), Money(row.integer("amount_cents"))};
            }));
    if (!found)
        return std::optional<Proof>();
    QString problem;
    if (found->debtor.isValid() && found->debtor != proof.debtor)
        problem = Words::tr("The payment of this id is somebody else's.");
    else if (found->amount != proof.amount)
        problem = Words::tr("%1 were paid, not %2.").arg(money::reais(found->amount), money::reais(proof.amount));
    else if (!found->debtor.isValid())
        return std::optional<Proof>(); // It is here but nobody's yet: the payments desk gives it to somebody.
    TRATO_TRY(Proof after,
        setState(proof, problem.isEmpty() ? ProofState::Confirmed : ProofState::Contradicted, found->payment, problem));
    return std::optional(std::move(after));
}

Result<std::vector<Proof>> Proofs::follow(int limit)
{
    TRATO_TRY(const auto open, m_database.all(QStringLiteral("payments/open_proofs"),
                                   {{":since", m_clock.now() - followed}, {":limit", limit}}, readProof));
    std::vector<Proof> changed;
    for (const Proof& proof : open) {
        TRATO_TRY(auto after, m_database.transaction([&] { return held(proof); }));
        if (after)
            changed.push_back(std::move(*after));
    }
    return changed;
}

Result<std::vector<Proof>> Proofs::toAsk(int limit)
{
    return m_database.all(QStringLiteral("payments/proofs_to_ask"),
        {{":before", m_clock.now() - askAgain}, {":limit", limit}}, readProof);
}

Result<bool> Proofs::noteUnknown(const Proof& proof)
{
    return m_database.transaction([&]() -> Result<bool> {
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/note_proof_ask"),
            {{":debtor", proof.debtor}, {":id", proof.id}, {":now", m_clock.now()}}));
        TRATO_TRY(const auto asks,
            m_database.one(QStringLiteral("payments/proof_asks"), {{":debtor", proof.debtor}, {":id", proof.id}},
                [](const Row& row) { return row.number("asks"); }));
        if (asks.value_or(0) < mostAsks)
            return false;
        TRATO_CHECK(setState(proof, ProofState::Unknown, {}, Words::tr("The bank does not know this Pix.")));
        return true;
    });
}

} // namespace trato::payments
