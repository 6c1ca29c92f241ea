#include "ui/reconciliation/reconciliationpage.h"

#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/reconciliation/bankfilestrip.h"
#include "ui/reconciliation/workdetail.h"
#include "ui/reconciliation/workwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"
#include "ui/widgets/waiting.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trato::ui {

using namespace std::chrono_literals;
using payments::OpenWork;

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

ReconciliationPage::ReconciliationPage(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_pacer(400ms)
    , m_count(new Label(context.look, QString(), {.tone = Tone::Text3}))
    , m_file(new Button(context.look, tr("Bank file"), ButtonKind::Outline))
    , m_strip(new BankFileStrip(context))
    , m_empty(new EmptyState(context.look, Icon::Done, Tone::Ok))
    , m_list(new QListWidget)
    , m_detail(new WorkDetail(context))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Reconciliation"));
    m_file->setGlyph(Icon::Download);
    m_list->setAccessibleName(tr("Payments that wait for you"));
    LinesDelegate::give(*m_list, look());
    m_empty->setTexts(tr("Every payment is where it belongs"),
        tr("What the bank tells that does not fit comes here by itself. A bank's file is read with “Bank file”."));
    buildLayout();
    connect(m_file, &Button::clicked, this, &ReconciliationPage::askFile);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReconciliationPage::choose);
    connect(m_detail, &WorkDetail::accepted, this, [this](const payments::Decision& said) { decide(said, true); });
    connect(m_detail, &WorkDetail::refused, this, [this](const payments::Decision& said) { decide(said, false); });
    connect(m_detail, &WorkDetail::caseWanted, this, &ReconciliationPage::caseWanted);
    connect(m_strip, &BankFileStrip::stored, this, &ReconciliationPage::refresh);
    connect(&m_pacer, &Pacer::due, this, &ReconciliationPage::refresh);
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (isVisible() && (topic == QStringLiteral("payment") || topic.isEmpty()))
            m_pacer.request();
    });
    ReconciliationPage::lookChanged();
}

void ReconciliationPage::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->addWidget(
        new Label(look(), tr("Payments that wait for you"), {.type = Type::Title, .weight = Weight::SemiBold}));
    head->addWidget(m_count, 1);
    head->addWidget(m_file);
    head->setContentsMargins(px(16), px(10), px(14), px(10));
    head->setSpacing(px(8));
    m_columns->setSpacing(0);
    m_columns->addWidget(m_list, 3);
    m_columns->addWidget(m_detail, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addWidget(m_empty, 1);
    layout->addLayout(m_columns, 1);
    m_list->hide();
    m_detail->hide();
}

void ReconciliationPage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void ReconciliationPage::lookChanged()
{
    fold();
    LookWidget::lookChanged();
}

/// In a narrow window the payment stands below the list.
void ReconciliationPage::fold()
{
    const bool narrow = width() < px(820);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_detail->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(520));
}

void ReconciliationPage::registerActions()
{
    const auto add = [this](const char* id, const QString& text, const QKeySequence& key, auto act) {
        m_context.actions.add({.id = QLatin1StringView(id),
                                  .text = text,
                                  .sequence = key,
                                  .group = tr("Reconciliation"),
                                  .icon = Icon::Cash,
                                  .scope = ActionScope::Region,
                                  .region = this},
            this, act);
    };
    add("reconciliation.accept", tr("Do what is proposed"), QKeySequence(QStringLiteral("Ctrl+Return")),
        [this] { m_detail->accept(); });
    add("reconciliation.refuse", tr("Do nothing with the payment"), QKeySequence(QStringLiteral("Ctrl+Backspace")),
        [this] { m_detail->refuse(); });
    add("reconciliation.file", tr("Read a bank's file"), QKeySequence(QStringLiteral("Ctrl+L")), [this] { askFile(); });
    m_file->setHint(m_context.actions.keyText(QStringLiteral("reconciliation.file")));
}

void ReconciliationPage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void ReconciliationPage::askFile()
{
    auto* dialog = new QFileDialog(this, tr("Bank file"), QString(),
        tr("Files of banks (*.ret *.RET *.txt *.crt *.CRT *.ofx *.OFX *.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReconciliationPage::openFile);
    dialog->open();
}

void ReconciliationPage::openFile(const QString& path) { m_strip->open(path); }

void ReconciliationPage::refresh()
{
    m_reading.cancel();
    m_reading = m_context.runner.run(
        this, [](storage::Database& database, const JobToken&) { return payments::openWork(database); },
        [this](Result<std::vector<OpenWork>> work) {
            if (work)
                return show(std::move(*work));
            m_count->setText(tr("could not be read: %1").arg(work.error().message));
            Q_EMIT loaded();
        });
}

/// What is chosen stays chosen; when it is done the next one takes its place.
void ReconciliationPage::show(std::vector<OpenWork> work)
{
    const int before = m_list->currentRow();
    const qint64 chosen = m_list->currentItem() != nullptr ? m_list->currentItem()->data(idRole).toLongLong() : 0;
    m_work = std::move(work);
    m_count->setText(m_work.empty() ? QString() : tr("%n payment(s)", nullptr, static_cast<int>(m_work.size())));
    int row = -1;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const OpenWork& one : m_work) {
            auto* item = new QListWidgetItem(workLines(one), m_list);
            item->setData(idRole, one.proposal.id.value());
            if (one.proposal.id.value() == chosen)
                row = m_list->count() - 1;
        }
        m_list->setCurrentRow(row >= 0 ? row : std::clamp(before, 0, std::max(m_list->count() - 1, 0)));
    }
    choose();
    m_empty->setVisible(m_work.empty());
    m_list->setVisible(!m_work.empty());
    m_detail->setVisible(!m_work.empty());
    Q_EMIT loaded();
}

void ReconciliationPage::choose()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < std::ssize(m_work))
        m_detail->show(m_work[static_cast<size_t>(row)]);
}

void ReconciliationPage::decide(const payments::Decision& decision, bool accept)
{
    const Clock* const clock = &m_context.clock;
    m_detail->setBusy(true);
    m_context.runner.run(
        this,
        [clock, decision, accept](storage::Database& database, const JobToken&) -> Result<bool> {
            payments::Proposals proposals(database, *clock);
            if (accept) {
                TRATO_TRY([[maybe_unused]] const auto settled, proposals.accept(decision));
            } else {
                TRATO_CHECK(proposals.refuse(decision));
            }
            return true;
        },
        [this](const Result<bool>& done) {
            m_detail->setBusy(false);
            m_detail->say(done ? QString() : done.error().message);
            refresh();
        });
}

} // namespace trato::ui
