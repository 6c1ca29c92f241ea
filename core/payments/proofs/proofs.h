#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"
#include "payments/provider.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato {

struct ProofTag;
using ProofId = Id<ProofTag>;

} // namespace trato

namespace trato::payments {

enum class ProofState { Claimed, Unknown, Confirmed, Contradicted, Withdrawn };

QString proofStateName(ProofState state);

/// A receipt that somebody shows: what it says, and what became of it. A claim, never money.
struct Proof {
    ProofId id = {};
    DebtorId debtor = {};
    QString sha256 = {};
    QString mimeType = {};
    QString name = {};
    std::optional<InstalmentId> instalment = {};
    std::optional<AgreementInstalmentId> agreementInstalment = {};
    QString endToEndId = {}; ///< empty: it shows none
    money::Money amount = {};
    QDate paidOn = {};
    ProofState state = ProofState::Claimed;
    std::optional<PaymentId> payment = {};
    QString problem = {}; ///< what is odd about it, for people
    QString attachedBy = {};
    Instant attachedAt = {};

    [[nodiscard]] QJsonObject toJson() const;
};

/// The same file, or the same Pix, that somebody else showed too.
struct ProofTwin {
    ProofId proof = {};
    DebtorId debtor = {};
    QString name = {};
    bool sameFile = false;
    bool sameId = false;
};

/// A file of the timeline that may be a receipt.
struct ProofFile {
    QString sha256 = {};
    QString mimeType = {};
    QString name = {};
    Instant at = {};
};

/// Receipts (comprovantes) attached to what they are said to pay. Nothing is settled by them: a claim is confirmed when
/// the payment itself is there, read at the provider or in a bank's file. Announces "payment".
class Proofs final {
public:
    static constexpr qint64 mostBytes = 10 * 1024 * 1024;

    Proofs(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    struct Claim {
        DebtorId debtor = {};
        QByteArray file = {};  ///< the bytes, or …
        QString sha256 = {};   ///< … a file of the timeline
        QString mimeType = {}; ///< image/… or application/pdf
        QString name = {};
        std::optional<InstalmentId> instalment = {};
        std::optional<AgreementInstalmentId> agreementInstalment = {};
        QString endToEndId = {}; ///< may be empty
        money::Money amount = {};
        QDate paidOn = {};
        QString actor = {};
    };
    /// The same file of the same debtor for the same thing is answered with what it became. Codes `no_debtor`,
    /// `no_file`, `not_a_proof` (neither picture nor PDF), `file_too_large`, `amount_not_positive`, `impossible_date`
    /// (in the future, or another day than its id tells), `invalid_e2e`.
    Result<Proof> attach(const Claim& claim);
    /// It was attached by mistake. Codes `no_proof`, `proof_settled`.
    Result<Proof> withdraw(DebtorId debtor, ProofId proof, const QString& actor);

    Result<Proof> find(DebtorId debtor, ProofId proof);
    /// Newest first.
    Result<std::vector<Proof>> ofDebtor(DebtorId debtor);
    /// Who else showed the same file or the same id.
    Result<std::vector<ProofTwin>> twins(const Proof& proof);

    /// Pictures and PDFs of their timeline, the latest first.
    Result<std::vector<ProofFile>> files(DebtorId debtor);

    /// Holds open claims against the payments that are here by now; those whose state changed.
    Result<std::vector<Proof>> follow(int limit = 100);
    /// Claims with an id that the provider has to be asked about, the longest waiting first.
    Result<std::vector<Proof>> toAsk(int limit);
    /// The provider does not know the id. It is asked again a few times; then the claim is `unknown` (true).
    Result<bool> noteUnknown(const Proof& proof);

private:
    Result<void> check(const Claim& claim);
    Result<QString> keepFile(const Claim& claim);
    Result<std::optional<Proof>> held(const Proof& proof);
    Result<Proof> setState(
        const Proof& proof, ProofState state, std::optional<PaymentId> payment, const QString& problem);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::payments
