#include "cadence/replaytally.h"

#include "cadence/words.h"

#include <algorithm>

namespace trato::cadence {

namespace {

using ChannelsByDay = std::map<QDate, std::vector<Channel>>;

/// Of one debtor's day: what stands on both sides is the same, what is left is paired, then told apart.
ReplayedDays compared(std::vector<Channel> planned, std::vector<Channel> sent)
{
    ReplayedDays day{.planned = static_cast<int>(planned.size()), .sent = static_cast<int>(sent.size())};
    for (auto one = planned.begin(); one != planned.end();) {
        const auto other = std::find(sent.begin(), sent.end(), *one);
        if (other == sent.end()) {
            ++one;
            continue;
        }
        sent.erase(other);
        one = planned.erase(one);
        ++day.same;
    }
    day.otherChannel = static_cast<int>(std::min(planned.size(), sent.size()));
    day.onlyPlanned = static_cast<int>(planned.size()) - day.otherChannel;
    day.onlySent = static_cast<int>(sent.size()) - day.otherChannel;
    return day;
}

void addTo(ReplayedDays& sum, const ReplayedDays& day)
{
    sum.planned += day.planned;
    sum.sent += day.sent;
    sum.same += day.same;
    sum.otherChannel += day.otherChannel;
    sum.onlyPlanned += day.onlyPlanned;
    sum.onlySent += day.onlySent;
}

/// The reason that was given most often.
QString mostGiven(const std::vector<SimulatedStep>& steps)
{
    std::map<QString, int> reasons;
    for (const SimulatedStep& step : steps)
        ++reasons[step.reason];
    const auto most = std::max_element(
        reasons.begin(), reasons.end(), [](const auto& one, const auto& other) { return one.second < other.second; });
    return most == reasons.end() ? Words::tr("no step falls into these days") : most->first;
}

} // namespace

ReplayTally::ReplayTally(const Definition& definition, int limit)
    : m_limit(static_cast<size_t>(std::max(0, limit)))
{
    for (const Step* const one : definition.allSteps())
        step(one->name);
}

ReplayedStep& ReplayTally::step(const QString& name)
{
    const auto known =
        std::find_if(m_steps.begin(), m_steps.end(), [&](const ReplayedStep& one) { return one.step == name; });
    if (known != m_steps.end())
        return *known;
    m_steps.emplace_back().step = name;
    return m_steps.back();
}

void ReplayTally::addStep(const SimulatedStep& one)
{
    ReplayedStep& counted = step(one.step);
    if (one.outcome == StepOutcome::Queue) {
        ++counted.planned[one.channel];
    } else if (one.outcome == StepOutcome::Call) {
        ++counted.callsPlanned;
    } else {
        ++counted.skipped;
        ++counted.whyNot[one.reason];
    }
}

void ReplayTally::addDays(const ReplayedDebtor& debtor)
{
    ChannelsByDay planned;
    ChannelsByDay sent;
    for (const SimulatedStep& one : debtor.steps) {
        if (one.outcome == StepOutcome::Queue)
            planned[one.at.dateIn(deskZone())].push_back(one.channel);
    }
    for (const ReallyDone& one : debtor.done) {
        if (one.channel)
            sent[one.at.dateIn(deskZone())].push_back(*one.channel);
    }
    ChannelsByDay all = planned;
    all.insert(sent.begin(), sent.end());
    for (const auto& [day, channels] : all) {
        const ReplayedDays both = compared(planned[day], sent[day]);
        addTo(m_days[day], both);
        addTo(m_total, both);
    }
}

void ReplayTally::addReach(const ReplayedDebtor& debtor)
{
    if (!debtor.late)
        return;
    ++m_late;
    const auto reaches = [](const SimulatedStep& one) {
        return one.outcome == StepOutcome::Queue || one.outcome == StepOutcome::Call;
    };
    if (std::any_of(debtor.steps.begin(), debtor.steps.end(), reaches))
        return;
    const NotReached person{.debtor = debtor.debtor, .why = mostGiven(debtor.steps), .really = !debtor.done.empty()};
    ++m_notReached;
    m_notReachedReally += person.really ? 1 : 0;
    ++m_whyNotReached[person.why];
    if (m_notReachedList.size() < m_limit)
        m_notReachedList.push_back(person);
}

void ReplayTally::add(const ReplayedDebtor& debtor)
{
    for (const SimulatedStep& one : debtor.steps)
        addStep(one);
    for (const ReallyDone& one : debtor.done) {
        if (one.channel)
            ++step(one.step).sent[*one.channel];
        else
            ++step(one.step).callsDone;
    }
    for (const KeptBack& one : debtor.keptBack) {
        ++m_keptBack[one.rule];
        if (m_keptBackList.size() < m_limit)
            m_keptBackList.push_back(one);
    }
    addDays(debtor);
    addReach(debtor);
}

} // namespace trato::cadence
