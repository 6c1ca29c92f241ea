#include "training/persona.h"

#include "money/reais.h"

#include <algorithm>

namespace trato::training {

using namespace std::chrono_literals;

namespace {

constexpr int mostNudges = 2;
constexpr int mostPatience = 6;
const QString silence = QStringLiteral("silence");

bool hasAny(const QStringList& wanted, const QStringList& present)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const QString& one) { return present.contains(one); });
}

bool hasAll(const QStringList& wanted, const QSet<QString>& present)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& one) { return present.contains(one); });
}

bool hasNone(const QStringList& wanted, const QSet<QString>& present)
{
    return std::none_of(wanted.begin(), wanted.end(), [&](const QString& one) { return present.contains(one); });
}

bool fits(const ReplyRule& rule, int number, const PersonaState& state, const QStringList& moves)
{
    if (rule.once && state.used.contains(number))
        return false;
    if (!rule.places.isEmpty() && !rule.places.contains(state.place))
        return false;
    // Nobody who is not spoken to answers by a rule that listens to everything.
    if (rule.heard.isEmpty() ? moves.contains(silence) : !hasAny(rule.heard, moves))
        return false;
    return !hasAny(rule.unheard, moves) && hasAll(rule.done, state.done) && hasAll(rule.marked, state.marks) &&
           hasNone(rule.unmarked, state.marks);
}

QString filled(QString text, const Scenario& scenario, const Cast& cast)
{
    return text.replace(QStringLiteral("{first}"), cast.firstName)
        .replace(QStringLiteral("{name}"), cast.name)
        .replace(QStringLiteral("{capacity}"), money::reais(money::Money(scenario.capacityCents)))
        .replace(QStringLiteral("{entry}"), money::reais(money::Money(scenario.entryCents)));
}

/// What annoys or soothes, whatever the rule says.
int patienceOf(const QStringList& moves)
{
    return (moves.contains(QStringLiteral("presses")) ? -2 : 0) + (moves.contains(QStringLiteral("rude")) ? -2 : 0) +
           (moves.contains(QStringLiteral("empathises")) ? 1 : 0) +
           (moves.contains(QStringLiteral("apologises")) ? 1 : 0);
}

std::chrono::milliseconds delayOf(
    const Scenario& scenario, quint64 seed, const PersonaState& state, const QString& text)
{
    const auto range = static_cast<quint64>(std::max(0, scenario.delayTo - scenario.delayFrom) * 1000 + 1);
    const auto thinking =
        scenario.delayFrom * 1000 + static_cast<int>(chance(seed, 7000 + static_cast<quint64>(state.turns), range));
    return std::chrono::milliseconds(thinking + 25 * static_cast<int>(std::min<qsizetype>(text.size(), 200)));
}

Utterance spoken(const Scenario& scenario, quint64 seed, const PersonaState& state, const ReplyRule& rule, int number)
{
    const quint64 place = 100 + static_cast<quint64>(number) * 64 + static_cast<quint64>(state.turns);
    const QString text =
        filled(rule.says[static_cast<qsizetype>(chance(seed, place, static_cast<quint64>(rule.says.size())))], scenario,
            castOf(scenario, seed, 0));
    return {text, rule.marks, delayOf(scenario, seed, state, text), rule.leaves};
}

Utterance farewell(const Scenario& scenario, quint64 seed, const PersonaState& state)
{
    static const QStringList words{QStringLiteral("Assim não dá. Não vou mais responder."),
        QStringLiteral("Chega, não falo mais com vocês desse jeito."),
        QStringLiteral("Desse jeito não tem conversa. Até mais.")};
    const QString text = words[static_cast<qsizetype>(chance(seed, 99, 3))];
    return {text, {QStringLiteral("lost_patience")}, delayOf(scenario, seed, state, text), true};
}

PersonaState after(PersonaState state, const ReplyRule& rule, int number)
{
    if (rule.once)
        state.used.insert(number);
    if (!rule.to.isEmpty())
        state.place = rule.to;
    for (const QString& mark : rule.marks)
        state.marks.insert(mark);
    state.patience = std::clamp(state.patience + rule.patience, 0, mostPatience);
    state.gone = state.gone || rule.leaves;
    return state;
}

/// Plays a talk from its opening on.
class Player final {
public:
    Player(const Talk& talk, Instant now)
        : m_talk(talk)
        , m_now(now)
    {
        m_state.patience = talk.scenario.patience;
        const QStringList& opening = talk.scenario.opening;
        const QString text =
            filled(opening[static_cast<qsizetype>(chance(talk.seed, 5, static_cast<quint64>(opening.size())))],
                talk.scenario, castOf(talk.scenario, talk.seed, 0));
        for (const QString& mark : talk.scenario.openingMarks)
            m_state.marks.insert(mark);
        m_said.push_back({talk.openedAt, text, talk.scenario.openingMarks, -1, false});
        m_quietSince = talk.openedAt;
    }

    void hear(const Heard& heard, int index)
    {
        if (heard.act) {
            for (const QString& move : heard.moves)
                m_state.done.insert(move);
            return;
        }
        wait(heard.at);
        m_quietSince = heard.at;
        m_nudges = 0;
        answer(heard.moves, heard.at, index);
    }

    /// Nobody answers: they ask, and ask once more.
    void wait(Instant until)
    {
        const auto patience = std::chrono::seconds(m_talk.scenario.waitsSeconds);
        while (!m_state.gone && m_nudges < mostNudges && ourTurn() && lastSaid() + patience <= until) {
            const Instant at = lastSaid() + patience;
            ++m_nudges;
            if (!answer({silence}, at, -2))
                return;
        }
    }

    std::vector<Said> finish()
    {
        wait(m_now);
        return std::move(m_said);
    }

private:
    [[nodiscard]] Instant lastSaid() const { return std::max(m_said.back().due, m_quietSince); }
    [[nodiscard]] bool ourTurn() const { return m_said.back().due >= m_quietSince; }

    bool answer(const QStringList& moves, Instant at, int index)
    {
        Reaction reaction = react(m_talk.scenario, m_talk.seed, m_state, moves);
        m_state = std::move(reaction.state);
        if (!reaction.says)
            return false;
        const auto after = m_talk.fast ? 0ms : reaction.says->after;
        // Nobody writes two messages at once.
        const Instant due = std::max(at + after, m_said.back().due + 1ms);
        m_said.push_back({due, reaction.says->text, reaction.says->marks, index, reaction.says->leaves});
        return true;
    }

    const Talk& m_talk;
    Instant m_now;
    PersonaState m_state;
    std::vector<Said> m_said;
    Instant m_quietSince;
    int m_nudges = 0;
};

} // namespace

Reaction react(const Scenario& scenario, quint64 seed, const PersonaState& state, const QStringList& moves)
{
    if (state.gone)
        return {state, std::nullopt};
    PersonaState next = state;
    ++next.turns;
    next.patience = std::clamp(next.patience + patienceOf(moves), 0, mostPatience);
    if (next.patience == 0 && !moves.contains(silence)) {
        next.gone = true;
        next.marks.insert(QStringLiteral("lost_patience"));
        return {next, farewell(scenario, seed, state)};
    }
    for (int number = 0; number < static_cast<int>(scenario.rules.size()); ++number) {
        const ReplyRule& rule = scenario.rules[static_cast<std::size_t>(number)];
        if (!fits(rule, number, next, moves))
            continue;
        next = after(std::move(next), rule, number);
        if (rule.says.isEmpty())
            return {next, std::nullopt};
        return {next, spoken(scenario, seed, state, rule, number)};
    }
    return {next, std::nullopt};
}

std::vector<Said> play(const Talk& talk, const std::vector<Heard>& heard, Instant now)
{
    Player player(talk, now);
    for (int i = 0; i < static_cast<int>(heard.size()); ++i)
        player.hear(heard[static_cast<std::size_t>(i)], i);
    return player.finish();
}

} // namespace trato::training
