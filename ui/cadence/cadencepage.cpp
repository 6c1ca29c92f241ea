#include "ui/cadence/cadencepage.h"

#include "cadence/filelines.h"
#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/cadence/cadencechecks.h"
#include "ui/cadence/cadencedifference.h"
#include "ui/cadence/cadencefile.h"
#include "ui/cadence/cadencegrid.h"
#include "ui/cadence/playpane.h"
#include "ui/cadence/steppane.h"
#include "ui/cadence/stepwords.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;
using cadence::CadenceVersion;
using cadence::Definition;
using cadence::Step;

namespace {

const QString gridView = QStringLiteral("grid");
const QString fileView = QStringLiteral("file");
const QString differenceView = QStringLiteral("difference");

/// "v2 · 02/10/2026 · Sandra"; of the shipped one that it is.
QString versionLine(const CadenceVersion& one, bool inForce)
{
    if (one.version == 0)
        return CadencePage::tr("As shipped with the program");
    const QString since = CadencePage::tr("v%1 · %2 · %3")
                              .arg(one.version)
                              .arg(format::date(one.publishedAt.dateIn(deskZone())), one.publishedBy);
    return inForce ? CadencePage::tr("%1 · in force").arg(since) : since;
}

QString titleOf(const Definition& definition)
{
    return definition.title.isEmpty() ? definition.name : definition.title;
}

CadenceCardText textOf(const Step& step, const CadenceReading& reading, bool withPeople)
{
    CadenceCardText text;
    text.title = stepTitle(step, *reading.templates);
    text.note = conditionShort(step.condition);
    if (text.note.isEmpty())
        text.note = format::time(step.at);
    QStringList spoken{text.title, stepWhen(step), stepChannels(step)};
    spoken += stepConditions(step);
    const auto standing = reading.standing.find(step.name);
    if (withPeople && standing != reading.standing.end()) {
        text.waiting = format::shortCount(standing->second.places);
        spoken.append(CadencePage::tr("%n wait for it", nullptr, standing->second.places));
    }
    text.spoken = spoken.join(QStringLiteral(", "));
    return text;
}

} // namespace

CadencePage::CadencePage(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_keeping([this] { keepNow(); })
    , m_pacer(2s)
    , m_checkSoon(250ms)
    , m_keepSoon(1s)
    , m_names(new QComboBox)
    , m_versions(new QComboBox)
    , m_state(new ChipLabel(context.look, {.text = {}}))
    , m_facts(new Label(context.look, QString(), {.tone = Tone::Text2}))
    , m_notice(new Label(context.look, QString(), {.tone = Tone::Crit}))
    , m_empty(new EmptyState(context.look, Icon::Cadence, Tone::Text3))
    , m_import(m_empty->addButton(tr("Import a portfolio…")))
    , m_view(new ChoiceBar(context.look, ChoiceKind::Boxed, tr("What is shown")))
    , m_undo(new Button(context.look, tr("Undo"), ButtonKind::Quiet))
    , m_addStep(new Button(context.look, tr("Step")))
    , m_adopt(new Button(context.look, tr("Make it the draft")))
    , m_views(new QStackedWidget)
    , m_grid(new CadenceGrid(context.look))
    , m_file(new CadenceFile(context.look, context.actions))
    , m_difference(new CadenceDifference(context.look))
    , m_pane(new StepPane(context.look))
    , m_checks(new CadenceChecks(context.look))
    , m_play(new PlayPane(context))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_side(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setAccessibleName(tr("Cadence"));
    m_names->setAccessibleName(tr("Cadence"));
    m_versions->setAccessibleName(tr("Version"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_empty->setTexts(
        tr("No cadence yet"), tr("A portfolio brings the cadence it follows: import one, and its steps stand here."));
    m_import->setGlyph(Icon::Imports);
    m_undo->setGlyph(Icon::Undo);
    m_undo->setHint(QStringLiteral("Ctrl Z"));
    m_addStep->setGlyph(Icon::Plus);
    m_adopt->setGlyph(Icon::Pencil);
    m_view->setChoices({{gridView, tr("Steps"), {}, Icon::Cadence}, {fileView, tr("File"), {}, Icon::Document},
        {differenceView, tr("Difference"), {}, Icon::Difference}});
    m_view->setCurrent(gridView);
    buildLayout();
    connectParts();
    CadencePage::lookChanged();
}

void CadencePage::connectParts()
{
    connect(m_view, &ChoiceBar::chosen, this, &CadencePage::showView);
    connect(m_names, &QComboBox::activated, this, [this] {
        keep();
        m_name = m_names->currentData().toString();
        // Until the other one is read nothing is written: it would be written on this one's file.
        m_file->setReadOnly(true);
        m_shown = inForceShown;
        m_draft.reset();
        refresh();
    });
    connect(m_versions, &QComboBox::activated, this, [this] { chooseVersion(m_versions->currentData().toInt()); });
    connect(m_grid, &CadenceGrid::stepChosen, this, &CadencePage::showStep);
    connect(m_grid, &CadenceGrid::stepOpened, this, &CadencePage::goToStep);
    connect(m_grid, &CadenceGrid::undoWanted, this, &CadencePage::undo);
    connect(m_grid, &CadenceGrid::removeWanted, this, &CadencePage::removeStep);
    connect(m_pane, &StepPane::fileWanted, this, &CadencePage::goToStep);
    connect(m_file, &CadenceFile::typed, this, &CadencePage::typed);
    connect(m_checks, &CadenceChecks::lineWanted, this, &CadencePage::goToLine);
    connect(m_checks, &CadenceChecks::publishWanted, this, &CadencePage::publish);
    connect(m_checks, &CadenceChecks::discardWanted, this, &CadencePage::discard);
    connect(m_play, &PlayPane::finished, this, &CadencePage::fold);
    connect(m_play, &PlayPane::closeWanted, this, [this] { m_views->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_undo, &Button::clicked, this, &CadencePage::undo);
    connect(m_addStep, &Button::clicked, this, &CadencePage::addStep);
    connect(m_adopt, &Button::clicked, this, &CadencePage::draftFromShown);
    connect(m_import, &Button::clicked, this, [this] { m_context.actions.trigger(QStringLiteral("import.open")); });
    connect(&m_pacer, &Pacer::due, this, &CadencePage::refresh);
    connect(&m_checkSoon, &Pacer::due, this, &CadencePage::runCheck);
    connect(&m_keepSoon, &Pacer::due, this, &CadencePage::keep);
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (isVisible() && (topic == QStringLiteral("cadence") || topic == QStringLiteral("role") || topic.isEmpty()))
            m_pacer.request();
    });
}

void CadencePage::buildLayout()
{
    m_notice->setContentsMargins(px(16), px(4), px(16), px(4));
    m_notice->hide();
    m_views->addWidget(m_grid);
    m_views->addWidget(m_file);
    m_views->addWidget(m_difference);
    m_side->setSpacing(0);
    m_side->addWidget(m_pane, 3);
    m_side->addWidget(m_checks, 2);
    m_columns->setSpacing(0);
    m_columns->setContentsMargins(0, 0, 0, 0);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_views, 1);
    main->addWidget(m_play);
    m_columns->addLayout(main, 1);
    m_columns->addLayout(m_side);
    m_body = new QWidget;
    m_body->setLayout(m_columns);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_notice);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);
    m_empty->hide();
}

QWidget* CadencePage::buildHead()
{
    auto* head = new Surface(look(), Fill::Raised);
    head->setEdges(Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(px(16), px(8), px(14), px(8));
    row->setSpacing(px(10));
    row->addWidget(m_names);
    row->addWidget(m_versions);
    row->addWidget(m_state);
    row->addWidget(m_facts, 1);
    for (QWidget* const part : {static_cast<QWidget*>(m_undo), static_cast<QWidget*>(m_adopt),
             static_cast<QWidget*>(m_addStep), static_cast<QWidget*>(m_view)})
        row->addWidget(part);
    m_head = head;
    return head;
}

void CadencePage::registerActions()
{
    const auto add = [this](const char* id, const QString& text, const char* key, QWidget* region, auto act,
                         const char* other = "") {
        m_context.actions.add({.id = QLatin1StringView(id),
                                  .text = text,
                                  .sequence = QKeySequence(QLatin1StringView(key)),
                                  .alternative = QKeySequence(QLatin1StringView(other)),
                                  .group = tr("Cadence"),
                                  .icon = Icon::Cadence,
                                  .scope = ActionScope::Region,
                                  .region = region},
            this, act);
    };
    add("cadence.steps", tr("The steps over the days"), "Ctrl+G", this, [this] { showView(gridView); });
    add("cadence.file", tr("The step in the cadence's file"), "Ctrl+L", this, [this] { goToStep(); });
    add("cadence.difference", tr("What the draft changes"), "Ctrl+B", this, [this] { showView(differenceView); });
    add("cadence.step", tr("A step after the chosen one"), "Ins", m_grid, [this] { addStep(); });
    add(
        "cadence.publish", tr("Publish the draft"), "Ctrl+Return", this, [this] { publish(); }, "Ctrl+Enter");
    add("cadence.simulate", tr("Simulate the next days, or give it up"), "Ctrl+R", this, [this] { m_play->toggle(); });
    m_play->runButton()->setHint(m_context.actions.keyText(QStringLiteral("cadence.simulate")));
    m_pane->fileButton()->setHint(m_context.actions.keyText(QStringLiteral("cadence.file")));
    m_import->setHint(m_context.actions.keyText(QStringLiteral("import.open")));
    m_addStep->setHint(m_context.actions.keyText(QStringLiteral("cadence.step")));
    m_checks->publishButton()->setHint(m_context.actions.keyText(QStringLiteral("cadence.publish")));
}

void CadencePage::takeFocus()
{
    focusPart()->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

/// What the keys work on.
QWidget* CadencePage::focusPart() const { return m_empty->isHidden() ? m_views->currentWidget() : m_import; }

void CadencePage::showView(const QString& view)
{
    m_view->setCurrent(view);
    m_views->setCurrentIndex(view == gridView ? 0 : view == fileView ? 1 : 2);
    m_views->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void CadencePage::say(const QString& text, Tone tone)
{
    m_notice->setText(text, {Type::Small, tone});
    m_notice->setVisible(!text.isEmpty());
}

/// To the lines of the chosen step.
void CadencePage::goToStep() { goToLine(cadence::lineOfStep(m_file->toPlainText(), m_grid->chosen()) + 1, {}); }

void CadencePage::goToLine(int line, const QString& step)
{
    if (!step.isEmpty())
        m_grid->choose(step);
    showView(fileView);
    if (line > 1)
        m_file->goToLine(line);
}

void CadencePage::refresh()
{
    m_job.cancel();
    m_reads = true;
    m_job = m_context.runner.run(
        this,
        [clock = &m_context.clock, user = m_context.user, name = m_name](
            storage::Database& database, const JobToken&) { return readCadence(database, *clock, user, name); },
        [this](Result<CadenceReading> reading) {
            m_reads = false;
            if (!reading) {
                say(tr("could not be read: %1").arg(reading.error().message), Tone::Crit);
                Q_EMIT loaded();
                return;
            }
            showReading(std::move(*reading));
        });
}

/// What is being written is newer than what the database has of it.
void CadencePage::showReading(CadenceReading reading)
{
    m_reading = std::move(reading);
    m_name = m_reading.name;
    showEmpty();
    if (m_reading.inForce() == nullptr) {
        Q_EMIT loaded();
        return;
    }
    const auto unkept = m_unkept.find(m_name);
    m_draft = unkept == m_unkept.end() ? m_reading.draft : unkept->second;
    if (!m_draft && showsDraft())
        m_shown = inForceShown;
    if (m_shown >= 0 && m_reading.version(m_shown) == nullptr)
        m_shown = inForceShown;
    auto inForce = Definition::parse(m_reading.inForce()->toml);
    if (inForce)
        inForce->version = m_reading.inForce()->version;
    m_inForce = inForce ? std::make_shared<const Definition>(std::move(*inForce)) : nullptr;
    fillChoices();
    showText();
    runCheck();
}

void CadencePage::showEmpty()
{
    const bool none = m_reading.inForce() == nullptr;
    // A hidden part would hand the keys to whatever stands next in the window.
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool changes = m_empty->isHidden() == none;
    m_empty->setVisible(none);
    m_body->setVisible(!none);
    m_head->setVisible(!none);
    if (hadFocus && changes)
        focusPart()->setFocus(Qt::ShortcutFocusReason);
}

void CadencePage::fillChoices()
{
    const QSignalBlocker quietNames(m_names);
    const QSignalBlocker quietVersions(m_versions);
    m_names->clear();
    for (const cadence::KnownCadence& one : m_reading.known) {
        const bool shown = one.name == m_name && m_inForce != nullptr;
        m_names->addItem(shown ? titleOf(*m_inForce) : one.name, one.name);
    }
    m_names->setCurrentIndex(m_names->findData(m_name));
    m_versions->clear();
    if (m_draft)
        m_versions->addItem(tr("Draft of v%1").arg(m_reading.inForce()->version + 1), draftShown);
    for (const CadenceVersion& one : m_reading.versions)
        m_versions->addItem(versionLine(one, &one == m_reading.inForce()), one.version);
    m_versions->setCurrentIndex(m_versions->findData(showsDraft() ? draftShown : number()));
}

QString CadencePage::text() const
{
    return showsDraft() ? m_draft->toml : QString::fromUtf8(m_reading.version(number())->toml);
}

void CadencePage::chooseVersion(int version)
{
    m_shown = version == m_reading.inForce()->version ? inForceShown : version;
    m_file->document()->clearUndoRedoStacks();
    say({}, Tone::Text2);
    showText();
    runCheck();
}

void CadencePage::showText()
{
    m_file->setReadOnly(!mayWrite());
    m_file->showText(text());
}

void CadencePage::runCheck()
{
    if (m_reading.inForce() == nullptr)
        return;
    m_checking.cancel();
    m_checking = m_context.runner.compute(
        this,
        [toml = text(), templates = m_reading.templates, today = m_context.clock.today()](
            const JobToken&) { return checkCadence(toml, *templates, today); },
        [this](CadenceCheck check) {
            takeCheck(std::move(check));
            Q_EMIT checked();
            Q_EMIT loaded();
        });
}

/// Of a file that can't be read the steps stay as they were when it last could.
void CadencePage::takeCheck(CadenceCheck check)
{
    m_check = std::move(check);
    if (m_check.definition)
        m_definition = m_check.definition;
    else if (!m_definition)
        m_definition = m_inForce;
    CadenceGrid::Shown shown{.definition = m_definition, .texts = {}, .faulty = m_check.faultySteps()};
    for (const Step* const step : m_definition ? m_definition->allSteps() : std::vector<const Step*>())
        shown.texts.insert(step->name, textOf(*step, m_reading, m_shown < 0));
    m_grid->show(std::move(shown));
    m_file->setMarks(m_check.marks());
    showChecks();
    // A draft that can't be read, or has another name, is nothing to play beside it.
    const bool plays = showsDraft() && m_check.definition && m_inForce && m_check.definition->name == m_inForce->name;
    m_play->setCadences(m_inForce, plays ? m_check.definition : nullptr, plays ? m_check.toml : QString());
    showDifference();
    showHead();
    showStep();
}

void CadencePage::showChecks()
{
    const bool renamed = m_check.definition && m_check.definition->name != m_reading.name;
    m_checks->show({.check = &m_check,
        .reading = &m_reading,
        .inForce = m_inForce.get(),
        .isDraft = showsDraft(),
        .publishing = m_publishing,
        .next = renamed ? 1 : m_reading.inForce()->version + 1});
}

void CadencePage::showHead()
{
    m_state->setChip(showsDraft()   ? Chip{.text = tr("draft"), .tone = Tone::Warn, .icon = Icon::Pencil}
                     : m_shown >= 0 ? Chip{.text = tr("earlier version"), .tone = Tone::Text2, .icon = Icon::History}
                                    : Chip{.text = tr("in force"), .tone = Tone::Ok, .icon = Icon::Done});
    // Over what is in force only as long as it is said that a draft was discarded.
    m_undo->setVisible(
        !m_file->isReadOnly() && m_file->document()->isUndoAvailable() && (showsDraft() || !m_notice->isHidden()));
    m_adopt->setVisible(m_reading.leads && m_shown >= 0);
    m_adopt->setEnabled(!m_draft);
    m_adopt->setToolTip(m_draft ? tr("There is a draft already: publish or discard it first.") : QString());
    m_addStep->setVisible(m_reading.leads && m_shown < 0);
    m_addStep->setEnabled(!m_file->isReadOnly());
    m_addStep->setToolTip(m_addStep->isEnabled() ? QString() : tr("Go on in the draft: choose it beside the name."));
    QStringList facts;
    if (m_definition)
        facts.append(tr("%n step(s)", nullptr, static_cast<int>(m_definition->allSteps().size())));
    facts.append(tr("%n portfolio(s) follow it", nullptr, m_reading.portfolios));
    facts.append(tr("%1 stand on it").arg(format::count(m_reading.places())));
    if (showsDraft() && isKept())
        facts = {tr("kept at %1").arg(format::time(m_draft->savedAt.in(deskZone()).time()))};
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    fold();
}

void CadencePage::showStep()
{
    const CadenceCard* const card = m_grid->lanes().cardOf(m_grid->chosen());
    m_pane->show({.step = card != nullptr ? card->step : nullptr,
        .reading = &m_reading,
        .today = m_context.clock.today(),
        .inForce = m_shown < 0});
}

/// A draft against what is in force, a version against the one before it.
void CadencePage::showDifference()
{
    const auto shown = std::ranges::find(m_reading.versions, number(), &CadenceVersion::version);
    const auto before = showsDraft() ? m_reading.versions.begin() : std::next(shown);
    if (before == m_reading.versions.end())
        return m_difference->showWords(tr("There is no version before it."));
    const auto name = [](int version) { return version == 0 ? tr("as shipped") : tr("v%1").arg(version); };
    m_difference->showTexts({.before = name(before->version),
        .after = showsDraft() ? tr("draft") : name(number()),
        .beforeText = QString::fromUtf8(before->toml),
        .afterText = text()});
}

void CadencePage::hideEvent(QHideEvent* event)
{
    keep();
    // What was discarded is brought back only as long as one stays.
    if (!showsDraft())
        m_file->document()->clearUndoRedoStacks();
    LookWidget::hideEvent(event);
}

} // namespace trato::ui
