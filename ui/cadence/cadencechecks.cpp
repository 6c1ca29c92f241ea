#include "ui/cadence/cadencechecks.h"

#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"

#include <QHBoxLayout>
#include <QListWidget>

#include <algorithm>

namespace trato::ui {

using cadence::Step;

namespace {

constexpr int lineRole = Qt::UserRole;
constexpr int stepRole = Qt::UserRole + 1;

Icon iconOfFinding(const CadenceFinding& finding) { return finding.blocks() ? Icon::Stop : Icon::Warning; }

QString wordsOf(const CadenceFinding& finding)
{
    const auto with = [&](const QString& kind) {
        return finding.step.isEmpty() ? QStringLiteral("%1: %2").arg(kind, finding.message)
                                      : QStringLiteral("%1 · %2: %3").arg(finding.step, kind, finding.message);
    };
    switch (finding.kind) {
    case CadenceFinding::Kind::Unreadable: return finding.message;
    case CadenceFinding::Kind::Unlawful: return with(CadenceChecks::tr("not allowed"));
    case CadenceFinding::Kind::Dead: return with(CadenceChecks::tr("never happens"));
    case CadenceFinding::Kind::Contradictory: return with(CadenceChecks::tr("contradicts itself"));
    }
    Q_UNREACHABLE();
}

bool has(const cadence::Definition& definition, const QString& step)
{
    const auto all = definition.allSteps();
    return std::ranges::find(all, step, &Step::name) != all.end();
}

/// The other cadence whose name a file says; nullptr: it says its own, or one that nobody has.
const cadence::KnownCadence* namesake(const CadenceChecks::Shown& shown)
{
    const auto& definition = shown.check->definition;
    if (!shown.isDraft || !definition || definition->name == shown.reading->name)
        return nullptr;
    const auto found = std::ranges::find(shown.reading->known, definition->name, &cadence::KnownCadence::name);
    return found == shown.reading->known.end() ? nullptr : &*found;
}

} // namespace

CadenceChecks::CadenceChecks(const Look& look, QWidget* parent)
    : Surface(look, Fill::Raised, parent)
    , m_title(new Label(look, QString(), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_note(new Paragraph(look, QString(), {Type::Small, Tone::Text2}))
    , m_list(new QListWidget)
    , m_discard(new Button(look, tr("Discard the draft")))
    , m_publish(new Button(look, tr("Publish…"), ButtonKind::Filled))
{
    setAccessibleName(tr("Before publishing"));
    m_list->setAccessibleName(tr("What the check says"));
    LinesDelegate::give(*m_list, look, RowLines::None);
    m_list->setMinimumHeight(px(48));
    m_discard->setGlyph(Icon::Undo);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(px(8));
    acts->addWidget(m_discard);
    acts->addWidget(m_publish, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(10), px(14), px(10));
    layout->setSpacing(px(6));
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addLayout(acts);
    connect(m_list, &QListWidget::itemActivated, this, &CadenceChecks::go);
    connect(m_list, &QListWidget::itemClicked, this, &CadenceChecks::go);
    connect(m_discard, &Button::clicked, this, &CadenceChecks::discardWanted);
    connect(m_publish, &Button::clicked, this, &CadenceChecks::publishWanted);
}

void CadenceChecks::add(Icon icon, Tone tone, const QString& text, int line, const QString& step)
{
    auto* item = new QListWidgetItem(look().icon(icon, tone), text, m_list);
    item->setData(LinesDelegate::WeightRole, static_cast<int>(Weight::Regular));
    item->setData(lineRole, line);
    item->setData(stepRole, step);
}

void CadenceChecks::show(const Shown& shown)
{
    m_title->setText(shown.isDraft ? tr("Before publishing") : tr("What the check says"));
    const int before = m_list->currentRow();
    m_list->clear();
    addFindings(shown);
    if (shown.isDraft)
        addPeople(shown);
    m_list->setCurrentRow(std::clamp(before, 0, std::max(0, m_list->count() - 1)));
    showActs(shown);
}

void CadenceChecks::addFindings(const Shown& shown)
{
    if (shown.check->mayBePublished()) {
        add(Icon::Done, Tone::Ok, tr("No step outside the hours that the law leaves"));
        add(Icon::Done, Tone::Ok, tr("No word of collecting before it is due"));
    }
    for (const CadenceFinding& one : shown.check->findings) {
        const QString line = one.line > 0 ? tr("line %1").arg(one.line) : QString();
        add(iconOfFinding(one), one.tone(), wordsOf(one) + (line.isEmpty() ? QString() : QStringLiteral(" · ") + line),
            one.line, one.step);
    }
}

/// Who is on the way stays at the step where they are; a step that is gone is replaced.
void CadenceChecks::addPeople(const Shown& shown)
{
    const auto& definition = shown.check->definition;
    if (!definition || shown.inForce == nullptr)
        return;
    if (const cadence::KnownCadence* const other = namesake(shown))
        return add(Icon::Stop, Tone::Crit,
            tr("“%1” is another cadence, and %n portfolio(s) follow it: change it there, or give this one a name of "
               "its own",
                nullptr, other->portfolios)
                .arg(other->name));
    if (definition->name != shown.reading->name)
        return add(Icon::Warning, Tone::Warn,
            tr("It has another name: it stands beside “%1”, and no portfolio follows “%2” by itself")
                .arg(shown.reading->name, definition->name));
    int moved = 0;
    for (const auto& [step, standing] : shown.reading->standing) {
        if (step.isEmpty() || has(*definition, step) || !has(*shown.inForce, step))
            continue;
        moved += standing.places;
        add(Icon::Info, Tone::Info,
            tr("%1 is gone: %n on it pass(es) to the step of their days late", nullptr, standing.places).arg(step));
    }
    const int stay = shown.reading->places() - moved;
    if (stay > 0)
        add(Icon::Info, Tone::Info, tr("%1 on the way stay at the step where they are").arg(format::count(stay)));
}

void CadenceChecks::showActs(const Shown& shown)
{
    const bool leads = shown.reading->leads;
    m_discard->setVisible(shown.isDraft);
    m_publish->setVisible(shown.isDraft);
    const bool sound = shown.check->mayBePublished() && namesake(shown) == nullptr;
    m_discard->setEnabled(!shown.publishing);
    m_publish->setEnabled(shown.isDraft && leads && sound && !shown.publishing);
    m_publish->setText(tr("Publish v%1…").arg(shown.next));
    QString note;
    if (!leads)
        note = tr("Only a supervisor changes and publishes a cadence.");
    else if (shown.publishing)
        note = tr("It is being published.");
    else if (shown.isDraft && !sound)
        note = tr("It can't be published before the red ones are corrected.");
    else if (!shown.isDraft)
        note = tr("Change the file, and a draft begins.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_publish->setToolTip(note);
}

void CadenceChecks::go()
{
    const QListWidgetItem* const item = m_list->currentItem();
    if (item != nullptr && item->data(lineRole).toInt() > 0)
        Q_EMIT lineWanted(item->data(lineRole).toInt(), item->data(stepRole).toString());
}

} // namespace trato::ui
