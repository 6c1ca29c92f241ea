#pragma once

#include "base/localtext.h"
#include "base/result.h"
#include "queue/servicehours.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace trato::queue {

/// Why the machine gives a case to people. The sensitivities of understanding first, in the order of their urgency.
enum class EscalationReason {
    SelfHarm,
    ViolenceRisk,
    Bereavement,
    Illness,
    JobLoss,
    OverIndebted,
    Vulnerable,
    LegalThreat,
    FraudClaim,
    Abuse,
    HarassmentComplaint,
    StrategicAccount, ///< a company, or a portfolio that is handled by hand
    HighValue,
    AsksForHuman,
    BeyondPolicy, ///< what they want is more than the machine may grant
    Dispute,
    PersonalData, ///< a request under the data protection law
    PaymentTrouble,
    UnsureTwice,
    RepeatedFailure, ///< what the machine tried failed, or led nowhere
    Identity,        ///< it is not known who wrote
};
inline constexpr int escalationReasonCount = 21;

/// self_harm, …, legal_threat, …, strategic_account, high_value, asks_for_human, …
QString escalationReasonName(EscalationReason reason);
std::optional<EscalationReason> escalationReasonFromName(QStringView name);

/// What happens when nobody has looked within the time.
enum class BreachAct {
    Raise,    ///< before the others at its desk
    Tell,     ///< that, and the supervisor hears of it
    Reassign, ///< that, and who holds it loses it
};

/// What stands in the table about one reason.
struct EscalationRule {
    EscalationReason reason = EscalationReason::RepeatedFailure;
    LocalText label;
    QString skill; ///< care, legal, b2b, payments, negotiation: who should take it
    std::chrono::minutes sla{60};
    bool aroundTheClock = false; ///< its time does not stop for nights, lunch, weekends and holidays
    bool pauses = true;          ///< … nor while we wait for the debtor
    BreachAct onBreach = BreachAct::Raise;
    QStringList codes;            ///< of work items (agents, engine) that mean it
    std::vector<LocalText> never; ///< what not to do, for who takes it; care has its own guide
};

/// The table of reasons: data (resources/queue/escalation.toml).
class Escalations final {
public:
    /// Code `invalid_escalations`: a reason without a row, twice, or with what can't be understood.
    static Result<Escalations> fromToml(QByteArrayView bytes);
    static const Escalations& standard();

    [[nodiscard]] const EscalationRule& rule(EscalationReason reason) const;
    /// Of a work item: the most urgent of its sensitivities, else what its reason's code means; nothing: it is no
    /// escalation (a callback, a promise that is due).
    [[nodiscard]] const EscalationRule* of(const QString& code, const QStringList& sensitivities) const;
    /// Which of two codes of work items is the graver one; of equally grave ones, or of such that are no escalation,
    /// the newer.
    [[nodiscard]] const QString& graver(const QString& older, const QString& newer) const;
    /// When it has to be looked at, counted from `now`.
    [[nodiscard]] Instant dueFrom(const EscalationRule& rule, Instant now) const;
    /// The same after a pause between these instants.
    [[nodiscard]] Instant dueAfterPause(const EscalationRule& rule, Instant due, Instant from, Instant to) const;

private:
    [[nodiscard]] const ServiceHours& hoursOf(const EscalationRule& rule) const;

    ServiceHours m_hours;
    ServiceHours m_always;
    std::array<EscalationRule, escalationReasonCount> m_rules;
};

} // namespace trato::queue
