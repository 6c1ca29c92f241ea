// What the keys and buttons of the supervisor's desk do.
#include "ui/supervisor/supervisorpage.h"

#include "queue/helpdesk.h"
#include "storage/database.h"
#include "supervision/casecontrol.h"
#include "supervision/samples.h"
#include "timeline/machine.h"
#include "ui/approvals/requestwords.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/supervisor/machinepanel.h"
#include "ui/supervisor/machinestrip.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QListView>

#include <algorithm>

namespace trato::ui {

namespace {

constexpr qsizetype mostChoices = 40;

} // namespace

template <class Work>
void SupervisorPage::perform(Work work, std::function<void()> then)
{
    m_context.runner.run(
        this,
        [work](storage::Database& database, const JobToken&) -> Result<void> {
            TRATO_CHECK(work(database));
            return {};
        },
        [this, then](const Result<void>& done) {
            m_notice->setText(done ? QString() : done.error().message);
            m_notice->setVisible(!done);
            if (done && then)
                then();
            refresh();
        });
}

AskSheet& SupervisorPage::sheet()
{
    if (!m_sheet)
        m_sheet = new AskSheet(look(), window());
    return *m_sheet;
}

void SupervisorPage::closeSheet()
{
    if (m_sheet)
        m_sheet->close();
}

void SupervisorPage::hideEvent(QHideEvent* event)
{
    closeSheet();
    LookWidget::hideEvent(event);
}

void SupervisorPage::act(const char* id, const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    m_context.actions.add({.id = QLatin1StringView(id),
                              .text = text,
                              .sequence = keys,
                              .group = tr("Supervision"),
                              .scope = ActionScope::Region,
                              .region = this},
        this, std::move(run));
}

void SupervisorPage::registerActions()
{
    act("supervision.take", tr("Take the case"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { take(); });
    act("supervision.give", tr("Give the case to…"), Qt::Key_D, [this] { give(); });
    act("supervision.approve", tr("Approve"), Qt::Key_A, [this] { approve(); });
    act("supervision.adjust", tr("Adjust: open the case"), Qt::Key_C, [this] { openApproval(); });
    act("supervision.refuse", tr("Refuse"), Qt::Key_R, [this] { refuse(); });
    act("supervision.approvals", tr("What waits for a second person"), Qt::Key_N,
        [this] { m_context.actions.trigger(QStringLiteral("desk.approvals")); });
    act("supervision.follow", tr("Follow the conversation"), Qt::Key_O, [this] { follow(); });
    act("supervision.advise", tr("Advise: a private note"), Qt::Key_I, [this] { whisper(); });
    act("supervision.join", tr("Step in: take it over"), Qt::Key_E, [this] { join(); });
    act("supervision.listen", tr("Evaluate this conversation"), Qt::Key_U, [this] { listen(); });
    act("supervision.agent", tr("Stop or resume this agent"), Qt::Key_P, [this] { switchAgent(); });
    m_context.actions.add({.id = QStringLiteral("machine.stop"),
                              .text = tr("Stop the machine"),
                              .sequence = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F12),
                              .group = tr("Supervision"),
                              .icon = Icon::Power},
        this, [this] { askStop(); });
    m_take->setHint(QStringLiteral("↵"));
    m_give->setHint(QStringLiteral("D"));
    m_follow->setHint(QStringLiteral("O"));
    m_whisper->setHint(QStringLiteral("I"));
    m_join->setHint(QStringLiteral("E"));
    connect(m_take, &Button::clicked, this, &SupervisorPage::take);
    connect(m_give, &Button::clicked, this, &SupervisorPage::give);
    connect(m_follow, &Button::clicked, this, &SupervisorPage::follow);
    connect(m_whisper, &Button::clicked, this, &SupervisorPage::whisper);
    connect(m_join, &Button::clicked, this, &SupervisorPage::join);
    connect(m_machine->stopButton(), &Button::clicked, this, &SupervisorPage::askStop);
    m_machine->stopButton()->setToolTip(
        tr("Stop the machine (%1)").arg(m_context.actions.keyText(QStringLiteral("machine.stop"))));
}

const EscalationRow* SupervisorPage::chosenEscalation() const
{
    const QModelIndex index = m_escalationList->currentIndex();
    return index.isValid() ? &m_escalations->row(index) : nullptr;
}

const supervision::Person* SupervisorPage::chosenPerson() const
{
    const QModelIndex index = m_teamList->currentIndex();
    if (!index.isValid())
        return nullptr;
    const TeamRow& row = m_team->row(index);
    return row.person && !row.isHead() ? &*row.person : nullptr;
}

/// Enter: it is the supervisor's from now on and stands open on the desk.
void SupervisorPage::take()
{
    const EscalationRow* const row = chosenEscalation();
    if (!row)
        return;
    const DebtorId debtor = row->debtor();
    if (row->approval)
        return Q_EMIT caseWanted(debtor);
    if (row->item.asksHelp())
        return answerHelp(row->item);
    const supervision::CaseInCharge what{row->item.item, debtor, m_context.user};
    perform([clock = &m_context.clock, what](
                storage::Database& database) { return supervision::CaseControl(database, *clock).take(what); },
        [this, debtor] { Q_EMIT caseWanted(debtor); });
}

/// The case stays with who asks; it opens to be read, and a note or stepping in is one key away.
void SupervisorPage::answerHelp(const supervision::Escalation& asked)
{
    perform([clock = &m_context.clock, debtor = asked.debtor, who = asked.holder, user = m_context.user](
                storage::Database& database) { return queue::HelpDesk(database, *clock).take(debtor, who, user); },
        [this, debtor = asked.debtor] { Q_EMIT caseWanted(debtor); });
}

void SupervisorPage::give()
{
    const EscalationRow* const row = chosenEscalation();
    if (!row || row->approval || row->item.asksHelp())
        return;
    QStringList actors;
    QStringList shown;
    for (const supervision::Person& person : m_board.team.people) {
        if (person.state.isEmpty() || person.actor == m_context.user || actors.size() >= mostChoices)
            continue;
        actors.append(person.actor);
        shown.append(QStringLiteral("%1 · %2").arg(person.actor, stateTitle(person)));
    }
    if (actors.isEmpty()) {
        m_notice->setText(tr("Nobody else is here."));
        return m_notice->show();
    }
    const supervision::CaseInCharge what{row->item.item, row->item.debtor, m_context.user};
    sheet().ask({.title = tr("Give the case of %1 to…").arg(row->name()),
        .choices = shown,
        .placeholder = tr("A word with it, if you like"),
        .confirm = tr("Give"),
        .done = [this, what, actors](int choice, const QString& word) {
            const QString to = actors.value(choice);
            perform([clock = &m_context.clock, what, to, word](storage::Database& database) {
                return supervision::CaseControl(database, *clock).give(what, to, word);
            });
        }});
}

/// What they are talking about, read-only.
void SupervisorPage::follow()
{
    const supervision::Person* const person = chosenPerson();
    if (person && person->debtor.isValid())
        Q_EMIT caseWanted(person->debtor);
}

void SupervisorPage::whisper()
{
    const supervision::Person* const person = chosenPerson();
    const EscalationRow* const row = chosenEscalation();
    const bool onTeam = m_teamList->hasFocus() || !row || row->item.holder.isEmpty();
    const DebtorId debtor = onTeam ? (person ? person->debtor : DebtorId()) : row->item.debtor;
    const QString holder = onTeam ? (person ? person->actor : QString()) : row->item.holder;
    if (!debtor.isValid())
        return;
    sheet().ask({.title = tr("A note for %1").arg(holder),
        .text = tr("It stands in the case as a private note. The debtor never sees it."),
        .placeholder = tr("What they should know"),
        .needsWords = true,
        .confirm = tr("Advise"),
        .done = [this, debtor](int, const QString& words) {
            perform([clock = &m_context.clock, debtor, words, user = m_context.user](storage::Database& database) {
                return supervision::CaseControl(database, *clock).whisper(debtor, user, words);
            });
        }});
}

void SupervisorPage::join()
{
    const supervision::Person* const person = chosenPerson();
    if (!person || !person->item.isValid())
        return;
    const supervision::CaseInCharge what{person->item, person->debtor, m_context.user};
    sheet().ask({.title = tr("Take the case of %1 over from %2?").arg(person->debtorName, person->actor),
        .text = tr("Their desk becomes read-only for this case; what they have written stays theirs."),
        .confirm = tr("Step in"),
        .done = [this, what](int, const QString&) {
            perform([clock = &m_context.clock, what](
                        storage::Database& database) { return supervision::CaseControl(database, *clock).take(what); },
                [this, debtor = what.debtor] { Q_EMIT caseWanted(debtor); });
        }});
}

/// What they talk about now goes among the samples of the week.
void SupervisorPage::listen()
{
    const supervision::Person* const person = chosenPerson();
    if (!person || !person->debtor.isValid())
        return;
    sheet().ask({.title = tr("Evaluate the conversation of %1 with %2?").arg(person->actor, person->debtorName),
        .text = tr("It goes among the samples of this week."),
        .placeholder = tr("Why"),
        .needsWords = true,
        .confirm = tr("Evaluate"),
        .done = [this, debtor = person->debtor, who = person->actor](int, const QString& why) {
            perform([clock = &m_context.clock, debtor, who, why, user = m_context.user](storage::Database& database) {
                return supervision::Samples(database, *clock).choose(debtor, who, clock->today(), user, why);
            });
        }});
}

void SupervisorPage::approve()
{
    const approvals::Request* const request = m_machine->chosen();
    if (!request)
        return;
    if (!request->isMine())
        return sayObstacle(*request);
    sheet().ask({.title = tr("Approve for %1: %2?").arg(requestOwner(*request), requestTitle(*request)),
        .text = requestReason(*request),
        .placeholder = tr("Why, if you like"),
        .confirm = tr("Approve"),
        .done = [this, said = answerTo(*request)](int, const QString& why) mutable {
            said.words = why;
            perform([clock = &m_context.clock, said](
                        storage::Database& database) { return approvals::Answers(database, *clock).approve(said); });
        }});
}

void SupervisorPage::refuse()
{
    const approvals::Request* const request = m_machine->chosen();
    if (!request)
        return;
    if (!request->isMine())
        return sayObstacle(*request);
    sheet().ask({.title = tr("Refuse for %1: %2?").arg(requestOwner(*request), requestTitle(*request)),
        .text = requestReason(*request),
        .placeholder = tr("Why"),
        .needsWords = true,
        .confirm = tr("Refuse"),
        .done = [this, said = answerTo(*request)](int, const QString& why) mutable {
            said.words = why;
            perform([clock = &m_context.clock, said](
                        storage::Database& database) { return approvals::Answers(database, *clock).refuse(said); });
        }});
}

approvals::Answer SupervisorPage::answerTo(const approvals::Request& request) const
{
    return {.kind = request.kind(), .request = request.id(), .actor = m_context.user};
}

void SupervisorPage::sayObstacle(const approvals::Request& request)
{
    m_notice->setText(requestObstacle(request));
    m_notice->show();
}

void SupervisorPage::openApproval()
{
    const approvals::Request* const request = m_machine->chosen();
    if (request && request->debtor().isValid())
        Q_EMIT caseWanted(request->debtor());
}

void SupervisorPage::openAct()
{
    const QModelIndex index = m_actList->currentIndex();
    if (index.isValid())
        Q_EMIT caseWanted(m_acts->row(index).act.debtor);
}

/// The word has to be typed: nobody stops everything by a slip of the hand, and nobody needs two seconds for it.
void SupervisorPage::stop(agents::StopRequest request, const QString& title)
{
    const QString word = tr("STOP");
    request.actor = m_context.user;
    sheet().ask({.title = title,
        .text = tr("Everything that leaves by itself is cut at once. What people write still leaves. Type %1 and, if "
                   "you like, why.")
                    .arg(word),
        .placeholder = tr("%1 and why").arg(word),
        .begins = word,
        .grave = true,
        .confirm = tr("Stop"),
        .done = [this, request](int, const QString& why) mutable {
            request.reason = why.isEmpty() ? tr("no reason given") : why;
            perform([clock = &m_context.clock, request](
                        storage::Database& database) { return agents::MachineSwitch(database, *clock).stop(request); });
        }});
}

void SupervisorPage::askStop() { stop({}, tr("Stop the machine")); }

void SupervisorPage::resume(agents::MachineStopId id)
{
    perform([clock = &m_context.clock, id, user = m_context.user](
                storage::Database& database) { return agents::MachineSwitch(database, *clock).resume(id, user, {}); });
}

void SupervisorPage::setAutonomy(PortfolioId portfolio, int level)
{
    perform([clock = &m_context.clock, change = agents::AutonomyChange{portfolio, level, m_context.user}](
                storage::Database& database) { return agents::setAutonomy(database, *clock, change); });
}

/// More than the portfolio that was pressed goes on.
void SupervisorPage::askResumeOfCreditor(const agents::MachineStop& stopped)
{
    QStringList portfolios;
    for (const agents::PortfolioAutonomy& one : m_board.portfolios) {
        if (one.creditorId == stopped.creditor)
            portfolios.append(one.name);
    }
    sheet().ask({.title = tr("Resume the machine for the whole creditor"),
        .text = tr("The stop is one of the creditor's. Without it the machine goes on in all of its portfolios: %1.")
                    .arg(portfolios.join(QStringLiteral(", "))),
        .confirm = tr("Resume"),
        .done = [this, id = stopped.id](int, const QString&) { resume(id); }});
}

void SupervisorPage::switchPortfolio(PortfolioId portfolio)
{
    for (const agents::MachineStop& one : m_board.stops) {
        if (one.scope == agents::StopScope::Portfolio && one.portfolio == portfolio)
            return resume(one.id);
    }
    const auto known = std::find_if(m_board.portfolios.begin(), m_board.portfolios.end(),
        [&](const agents::PortfolioAutonomy& one) { return one.portfolio == portfolio; });
    for (const agents::MachineStop& one : m_board.stops) {
        if (known != m_board.portfolios.end() && one.scope == agents::StopScope::Creditor &&
            one.creditor == known->creditorId)
            return askResumeOfCreditor(one);
    }
    if (known != m_board.portfolios.end())
        stop({.scope = agents::StopScope::Portfolio, .portfolio = portfolio},
            tr("Stop the machine in %1").arg(known->name));
}

void SupervisorPage::switchAgent()
{
    const QModelIndex index = m_teamList->currentIndex();
    if (!index.isValid() || !m_team->row(index).agent)
        return;
    const QString agent = m_team->row(index).agent->agent;
    for (const agents::MachineStop& one : m_board.stops) {
        if (one.scope == agents::StopScope::Agent && one.agent == agent)
            return resume(one.id);
    }
    stop({.scope = agents::StopScope::Agent, .agent = agent}, tr("Stop %1").arg(timeline::machineTitle(agent)));
}

} // namespace trato::ui
