#pragma once

#include "approvals/request.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace trato::ui {

/// The texts of this folder; translators find them under its name.
struct ApprovalWords {
    Q_DECLARE_TR_FUNCTIONS(trato::ui::approvals)
};

/// One thing that a yes would do, beside the limit.
struct RequestFact {
    QString name;
    QString value;
    QString note = {};
    Tone tone = Tone::Text3; ///< of the note: Warn where it is beyond the limit
};

/// "Agreement 2026-0012", "Refund", "New Pix key"
QString requestTitle(const approvals::Request& request);
/// Whose: the debtor's name, the creditor's, or that it is nobody's.
QString requestOwner(const approvals::Request& request);
Icon requestIcon(const approvals::Request& request);
/// "ana", "Machine"
QString requestAsker(const approvals::Request& request);
/// Why one person is not enough.
QString requestReason(const approvals::Request& request);
/// What it means in money: before, after, and the limit.
std::vector<RequestFact> requestFacts(const approvals::Request& request);
/// "asked by ana 4 min ago · until sáb 21/11 0:00"
QString requestAge(const approvals::Request& request, Instant now);
/// Why it can't be answered here; empty: it can.
QString requestObstacle(const approvals::Request& request);
/// "waits for a second person", "approved by rui", "refused by rui: …"
QString requestStateWords(const approvals::Request& request);
Tone requestTone(const approvals::Request& request);
/// The row of the list, two lines.
QString requestLines(const approvals::Request& request, Instant now);

} // namespace trato::ui
