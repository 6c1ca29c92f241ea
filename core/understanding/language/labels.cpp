#include "understanding/language/labels.h"

#include <QLatin1StringView>

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array<QLatin1StringView, intentCount> namesOfIntents{
    "greeting"_L1,
    "confirm_identity"_L1,
    "wrong_person"_L1,
    "third_party"_L1,
    "ask_balance"_L1,
    "ask_offer"_L1,
    "counter_offer"_L1,
    "accept_offer"_L1,
    "reject_offer"_L1,
    "promise_to_pay"_L1,
    "ask_payment_slip"_L1,
    "payment_problem"_L1,
    "claims_paid"_L1,
    "ask_extension"_L1,
    "dispute"_L1,
    "opt_out"_L1,
    "ask_human"_L1,
    "ask_callback"_L1,
    "ask_channel_change"_L1,
    "data_request"_L1,
    "thanks"_L1,
    "other"_L1,
};

constexpr std::array<QLatin1StringView, sensitivityCount> namesOfSensitivities{
    "self_harm"_L1,
    "violence_risk"_L1,
    "bereavement"_L1,
    "illness"_L1,
    "job_loss"_L1,
    "over_indebted"_L1,
    "vulnerable"_L1,
    "legal_threat"_L1,
    "fraud_claim"_L1,
    "abuse"_L1,
    "harassment_complaint"_L1,
};

template <class Label, size_t Count>
std::optional<Label> labelOf(const std::array<QLatin1StringView, Count>& names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Label>(found - names.begin());
}

template <class Label, int Count>
std::array<Label, Count> all()
{
    std::array<Label, Count> labels{};
    for (int i = 0; i < Count; ++i)
        labels[static_cast<size_t>(i)] = static_cast<Label>(i);
    return labels;
}

} // namespace

QString intentName(Intent intent) { return namesOfIntents.at(static_cast<size_t>(intent)); }

std::optional<Intent> intentFromName(QStringView name) { return labelOf<Intent>(namesOfIntents, name); }

QString sensitivityName(Sensitivity sensitivity) { return namesOfSensitivities.at(static_cast<size_t>(sensitivity)); }

std::optional<Sensitivity> sensitivityFromName(QStringView name)
{
    return labelOf<Sensitivity>(namesOfSensitivities, name);
}

QStringList intentNames() { return {namesOfIntents.begin(), namesOfIntents.end()}; }

QStringList sensitivityNames() { return {namesOfSensitivities.begin(), namesOfSensitivities.end()}; }

std::array<Intent, intentCount> allIntents() { return all<Intent, intentCount>(); }

std::array<Sensitivity, sensitivityCount> allSensitivities() { return all<Sensitivity, sensitivityCount>(); }

bool isGravest(Sensitivity sensitivity)
{
    return sensitivity == Sensitivity::SelfHarm || sensitivity == Sensitivity::ViolenceRisk ||
           sensitivity == Sensitivity::Bereavement || sensitivity == Sensitivity::LegalThreat;
}

} // namespace trato::understanding
