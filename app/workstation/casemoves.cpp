#include "app/workstation/casemoves.h"

#include "calendar/businessdays.h"
#include "macros/plan.h"
#include "queue/desks.h"
#include "queue/dispositions.h"
#include "queue/helpdesk.h"
#include "queue/workqueue.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/format/when.h"
#include "ui/queue/queuecolumn.h"

#include <algorithm>
#include <chrono>

namespace trato::workstation {

using namespace ui;
using namespace std::chrono_literals;

namespace {

QString keyOf(size_t index) { return QString::number(index + 1); }

Instant instantAt(QDate day, QTime time) { return Instant::fromDateTime(QDateTime(day, time, deskZone())); }

/// What the line would have to say to mean this instant.
QString typedAs(Instant instant)
{
    const QDateTime local = instant.in(deskZone());
    return format::date(local.date()) + u' ' + format::time(local.time());
}

QDate nextOf(int dayOfWeek, QDate today)
{
    const int ahead = (dayOfWeek - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}

/// Salaries are there by the fifth working day; the usual words are "depois do dia 5".
QDate afterPayday(QDate today)
{
    constexpr int payday = 6;
    const QDate first(today.year(), today.month(), payday);
    const QDate day = first > today ? first : first.addMonths(1);
    return calendar::BusinessDays::standard().nextBusinessDay(day);
}

std::vector<KeyOption> snoozeTimes(Instant now)
{
    const QDate today = now.dateIn(deskZone());
    const QDate working = calendar::BusinessDays::standard().nextBusinessDay(today.addDays(1));
    const QDate monday = calendar::BusinessDays::standard().nextBusinessDay(nextOf(1, today));
    std::vector<KeyOption> options;
    const auto offer = [&](const QString& text, Instant when) {
        if (when > now)
            options.push_back({keyOf(options.size()), typedAs(when), text});
    };
    offer(CaseMoves::tr("in one hour, %1").arg(format::time((now + 1h).in(deskZone()).time())), now + 1h);
    offer(CaseMoves::tr("this afternoon, 16:00"), instantAt(today, QTime(16, 0)));
    offer(CaseMoves::tr("%1 at 9:00").arg(format::nearDate(working)), instantAt(working, QTime(9, 0)));
    if (monday != working)
        offer(CaseMoves::tr("%1 at 9:00").arg(format::nearDate(monday)), instantAt(monday, QTime(9, 0)));
    const QDate paid = afterPayday(today);
    offer(CaseMoves::tr("after payday, %1 at 9:00").arg(format::nearDate(paid)), instantAt(paid, QTime(9, 0)));
    return options;
}

Failure unread(const QString& text)
{
    return failure(QStringLiteral("unread"),
        text.isEmpty() ? QString() : CaseMoves::tr("I can't read this as a time to come: try qui 14:30."));
}

QStringList outcomeLines(const queue::BulkOutcome& outcome)
{
    QStringList lines{CaseMoves::tr("%n go", nullptr, outcome.done)};
    if (!outcome.refused.empty())
        lines.front() +=
            QStringLiteral(", ") + CaseMoves::tr("%n held back:", nullptr, static_cast<int>(outcome.refused.size()));
    for (const auto& [reason, count] : outcome.reasons())
        lines.append(QStringLiteral("• %1 × %2").arg(count).arg(reason));
    return lines;
}

} // namespace

CaseMoves::CaseMoves(const DeskContext& context, QueueColumn& queue, std::function<OpenCase()> current, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_queue(queue)
    , m_current(std::move(current))
{
    connect(&queue, &QueueColumn::selectionChanged, this, &CaseMoves::showActions);
}

void CaseMoves::registerActions()
{
    ActionRegistry& actions = m_context.actions;
    const auto add = [&](const char* id, const QString& text, const char* keys, Icon icon, auto run) {
        actions.add({.id = QLatin1StringView(id),
                        .text = text,
                        .sequence = QKeySequence(QLatin1StringView(keys)),
                        .group = tr("Case"),
                        .icon = icon},
            this, run);
    };
    add("case.snooze", tr("Put off until…"), "Ctrl+M", Icon::Clock, [this] { snooze(); });
    add("case.skip", tr("Pass on, with a reason"), "Ctrl+F8", Icon::ChevronRight, [this] { skip(); });
    add("case.transfer", tr("Give to a colleague or a desk"), "Ctrl+Shift+T", Icon::Users, [this] { transfer(); });
    add("case.help", tr("Ask for help"), "Ctrl+Shift+H", Icon::Lifebuoy, [this] { askHelp(); });
    add("queue.send", tr("Send a template to the chosen"), "Ctrl+Shift+E", Icon::Template, [this] { sendTemplate(); });
    add("queue.close", tr("Wrap up the chosen"), "Ctrl+Shift+F5", Icon::Done, [this] { close(); });
    add("queue.undo", tr("Take the last move back"), "Ctrl+Shift+Z", Icon::Undo, [this] { undo(); });
    add("deal.cancel", tr("Cancel the agreement…"), "Ctrl+Shift+X", Icon::Undo, [this] { cancelDeal(); });
    showActions();
}

void CaseMoves::showActions()
{
    ActionRegistry& actions = m_context.actions;
    const OpenCase open = m_current();
    const bool several = !m_queue.selected().empty();
    const bool mine = open.mine && open.item.isValid();
    const QString none = !open.debtor.isValid() ? tr("No case is open.") : tr("The turn is not yours.");
    for (const char* id : {"case.snooze", "case.transfer"})
        actions.setEnabled(QLatin1StringView(id), several || mine, none);
    for (const char* id : {"case.skip", "deal.cancel"})
        actions.setEnabled(QLatin1StringView(id), mine, none);
    actions.setEnabled(QStringLiteral("case.help"), open.debtor.isValid(), none);
    for (const char* id : {"queue.send", "queue.close"})
        actions.setEnabled(
            QLatin1StringView(id), several, tr("Choose several rows first: Shift with the arrows, Ctrl+A."));
    actions.setEnabled(
        QStringLiteral("queue.undo"), !m_undo.empty() || m_undoHelp.isValid(), tr("There is nothing to take back."));
}

AskCard& CaseMoves::card()
{
    if (m_card == nullptr)
        m_card = new AskCard(m_context.look, m_queue.window());
    return *m_card;
}

/// The chosen rows when they are several, otherwise the open case.
std::vector<CaseMoves::Target> CaseMoves::targets() const
{
    std::vector<Target> all;
    for (const QueueRow& row : m_queue.selected()) {
        if (row.item.isValid())
            all.push_back({row.item, row.debtor, row.name});
    }
    const OpenCase open = m_current();
    if (all.empty() && open.mine && open.item.isValid())
        all.push_back({open.item, open.debtor, open.name});
    return all;
}

QString CaseMoves::titled(const QString& title) const
{
    const auto all = targets();
    return title + QStringLiteral(" · ") +
           (all.size() == 1 ? all.front().name : tr("%n case(s)", nullptr, static_cast<int>(all.size())));
}

void CaseMoves::ask(AskCard::Question question, Act act)
{
    const auto all = targets();
    if (all.empty())
        return;
    std::vector<WorkItemId> items;
    for (const Target& one : all)
        items.push_back(one.item);
    question.title = titled(question.title);
    question.preview = [this, act, items](
                           const AskCard::Answer& answer, const std::function<void(AskCard::Said)>& say) {
        const auto step = act.step(answer);
        if (!step)
            return say({{}, step.error().message});
        const Clock* const clock = &m_context.clock;
        m_context.runner.run(
            this,
            [clock, items, step = *step](storage::Database& database, const JobToken&) {
                return queue::Bulk(database, *clock).preview(items, step);
            },
            [act, answer, say, one = items.size() == 1](const Result<queue::BulkOutcome>& outcome) {
                if (!outcome)
                    return say({{}, outcome.error().message});
                if (one && !outcome->refused.empty())
                    return say({{}, outcome->refused.front().message});
                QStringList lines = act.says(answer);
                say({one ? lines : lines + outcomeLines(*outcome), {}});
            });
    };
    question.submit = [this, act, all](const AskCard::Answer& answer, const std::function<void(QString)>& finished) {
        run(act, answer, all, finished);
    };
    card().ask(std::move(question));
}

void CaseMoves::run(const Act& act, const AskCard::Answer& answer, const std::vector<Target>& all,
    const std::function<void(QString)>& finished)
{
    const auto step = act.step(answer);
    if (!step)
        return finished(step.error().message.isEmpty() ? tr("Something is missing.") : step.error().message);
    std::vector<WorkItemId> items;
    for (const Target& one : all)
        items.push_back(one.item);
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, items, step = *step](
            storage::Database& database, const JobToken&) { return queue::Bulk(database, *clock).run(items, step); },
        [this, act, answer, all, finished](const Result<queue::BulkOutcome>& outcome) {
            if (!outcome)
                return finished(outcome.error().message);
            if (outcome->done == 0 && !outcome->refused.empty())
                return finished(outcome->reasons().front().first);
            finished({});
            std::vector<Target> moved = all;
            std::erase_if(moved, [&](const Target& one) {
                return std::any_of(outcome->refused.begin(), outcome->refused.end(),
                    [&](const queue::BulkRefusal& refusal) { return refusal.item == one.item; });
            });
            m_undoHelp = {};
            m_undo = act.undoable ? moved : std::vector<Target>();
            if (all.size() == 1 && act.recorded)
                Q_EMIT acted(all.front().debtor, act.recorded(answer));
            QString text = act.done(answer, outcome->done);
            if (!outcome->refused.empty())
                text += QStringLiteral(" · ") + tr("%n stayed", nullptr, static_cast<int>(outcome->refused.size()));
            m_queue.say(text, act.undoable ? QStringLiteral("queue.undo") : QString());
            m_queue.clearSelection();
            for (const Target& one : moved) {
                if (act.leaves)
                    Q_EMIT caseLeft(one.debtor);
            }
            m_queue.refresh();
            showActions();
            Q_EMIT caseChanged();
        });
}

void CaseMoves::snooze()
{
    const Clock* const clock = &m_context.clock;
    const auto when = [clock](const AskCard::Answer& answer) { return readWhen(answer.text, clock->now()); };
    Act act;
    act.step = [when, user = m_context.user](const AskCard::Answer& answer) -> Result<queue::BulkStep> {
        const auto until = when(answer);
        return until ? Result<queue::BulkStep>(queue::bulkSnooze(user, *until, answer.note)) : unread(answer.text);
    };
    act.says = [when, clock](const AskCard::Answer& answer) {
        const Instant until = when(answer).value_or(Instant());
        const auto left = std::chrono::duration_cast<std::chrono::seconds>(until - clock->now());
        return QStringList{tr("Comes back to you on %1, before the others · in %2")
                               .arg(format::dayAndTime(until, deskZone()), format::duration(left))};
    };
    act.done = [when, clock](const AskCard::Answer& answer, int done) {
        const QString until = format::nearInstant(when(answer).value_or(Instant()), clock->today(), deskZone());
        return done == 1 ? tr("Put off until %1").arg(until) : tr("%n put off until %1", nullptr, done).arg(until);
    };
    act.recorded = [when, clock](const AskCard::Answer& answer) -> macros::Step {
        return macros::snoozeStep(clock->now(), when(answer).value_or(clock->now()), answer.note);
    };
    ask({.title = tr("Put off"),
            .lead = QString(),
            .options = snoozeTimes(clock->now()),
            .optionFills = true,
            .field = tr("When"),
            .fieldHint = tr("thu 14:30, tomorrow 9h, day 5"),
            .note = tr("What to know then"),
            .noteHint = tr("only after work, on the other number…"),
            .button = tr("Put off")},
        std::move(act));
}

void CaseMoves::transfer()
{
    m_context.runner.run(
        this, [](storage::Database& database, const JobToken&) { return queue::members(database); },
        [this](const Result<std::vector<queue::Member>>& members) {
            std::vector<KeyOption> options;
            const auto offer = [&](const QString& id, const QString& text) { options.push_back({{}, id, text}); };
            for (const queue::Member& one : members ? *members : std::vector<queue::Member>()) {
                if (one.actor != m_context.user)
                    offer(QStringLiteral("person:") + one.actor, one.actor);
            }
            // The digits reach the desks, too, however many colleagues there are.
            const std::size_t shown = std::min<std::size_t>(options.size(), 5);
            const auto others = std::ssize(options) - std::ptrdiff_t(shown);
            offer(QStringLiteral("desk:payments"), tr("Desk: payments"));
            offer(QStringLiteral("desk:identification"), tr("Desk: identification"));
            offer(QStringLiteral("desk:care"), tr("Desk: care"));
            offer(QStringLiteral("desk:supervisor"), tr("Desk: supervisor"));
            std::rotate(options.begin() + std::ptrdiff_t(shown), options.begin() + std::ptrdiff_t(shown) + others,
                options.end());
            Act act;
            act.step = [user = m_context.user](const AskCard::Answer& answer) -> Result<queue::BulkStep> {
                if (answer.option.isEmpty())
                    return failure(QStringLiteral("missing"), QString());
                queue::Transfer transfer{.note = answer.note};
                (answer.option.startsWith(QStringLiteral("desk:")) ? transfer.desk : transfer.person) =
                    answer.option.section(u':', 1);
                return queue::bulkTransfer(user, transfer);
            };
            act.says = [](const AskCard::Answer& answer) {
                return QStringList{
                    answer.option.startsWith(QStringLiteral("desk:"))
                        ? tr("The case is closed here and opened there, with your words.")
                        : tr("It waits for %1 alone, before their others.").arg(answer.option.section(u':', 1))};
            };
            act.done = [](const AskCard::Answer& answer, int done) {
                return tr("%n given to %1", nullptr, done).arg(answer.option.section(u':', 1));
            };
            act.recorded = [](const AskCard::Answer& answer) -> macros::Step {
                macros::TransferStep step{.note = answer.note};
                (answer.option.startsWith(QStringLiteral("desk:")) ? step.desk : step.person) =
                    answer.option.section(u':', 1);
                return step;
            };
            ask({.title = tr("Give away"),
                    .lead = QString(),
                    .options = std::move(options),
                    .lineFinds = true,
                    .field = tr("To whom"),
                    .fieldHint = tr("a part of the name"),
                    .note = tr("What they should know"),
                    .noteHint = tr("asked for you, speaks Spanish…"),
                    .button = tr("Give")},
                std::move(act));
        });
}

void CaseMoves::skip()
{
    const OpenCase open = m_current();
    if (!open.mine || !open.item.isValid())
        return;
    m_queue.clearSelection();
    std::vector<KeyOption> options;
    for (const queue::SkipReason& reason : queue::Desks::standard().skipReasons())
        options.push_back({keyOf(options.size()), reason.code, reason.label});
    const auto reasonOf = [](const AskCard::Answer& answer) {
        return answer.text.isEmpty() ? answer.option : answer.text;
    };
    card().ask({.title = tr("Pass on · %1").arg(open.name),
        .lead = tr(
            "The reason is kept; the supervisor sees it. The case goes back to the queue, and you get the next one."),
        .options = std::move(options),
        .field = tr("Another reason"),
        .button = tr("Pass on"),
        .submit = [this, open, reasonOf](const AskCard::Answer& answer, const std::function<void(QString)>& finished) {
            const Clock* const clock = &m_context.clock;
            m_context.runner.run(
                this,
                [clock, item = open.item, user = m_context.user, reason = reasonOf(answer)](storage::Database& database,
                    const JobToken&) { return queue::Moves(database, *clock).skip(item, user, reason); },
                [this, open, finished](const Result<void>& skipped) {
                    finished(skipped ? QString() : skipped.error().message);
                    if (!skipped)
                        return;
                    Q_EMIT caseLeft(open.debtor);
                    Q_EMIT nextWanted();
                });
        }});
}

void CaseMoves::askHelp()
{
    const OpenCase open = m_current();
    if (!open.debtor.isValid())
        return;
    card().ask({.title = tr("Ask for help · %1").arg(open.name),
        .lead = tr("The supervisor sees it at once. The case stays yours."),
        .field = tr("With what?"),
        .fieldHint = tr("asks for 40 % off, wants to speak to somebody above"),
        .button = tr("Ask"),
        .submit = [this, open](const AskCard::Answer& answer, const std::function<void(QString)>& finished) {
            const Clock* const clock = &m_context.clock;
            m_context.runner.run(
                this,
                [clock, open, user = m_context.user, words = answer.text](
                    storage::Database& database, const JobToken&) {
                    return queue::HelpDesk(database, *clock).ask(open.debtor, open.item, user, words);
                },
                [this, open, finished, words = answer.text](const Result<void>& asked) {
                    finished(asked ? QString() : asked.error().message);
                    if (!asked)
                        return;
                    Q_EMIT acted(open.debtor, macros::HelpStep{words});
                    m_undo.clear();
                    m_undoHelp = open.debtor;
                    m_queue.say(tr("Help asked for"), QStringLiteral("queue.undo"));
                    m_queue.refresh();
                    showActions();
                    Q_EMIT caseChanged();
                });
        }});
}

void CaseMoves::withdrawHelp(DebtorId debtor)
{
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, debtor, user = m_context.user](storage::Database& database, const JobToken&) {
            return queue::HelpDesk(database, *clock).withdraw(debtor, user);
        },
        [this](const Result<void>& withdrawn) {
            m_queue.say(withdrawn ? tr("Taken back") : withdrawn.error().message);
            m_queue.refresh();
            Q_EMIT caseChanged();
        });
}

void CaseMoves::undo()
{
    const auto moved = std::exchange(m_undo, {});
    if (m_undoHelp.isValid())
        return withdrawHelp(std::exchange(m_undoHelp, {}));
    if (moved.empty())
        return;
    const Clock* const clock = &m_context.clock;
    struct Back {
        int count = 0;
        QString problem;
        std::optional<QueueRow> only;
    };
    m_context.runner.run(
        this,
        [clock, moved, user = m_context.user](storage::Database& database, const JobToken&) -> Result<Back> {
            Back back;
            for (const Target& one : moved) {
                queue::Moves moves(database, *clock);
                const auto taken = moves.takeBack(one.item, user);
                if (!taken) {
                    back.problem = taken.error().message;
                    continue;
                }
                ++back.count;
                // Many go back to the queue; one goes back into the hands it left.
                if (moved.size() > 1) {
                    TRATO_CHECK(queue::WorkQueue(database, *clock).release(one.item, user));
                } else {
                    TRATO_TRY(back.only, queue::Listing(database, user, clock->now()).ofDebtor(one.debtor, one.item));
                }
            }
            return back;
        },
        [this](const Result<Back>& back) {
            m_queue.say(!back                     ? back.error().message
                        : back->problem.isEmpty() ? tr("%n taken back", nullptr, back->count)
                                                  : back->problem);
            if (back && back->only)
                Q_EMIT caseTaken(*back->only);
            m_queue.refresh();
            showActions();
        });
}

} // namespace trato::workstation
