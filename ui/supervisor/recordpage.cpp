#include "ui/supervisor/recordpage.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QVBoxLayout>

namespace trato::ui {

using supervision::RuleEntry;
using supervision::RuleFilter;

namespace {

constexpr int shownEntries = 1'000;
constexpr int mostExported = 200'000;

Result<void> writeFile(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(QStringLiteral("unwritable_file"), file.errorString());
    return {};
}

} // namespace

RecordPage::RecordPage(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_rows(new RowModel<RuleRow>([](const RuleRow& row) { return row.spoken(); }, this))
    , m_period(new ChoiceBar(context.look, ChoiceKind::Boxed, tr("Period")))
    , m_who(new Button(context.look, tr("Everybody")))
    , m_rule(new Button(context.look, tr("All rules")))
    , m_export(new Button(context.look, tr("Export"), ButtonKind::Outline))
    , m_count(new Label(context.look, QString(), {.tone = Tone::Text3}))
    , m_empty(new EmptyState(context.look, Icon::Shield, Tone::Ok))
    , m_list(new QListView)
{
    setAccessibleName(tr("Record of rules"));
    m_period->setChoices({{QStringLiteral("1"), tr("Today")}, {QStringLiteral("7"), tr("7 days")},
        {QStringLiteral("30"), tr("30 days")}, {QStringLiteral("90"), tr("90 days")}});
    m_period->setCurrent(QStringLiteral("7"));
    m_who->setGlyph(Icon::User);
    m_rule->setGlyph(Icon::Filter);
    m_export->setGlyph(Icon::Download);
    auto* title = new QHBoxLayout;
    title->addWidget(new Label(look(), tr("Record of rules"), {.type = Type::Title, .weight = Weight::SemiBold}));
    title->addWidget(m_count, 1);
    auto* choices = new QHBoxLayout;
    for (QWidget* part : {static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_rule),
             static_cast<QWidget*>(m_export)})
        choices->addWidget(part);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->addLayout(title, 1);
    m_head->addLayout(choices);
    m_empty->setTexts(tr("Nothing of this kind happened"),
        tr("Refusals, approvals, lifted holds and stops come here by themselves."));
    m_empty->hide();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Record of rules"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new RuleDelegate(look(), m_context.clock, this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    connectParts();
    RecordPage::lookChanged();
    refresh();
}

void RecordPage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void RecordPage::lookChanged()
{
    m_head->setContentsMargins(px(16), px(8), px(14), px(8));
    m_head->setSpacing(px(8));
    fold();
    LookWidget::lookChanged();
}

/// In a narrow window the choices stand below the title.
void RecordPage::fold()
{
    const bool narrow = width() < px(900);
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_export->setWords(width() < px(640) ? ButtonWords::GlyphOnly : ButtonWords::All);
    m_period->setTight(width() < px(640));
}

void RecordPage::connectParts()
{
    connect(m_period, &ChoiceBar::chosen, this, &RecordPage::refresh);
    connect(m_export, &Button::clicked, this, &RecordPage::askFile);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const DebtorId debtor = m_rows->row(index).entry.debtor; debtor.isValid())
            Q_EMIT caseWanted(debtor);
    });
    connect(m_who, &Button::clicked, this, [this] {
        choose(m_who, tr("Everybody"), m_people, m_person, [](const QString& who) { return subjectTitle(who); });
    });
    connect(m_rule, &Button::clicked, this, [this] {
        choose(m_rule, tr("All rules"), m_rules, m_ruleName, [](const QString& rule) { return ruleTitle(rule); });
    });
}

void RecordPage::registerActions()
{
    m_context.actions.add({.id = QStringLiteral("rules.export"),
                              .text = tr("Export the record of rules"),
                              .sequence = Qt::Key_X,
                              .group = tr("Supervision"),
                              .scope = ActionScope::Region,
                              .region = this},
        this, [this] { askFile(); });
    m_export->setHint(QStringLiteral("X"));
}

void RecordPage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

RuleFilter RecordPage::filter() const
{
    const QDate today = m_context.clock.today();
    return {.from = Instant::startOfDay(today.addDays(1 - m_period->current().toInt()), deskZone()),
        .until = Instant::startOfDay(today.addDays(1), deskZone()),
        .who = m_person,
        .rule = m_ruleName,
        .limit = shownEntries};
}

void RecordPage::refresh()
{
    m_reading.cancel();
    m_reading = m_context.runner.run(
        this,
        [filter = filter(), user = m_context.user](
            storage::Database& database, const JobToken&) { return supervision::ruleRecord(database, filter, user); },
        [this](Result<std::vector<RuleEntry>> entries) {
            if (!entries)
                return m_count->setText(entries.error().message);
            show(std::move(*entries));
        });
}

void RecordPage::show(std::vector<RuleEntry> entries)
{
    if (m_person.isEmpty() && m_ruleName.isEmpty()) {
        m_people.clear();
        m_rules.clear();
        for (const RuleEntry& one : entries) {
            m_people.append(one.who);
            m_rules.append(one.rule);
        }
        for (QStringList* values : {&m_people, &m_rules}) {
            values->removeAll(QString());
            values->removeDuplicates();
            values->sort();
        }
    }
    m_count->setText(entries.size() < shownEntries ? tr("%n entries", nullptr, static_cast<int>(entries.size()))
                                                   : tr("the newest %1 entries").arg(shownEntries));
    std::vector<RuleRow> rows;
    for (RuleEntry& one : entries)
        rows.push_back({std::move(one)});
    m_rows->setRows(std::move(rows));
    m_empty->setVisible(m_rows->rowCount() == 0);
    m_list->setVisible(m_rows->rowCount() > 0);
    if (!m_list->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_list->setCurrentIndex(m_rows->index(0));
    Q_EMIT loaded();
}

void RecordPage::choose(
    Button* at, const QString& all, const QStringList& values, QString& into, QString (*title)(const QString&))
{
    auto* menu = new QMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, const QString& value) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, at, text, value, &into] {
            at->setText(text);
            into = value;
            refresh();
        });
    };
    offer(all, {});
    for (const QString& value : values)
        offer(title(value), value);
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void RecordPage::askFile()
{
    auto* dialog = new QFileDialog(this, tr("Export the record of rules"), QString(), QStringLiteral("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("trato-%1.csv").arg(m_context.clock.today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &RecordPage::exportTo);
    dialog->open();
}

void RecordPage::exportTo(const QString& file)
{
    RuleFilter wanted = filter();
    wanted.limit = mostExported;
    m_context.runner.run(
        this,
        [wanted, file, user = m_context.user, clock = &m_context.clock](
            storage::Database& database, const JobToken&) -> Result<int> {
            TRATO_TRY(const auto entries, supervision::ruleRecord(database, wanted, user));
            TRATO_CHECK(supervision::noteExport(database, *clock, user, static_cast<int>(entries.size())));
            TRATO_CHECK(writeFile(file, supervision::ruleRecordCsv(entries)));
            return static_cast<int>(entries.size());
        },
        [this, file](const Result<int>& written) {
            m_count->setText(written ? tr("%n entries written", nullptr, *written) : written.error().message);
            if (written)
                Q_EMIT exported(file);
        });
}

void RecordPage::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme().canvas); }

} // namespace trato::ui
