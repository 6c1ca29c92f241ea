#include "ui/cadence/cadencepage.h"

#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/cadence/cadencefile.h"
#include "ui/cadence/cadencegrid.h"
#include "ui/cadence/steplines.h"
#include "ui/cadence/steppane.h"
#include "ui/cadence/stepwords.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

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

/// "Version 2, since 02/10/2026, Sandra"; of the shipped one that it is.
QString versionLine(const CadenceVersion& one, bool inForce)
{
    if (one.version == 0)
        return CadencePage::tr("As shipped with the program");
    const QString since = CadencePage::tr("v%1 · %2 · %3")
                              .arg(one.version)
                              .arg(format::date(one.publishedAt.dateIn(deskZone())), one.publishedBy);
    return inForce ? CadencePage::tr("%1 · in force").arg(since) : since;
}

const QString gridView = QStringLiteral("grid");
const QString fileView = QStringLiteral("file");

QString titleOf(const Definition& definition)
{
    return definition.title.isEmpty() ? definition.name : definition.title;
}

CadenceCardText textOf(const Step& step, const CadenceReading& reading, bool inForce)
{
    CadenceCardText text;
    text.title = stepTitle(step, *reading.templates);
    text.note = conditionShort(step.condition);
    if (text.note.isEmpty())
        text.note = format::time(step.at);
    QStringList spoken{text.title, stepWhen(step), stepChannels(step)};
    spoken += stepConditions(step);
    const auto standing = reading.standing.find(step.name);
    if (inForce && standing != reading.standing.end()) {
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
    , m_pacer(2s)
    , m_names(new QComboBox)
    , m_versions(new QComboBox)
    , m_state(new ChipLabel(context.look, {.text = {}}))
    , m_facts(new Label(context.look, QString(), {.tone = Tone::Text2}))
    , m_notice(new Label(context.look, QString(), {.tone = Tone::Crit}))
    , m_empty(new EmptyState(context.look, Icon::Cadence, Tone::Text3))
    , m_view(new ChoiceBar(context.look, ChoiceKind::Boxed, tr("What is shown")))
    , m_views(new QStackedWidget)
    , m_grid(new CadenceGrid(context.look))
    , m_file(new CadenceFile(context.look, context.actions))
    , m_pane(new StepPane(context.look))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Cadence"));
    m_names->setAccessibleName(tr("Cadence"));
    m_versions->setAccessibleName(tr("Version"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_empty->setTexts(
        tr("No cadence yet"), tr("A portfolio brings the cadence it follows: import one, and its steps stand here."));
    m_view->setChoices({{gridView, tr("Steps"), {}, Icon::Cadence}, {fileView, tr("File"), {}, Icon::Document}});
    m_view->setCurrent(gridView);
    m_file->setReadOnly(true);
    buildLayout();
    connect(m_view, &ChoiceBar::chosen, this, &CadencePage::showView);
    connect(m_grid, &CadenceGrid::stepOpened, this, &CadencePage::goToStep);
    connect(m_pane, &StepPane::fileWanted, this, &CadencePage::goToStep);
    connect(m_names, &QComboBox::activated, this, [this] {
        m_name = m_names->currentData().toString();
        m_version = -1;
        refresh();
    });
    connect(m_versions, &QComboBox::activated, this, [this] { showVersion(m_versions->currentData().toInt()); });
    connect(m_grid, &CadenceGrid::stepChosen, this, &CadencePage::showStep);
    connect(&m_pacer, &Pacer::due, this, &CadencePage::refresh);
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (isVisible() && (topic == QStringLiteral("cadence") || topic == QStringLiteral("role") || topic.isEmpty()))
            m_pacer.request();
    });
    CadencePage::lookChanged();
}

void CadencePage::buildLayout()
{
    m_notice->setContentsMargins(px(16), px(4), px(16), px(4));
    m_notice->hide();
    m_columns->setSpacing(0);
    m_views->addWidget(m_grid);
    m_views->addWidget(m_file);
    m_columns->addWidget(m_views, 1);
    m_columns->addWidget(m_pane);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_notice);
    layout->addWidget(m_empty, 1);
    layout->addLayout(m_columns, 1);
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
    row->addWidget(m_view);
    m_head = head;
    return head;
}

void CadencePage::registerActions()
{
    const auto add = [this](const char* id, const QString& text, const char* key, auto act) {
        m_context.actions.add({.id = QLatin1StringView(id),
                                  .text = text,
                                  .sequence = QKeySequence(QLatin1StringView(key)),
                                  .group = tr("Cadence"),
                                  .icon = Icon::Cadence,
                                  .scope = ActionScope::Region,
                                  .region = this},
            this, act);
    };
    add("cadence.steps", tr("The steps over the days"), "Ctrl+Shift+G", [this] { showView(gridView); });
    add("cadence.file", tr("The step in the cadence's file"), "Ctrl+L", [this] { goToStep(); });
    m_pane->fileButton()->setHint(m_context.actions.keyText(QStringLiteral("cadence.file")));
}

void CadencePage::takeFocus()
{
    m_views->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void CadencePage::showView(const QString& view)
{
    m_view->setCurrent(view);
    m_views->setCurrentWidget(view == gridView ? static_cast<QWidget*>(m_grid) : m_file);
    m_views->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

/// To the lines of the chosen step.
void CadencePage::goToStep()
{
    showView(fileView);
    if (const int line = lineOfStep(m_file->toPlainText(), m_grid->chosen()); line > 0)
        m_file->goToLine(line + 1);
}

void CadencePage::refresh()
{
    m_job.cancel();
    m_job = m_context.runner.run(
        this,
        [clock = &m_context.clock, user = m_context.user, name = m_name](
            storage::Database& database, const JobToken&) { return readCadence(database, *clock, user, name); },
        [this](Result<CadenceReading> reading) {
            m_notice->setText(reading ? QString() : tr("could not be read: %1").arg(reading.error().message));
            m_notice->setVisible(!reading);
            if (reading)
                showReading(std::move(*reading));
            Q_EMIT loaded();
        });
}

void CadencePage::showReading(CadenceReading reading)
{
    m_reading = std::move(reading);
    m_name = m_reading.name;
    showEmpty();
    if (m_reading.inForce() == nullptr)
        return;
    if (m_reading.version(m_version) == nullptr)
        m_version = -1;
    fillChoices();
    showDefinition();
}

void CadencePage::showEmpty()
{
    const bool none = m_reading.inForce() == nullptr;
    m_empty->setVisible(none);
    for (QWidget* part : {static_cast<QWidget*>(m_views), static_cast<QWidget*>(m_pane), m_head})
        part->setVisible(!none);
}

void CadencePage::fillChoices()
{
    const QSignalBlocker quietNames(m_names);
    const QSignalBlocker quietVersions(m_versions);
    m_names->clear();
    for (const cadence::KnownCadence& one : m_reading.known)
        m_names->addItem(one.name, one.name);
    m_names->setCurrentIndex(m_names->findData(m_name));
    m_versions->clear();
    for (const CadenceVersion& one : m_reading.versions)
        m_versions->addItem(versionLine(one, &one == m_reading.inForce()), one.version);
    m_versions->setCurrentIndex(m_versions->findData(m_version < 0 ? m_reading.inForce()->version : m_version));
}

void CadencePage::showVersion(int version)
{
    m_version = version == m_reading.inForce()->version ? -1 : version;
    showDefinition();
}

void CadencePage::showDefinition()
{
    const CadenceVersion& version = m_version < 0 ? *m_reading.inForce() : *m_reading.version(m_version);
    m_file->showText(QString::fromUtf8(version.toml));
    auto definition = Definition::parse(version.toml);
    m_notice->setVisible(!definition);
    if (!definition)
        m_notice->setText(tr("This version can't be read any more: %1").arg(definition.error().message));
    m_definition = definition ? std::make_shared<const Definition>(std::move(*definition)) : nullptr;
    CadenceGrid::Shown shown{.definition = m_definition, .texts = {}, .faulty = {}};
    for (const Step* const step : m_definition ? m_definition->allSteps() : std::vector<const Step*>())
        shown.texts.insert(step->name, textOf(*step, m_reading, m_version < 0));
    m_grid->show(std::move(shown));
    showHead();
    showStep();
}

void CadencePage::showHead()
{
    const bool inForce = m_version < 0;
    m_state->setChip(inForce ? Chip{.text = tr("in force"), .tone = Tone::Ok, .icon = Icon::Done}
                             : Chip{.text = tr("earlier version"), .tone = Tone::Text2, .icon = Icon::History});
    if (!m_definition)
        return m_facts->setText({});
    const int steps = static_cast<int>(m_definition->allSteps().size());
    m_names->setItemText(m_names->currentIndex(), titleOf(*m_definition));
    m_facts->setText(
        QStringList{tr("%n step(s)", nullptr, steps), tr("%n portfolio(s) follow it", nullptr, m_reading.portfolios),
            tr("%1 stand on it").arg(format::count(m_reading.places()))}
            .join(QStringLiteral(" · ")));
}

void CadencePage::showStep()
{
    const CadenceCard* const card = m_grid->lanes().cardOf(m_grid->chosen());
    m_pane->show({.step = card != nullptr ? card->step : nullptr,
        .reading = &m_reading,
        .today = m_context.clock.today(),
        .inForce = m_version < 0});
}

void CadencePage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void CadencePage::lookChanged()
{
    fold();
    LookWidget::lookChanged();
}

/// In a narrow window the step stands below the grid.
void CadencePage::fold()
{
    const bool narrow = width() < px(820);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(0, 1);
    m_columns->setStretch(1, narrow ? 1 : 0);
    m_pane->setMinimumWidth(narrow ? 0 : px(284));
    m_pane->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(284));
    m_pane->setStrongEdges(narrow ? Qt::TopEdge : Qt::LeftEdge);
    m_facts->setVisible(width() >= px(760));
    m_state->setVisible(width() >= px(640));
    m_view->setTight(width() < px(560));
}

} // namespace trato::ui
