#pragma once

#include "cadence/definition.h"
#include "channels/templates/catalogue.h"

#include <QDate>
#include <QString>

#include <vector>

namespace trato::cadence {

/// Something about a cadence that can be read, and still is not right.
struct StepProblem {
    /// Unlawful: it may not be done as it is written, and the cadence can't be published. Dead: it never happens.
    /// Contradictory: it says two things, or what it says is not what would be done.
    enum class Kind { Unlawful, Dead, Contradictory };

    QString step;
    Kind kind = Kind::Dead;
    QString message; ///< for people, in their language
};

/// What fills a template's places for somebody invented who is so many days late (below 0: not yet).
channels::TemplateValues exampleValues(int daysLate, QDate today);

/// unlawful, dead, contradictory
QString problemKindName(StepProblem::Kind kind);

/// What is wrong with the steps, in their order: hours at which a channel is closed in every state, words of collecting
/// before the due date, texts that the wording check blocks, templates of WhatsApp that are not what they are declared
/// as, reminders of what is long late, steps that another one of the same day swallows (one message a person and day),
/// conditions that nothing before them can fulfil. `today` decides which rules are in force.
std::vector<StepProblem> problemsOf(
    const Definition& definition, const channels::TemplateCatalogue& templates, QDate today);

/// Code `unlawful_cadence` with the unlawful ones in detail.
Result<void> requireLawful(const Definition& definition, QDate today);

} // namespace trato::cadence
