#include "app/demo/floor.h"

#include "agents/autonomy.h"
#include "app/demo/listening.h"
#include "app/demo/secondperson.h"
#include "macros/macro.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "negotiation/roles.h"
#include "negotiation/situation.h"
#include "queue/deskday.h"
#include "queue/workqueue.h"

#include <algorithm>
#include <chrono>

namespace trato::demo {

using namespace std::chrono_literals;
using storage::Row;

namespace {

struct Colleague {
    const char* name;
    const char* state;
    const char* reason;
    int minutes; ///< in this state
    int cases;   ///< today
};

constexpr Colleague colleagues[] = {{"Luana Prates", "talking", "", 4, 6}, {"Caio Meireles", "talking", "", 9, 5},
    {"Bruna Maia", "wrapping_up", "", 1, 6}, {"Rafael Antunes", "talking", "", 2, 5},
    {"Débora Siqueira", "ready", "", 1, 4}, {"Yago Nascimento", "paused", "café", 6, 3},
    {"Helena Toledo", "talking", "", 2, 3}, {"Paulo Fontes", "paused", "pessoal", 3, 2},
    {"Jéssica Rocha", "", "", 0, 0}};

constexpr int leaveAsked = 2;

QString nameOf(const Colleague& colleague) { return QString::fromUtf8(colleague.name); }

} // namespace

Result<void> Floor::fill(const QString& lead, const std::vector<DebtorId>& quiet, DemoReport& report)
{
    TRATO_CHECK(sitDown(lead));
    TRATO_CHECK(work(quiet, report));
    TRATO_CHECK(takeUp());
    TRATO_CHECK(askLeave(quiet));
    TRATO_CHECK(askSupervision());
    TRATO_CHECK(askSecondPerson(m_database, m_now, lead, nameOf(colleagues[0])));
    TRATO_CHECK(keepPromises(quiet));
    TRATO_CHECK(listen(lead, quiet));
    TRATO_CHECK(keepMacros(lead));
    return limitMachine(lead);
}

/// Of the last days; what was not kept is in the stories.
Result<void> Floor::keepPromises(const std::vector<DebtorId>& debtors)
{
    constexpr int most = 40;
    int number = 0;
    for (auto debtor = debtors.rbegin(); debtor != debtors.rend() && number < most; ++debtor, ++number) {
        const int days = 1 + number % 9;
        m_clock.set(m_now - 24h * (days + 3));
        const QDate due = m_clock.today().addDays(2);
        negotiation::Promises promises(m_database, m_clock);
        const auto made = promises.make({.debtor = *debtor, .due = due, .actor = nameOf(colleagues[number % 8])});
        if (!made)
            continue; // Nothing is owed any more.
        m_clock.set(m_now - 24h * days - 40min);
        TRATO_CHECK(promises.resolve(*debtor, made->id, negotiation::PromiseState::Kept));
    }
    m_clock.set(m_now);
    return {};
}

/// A case of long ago: they are not new here.
Result<void> Floor::remember(const QString& who, DebtorId debtor)
{
    m_clock.set(m_now - 24h * 150);
    queue::WorkQueue queue(m_database, m_clock);
    TRATO_TRY(const WorkItemId item,
        queue.open({.debtor = debtor, .desk = QStringLiteral("negotiation"), .reason = QStringLiteral("asked_human")}));
    TRATO_CHECK(queue.close(item, who, {.disposition = QStringLiteral("no_answer")}));
    m_clock.set(m_now);
    return {};
}

/// The first whom each of them had today; only the first of them is new.
Result<void> Floor::listen(const QString& lead, const std::vector<DebtorId>& quiet)
{
    QStringList names;
    std::vector<DebtorId> debtors;
    std::ptrdiff_t next = 0;
    for (const Colleague& one : colleagues) {
        if (next >= std::ssize(quiet))
            break;
        if (next > 0)
            TRATO_CHECK(remember(nameOf(one), quiet[static_cast<size_t>(next)]));
        names.append(nameOf(one));
        debtors.push_back(quiet[static_cast<size_t>(next)]);
        next += one.cases;
    }
    return Listening(m_database, m_now).fill(lead, names, debtors);
}

/// What whoever sits here does again and again.
Result<void> Floor::keepMacros(const QString& lead)
{
    using namespace macros;
    MacroBook book(m_database, lead);
    TRATO_CHECK(
        book.keep({.id = {},
                      .name = QStringLiteral("Retomar amanhã"),
                      .steps = {MessageStep{.templateName = QStringLiteral("lembrete_neutro")},
                          NoteStep{QStringLiteral("{primeiro_nome} não respondeu hoje: perguntado de novo")},
                          SnoozeStep{.days = 1, .at = QTime(9, 0), .note = QStringLiteral("ver se respondeu")}}},
            m_now));
    TRATO_CHECK(book.keep({.id = {},
                              .name = QStringLiteral("Recado e encerrar"),
                              .steps = {NoteStep{QStringLiteral("recado deixado com quem atendeu")},
                                  WrapUpStep{QStringLiteral("message_left"), {}, QStringLiteral("recado deixado")}}},
        m_now));
    return {};
}

Result<void> Floor::sitDown(const QString& lead)
{
    m_clock.set(m_now);
    for (const Colleague& one : colleagues) {
        TRATO_CHECK(negotiation::giveRole(m_database, m_clock, {nameOf(one), negotiation::Role::Negotiator, lead}));
        if (*one.state != '\0')
            TRATO_CHECK(queue::setDeskState(m_database, nameOf(one), QLatin1StringView(one.state),
                QString::fromUtf8(one.reason), m_now - 1min * one.minutes - 1s * m_dice.between(3, 50)));
    }
    return {};
}

Result<void> Floor::work(const std::vector<DebtorId>& quiet, DemoReport& report)
{
    auto next = quiet.begin();
    for (const Colleague& one : colleagues) {
        const auto share = std::min<std::ptrdiff_t>(one.cases, quiet.end() - next - leaveAsked);
        if (share <= 0)
            continue;
        TRATO_CHECK(Storyteller(m_database, m_dice, m_now).workToday(nameOf(one), {next, next + share}, report));
        next += share;
    }
    return {};
}

/// Who talks has a case.
Result<void> Floor::takeUp()
{
    m_clock.set(m_now);
    queue::WorkQueue queue(m_database, m_clock);
    TRATO_TRY(const auto items, queue.list({.desk = QStringLiteral("negotiation")}));
    auto item = items.rbegin();
    for (const Colleague& one : colleagues) {
        if (QLatin1StringView(one.state) != QLatin1StringView("talking"))
            continue;
        while (item != items.rend() && item->state != queue::WorkState::Open)
            ++item;
        if (item == items.rend())
            break;
        TRATO_CHECK(queue.claim((item++)->id, nameOf(one)));
    }
    return {};
}

/// More instalments than a negotiator may grant.
Result<void> Floor::askLeave(const std::vector<DebtorId>& debtors)
{
    int asked = 0;
    for (auto debtor = debtors.rbegin(); debtor != debtors.rend() && asked < leaveAsked; ++debtor) {
        m_clock.set(m_now - 1min * (asked * 7 + 4));
        const auto situation = negotiation::loadSituation(m_database, *debtor, m_clock.today());
        if (!situation)
            continue;
        const auto made = m_database.transaction([&] {
            return negotiation::Agreements(m_database, m_clock)
                .create({.debtor = *debtor,
                    .terms = {.entry = money::Money::fromCents(situation->total().cents() / 5),
                        .instalments = 14 + asked * 4,
                        .firstDue = m_clock.today().addDays(20)},
                    .actor = nameOf(colleagues[asked * 3]),
                    .beyond = negotiation::Beyond::AskApproval,
                    .closing = negotiation::Closing::Propose});
        });
        if (made && made->state == negotiation::AgreementState::AwaitingApproval)
            ++asked;
    }
    return {};
}

Result<void> Floor::askSupervision()
{
    queue::WorkQueue queue(m_database, m_clock);
    m_clock.set(m_now);
    TRATO_TRY(const auto items, queue.list({.desk = QStringLiteral("negotiation")}));
    for (const queue::WorkItem& item : items) {
        if (item.state != queue::WorkState::Open)
            continue;
        m_clock.set(m_now - 22min);
        const auto opened = queue.open({.debtor = item.debtor,
            .desk = QStringLiteral("supervisor"),
            .reason = QStringLiteral("escalated"),
            .summary = QStringLiteral("%1: quer falar com quem decide").arg(nameOf(colleagues[1])),
            .channel = channelFromName(item.channel)});
        TRATO_CHECK(opened);
        break;
    }
    m_clock.set(m_now);
    return {};
}

/// Companies are strategic: there the machine only proposes.
Result<void> Floor::limitMachine(const QString& lead)
{
    TRATO_TRY(const auto portfolios, agents::autonomies(m_database, m_now));
    for (const agents::PortfolioAutonomy& portfolio : portfolios) {
        if (portfolio.name != QStringLiteral("Empresas"))
            continue;
        TRATO_CHECK(agents::setCeiling(
            m_database, m_clock, {portfolio.portfolio, 1, QStringLiteral("estratégicas: só sugere ou lembra"), lead}));
        TRATO_CHECK(agents::setAutonomy(m_database, m_clock, {portfolio.portfolio, 0, lead}));
    }
    return {};
}

} // namespace trato::demo
