#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <optional>

namespace trato::negotiation {

/// How what was paid under an agreement counts when it ends early and the original debts come back.
enum class RestoreRule {
    Principal,    ///< all of it against the principal, the oldest first; charges run on what is left
    ChargesFirst, ///< as if each payment had been made on the debts on its own day: interest, fine, then principal
                  ///< (Código Civil art. 354)
    Proportional, ///< the share of the agreement that was paid settles the same share of each debt, discount included
};

/// principal, charges_first, proportional
QString restoreRuleName(RestoreRule rule);
std::optional<RestoreRule> restoreRuleFromName(QStringView name);

/// When an agreement comes into force.
enum class AgreementStart { Acceptance, FirstPayment };

/// acceptance, first_payment
QString agreementStartName(AgreementStart start);
std::optional<AgreementStart> agreementStartFromName(QStringView name);

/// What a creditor's policy says about the life of an agreement. An agreement keeps the rules it was made under.
struct Lifecycle {
    RestoreRule restore = RestoreRule::Principal;
    AgreementStart start = AgreementStart::Acceptance;
    int approvalDays = 3;   ///< calendar days that a request for approval waits, the day itself included
    int maxChanges = 2;     ///< changes of dates that a negotiator may grant
    int maxChangeDays = 15; ///< calendar days by which a negotiator may move a date, each time

    [[nodiscard]] QJsonObject toJson() const;
    static Lifecycle fromJson(const QJsonObject& object);

    friend bool operator==(const Lifecycle&, const Lifecycle&) = default;
};

} // namespace trato::negotiation
