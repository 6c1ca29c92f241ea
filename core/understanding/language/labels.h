#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace trato::understanding {

/// What the writer wants most: exactly one per message. The names are the ones of the command line and the database
/// (`greeting`, `confirm_identity` …, in this order).
enum class Intent {
    Greeting,
    ConfirmIdentity,
    WrongPerson,
    ThirdParty,
    AskBalance,
    AskOffer,
    CounterOffer,
    AcceptOffer,
    RejectOffer,
    PromiseToPay,
    AskPaymentSlip,
    PaymentProblem,
    ClaimsPaid,
    AskExtension,
    Dispute,
    OptOut,
    AskHuman,
    AskCallback,
    AskChannelChange,
    DataRequest,
    Thanks,
    Other,
};
inline constexpr int intentCount = 22;

/// What makes a message one for a human: any number per message, usually none. Most urgent first.
enum class Sensitivity {
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
};
inline constexpr int sensitivityCount = 11;

QString intentName(Intent intent);
std::optional<Intent> intentFromName(QStringView name);
QString sensitivityName(Sensitivity sensitivity);
std::optional<Sensitivity> sensitivityFromName(QStringView name);

/// All names, in the order of the labels.
QStringList intentNames();
QStringList sensitivityNames();

std::array<Intent, intentCount> allIntents();
std::array<Sensitivity, sensitivityCount> allSensitivities();

/// Of these a miss is worst of all: self-harm, danger, a death, courts.
bool isGravest(Sensitivity sensitivity);

} // namespace trato::understanding
