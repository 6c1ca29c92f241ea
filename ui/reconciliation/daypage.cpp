#include "ui/reconciliation/daypage.h"

#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/reconciliation/figuretable.h"
#include "ui/reconciliation/reportfile.h"
#include "ui/reconciliation/workwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/factstrip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trato::ui {

using namespace std::chrono_literals;
using payments::DayLine;
using payments::DaySheet;

namespace {

std::vector<FigureColumn> dayColumns()
{
    return {{DayPage::tr("Account"), 0, false}, {DayPage::tr("Method"), 96, false}, {DayPage::tr("Payments"), 92},
        {DayPage::tr("Received"), 104}, {DayPage::tr("Matched"), 104}, {DayPage::tr("Waiting"), 100},
        {DayPage::tr("Returned"), 96}, {DayPage::tr("Fees"), 80}, {DayPage::tr("Net"), 104},
        {DayPage::tr("Sent back"), 100}};
}

QStringList dayCells(const DayLine& line, const QString& account, const QString& method)
{
    QStringList cells{account, method, format::count(line.payments)};
    for (const money::Money each :
        {line.received, line.matched, line.waiting, line.returned, line.fees, line.net, line.sentBack})
        cells.append(each.isZero() ? QStringLiteral("–") : format::amount(each.cents()));
    return cells;
}

QString recordWords(const QString& kind)
{
    if (kind == QStringLiteral("fee"))
        return DayPage::tr("bank's fees");
    if (kind == QStringLiteral("reversal"))
        return DayPage::tr("reversals");
    if (kind == QStringLiteral("chargeback"))
        return DayPage::tr("contested payments");
    if (kind == QStringLiteral("transfer"))
        return DayPage::tr("transfers");
    return DayPage::tr("refused lines");
}

} // namespace

DayPage::DayPage(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_day(context.clock.today().addDays(-1))
    , m_pacer(400ms)
    , m_title(new Label(context.look, QString(), {.type = Type::Title, .weight = Weight::SemiBold}))
    , m_state(new Label(context.look, QString(), {.tone = Tone::Text3}))
    , m_before(new IconButton(context.look, Icon::ChevronLeft, tr("Previous day")))
    , m_after(new IconButton(context.look, Icon::ChevronRight, tr("Next day")))
    , m_export(new Button(context.look, tr("Export")))
    , m_close(new Button(context.look, tr("Close the day"), ButtonKind::Filled))
    , m_facts(new FactStrip(context.look))
    , m_table(new FigureTable(context.look, tr("Accounts and methods"), dayColumns()))
    , m_remarks(new Paragraph(context.look, QString(), {Type::Body, Tone::Text}))
    , m_empty(new EmptyState(context.look, Icon::Calendar, Tone::Text3))
{
    setAccessibleName(tr("Day's closing"));
    m_export->setGlyph(Icon::Download);
    buildLayout();
    connect(m_before, &IconButton::clicked, this, [this] { showDay(m_day.addDays(-1)); });
    connect(m_after, &IconButton::clicked, this, [this] { showDay(m_day.addDays(1)); });
    connect(m_export, &Button::clicked, this, &DayPage::exportDay);
    connect(m_close, &Button::clicked, this, &DayPage::closeDay);
    connect(&m_pacer, &Pacer::due, this, &DayPage::refresh);
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (isVisible() && (topic == QStringLiteral("payment") || topic.isEmpty()))
            m_pacer.request();
    });
}

void DayPage::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(10), px(10), px(14), px(10));
    head->setSpacing(px(8));
    head->addWidget(m_before);
    head->addWidget(m_title);
    head->addWidget(m_after);
    head->addWidget(m_state, 1);
    head->addWidget(m_export);
    head->addWidget(m_close);
    m_title->setElides(false);
    auto* facts = new QHBoxLayout;
    facts->setContentsMargins(px(16), px(2), px(16), px(12));
    facts->addWidget(m_facts);
    auto* remarks = new QVBoxLayout;
    remarks->setContentsMargins(px(16), 0, px(16), px(10));
    remarks->addWidget(m_remarks);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(facts);
    layout->addLayout(remarks);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_facts, m_table, m_remarks})
        part->hide();
}

void DayPage::registerActions()
{
    const auto add = [this](const char* id, const QString& text, const char* key, Icon icon, auto act) {
        return m_context.actions.add({.id = QLatin1StringView(id),
                                         .text = text,
                                         .sequence = QKeySequence(QLatin1StringView(key)),
                                         .group = tr("Reconciliation"),
                                         .icon = icon,
                                         .scope = ActionScope::Region,
                                         .region = this},
            this, act);
    };
    add("day.before", tr("Previous day"), "Alt+Left", Icon::ChevronLeft, [this] { showDay(m_day.addDays(-1)); });
    add("day.after", tr("Next day"), "Alt+Right", Icon::ChevronRight, [this] {
        if (m_after->isEnabled())
            showDay(m_day.addDays(1));
    });
    add("day.export", tr("Export the day"), "Ctrl+S", Icon::Download, [this] { exportDay(); });
    add("day.close", tr("Close the day"), "Ctrl+Return", Icon::Lock, [this] { closeDay(); });
    m_export->setHint(QStringLiteral("Ctrl+S"));
}

void DayPage::takeFocus()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void DayPage::showDay(QDate day)
{
    m_day = std::min(day, m_context.clock.today());
    refresh();
}

void DayPage::refresh()
{
    m_reading.cancel();
    const Clock* const clock = &m_context.clock;
    m_title->setText(format::nearFullDate(m_day));
    m_after->setEnabled(m_day < clock->today());
    m_reading = m_context.runner.run(
        this,
        [clock, day = m_day](
            storage::Database& database, const JobToken&) { return payments::daySheet(database, *clock, day); },
        [this](const Result<DaySheet>& sheet) { show(sheet); });
}

void DayPage::show(const Result<DaySheet>& sheet)
{
    if (!sheet) {
        m_state->setText(tr("could not be read: %1").arg(sheet.error().message), {.tone = Tone::Crit});
        return Q_EMIT loaded();
    }
    m_sheet = *sheet;
    const bool over = m_day < m_context.clock.today();
    const QString closed = tr("closed by %1, version %2").arg(m_sheet.closedBy).arg(m_sheet.version);
    m_state->setText(!over                  ? tr("the day is not over")
                     : m_sheet.version == 0 ? tr("not closed yet")
                     : m_sheet.changedSince ? tr("%1; it has changed since").arg(closed)
                                            : closed,
        {.tone = m_sheet.changedSince ? Tone::Warn : Tone::Text3});
    m_close->setEnabled(over && (m_sheet.version == 0 || m_sheet.changedSince));
    m_close->setText(m_sheet.version == 0 ? tr("Close the day") : tr("Close it again"));
    m_export->setEnabled(!m_sheet.isEmpty());
    const bool empty = m_sheet.isEmpty();
    for (QWidget* const part : std::initializer_list<QWidget*>{m_facts, m_table, m_remarks})
        part->setVisible(!empty);
    m_empty->setTexts(tr("Nothing moved on this day"),
        tr("No payment came, none went back and no bank told of any. Other days: Alt ← and Alt →."));
    m_empty->setVisible(empty);
    showFacts();
    showRows();
    showRemarks();
    Q_EMIT loaded();
}

void DayPage::showFacts()
{
    const DayLine& total = m_sheet.total;
    const auto fact = [](const QString& label, money::Money amount, const QString& note) {
        return Fact{.label = label,
            .value = {{format::money(amount.cents()), Tone::Text, Weight::SemiBold}},
            .note = {{note, Tone::Text3}},
            .large = true,
            .width = 170};
    };
    m_facts->setFacts({fact(tr("Received"), total.received, tr("%n payment(s)", nullptr, int(total.payments))),
        fact(tr("Matched"), total.matched, tr("have their owner")),
        fact(tr("Waiting"), total.waiting, tr("for a person")), fact(tr("Fees"), total.fees, tr("kept by the bank")),
        fact(tr("Net"), total.net, tr("credited"))});
}

void DayPage::showRows()
{
    std::vector<QStringList> rows;
    for (const DayLine& line : m_sheet.lines)
        rows.push_back(dayCells(line, line.account, methodTitle(line.method)));
    m_table->setFigures(rows, dayCells(m_sheet.total, tr("Total"), QString()));
}

void DayPage::showRemarks()
{
    QStringList said;
    for (const payments::AccountDifference& each : m_sheet.differences)
        said.append(tr("%1: %2, by %3.")
                        .arg(each.account, payments::differenceWords(each.difference.name),
                            format::money(each.difference.amount.cents())));
    if (said.isEmpty())
        said.append(tr("Everything adds up."));
    QStringList others;
    for (const payments::MethodTotal& each : m_sheet.otherRecords)
        others.append(tr("%1 %2").arg(recordWords(each.method), format::money(each.gross.cents())));
    if (!others.isEmpty())
        said.append(tr("The banks also tell of: %1.").arg(others.join(QStringLiteral(", "))));
    m_remarks->setStyle({Type::Body, m_sheet.differences.empty() ? Tone::Ok : Tone::Crit});
    m_remarks->setText(said.join(u'\n'));
}

void DayPage::closeDay()
{
    if (!m_close->isEnabled())
        return;
    m_close->setEnabled(false);
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, day = m_day, user = m_context.user](storage::Database& database, const JobToken&) {
            return payments::Closing(database, *clock).close(day, QString(), user);
        },
        [this](const Result<payments::KeptClosing>& kept) {
            if (kept)
                return refresh();
            m_close->setEnabled(true);
            m_state->setText(kept.error().message, {.tone = Tone::Crit});
        });
}

void DayPage::exportDay()
{
    if (m_export->isEnabled())
        saveReport(*this, m_context, QStringLiteral("fechamento-%1").arg(m_day.toString(Qt::ISODate)),
            payments::dayReport(m_sheet),
            [this](const QString& said) { m_state->setText(said, {.tone = Tone::Text3}); });
}

} // namespace trato::ui
