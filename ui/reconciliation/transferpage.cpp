#include "ui/reconciliation/transferpage.h"

#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/reconciliation/figuretable.h"
#include "ui/reconciliation/reportfile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/factstrip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"
#include "ui/widgets/waiting.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trato::ui {

using namespace std::chrono_literals;
using payments::Transfer;
using payments::TransferLine;

namespace {

std::vector<FigureColumn> transferColumns()
{
    return {{TransferPage::tr("Day"), 92, false}, {TransferPage::tr("Contract"), 0, false},
        {TransferPage::tr("Payment"), 92}, {TransferPage::tr("Days late"), 116}, {TransferPage::tr("Received"), 108},
        {QStringLiteral("%"), 76}, {TransferPage::tr("Commission"), 100}, {TransferPage::tr("Fees"), 80},
        {TransferPage::tr("Net"), 108}};
}

QString figure(money::Money amount) { return amount.isZero() ? QStringLiteral("–") : format::amount(amount.cents()); }

QStringList transferCells(const TransferLine& line)
{
    return {format::date(line.day), line.reference, QString::number(line.payment.value()), format::count(line.ageDays),
        figure(line.amount), line.percent.toString().replace(u'.', u',') + u'%', figure(line.commission),
        figure(line.fee), figure(line.net())};
}

QString closedWords(const Transfer& transfer)
{
    return TransferPage::tr("No. %1 · %2").arg(transfer.number).arg(format::money(transfer.net.cents())) + u'\n' +
           transfer.creditorName + QStringLiteral(" · ") +
           TransferPage::tr("until %1").arg(format::date(transfer.until));
}

} // namespace

TransferPage::TransferPage(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_pacer(400ms)
    , m_empty(new EmptyState(context.look, Icon::Building, Tone::Text3))
    , m_list(new QListWidget)
    , m_body(new QWidget)
    , m_title(new Label(context.look, QString(), {.type = Type::Title, .weight = Weight::SemiBold}))
    , m_state(new Label(context.look, QString(), {.tone = Tone::Text3}))
    , m_export(new Button(context.look, tr("Export")))
    , m_close(new Button(context.look, tr("Close the transfer"), ButtonKind::Filled))
    , m_facts(new FactStrip(context.look))
    , m_table(new FigureTable(context.look, tr("Payments of the transfer"), transferColumns()))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Transfers to creditors"));
    m_list->setAccessibleName(tr("Creditors and transfers"));
    m_export->setGlyph(Icon::Download);
    LinesDelegate::give(*m_list, look());
    m_empty->setTexts(
        tr("There is no creditor yet"), tr("Import a portfolio: what is received for it is transferred from here."));
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &TransferPage::choose);
    connect(m_export, &Button::clicked, this, &TransferPage::exportTransfer);
    connect(m_close, &Button::clicked, this, &TransferPage::closeTransfer);
    connect(&m_pacer, &Pacer::due, this, &TransferPage::refresh);
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (isVisible() && (topic == QStringLiteral("payment") || topic.isEmpty()))
            m_pacer.request();
    });
    TransferPage::lookChanged();
}

void TransferPage::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(10), px(14), px(10));
    head->setSpacing(px(8));
    head->addWidget(m_title);
    head->addWidget(m_state, 1);
    head->addWidget(m_export);
    head->addWidget(m_close);
    auto* facts = new QHBoxLayout;
    facts->setContentsMargins(px(16), px(2), px(16), px(12));
    facts->addWidget(m_facts);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(head);
    body->addLayout(facts);
    body->addWidget(m_table, 1);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_body, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_columns, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
}

void TransferPage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void TransferPage::lookChanged()
{
    fold();
    LookWidget::lookChanged();
}

/// In a narrow window the list stands above.
void TransferPage::fold()
{
    const bool narrow = width() < px(900);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(260));
    m_list->setMinimumWidth(narrow ? 0 : px(260));
    m_list->setMaximumHeight(narrow ? px(120) : QWIDGETSIZE_MAX);
}

void TransferPage::registerActions()
{
    const auto add = [this](const char* id, const QString& text, const char* key, Icon icon, auto act) {
        m_context.actions.add({.id = QLatin1StringView(id),
                                  .text = text,
                                  .sequence = QKeySequence(QLatin1StringView(key)),
                                  .group = tr("Reconciliation"),
                                  .icon = icon,
                                  .scope = ActionScope::Region,
                                  .region = this},
            this, act);
    };
    add("transfer.close", tr("Close the transfer"), "Ctrl+Return", Icon::Lock, [this] { closeTransfer(); });
    add("transfer.export", tr("Export the transfer"), "Ctrl+S", Icon::Download, [this] { exportTransfer(); });
    m_export->setHint(QStringLiteral("Ctrl+S"));
}

void TransferPage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void TransferPage::refresh()
{
    m_reading.cancel();
    const Clock* const clock = &m_context.clock;
    m_reading = m_context.runner.run(
        this,
        [clock](storage::Database& database, const JobToken&) -> Result<std::vector<Entry>> {
            payments::Transfers transfers(database, *clock);
            TRATO_TRY(const auto creditors, transfers.creditors());
            TRATO_TRY(const auto closed, transfers.list());
            std::vector<Entry> entries;
            for (const payments::CreditorName& each : creditors)
                entries.push_back({each.id, each.name, {}, each.name + u'\n' + tr("next transfer")});
            for (const Transfer& each : closed)
                entries.push_back({each.creditor, each.creditorName, each.id, closedWords(each)});
            return entries;
        },
        [this](Result<std::vector<Entry>> entries) {
            if (entries)
                return showEntries(std::move(*entries));
            say(tr("could not be read: %1").arg(entries.error().message), Tone::Crit);
            Q_EMIT loaded();
        });
}

void TransferPage::showEntries(std::vector<Entry> entries)
{
    const int before = std::max(m_list->currentRow(), 0);
    m_entries = std::move(entries);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Entry& entry : m_entries)
            m_list->addItem(entry.words);
        m_list->setCurrentRow(std::min(before, m_list->count() - 1));
    }
    m_empty->setVisible(m_entries.empty());
    m_list->setVisible(!m_entries.empty());
    m_body->setVisible(!m_entries.empty());
    if (m_entries.empty())
        Q_EMIT loaded();
    else
        choose();
}

void TransferPage::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= std::ssize(m_entries))
        return;
    m_taking.cancel();
    const Entry& entry = m_entries[static_cast<std::size_t>(row)];
    const Clock* const clock = &m_context.clock;
    m_taking = m_context.runner.run(
        this,
        [clock, creditor = entry.creditor, closed = entry.closed](storage::Database& database, const JobToken&) {
            payments::Transfers transfers(database, *clock);
            return closed.isValid() ? transfers.find(closed)
                                    : transfers.preview({creditor, clock->today().addDays(-1), {}});
        },
        [this](const Result<Transfer>& transfer) { show(transfer); });
}

void TransferPage::say(const QString& text, Tone tone) { m_state->setText(text, {.tone = tone}); }

void TransferPage::show(const Result<Transfer>& transfer)
{
    const int row = m_list->currentRow();
    const QString creditor =
        row >= 0 && row < std::ssize(m_entries) ? m_entries[static_cast<std::size_t>(row)].creditorName : QString();
    m_transfer = transfer.value_or(Transfer());
    const bool isClosed = m_transfer.id.isValid();
    m_title->setText(isClosed ? tr("Transfer %1 to %2").arg(m_transfer.number).arg(creditor)
                              : tr("Next transfer to %1").arg(creditor));
    if (!transfer)
        say(transfer.error().message, Tone::Warn);
    else if (isClosed)
        say(tr("%1 to %2, closed by %3")
                .arg(format::date(m_transfer.from), format::date(m_transfer.until), m_transfer.closedBy));
    else if (m_transfer.lines.empty())
        say(tr("nothing came in that is not transferred yet"));
    else
        say(tr("%1 to %2, not closed").arg(format::date(m_transfer.from), format::date(m_transfer.until)));
    m_close->setVisible(!isClosed);
    m_close->setEnabled(!isClosed && !m_transfer.lines.empty());
    m_export->setEnabled(!m_transfer.lines.empty());
    showFacts();
    std::vector<QStringList> rows;
    for (const TransferLine& line : m_transfer.lines)
        rows.push_back(transferCells(line));
    m_table->setFigures(
        rows, rows.empty() ? QStringList()
                           : QStringList{tr("Total"), {}, {}, {}, figure(m_transfer.received - m_transfer.returned), {},
                                 figure(m_transfer.commission), figure(m_transfer.fees), figure(m_transfer.net)});
    Q_EMIT loaded();
}

void TransferPage::showFacts()
{
    const auto fact = [](const QString& label, money::Money amount, const QString& note) {
        return Fact{.label = label,
            .value = {{format::money(amount.cents()), Tone::Text, Weight::SemiBold}},
            .note = {{note, Tone::Text3}},
            .large = true,
            .width = 160};
    };
    m_facts->setFacts({fact(tr("Received"), m_transfer.received, tr("for the creditor")),
        fact(tr("Went back"), m_transfer.returned, tr("to who paid")),
        fact(tr("Commission"), m_transfer.commission, tr("by the age of the debt")),
        fact(tr("Fees"), m_transfer.fees, tr("kept by the bank")),
        fact(tr("To be transferred"), m_transfer.net,
            m_transfer.net.isNegative() ? tr("the creditor owes it") : tr("to the creditor"))});
}

void TransferPage::closeTransfer()
{
    if (!m_close->isEnabled() || m_close->isHidden())
        return;
    m_close->setEnabled(false);
    const Clock* const clock = &m_context.clock;
    const payments::TransferWish wish{m_transfer.creditor, m_transfer.until, m_context.user};
    m_context.runner.run(
        this,
        [clock, wish](
            storage::Database& database, const JobToken&) { return payments::Transfers(database, *clock).close(wish); },
        [this](const Result<Transfer>& closed) {
            if (closed)
                return refresh();
            m_close->setEnabled(true);
            say(closed.error().message, Tone::Crit);
        });
}

void TransferPage::exportTransfer()
{
    if (!m_export->isEnabled())
        return;
    const QString name = m_transfer.id.isValid()
                             ? QStringLiteral("repasse-%1-%2").arg(m_transfer.creditor.value()).arg(m_transfer.number)
                             : QStringLiteral("repasse-%1").arg(m_transfer.until.toString(Qt::ISODate));
    saveReport(
        *this, m_context, name, payments::transferReport(m_transfer), [this](const QString& said) { say(said); });
}

} // namespace trato::ui
