#include "app/workstation/supervisordesk.h"

#include "negotiation/roles.h"
#include "supervision/evaluations.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/noticeboard.h"
#include "ui/supervisor/accountspage.h"
#include "ui/supervisor/evaluationsheet.h"
#include "ui/supervisor/qualitypage.h"
#include "ui/supervisor/recordpage.h"
#include "ui/supervisor/supervisorpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

namespace trato::workstation {

using namespace ui;
using namespace std::chrono_literals;

SupervisorDesk::SupervisorDesk(const DeskContext& context, QObject* parent)
    : Desk(parent)
    , m_context(context)
    , m_evaluations(400ms)
    , m_told(context.clock.now())
{
    connect(&m_evaluations, &Pacer::due, this, &SupervisorDesk::tellEvaluations);
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (topic == QStringLiteral("role") || topic.isEmpty())
            askRole();
        if (topic == QStringLiteral("quality") || topic.isEmpty())
            m_evaluations.request();
    });
}

/// Whoever was listened to hears that it is there to be read.
void SupervisorDesk::tellEvaluations()
{
    if (!m_context.notices)
        return;
    m_context.runner.run(
        this,
        [user = m_context.user, clock = &m_context.clock](storage::Database& database, const JobToken&) {
            return supervision::Evaluations(database, *clock).aboutMe(user, 20);
        },
        [this](const Result<std::vector<supervision::Evaluation>>& all) {
            if (!all)
                return;
            const Instant before = m_told;
            for (const supervision::Evaluation& one : *all) {
                const Instant at = std::max(one.finishedAt, one.settledAt);
                if (at <= before)
                    continue;
                m_told = std::max(m_told, at);
                Notice notice{.at = at, .open = [this] { showMine(); }};
                notice.id = QStringLiteral("evaluation:%1:%2").arg(one.id.value()).arg(at.microseconds());
                notice.icon = Icon::Headphones;
                notice.tone = Tone::Info;
                notice.title = one.verdict.isEmpty()
                                   ? tr("%1 evaluated a conversation of yours").arg(one.evaluator)
                                   : tr("%1 answered what you said about an evaluation").arg(one.settledBy);
                notice.text = one.debtorName;
                notice.outside = tr("A conversation of yours was evaluated.");
                m_context.notices->add(notice);
            }
        });
}

EvaluationSheet* SupervisorDesk::sheet()
{
    if (!m_sheet)
        m_sheet = new EvaluationSheet(m_context, page()->window());
    return m_sheet;
}

void SupervisorDesk::showMine() { sheet()->showMine(); }

void SupervisorDesk::askRole()
{
    m_context.runner.run(
        this,
        [user = m_context.user](
            storage::Database& database, const JobToken&) { return negotiation::roleOf(database, user); },
        [this](const Result<negotiation::Role>& role) {
            const bool leads = role && *role == negotiation::Role::Supervisor;
            if (std::exchange(m_leads, leads) == leads)
                return;
            m_context.actions.setEnabled(
                QStringLiteral("machine.stop"), leads, leads ? QString() : tr("Only a supervisor can do that."));
            Q_EMIT availableChanged(leads);
            m_page->setLeading(leads);
        });
}

QWidget* SupervisorDesk::page()
{
    if (!m_parts) {
        m_parts = new QStackedWidget;
        m_parts->addWidget(pageOf(Part::Live));
        askRole();
    }
    return m_parts;
}

/// Each is made when it is first shown.
QWidget* SupervisorDesk::pageOf(Part part)
{
    switch (part) {
    case Part::Live:
        if (!m_page) {
            m_page = new SupervisorPage(m_context);
            connect(m_page, &SupervisorPage::badgeChanged, this, &Desk::badgeChanged);
            connect(m_page, &SupervisorPage::caseWanted, this, &Desk::caseWanted);
        }
        return m_page;
    case Part::Quality:
        if (!m_quality) {
            m_quality = new QualityPage(m_context);
            m_parts->addWidget(m_quality);
            m_quality->registerActions();
        }
        return m_quality;
    case Part::Record:
        if (!m_record) {
            m_record = new RecordPage(m_context);
            m_parts->addWidget(m_record);
            m_record->registerActions();
            connect(m_record, &RecordPage::caseWanted, this, &Desk::caseWanted);
        }
        return m_record;
    case Part::Accounts:
        if (!m_accounts) {
            m_accounts = new AccountsPage(m_context);
            m_parts->addWidget(m_accounts);
            m_accounts->registerActions();
            connect(m_accounts, &AccountsPage::caseWanted, this, &Desk::caseWanted);
        }
        return m_accounts;
    }
    Q_UNREACHABLE();
}

void SupervisorDesk::show(Part part)
{
    m_part = part;
    page();
    m_parts->setCurrentWidget(pageOf(part));
    if (m_choice)
        m_choice->setCurrent(QString::number(static_cast<int>(part)));
    if (m_portfolio)
        m_portfolio->setVisible(part == Part::Live);
    takeFocus();
}

QWidget* SupervisorDesk::topBarWidget()
{
    if (!m_top) {
        const Look& look = m_context.look;
        m_top = new QWidget;
        m_portfolio = new Button(look, tr("All portfolios"));
        m_portfolio->setGlyph(Icon::Filter);
        auto* layout = new QHBoxLayout(m_top);
        layout->setContentsMargins(look.px(16), 0, look.px(12), 0);
        layout->setSpacing(look.px(8));
        m_title = new Label(look, tr("Supervision"), {.type = Type::Body, .weight = Weight::SemiBold});
        layout->addWidget(m_title);
        m_choice = new ChoiceBar(look, ChoiceKind::Pills, tr("Part of the supervisor's desk"));
        m_choice->setChoices({{QStringLiteral("0"), tr("Live"), QStringLiteral("V")},
            {QStringLiteral("1"), tr("Quality"), QStringLiteral("Q")},
            {QStringLiteral("2"), tr("Rules"), QStringLiteral("G")},
            {QStringLiteral("3"), tr("Accounts"), QStringLiteral("T")}});
        m_choice->setCurrent(QString::number(static_cast<int>(m_part)));
        m_choice->setTight(true);
        layout->addWidget(m_choice);
        layout->addStretch(1);
        layout->addWidget(m_portfolio);
        connect(m_choice, &ChoiceBar::chosen, this, [this](const QString& id) { show(static_cast<Part>(id.toInt())); });
        connect(m_portfolio, &Button::clicked, this, &SupervisorDesk::choosePortfolio);
        m_top->installEventFilter(this);
    }
    return m_top;
}

bool SupervisorDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_top && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fitTop();
    return Desk::eventFilter(watched, event);
}

/// The parts are what the bar is for: where there is little room the portfolio goes first to its glyph, then the title.
void SupervisorDesk::fitTop()
{
    const QMargins margins = m_top->layout()->contentsMargins();
    const int spacing = m_top->layout()->spacing();
    const int room = m_top->width() - margins.left() - margins.right() - m_choice->sizeHint().width();
    const auto fits = [&](ButtonWords words, bool title) {
        const int portfolio = m_portfolio->isHidden() ? 0 : m_portfolio->widthWith(words) + spacing;
        return portfolio + (title ? m_title->sizeHint().width() + spacing : 0) <= room;
    };
    m_portfolio->setWords(fits(ButtonWords::All, true) ? ButtonWords::All : ButtonWords::GlyphOnly);
    m_title->setVisible(fits(ButtonWords::GlyphOnly, true));
}

void SupervisorDesk::choosePortfolio()
{
    auto* menu = new QMenu(m_portfolio);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& name, std::optional<PortfolioId> portfolio) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, name, portfolio] {
            m_portfolio->setWords(ButtonWords::All);
            m_portfolio->setText(name);
            fitTop();
            m_page->setPortfolio(portfolio);
        });
    };
    offer(tr("All portfolios"), std::nullopt);
    for (const agents::PortfolioAutonomy& portfolio : m_page->board().portfolios)
        offer(portfolio.name, portfolio.portfolio);
    menu->popup(m_portfolio->mapToGlobal(QPoint(0, m_portfolio->height())));
}

void SupervisorDesk::registerActions(ActionRegistry&)
{
    page();
    m_page->registerActions();
    const auto part = [this](const char* id, const QString& text, Qt::Key key, Part shown) {
        m_context.actions.add({.id = QLatin1StringView(id),
                                  .text = text,
                                  .sequence = key,
                                  .group = tr("Supervision"),
                                  .scope = ActionScope::Region,
                                  .region = m_parts},
            this, [this, shown] { show(shown); });
    };
    part("supervision.live", tr("The floor as it is now"), Qt::Key_V, Part::Live);
    part("supervision.quality", tr("Listen with a scorecard"), Qt::Key_Q, Part::Quality);
    part("supervision.rules", tr("Record of rules"), Qt::Key_G, Part::Record);
    part("supervision.accounts", tr("Channel accounts"), Qt::Key_T, Part::Accounts);
    m_context.actions.add(
        {.id = QStringLiteral("quality.mine"), .text = tr("Evaluations of my conversations"), .icon = Icon::Headphones},
        this, [this] { showMine(); });
    m_context.actions.setEnabled(QStringLiteral("machine.stop"), m_leads, tr("Only a supervisor can do that."));
}

void SupervisorDesk::takeFocus()
{
    switch (m_part) {
    case Part::Live:
        if (m_page)
            m_page->takeFocus();
        break;
    case Part::Quality: m_quality->takeFocus(); break;
    case Part::Record: m_record->takeFocus(); break;
    case Part::Accounts: m_accounts->takeFocus(); break;
    }
}

void SupervisorDesk::prepareScene(bool asksStop, std::function<void()> ready)
{
    show(Part::Live);
    m_page->closeSheet();
    connect(
        m_page, &SupervisorPage::loaded, this,
        [this, asksStop, ready] {
            if (asksStop)
                m_page->askStop();
            ready();
        },
        Qt::SingleShotConnection);
    m_page->takeFocus();
}

Scene SupervisorDesk::partScene(const QString& name, Part part, std::function<void(std::function<void()>)> then)
{
    return {name, [this, part, then](const std::function<void()>& ready) {
                show(part);
                if (m_sheet)
                    m_sheet->close();
                then(ready);
            }};
}

std::vector<Scene> SupervisorDesk::scenes()
{
    // Where nobody has listened yet the list alone is the screen.
    const auto listening = [this](
                               bool finished, const std::function<void()>& then, const std::function<void()>& ready) {
        m_quality->closeSheet();
        connect(
            m_quality, &QualityPage::loaded, this,
            [this, finished, then, ready] {
                const bool found = m_quality->choose([finished](const supervision::Sample& one) {
                    return one.ownBegun && one.ownFinished == finished && (!finished || one.finished > 1);
                });
                if (!found)
                    return ready();
                connect(m_quality, &QualityPage::evaluationShown, this, then, Qt::SingleShotConnection);
                m_quality->openChosen();
            },
            Qt::SingleShotConnection);
        m_quality->refresh();
    };
    const auto scene = [this](const QString& name, bool asksStop, QSize size = {}) {
        return Scene{
            name, [this, asksStop](std::function<void()> ready) { prepareScene(asksStop, std::move(ready)); }, size};
    };
    std::vector<Scene> all{scene(QStringLiteral("supervision"), false), scene(QStringLiteral("supervision-stop"), true),
        partScene(QStringLiteral("quality"), Part::Quality,
            [listening](const std::function<void()>& ready) { listening(false, ready, ready); }),
        partScene(QStringLiteral("quality-compare"), Part::Quality,
            [this, listening](const std::function<void()>& ready) {
                const auto compared = [this, ready] {
                    connect(m_quality->sheet(), &EvaluationSheet::shown, this, ready, Qt::SingleShotConnection);
                    m_quality->compare();
                };
                listening(true, compared, ready);
            }),
        partScene(QStringLiteral("rules"), Part::Record, [this](const std::function<void()>& ready) {
            connect(m_record, &RecordPage::loaded, this, ready, Qt::SingleShotConnection);
            m_record->refresh();
        })};
    for (Scene& one : accountScenes())
        all.push_back(std::move(one));
    return all;
}

/// The account that fails, and the question before one is paused.
std::vector<Scene> SupervisorDesk::accountScenes()
{
    const auto choosing = [this](supervision::AccountHealth health, const std::function<void()>& then) {
        connect(
            m_accounts, &AccountsPage::loaded, this,
            [this, health, then] {
                if (!m_accounts->choose(
                        [health](const supervision::ChannelAccount& one) { return one.health == health; }))
                    return then();
                connect(m_accounts, &AccountsPage::detailShown, this, then, Qt::SingleShotConnection);
            },
            Qt::SingleShotConnection);
        m_accounts->refresh();
    };
    return {
        partScene(QStringLiteral("accounts"), Part::Accounts,
            [choosing](const std::function<void()>& ready) { choosing(supervision::AccountHealth::Failing, ready); }),
        partScene(
            QStringLiteral("accounts-pause"), Part::Accounts, [this, choosing](const std::function<void()>& ready) {
                choosing(supervision::AccountHealth::Working, [this, ready] {
                    m_accounts->switchChosen();
                    ready();
                });
            })};
}

} // namespace trato::workstation
