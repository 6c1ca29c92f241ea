#pragma once

#include "base/id.h"
#include "cadence/batchwriter.h"
#include "cadence/contactwindows.h"
#include "cadence/definition.h"
#include "cadence/duestate.h"
#include "cadence/occasion.h"
#include "cadence/sender.h"
#include "cadence/simulation.h"
#include "channels/templates/catalogue.h"
#include "storage/database.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace trato::cadence {

/// The one that is asked about, else whom `everybody` reads.
template <class Read>
Result<std::vector<DebtorId>> debtorsOf(const SimulationPeriod& period, Read everybody)
{
    if (period.debtor)
        return std::vector{*period.debtor};
    return everybody();
}

/// Whose turn is next, of those that have an instant `at`, the step's own `hour`, and may be `over`: of two at once the
/// one that has waited longer. Null: all are over.
template <class Turn>
Turn* nextTurn(std::vector<Turn>& turns)
{
    const auto next = std::min_element(turns.begin(), turns.end(), [](const Turn& one, const Turn& other) {
        return std::tuple(one.over, one.at, one.hour) < std::tuple(other.over, other.at, other.hour);
    });
    return next == turns.end() || next->over ? nullptr : &*next;
}

/// Decides as the planner does and writes nothing: what all debtors of a simulation or a replay have in common.
class DryRun final {
public:
    /// The definition must outlive it.
    DryRun(
        storage::Database& database, const Definition& definition, channels::TemplateCatalogue templates, Trials trials)
        : m_database(database)
        , m_definition(definition)
        , m_templates(std::move(templates))
        , m_trials(std::move(trials))
    {
    }

    [[nodiscard]] const QString& cadence() const { return m_definition.name; }
    /// Stays where it is as long as this lives.
    Result<const Sender*> sender(PortfolioId portfolio);
    /// There are steps after that event.
    [[nodiscard]] bool follows(const DueState& state) const { return m_definition.track(state.after) != nullptr; }
    /// As it is on that day; `state` follows.
    const Occasion& occasion(const DueState& state, const QString& step, QDate day);
    /// As the planner decides at that instant, with the hours of contact and one message a person and day.
    Planned decideAt(const DueState& state, const Sender& sender, const Occasion& occasion, Instant at);

private:
    storage::Database& m_database;
    const Definition& m_definition;
    channels::TemplateCatalogue m_templates;
    Trials m_trials;
    ContactWindows m_windows;
    std::map<PortfolioId, Sender> m_senders;
    std::map<QDate, Occasions> m_days;
};

} // namespace trato::cadence
