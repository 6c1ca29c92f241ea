#include "app/workstation/macrodesk.h"

#include "app/workstation/casehand.h"
#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/macros/macrosheet.h"
#include "ui/queue/queuecolumn.h"

#include <algorithm>

namespace trato::workstation {

using namespace ui;
using macros::Macro;
using macros::MacroBook;
using macros::MacroId;
using macros::Performer;

namespace {

QString actionOf(MacroId id) { return QStringLiteral("macro.%1").arg(id.value()); }

} // namespace

MacroDesk::MacroDesk(const DeskContext& context, QueueColumn& queue, std::function<OpenCase()> current, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_queue(queue)
    , m_current(std::move(current))
{
    connect(&queue, &QueueColumn::selectionChanged, this, &MacroDesk::showActions);
    connect(&context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (topic == QStringLiteral("macros") || topic.isEmpty())
            load();
    });
}

void MacroDesk::registerActions()
{
    ActionRegistry& actions = m_context.actions;
    actions.add({.id = QStringLiteral("macro.record"),
                    .text = tr("Record a macro"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+K")),
                    .group = tr("Case"),
                    .icon = Icon::Play},
        this, [this] { toggleRecording(); });
    actions.add({.id = QStringLiteral("macro.discard"), .text = tr("Forget what was recorded"), .icon = Icon::Trash},
        this, [this] { forget(); });
    actions.add({.id = QStringLiteral("macro.undo"),
                    .text = tr("Take the macro back"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+B")),
                    .group = tr("Case"),
                    .icon = Icon::Undo},
        this, [this] { undo(); });
    // Who somebody is, is confirmed by a person each time.
    if (QAction* const confirm = actions.action(QStringLiteral("case.confirm")))
        connect(confirm, &QAction::triggered, this, [this] { passOver(m_of.debtor, tr("who it is")); });
    showRecording();
    load();
}

void MacroDesk::showActions()
{
    ActionRegistry& actions = m_context.actions;
    const OpenCase open = m_current();
    const bool mine = open.mine && open.item.isValid();
    const bool busy = m_recording || !m_steps.empty();
    actions.setEnabled(
        QStringLiteral("macro.record"), busy || mine, tr("Take a case first: what you do there is recorded."));
    actions.setEnabled(QStringLiteral("macro.discard"), busy, tr("Nothing is being recorded."));
    actions.setEnabled(QStringLiteral("macro.undo"), m_last.isUndoable(), tr("There is nothing to take back."));
    for (const Macro& one : m_macros)
        actions.setEnabled(actionOf(one.id), !targets().empty(), tr("Take a case or choose rows first."));
}

MacroSheet& MacroDesk::sheet()
{
    if (m_sheet == nullptr) {
        m_sheet = new MacroSheet(m_context.look, m_queue.window());
        connect(m_sheet, &MacroSheet::runWanted, this, &MacroDesk::run);
        connect(m_sheet, &MacroSheet::undoWanted, this, &MacroDesk::undo);
    }
    return *m_sheet;
}

/// The chosen rows when they are several, otherwise the open case. A debtor once: their case is one.
std::vector<WorkItemId> MacroDesk::targets() const
{
    std::vector<WorkItemId> items;
    std::vector<DebtorId> seen;
    for (const QueueRow& row : m_queue.selected()) {
        if (!row.item.isValid() || std::find(seen.begin(), seen.end(), row.debtor) != seen.end())
            continue;
        items.push_back(row.item);
        seen.push_back(row.debtor);
    }
    const OpenCase open = m_current();
    if (items.empty() && open.mine && open.item.isValid())
        items.push_back(open.item);
    return items;
}

const Macro* MacroDesk::find(MacroId id) const
{
    const auto found = std::find_if(m_macros.begin(), m_macros.end(), [id](const Macro& one) { return one.id == id; });
    return found == m_macros.end() ? nullptr : &*found;
}

void MacroDesk::load()
{
    m_context.runner.run(
        this,
        [user = m_context.user](
            storage::Database& database, const JobToken&) { return MacroBook(database, user).list(); },
        [this](const Result<std::vector<Macro>>& macros) {
            if (macros)
                offer(*macros);
        });
}

/// In the palette and among the keys. One that is known keeps its action, and so its key.
void MacroDesk::offer(std::vector<Macro> macros)
{
    ActionRegistry& actions = m_context.actions;
    const std::vector<Macro> before = std::exchange(m_macros, std::move(macros));
    for (const Macro& one : before) {
        if (find(one.id) == nullptr)
            actions.remove(actionOf(one.id));
    }
    for (const Macro& one : m_macros) {
        const QString text = tr("Macro: %1").arg(one.name);
        if (actions.find(actionOf(one.id)) == nullptr)
            actions.add({.id = actionOf(one.id),
                            .text = text,
                            .group = tr("Macros"),
                            .icon = Icon::Play,
                            .preview = [this, id = one.id](const auto& say) { sayPreview(id, say); }},
                this, [this, id = one.id] {
                    if (const Macro* const macro = find(id))
                        begin(*macro);
                });
        actions.setText(actionOf(one.id), text, macros::inWords(one.steps));
    }
    showActions();
}

void MacroDesk::sayPreview(MacroId id, const std::function<void(QStringList)>& say)
{
    const Macro* const macro = find(id);
    if (macro == nullptr)
        return;
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, macro = *macro, items = targets(), user = m_context.user, hands = deskHands(m_current())](
            storage::Database& database, const JobToken&) {
            return Performer(database, *clock, hands, user).preview(macro, items);
        },
        [say](const Result<macros::Preview>& preview) {
            if (!preview)
                return say({preview.error().message});
            QStringList lines{macros::inWords(preview->counts())};
            for (const macros::CasePlan& one : preview->cases) {
                for (const macros::PlannedStep& step : one.steps)
                    lines << (step.goes() ? step.says()
                                          : QStringLiteral("✕ %1 · %2").arg(step.says(), step.refusal->message));
            }
            say(lines.mid(0, 8));
        });
}

void MacroDesk::tryOut(const QString& name)
{
    const auto found = std::find_if(
        m_macros.begin(), m_macros.end(), [&](const Macro& one) { return name.isEmpty() || one.name == name; });
    if (found != m_macros.end())
        begin(Macro(*found));
}

void MacroDesk::begin(const Macro& macro)
{
    const auto items = targets();
    if (items.empty())
        return;
    m_running = macro;
    sheet().openFor(macro.name, static_cast<int>(items.size()));
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, macro, items, user = m_context.user, hands = deskHands(m_current())](storage::Database& database,
            const JobToken&) { return Performer(database, *clock, hands, user).preview(macro, items); },
        [this, asked = ++m_asked](const Result<macros::Preview>& preview) {
            if (asked != m_asked)
                return;
            if (preview)
                sheet().show(*preview);
            else
                sheet().showProblem(preview.error().message);
        });
}

void MacroDesk::run(const std::vector<WorkItemId>& items)
{
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, macro = m_running, items, user = m_context.user, hands = deskHands(m_current())](
            storage::Database& database, const JobToken&) {
            return Performer(database, *clock, hands, user).run(macro, items);
        },
        [this](const Result<macros::Report>& report) { ran(report); });
}

void MacroDesk::ran(const Result<macros::Report>& report)
{
    if (!report)
        return sheet().showProblem(report.error().message);
    m_last = *report;
    if (report->isWhole())
        sheet().close();
    else
        sheet().show(*report);
    m_queue.say(tr("Macro “%1”: %2").arg(report->macro, macros::inWords(report->counts())),
        report->isUndoable() ? QStringLiteral("macro.undo") : QString());
    m_queue.clearSelection();
    for (const macros::CaseReport& one : report->cases) {
        if (one.leftHands())
            Q_EMIT caseLeft(one.debtor);
    }
    m_queue.refresh();
    showActions();
    Q_EMIT caseChanged();
}

void MacroDesk::undo()
{
    if (!m_last.isUndoable())
        return;
    struct Back {
        macros::Undone undone;
        std::vector<QueueRow> rows;
    };
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, report = std::exchange(m_last, {}), user = m_context.user, hands = deskHands(m_current())](
            storage::Database& database, const JobToken&) -> Result<Back> {
            Back back;
            TRATO_TRY(back.undone, Performer(database, *clock, hands, user).undo(report));
            for (const macros::CaseReport& one : report.cases) {
                const auto& mine = back.undone.inHands;
                if (std::find(mine.begin(), mine.end(), one.item) == mine.end())
                    continue;
                TRATO_TRY(const auto row, queue::Listing(database, user, clock->now()).ofDebtor(one.debtor, one.item));
                if (row)
                    back.rows.push_back(*row);
            }
            return back;
        },
        [this](const Result<Back>& back) {
            undone(back ? Result<macros::Undone>(back->undone) : Result<macros::Undone>(Failure(back.error())),
                back ? back->rows : std::vector<QueueRow>());
        });
    showActions();
}

void MacroDesk::undone(const Result<macros::Undone>& back, const std::vector<QueueRow>& rows)
{
    if (!back)
        return m_queue.say(back.error().message);
    m_queue.say(tr("%n taken back", nullptr, back->takenBack));
    for (const QueueRow& row : rows)
        Q_EMIT caseTaken(row);
    if (!back->stays.isEmpty())
        sheet().show(*back);
    m_queue.refresh();
    showActions();
    Q_EMIT caseChanged();
}

} // namespace trato::workstation
