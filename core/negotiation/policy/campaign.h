#pragma once

#include "money/decimal.h"
#include "money/money.h"
#include "negotiation/policy/debtfilter.h"
#include "negotiation/role.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace trato::negotiation {

/// A discount for a time and up to a sum. It costs what it lets be granted beyond what the same role could grant
/// without it, cent by cent; an agreement takes at most one. Its name is its identity over all versions of a policy.
struct Campaign {
    QString name = {};
    QDate from = {};
    QDate until = {}; ///< the last day
    money::Money budget = {};
    money::Money spent = {}; ///< by the agreements there are; read with the policy
    DebtFilter debts = {};
    int fromDays = 0; ///< of debts at least so late, calendar days
    money::Rate cash = {};
    money::Rate plan = {};
    bool adds = false;          ///< to the age's discount; else the larger of the two counts
    Role role = Role::Machine;  ///< the lowest that may grant it
    QStringList givesBack = {}; ///< states in whose end the money is in the budget again: cancelled, broken …

    /// What is left of the budget; never below zero.
    [[nodiscard]] money::Money left() const { return spent < budget ? budget - spent : money::Money(); }
    [[nodiscard]] bool runsOn(QDate day) const { return from <= day && day <= until; }
};

/// What an agreement's campaign may be told to give back after: cancelled, broken, renegotiated.
inline const QStringList campaignEnds{
    QStringLiteral("cancelled"), QStringLiteral("broken"), QStringLiteral("renegotiated")};

} // namespace trato::negotiation
