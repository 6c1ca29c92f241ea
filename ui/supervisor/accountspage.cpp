#include "ui/supervisor/accountspage.h"

#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/supervisor/accountpanel.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;
using supervision::AccountHealth;
using supervision::AccountKey;
using supervision::ChannelAccount;
using supervision::ChannelAccounts;

AccountsPage::AccountsPage(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_rows(new RowModel<AccountRow>(
          [clock = &context.clock](const AccountRow& row) { return row.spoken(clock->now()); }, this))
    , m_count(new Label(context.look, QString(), {.tone = Tone::Text3}))
    , m_done(new Banner(context.look, Tone::Info, Icon::Info))
    , m_undoButton(m_done->addButton(tr("Undo")))
    , m_empty(new EmptyState(context.look, Icon::Server, Tone::Text3))
    , m_broken(new EmptyState(context.look, Icon::Warning, Tone::Crit))
    , m_list(new QListView)
    , m_panel(new AccountPanel(context))
    , m_settle(2s)
{
    setAccessibleName(tr("Channel accounts"));
    m_empty->setTexts(tr("No engine attends an account"),
        tr("Accounts stand in the engine's configuration. They come here as soon as trato-engine runs with it."));
    connect(m_broken->addButton(tr("Try again")), &Button::clicked, this, &AccountsPage::refresh);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Channel accounts"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new AccountDelegate(look(), m_context.clock, this));
    buildLayout();
    connectParts();
    AccountsPage::lookChanged();
    refresh();
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(8), px(14), px(8));
    head->setSpacing(px(8));
    head->addWidget(new Label(look(), tr("Channel accounts"), {.type = Type::Title, .weight = Weight::SemiBold}));
    head->addWidget(m_count, 1);
    auto* table = new QWidget;
    auto* rows = new QVBoxLayout(table);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new AccountHead(look()));
    rows->addWidget(m_list, 1);
    m_content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(table, 1);
    m_columns->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_done);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_broken, 1);
    layout->addWidget(m_content, 1);
    m_done->hide();
    m_empty->hide();
    m_broken->hide();
}

void AccountsPage::connectParts()
{
    connect(&m_settle, &Pacer::due, this, &AccountsPage::refresh);
    connect(&m_round, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_round.start(15s);
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (isVisible() && (topic.isEmpty() || topic == QStringLiteral("account") || topic == QStringLiteral("outbox")))
            m_settle.request();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const AccountRow* const row = chosen())
            m_panel->show(*row);
        readDetail();
    });
    connect(m_panel, &AccountPanel::switchWanted, this, &AccountsPage::switchChosen);
    connect(m_panel, &AccountPanel::caseWanted, this, &AccountsPage::caseWanted);
    connect(m_undoButton, &Button::clicked, this, &AccountsPage::undo);
}

void AccountsPage::registerActions()
{
    const auto act = [this](const char* id, const QString& text, const QKeySequence& keys, Icon icon, auto run) {
        m_context.actions.add({.id = QLatin1StringView(id),
                                  .text = text,
                                  .sequence = keys,
                                  .group = tr("Supervision"),
                                  .icon = icon,
                                  .scope = ActionScope::Region,
                                  .region = this},
            this, run);
    };
    act("accounts.switch", tr("Pause or resume the account"), Qt::Key_P, Icon::Pause, [this] { switchChosen(); });
    act("accounts.undo", tr("Undo the pause or its end"), QKeySequence(QStringLiteral("Ctrl+Z")), Icon::Undo,
        [this] { undo(); });
    m_undoButton->setHint(QStringLiteral("Ctrl Z"));
}

void AccountsPage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void AccountsPage::hideEvent(QHideEvent* event)
{
    if (m_sheet)
        m_sheet->close();
    LookWidget::hideEvent(event);
}

void AccountsPage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void AccountsPage::lookChanged()
{
    fold();
    LookWidget::lookChanged();
}

/// In a narrow window, or with large text, the account stands below the list.
void AccountsPage::fold()
{
    const qreal room = width() / look().metrics().scale();
    const bool narrow = room < 860;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = px(room >= 1200 ? 380 : 312);
    m_panel->setMinimumWidth(narrow ? 0 : side);
    m_panel->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
    m_columns->setStretch(0, 1);
    m_columns->setStretch(1, narrow ? 1 : 0);
}

const AccountRow* AccountsPage::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_rows->row(index) : nullptr;
}

bool AccountsPage::choose(const std::function<bool(const ChannelAccount&)>& wanted)
{
    const auto& rows = m_rows->rows();
    const auto found = std::ranges::find_if(rows, [&](const AccountRow& row) { return wanted(row.account); });
    if (found == rows.end())
        return false;
    m_list->setCurrentIndex(m_rows->index(static_cast<int>(found - rows.begin())));
    return true;
}

void AccountsPage::refresh()
{
    m_reading.cancel();
    m_reading = m_context.runner.run(
        this,
        [user = m_context.user, clock = &m_context.clock](
            storage::Database& database, const JobToken&) { return ChannelAccounts(database, *clock).list(user); },
        [this](Result<std::vector<ChannelAccount>> accounts) {
            if (!accounts)
                return showError(accounts.error());
            show(std::move(*accounts));
        });
}

/// What was read before stays in sight.
void AccountsPage::showError(const Error& error)
{
    const QString what = tr("The accounts could not be read: %1").arg(error.message);
    if (m_rows->rowCount() > 0) {
        m_count->setText(what, {.tone = Tone::Crit});
    } else {
        m_broken->setTexts(tr("The accounts could not be read"), error.message);
        m_broken->show();
        m_empty->hide();
        m_content->hide();
    }
    Q_EMIT loaded();
}

void AccountsPage::show(std::vector<ChannelAccount> accounts)
{
    const auto ill = std::ranges::count_if(accounts, [](const ChannelAccount& one) {
        return one.health != AccountHealth::Working && one.health != AccountHealth::Paused;
    });
    const auto all = static_cast<int>(accounts.size());
    m_count->setText(ill > 0 ? tr("%1, %2").arg(tr("%n account(s)", nullptr, all),
                                   tr("%n need(s) a look", nullptr, static_cast<int>(ill)))
                             : tr("%n account(s)", nullptr, all),
        {.tone = Tone::Text3});
    std::vector<AccountRow> rows;
    rows.reserve(accounts.size());
    for (ChannelAccount& one : accounts)
        rows.push_back({std::move(one)});
    m_rows->setRows(std::move(rows));
    const bool none = m_rows->rowCount() == 0;
    m_broken->hide();
    m_empty->setVisible(none);
    m_content->setVisible(!none);
    if (!m_list->currentIndex().isValid() && !none)
        m_list->setCurrentIndex(m_rows->index(0));
    if (const AccountRow* const row = chosen())
        m_panel->show(*row);
    else
        m_panel->clear();
    readDetail();
    Q_EMIT loaded();
}

void AccountsPage::readDetail()
{
    m_detail.cancel();
    const AccountRow* const row = chosen();
    if (row == nullptr)
        return;
    m_detail = m_context.runner.run(
        this,
        [key = row->accountKey(), user = m_context.user, clock = &m_context.clock](storage::Database& database,
            const JobToken&) { return ChannelAccounts(database, *clock).detail(key, user); },
        [this](const Result<supervision::AccountDetail>& detail) {
            if (!detail)
                return showError(detail.error());
            m_panel->show(*detail);
            Q_EMIT detailShown();
        });
}

void AccountsPage::switchChosen()
{
    const AccountRow* const row = chosen();
    if (row == nullptr || !row->account.known.sends)
        return;
    const AccountKey key = row->accountKey();
    if (row->account.stop)
        return resume(key);
    if (!m_sheet)
        m_sheet = new AskSheet(look(), window());
    m_sheet->ask({.title = tr("Pause the account %1?").arg(key.account),
        .text = tr("Nothing leaves by it any more, of people and machine alike, until somebody resumes it. What comes "
                   "in is still taken."),
        .placeholder = tr("Why"),
        .needsWords = true,
        .confirm = tr("Pause"),
        .done = [this, key](int, const QString& why) { pause(key, why); }});
}

void AccountsPage::pause(const AccountKey& key, const QString& reason)
{
    perform(
        [key, reason, user = m_context.user](ChannelAccounts& accounts) { return accounts.pause(key, user, reason); },
        tr("%1 is paused. What was to leave by it waits.").arg(key.account), [this, key] { resume(key); });
}

void AccountsPage::resume(const AccountKey& key)
{
    const auto& rows = m_rows->rows();
    const auto found = std::ranges::find_if(rows, [&](const AccountRow& row) { return row.accountKey() == key; });
    const QString why = found != rows.end() && found->account.stop ? found->account.stop->reason : QString();
    perform([key, user = m_context.user](ChannelAccounts& accounts) { return accounts.resume(key, user); },
        tr("%1 goes on. What waited is sent, each message checked again.").arg(key.account),
        [this, key, why] { pause(key, why); });
}

void AccountsPage::undo()
{
    if (const auto back = std::exchange(m_undo, {}))
        back();
}

void AccountsPage::perform(
    std::function<Result<void>(ChannelAccounts&)> work, const QString& said, std::function<void()> undo)
{
    m_context.runner.run(
        this,
        [work = std::move(work), clock = &m_context.clock](
            storage::Database& database, const JobToken&) -> Result<void> {
            ChannelAccounts accounts(database, *clock);
            return work(accounts);
        },
        [this, said, undo = std::move(undo)](const Result<void>& done) {
            m_done->setKind(done ? Tone::Info : Tone::Crit, done ? Icon::Info : Icon::Warning);
            m_done->setTexts(done ? said : done.error().message, {});
            m_undo = done ? undo : std::function<void()>();
            m_undoButton->setVisible(done.has_value());
            m_done->show();
            refresh();
        });
}

void AccountsPage::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme().canvas); }

} // namespace trato::ui
