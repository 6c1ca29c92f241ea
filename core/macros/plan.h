#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "channels/templates/catalogue.h"
#include "macros/step.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace trato::macros {

/// What a plan needs to know of a case: as the desk shows it to who runs the macro.
struct CaseFacts {
    DebtorId debtor;
    WorkItemId item;
    QString name;
    QString desk;            ///< whose work the item is
    bool care = false;       ///< a person in difficulty
    bool rightParty = false; ///< a person confirmed who they are
    Channel channel = Channel::WhatsApp;
    QString handle = {}; ///< where that channel goes; empty: nothing reaches them there
    channels::TemplateValues values = {};
    Instant now = {};
};

/// A step on one case: what it would do, and why it can't be done.
struct PlannedStep {
    Step step;
    QString text = {}; ///< of messages, notes, words to others: with its places filled in
    Instant at = {};   ///< of putting off
    QDate due = {};    ///< of a promise
    std::optional<Error> refusal = {};

    [[nodiscard]] bool goes() const { return !refusal; }
    /// What it does on this case, in the user's language.
    [[nodiscard]] QString says() const;
};

/// Steps and facts → what would be done, step by step in their order. Pure. Refused here, whatever else is checked when
/// it is done: codes `no_template`, `missing_variable` (detail: variables), `fixed_amount` (an amount of another case
/// in the words), `right_party` (it tells of a debt and nobody confirmed who reads it), `nothing_reaches`, `care_case`,
/// `identity_by_person` (the outcome would confirm an identity), `needs_person` (the outcome asks for what only who
/// talked knows), `unknown_disposition`, `case_left` (a step before it gave the case away).
std::vector<PlannedStep> plan(
    const std::vector<Step>& steps, const CaseFacts& facts, const channels::TemplateCatalogue& templates);

/// What was said to one person, said to anybody: the values of the debtor become places again, the longest first and
/// whole words only. Filled with the same values it is the same text.
QString generalised(const QString& text, const channels::TemplateValues& values);
/// Words that are a template's become that template.
MessageStep messageStep(const QString& text, Channel channel, const channels::TemplateValues& values,
    const channels::TemplateCatalogue& templates);
/// Until later the same day: so long from now; until another day: that many days ahead at that time.
SnoozeStep snoozeStep(Instant now, Instant until, const QString& note);

/// How many of each there are: "3 messages, 1 agreement, 0 refusals".
struct Counts {
    int messages = 0;
    int notes = 0;
    int promises = 0;
    int agreements = 0;
    int helps = 0;
    int putOff = 0;
    int given = 0;
    int wrappedUp = 0;
    int refusals = 0;

    void add(const Step& step);
    void add(const PlannedStep& step);
    Counts& operator+=(const Counts& other);
    friend bool operator==(const Counts&, const Counts&) = default;
};
/// Those that are there; refusals always.
QString inWords(const Counts& counts);
/// Of the steps alone: "2 messages, 1 note"
QString inWords(const std::vector<Step>& steps);

} // namespace trato::macros
