#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QTime>

#include <chrono>
#include <variant>
#include <vector>

namespace trato::macros {

/// A template of the case's channel, or words of one's own with places ("{primeiro_nome}"); one of the two.
struct MessageStep {
    QString templateName = {};
    QString words = {};
    friend bool operator==(const MessageStep&, const MessageStep&) = default;
};

/// For the team alone; places are filled in here too.
struct NoteStep {
    QString words;
    friend bool operator==(const NoteStep&, const NoteStep&) = default;
};

/// They pay whatever is due within so many days.
struct PromiseStep {
    int days = 1;
    friend bool operator==(const PromiseStep&, const PromiseStep&) = default;
};

/// The agreement of that many instalments that the policy gives to who runs it; 1: all at once.
struct AgreementStep {
    int instalments = 1;
    friend bool operator==(const AgreementStep&, const AgreementStep&) = default;
};

struct HelpStep {
    QString words;
    friend bool operator==(const HelpStep&, const HelpStep&) = default;
};

/// Without days: so long from now. Otherwise that many days ahead (moved to a business day) at that time of the desk.
struct SnoozeStep {
    int days = 0;
    QTime at = {};
    std::chrono::minutes after{0};
    QString note = {};
    friend bool operator==(const SnoozeStep&, const SnoozeStep&) = default;
};

/// To a person or to a desk (one of the two), with what they should know.
struct TransferStep {
    QString person = {};
    QString desk = {};
    QString note;
    friend bool operator==(const TransferStep&, const TransferStep&) = default;
};

struct EscalationStep {
    QString reason;
    friend bool operator==(const EscalationStep&, const EscalationStep&) = default;
};

/// The case is closed with this outcome (queue/dispositions.h).
struct WrapUpStep {
    QString disposition;
    QString delayReason = {};
    QString note = {};
    QString nextStep = {};
    friend bool operator==(const WrapUpStep&, const WrapUpStep&) = default;
};

/// What a macro does, one act after the other. Confirming who somebody is, is none of them: a person does that.
using Step = std::variant<MessageStep, NoteStep, PromiseStep, AgreementStep, HelpStep, SnoozeStep, TransferStep,
    EscalationStep, WrapUpStep>;

/// "message", "note", "promise", "agreement", "help", "snooze", "transfer", "escalation", "wrap_up": as they are kept
QString kindOf(const Step& step);
/// The case is not in the hands of who runs it any more.
[[nodiscard]] bool leavesHands(const Step& step);
/// What it does, in the user's language, whatever the case: "Put off until 2 days later, 9:00".
QString inWords(const Step& step);

/// {"version": 1, "steps": [{"do": "message", "template": "lembrete"}, …]}
inline constexpr int stepsVersion = 1;
QByteArray toJson(const std::vector<Step>& steps);
/// Codes `invalid_macro` (no such object, a step that is none, more than `mostSteps`, a text that is too long),
/// `newer_macro` (written by a newer program).
Result<std::vector<Step>> stepsFromJson(QByteArrayView json);

inline constexpr int mostSteps = 20;
inline constexpr int longestWords = 4000;

} // namespace trato::macros
