#pragma once

#include "supervision/escalations.h"
#include "supervision/machineacts.h"
#include "supervision/team.h"
#include "ui/theme/icons.h"
#include "ui/widgets/chip.h"

#include <functional>
#include <optional>

namespace trato::ui {

enum class EscalationTab { All, Care, Legal, Approval };

/// A line of the escalations: a case, or an agreement that waits for a yes.
struct EscalationRow {
    supervision::Escalation item;
    std::optional<supervision::Approval> approval = {};

    [[nodiscard]] QString key() const;
    [[nodiscard]] bool belongs(EscalationTab tab) const;
    [[nodiscard]] DebtorId debtor() const { return approval ? approval->debtor : item.debtor; }
    [[nodiscard]] QString name() const { return approval ? approval->name : item.name; }
    [[nodiscard]] Chip chip() const;
    /// Their words, or what is asked for.
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString spoken(Instant now) const;
};

std::vector<EscalationRow> escalationRows(
    const std::vector<supervision::Escalation>& items, const std::vector<supervision::Approval>& approvals);

/// A line of the team: a heading, somebody, or an agent of the machine.
struct TeamRow {
    QString head = {};
    std::optional<supervision::Person> person = {};
    std::optional<supervision::MachineAgent> agent = {};
    bool stopped = false; ///< of an agent

    [[nodiscard]] QString key() const;
    [[nodiscard]] bool isHead() const { return !head.isEmpty(); }
    [[nodiscard]] const supervision::Achievement& done() const { return person ? person->done : agent->done; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString spoken(Instant now) const;
};

/// `stopped` says of an agent's name whether it stands still.
std::vector<TeamRow> teamRows(const supervision::Team& team, const std::function<bool(const QString&)>& stopped);

struct ActRow {
    supervision::MachineAct act;

    [[nodiscard]] QString key() const;
    /// What it did, in a few words.
    [[nodiscard]] QString deed() const;
    [[nodiscard]] Icon glyph() const;
    [[nodiscard]] Tone tone() const;
    [[nodiscard]] QString spoken() const;
};

/// "in conversation", "wrapping up", "on break: lunch", "not here"
QString stateTitle(const supervision::Person& person);
/// Whether the time in this state is shown: never of a personal break, nor in a care case (NR-17).
bool isTimed(const supervision::Person& person);
Tone stateTone(const supervision::Person& person);
/// The rule that kept a message back, in a word or two.
QString ruleTitle(const QString& rule);

} // namespace trato::ui
