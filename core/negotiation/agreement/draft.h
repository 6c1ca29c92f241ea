#pragma once

#include "negotiation/agreements.h"
#include "negotiation/policy.h"

namespace trato::negotiation {

/// What is going to be written.
struct Agreements::Draft {
    Situation situation = {};
    Plan plan = {};
    Policy policy = {};
    Verdict verdict = {};
    CampaignUse campaign = {};
};

/// An event in the making.
struct Agreements::Happening {
    const char* kind;
    QString actor = {};
    QString reason = {};
    QJsonObject detail = {};
};

/// Locks the debtor's row until the transaction ends. Code `no_debtor`.
Result<void> lockDebtor(storage::Database& database, DebtorId debtor);

Failure debtChanged();
Failure notInState(const char* code, const QString& message, const Agreement& agreement);

/// The day after which an instalment counts as unpaid.
QDate lastDayOfGrace(QDate due, int graceDays);

/// The day on which the bank's file tells of a slip that was paid on `lastDay`: the business day after.
QDate lastDayToldBySlip(QDate lastDay);

} // namespace trato::negotiation
