#include "ui/debtor/caseheader.h"

#include "queue/dispositions.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/debtor/channelcells.h"
#include "ui/debtor/ruletrace.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/factstrip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statebutton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <chrono>

namespace trato::ui {

namespace {

/// From this width on, at 100 %, the reason of the delay stands with the facts.
constexpr int withReason = 690;

} // namespace

CaseHeader::CaseHeader(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::Raised, parent)
    , m_context(context)
    , m_careBanner(new Banner(context.look, Tone::Care, Icon::Care))
    , m_name(new Label(context.look, QString(), {Type::Head, Tone::Text, Weight::SemiBold}))
    , m_toQueue(new IconButton(context.look, Icon::Queue, tr("Queue")))
    , m_toPanels(new IconButton(context.look, Icon::Sliders, tr("Panels")))
    , m_unfold(new IconButton(context.look, Icon::ChevronRight, tr("All of this case")))
    , m_summary(new Label(context.look, RichLine{}, Type::Small))
    , m_second(new Label(context.look, RichLine{}, Type::Small))
    , m_identityGlyph(new IconButton(context.look, Icon::IdentityConfirmed, tr("Identity")))
    , m_identity(new Label(context.look, RichLine{}, Type::Small))
    , m_rest(new Label(context.look, RichLine{}, Type::Small))
    , m_more(new IconButton(context.look, Icon::More, tr("More about this case")))
    , m_baton(new ChipLabel(context.look, {}))
    , m_machine(new ChipLabel(context.look, {}))
    , m_facts(new FactStrip(context.look))
    , m_channels(new ChannelStrip(context.look))
    , m_details(buildDetails())
{
    setAccessibleName(tr("Debtor"));
    buildLayout();
    connect(m_channels, &ChannelStrip::chosen, this, &CaseHeader::chooseChannel);
    connect(m_channels, &ChannelStrip::picked, this, &CaseHeader::channelPicked);
    connect(m_channels, &ChannelStrip::traceRequested, this, &CaseHeader::showTrace);
}

void CaseHeader::buildLayout()
{
    const Look& look = m_context.look;
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(look.px(16), look.px(10), look.px(16), 0);
    inner->setSpacing(look.px(4));
    inner->addLayout(buildFirst());
    inner->addWidget(m_summary);
    m_summary->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_careBanner);
    layout->addLayout(inner);
    layout->addWidget(m_details);
    m_careBanner->hide();
    setStrongEdges(Qt::BottomEdge);
}

QLayout* CaseHeader::buildFirst()
{
    auto* first = new QHBoxLayout;
    first->setSpacing(m_context.look.px(8));
    first->addWidget(m_toQueue);
    first->addWidget(m_name, 1);
    first->addWidget(m_baton);
    first->addWidget(m_machine);
    constexpr int mostOthers = 3;
    for (int i = 0; i < mostOthers; ++i) {
        m_others.push_back(new Avatar(m_context.look, QString()));
        m_others.back()->setQuiet(true);
        m_others.back()->hide();
        first->addWidget(m_others.back());
    }
    first->addWidget(m_more);
    first->addWidget(m_unfold);
    first->addWidget(m_toPanels);
    for (IconButton* folded : {m_toQueue, m_unfold, m_toPanels})
        folded->hide();
    connect(m_more, &IconButton::clicked, this, &CaseHeader::openMore);
    connect(m_unfold, &IconButton::clicked, this, [this] { setUnfolded(!m_details->isVisible()); });
    return first;
}

void CaseHeader::registerActions()
{
    ActionRegistry& actions = m_context.actions;
    actions.add({.id = QStringLiteral("case.confirm"),
                    .text = tr("Confirm who it is"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+E")),
                    .group = tr("Case"),
                    .icon = Icon::IdentityConfirmed},
        this, [this] { confirm(); });
    actions.add({.id = QStringLiteral("case.channels"),
                    .text = tr("Choose the channel"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+H")),
                    .group = tr("Move")},
        this, [this] { focusChannels(); });
    if (QAction* const queue = actions.action(QStringLiteral("queue.focus")))
        m_toQueue->follow(queue);
    if (QAction* const panels = actions.action(QStringLiteral("panel.focus")))
        m_toPanels->follow(panels);
}

void CaseHeader::focusChannels()
{
    setUnfolded(true);
    m_channels->setFocus(Qt::ShortcutFocusReason);
}

void CaseHeader::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    showFacts();
    placeDetails();
}

/// What can be done with the case, by name and key.
void CaseHeader::openMore()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](std::initializer_list<const char*> ids) {
        for (const char* id : ids) {
            if (QAction* const action = m_context.actions.action(QLatin1StringView(id)))
                menu->addAction(action);
        }
    };
    offer({m_case.rightParty ? "case.unconfirm" : "case.confirm", "case.channels", "timeline.search", "queue.why"});
    menu->addSeparator();
    offer({"panel.packet", "case.wrapup", "case.snooze", "case.skip", "case.transfer", "case.help", "panel.callback",
        "panel.escalation", "case.ask_turn", "case.hand_over", "case.release"});
    menu->addSeparator();
    offer({"panel.care", "panel.no_contact"});
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void CaseHeader::showCase(const OpenCase& openCase)
{
    const bool other = openCase.debtor != m_case.debtor;
    m_case = openCase;
    m_name->setText(openCase.name);
    setVisible(openCase.debtor.isValid());
    if (other)
        await();
    refresh();
}

void CaseHeader::await()
{
    m_loading.cancel();
    m_view = {};
    for (Label* label : {m_second, m_identity, m_rest})
        label->setLine({});
    m_identityGlyph->setGlyph(Icon::IdentityUnconfirmed, Tone::Text3);
    for (ChipLabel* chip : {m_baton, m_machine})
        chip->hide();
    showCare();
    setUnfolded(false);
    m_channels->setCells({});
    showFacts();
}

void CaseHeader::refresh()
{
    if (!m_case.debtor.isValid())
        return;
    m_loading.cancel();
    m_loading = m_context.runner.run(
        this,
        [debtor = m_case.debtor, user = m_context.user, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) { return loadCase(database, debtor, user, now); },
        [this](Result<CaseView> view) { show(std::move(view)); });
}

void CaseHeader::show(Result<CaseView> view)
{
    if (!view) {
        m_second->setText(view.error().message, {Type::Small, Tone::Crit});
        return;
    }
    m_view = std::move(*view);
    m_case = m_view.openCase(m_case, m_context.user);
    m_name->setText(m_case.name);
    for (ChipLabel* chip : {m_baton, m_machine})
        chip->show();
    showIdentity();
    showBaton();
    showFacts();
    showChannels();
    Q_EMIT caseLoaded(m_case);
    tellTurn();
}

/// "13:41" today, "em 13/11" before.
QString CaseHeader::whenConfirmed() const
{
    const Instant at = m_view.debtor.rightPartyAt;
    const QDate day = at.dateIn(deskZone());
    return day == m_context.clock.today() ? format::time(at.in(deskZone()).time())
                                          : tr("on %1").arg(format::shortDate(day));
}

void CaseHeader::showIdentity()
{
    const parties::Debtor& debtor = m_view.debtor;
    const QString kind = m_case.company ? QStringLiteral("CNPJ ") : QStringLiteral("CPF ");
    m_second->setLine(
        {{debtor.document.isEmpty() ? tr("without document") : kind + format::document(debtor.document), Tone::Text2}});
    const bool confirmed = debtor.isRightPartyConfirmed();
    m_identityGlyph->setGlyph(
        confirmed ? Icon::IdentityConfirmed : Icon::IdentityUnconfirmed, confirmed ? Tone::Ok : Tone::Warn);
    m_identity->setLine(confirmed
                            ? RichLine{{tr("identity confirmed %1").arg(whenConfirmed()), Tone::Ok, Weight::Medium}}
                            : RichLine{{tr("identity not confirmed · Ctrl+E"), Tone::Warn, Weight::Medium}});
    RichLine rest;
    if (!debtor.city.isEmpty())
        rest.append({QStringLiteral("  ·  %1, %2").arg(debtor.city, debtor.uf), Tone::Text2});
    if (m_view.weekLimit > 0)
        rest.append({QStringLiteral("  ·  ") +
                         tr("%1 of %n contact(s) in the week", nullptr, m_view.weekLimit).arg(m_view.contactsThisWeek),
            m_view.contactsThisWeek >= m_view.weekLimit ? Tone::Warn : Tone::Text2});
    m_rest->setLine(std::move(rest));
}

void CaseHeader::showBaton()
{
    const auto& baton = m_view.baton;
    if (m_case.mine)
        m_baton->setChip({tr("It is your turn"), Tone::Accent, Icon::Baton, ChipSize::Tall});
    else if (baton && baton->kind == queue::HolderKind::Human)
        m_baton->setChip({tr("%1 has the turn (%2)")
                              .arg(baton->holder, format::duration(std::chrono::duration_cast<std::chrono::seconds>(
                                                      m_context.clock.now() - baton->since))),
            Tone::Warn, Icon::Baton, ChipSize::Tall});
    else if (baton && baton->kind == queue::HolderKind::Nobody)
        m_baton->setChip({tr("It waits for a person"), Tone::Care, Icon::Baton, ChipSize::Tall});
    else
        m_baton->setChip({m_view.stopped ? tr("It is nobody's turn") : tr("It is the machine's turn"),
            m_view.stopped ? Tone::Text2 : Tone::Machine, Icon::Baton, ChipSize::Tall});
    m_machine->setChip(machineChip());
    showCare();
}

/// What the machine does at this very moment, not what it might.
Chip CaseHeader::machineChip() const
{
    const auto& baton = m_view.baton;
    const auto chip = [](const QString& text, Tone tone) { return Chip{text, tone, Icon::Machine, ChipSize::Tall}; };
    if (m_case.care || (baton && baton->kind == queue::HolderKind::Nobody))
        return chip(tr("machine silent"), Tone::Care);
    if (m_view.stopped)
        return chip(tr("machine stopped"), Tone::Crit);
    if (baton && baton->kind == queue::HolderKind::Agent)
        return chip(tr("machine is answering"), Tone::Machine);
    const bool person = baton && baton->kind == queue::HolderKind::Human;
    return chip(person ? tr("machine waits") : tr("machine active"), Tone::Machine);
}

void CaseHeader::showCare()
{
    m_careBanner->setVisible(m_case.care);
    if (m_case.care)
        m_careBanner->setTexts(tr("The machine is silent with %1, on every channel").arg(m_case.firstName),
            m_low ? QString() : tr("only you write"));
}

void CaseHeader::tellTurn()
{
    const bool others =
        m_view.baton && m_view.baton->kind == queue::HolderKind::Human && m_view.baton->holder != m_context.user;
    Q_EMIT turnKnown(others ? m_view.baton->holder : QString(), others ? m_view.baton->since : Instant());
}

void CaseHeader::setOthers(const std::vector<queue::Present>& others)
{
    for (size_t i = 0; i < m_others.size(); ++i) {
        const bool there = i < others.size();
        m_others[i]->setVisible(there);
        if (!there)
            continue;
        const queue::Present& one = others[i];
        const QString since = format::time(one.since.in(deskZone()).time());
        m_others[i]->setName(one.actor);
        const QString text = one.activity == queue::Activity::Typing ? tr("%1 is writing here").arg(one.actor)
                             : one.activity == queue::Activity::Asking
                                 ? tr("%1 asks for the turn").arg(one.actor)
                                 : tr("%1 is looking since %2").arg(one.actor, since);
        m_others[i]->setToolTip(text);
        m_others[i]->setAccessibleName(text);
    }
}

/// The queue shows the principal alone.
QString CaseHeader::openNote() const
{
    const debts::Balance& balance = m_view.balance;
    const QString contracts = tr("%n contract(s)", nullptr, m_view.contracts);
    return balance.fine.isZero() && balance.interest.isZero() ? contracts : tr("%1, with charges").arg(contracts);
}

/// For so much room.
std::vector<Fact> CaseHeader::factsOf(int width) const
{
    if (m_case.care)
        return {{tr("Amounts folded away"),
                    {{tr("they appear when the person wants to speak of the debt"), Tone::Text2}}, {}, false, 340},
            {tr("Collection of this person"), {{tr("suspended"), Tone::Text, Weight::SemiBold}},
                {{tr("without a term"), Tone::Text3}}, false, 190},
            {tr("With you"), {{m_context.user, Tone::Text, Weight::SemiBold}}, {}}};
    if (!m_view.debtor.id.isValid())
        return {{tr("Open"), {{QStringLiteral("…"), Tone::Text3}}, {}, true, 136},
            {tr("Late"), {{QStringLiteral("…"), Tone::Text3}}, {}, true, 116},
            {tr("Promises"), {{QStringLiteral("…"), Tone::Text3}}, {}, false, 188},
            {tr("Next step"), {{QStringLiteral("…"), Tone::Text3}}, {}}};
    const bool hidden = !m_case.rightParty;
    const debts::Balance& balance = m_view.balance;
    const auto secret = [&](RichLine line) { return hidden ? RichLine{{tr("hidden"), Tone::Text3}} : std::move(line); };
    Fact open{tr("Open"),
        secret({{format::money(balance.total.cents()), balance.total.isZero() ? Tone::Text3 : Tone::Text,
            Weight::SemiBold}}),
        {{hidden ? tr("confirm who speaks") : openNote(), Tone::Text2}}, true, 136};
    if (!m_view.agreementNumber.isEmpty() && !hidden)
        open = {tr("Agreement %1").arg(m_view.agreementNumber),
            secret({{format::money(m_view.agreementOpenCents), Tone::Text, Weight::SemiBold}}),
            {{tr("next on %1").arg(format::date(m_view.agreementNextDue)), Tone::Text2}}, true, 136};
    const Fact late =
        hidden ? Fact{tr("Late"), {{tr("hidden"), Tone::Text3}},
                     {{tr("Confirm"), Tone::Accent}, {QStringLiteral(" Ctrl E"), Tone::Text3}}, true, 116}
        : m_view.agreementNumber.isEmpty()
            ? Fact{tr("Late"),
                  {{balance.daysLate > 0 ? tr("%n day(s)", nullptr, balance.daysLate) : tr("on time"), Tone::Text,
                      Weight::SemiBold}},
                  secret({{balance.hasOpen() ? tr("since %1").arg(format::date(balance.oldestDue)) : QString(),
                      Tone::Text2}}),
                  true, 116}
            : Fact{tr("Instalments"),
                  {{tr("%1 of %2").arg(m_view.agreementPaid).arg(m_view.agreementCount), Tone::Text, Weight::SemiBold}},
                  {{tr("paid"), Tone::Text2}}, true, 116};
    RichLine promises;
    const auto tell = [&](const QString& text, Tone tone) {
        const QString dot = promises.isEmpty() ? QString() : QStringLiteral(" · ");
        promises.append({dot + text, tone, tone == Tone::Text ? Weight::Regular : Weight::SemiBold});
    };
    if (m_view.promisesKept > 0)
        tell(tr("%n kept", nullptr, m_view.promisesKept), Tone::Text);
    if (m_view.promisesBroken > 0)
        tell(tr("%n broken", nullptr, m_view.promisesBroken), Tone::Crit);
    if (m_view.promiseOpen.isValid())
        tell(tr("one for %1").arg(format::shortDate(m_view.promiseOpen)), Tone::Accent);
    if (promises.isEmpty())
        tell(tr("none yet"), Tone::Text);
    const QString reason = queue::Dispositions::standard().shownDelayReason(m_view.debtor.delayReason);
    const Tone last = m_view.promisesBroken > 0 && !m_view.promiseOpen.isValid() ? Tone::Crit : Tone::Text2;
    // What was promised is an amount of the debt.
    const bool first =
        promises.size() == 1 && m_view.promisesKept + m_view.promisesBroken == 0 && !m_view.promiseOpen.isValid();
    const QString about = first ? tr("first talk") : hidden ? QString() : m_view.lastPromise;
    std::vector<Fact> facts{open, late, {tr("Promises"), promises, {{about, first ? Tone::Text2 : last}}, false, 188}};
    // tokens §7: below 1360 px the reason of the delay gives way.
    if (width >= m_context.look.px(withReason))
        facts.push_back({tr("Reason of the delay"),
            {{reason.isEmpty() ? tr("not known") : reason, reason.isEmpty() ? Tone::Text3 : Tone::Text}},
            {{reason.isEmpty() ? tr("ask calmly") : QString(), Tone::Text2}}, false, 148});
    const QString next =
        m_view.nextStepAt.isNever() ? tr("none by itself") : format::dayAndTime(m_view.nextStepAt, deskZone());
    facts.push_back({tr("Next step"), {{next, Tone::Text}},
        {{m_case.mine ? tr("waits: it is your turn") : m_view.nextStep, Tone::Text2}}});
    return facts;
}

void CaseHeader::showFacts()
{
    if (m_low)
        showSummary(factsOf(0));
    // Laid over the timeline they have two rows.
    m_facts->setFacts(factsOf(m_low ? m_context.look.px(withReason) : width()));
    placeDetails();
}

void CaseHeader::showChannels()
{
    m_channels->setCells(channelCells(m_view, m_case, m_context.clock.now()));
    m_channels->setCurrent(m_case.channel);
    chooseChannel(m_case.channel);
}

void CaseHeader::chooseChannel(Channel channel)
{
    for (const ChannelView& one : m_view.channels) {
        if (one.channel == channel) {
            m_case.channel = channel;
            m_case.handle = one.handle;
            Q_EMIT channelChosen(channel, one.handle);
        }
    }
}

void CaseHeader::showTrace(Channel channel)
{
    if (m_trace == nullptr)
        m_trace = new RuleTrace(m_context, window());
    for (const ChannelView& one : m_view.channels) {
        if (one.channel == channel)
            m_trace->explain({m_case.debtor, channel, channelTitle(channel), one.verdict});
    }
}

void CaseHeader::confirm()
{
    if (!m_case.debtor.isValid() || m_case.rightParty)
        return;
    m_context.runner.run(
        this,
        [debtor = m_case.debtor, user = m_context.user, now = m_context.clock.now()](storage::Database& database,
            const JobToken&) { return parties::Debtors(database).confirmRightParty(debtor, user, now); },
        [this](const Result<void>&) { refresh(); });
}

} // namespace trato::ui
