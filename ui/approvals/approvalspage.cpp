#include "ui/approvals/approvalspage.h"

#include "storage/database.h"
#include "ui/approvals/requestdetail.h"
#include "ui/approvals/requestwords.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"
#include "ui/widgets/waiting.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;
using approvals::Request;

namespace {

constexpr int requestRole = Qt::UserRole;

QString keyOf(const Request& request)
{
    return QStringLiteral("%1.%2").arg(static_cast<int>(request.kind())).arg(request.id());
}

} // namespace

ApprovalsPage::ApprovalsPage(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_pacer(400ms)
    , m_count(new Label(context.look, QString(), {.tone = Tone::Text3}))
    , m_notice(new Label(context.look, QString(), {.tone = Tone::Crit}))
    , m_parts(new ChoiceBar(context.look, ChoiceKind::Pills, tr("Part of the approvals")))
    , m_empty(new EmptyState(context.look, Icon::Done, Tone::Ok))
    , m_list(new QListWidget)
    , m_detail(new RequestDetail(context))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Approvals"));
    m_list->setAccessibleName(tr("What waits for a second person"));
    LinesDelegate::give(*m_list, look());
    m_parts->setChoices({{QStringLiteral("mine"), tr("For me")}, {QStringLiteral("all"), tr("All")}});
    m_parts->setTight(true);
    buildLayout();
    connect(m_parts, &ChoiceBar::chosen, this, [this](const QString& id) {
        m_chosenByHand = true;
        showPart(id == QStringLiteral("mine") ? Part::Mine : Part::All);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ApprovalsPage::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ApprovalsPage::openCase);
    connect(m_detail, &RequestDetail::answered, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        refresh();
    });
    connect(m_detail, &RequestDetail::caseWanted, this, &ApprovalsPage::caseWanted);
    connect(&m_pacer, &Pacer::due, this, &ApprovalsPage::refresh);
    // The number on the rail is true while another room is shown.
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (topic == QStringLiteral("agreement") || topic == QStringLiteral("payment") ||
            topic == QStringLiteral("role") || topic.isEmpty())
            m_pacer.request();
    });
    connect(&m_round, &QTimer::timeout, this, &ApprovalsPage::refresh);
    m_round.start(1min);
    ApprovalsPage::lookChanged();
    refresh();
}

void ApprovalsPage::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(10), px(14), px(10));
    head->setSpacing(px(8));
    head->addWidget(
        new Label(look(), tr("What waits for a second person"), {.type = Type::Title, .weight = Weight::SemiBold}));
    head->addWidget(m_count, 1);
    head->addWidget(m_parts);
    m_notice->setContentsMargins(px(16), 0, px(14), px(6));
    m_notice->hide();
    m_columns->setSpacing(0);
    m_columns->addWidget(m_list, 3);
    m_columns->addWidget(m_detail, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_empty, 1);
    layout->addLayout(m_columns, 1);
    m_list->hide();
    m_detail->hide();
}

void ApprovalsPage::registerActions()
{
    const auto add = [this](const char* id, const QString& text, const QKeySequence& key, auto act,
                         const QKeySequence& other = {}) {
        m_context.actions.add({.id = QLatin1StringView(id),
                                  .text = text,
                                  .sequence = key,
                                  .alternative = other,
                                  .group = tr("Approvals"),
                                  .icon = Icon::Done,
                                  .scope = ActionScope::Region,
                                  .region = this},
            this, act);
    };
    add("approvals.approve", tr("Approve: say why, then Enter"), Qt::Key_A,
        [this] { m_detail->begin(RequestDetail::Intent::Approve); });
    add("approvals.refuse", tr("Refuse: say why, then Enter"), Qt::Key_R,
        [this] { m_detail->begin(RequestDetail::Intent::Refuse); });
    add(
        "approvals.now", tr("Approve at once"), QKeySequence(QStringLiteral("Ctrl+Return")),
        [this] { m_detail->approve(); }, QKeySequence(QStringLiteral("Ctrl+Enter")));
    add("approvals.case", tr("Open the case of the request"), Qt::Key_C, [this] { openCase(); });
}

void ApprovalsPage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void ApprovalsPage::lookChanged()
{
    fold();
    LookWidget::lookChanged();
}

/// In a narrow window the request stands below the list.
void ApprovalsPage::fold()
{
    const bool narrow = width() < px(820);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_detail->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(520));
    // What is answered has to be read whole; the list is scrolled.
    m_columns->setStretch(0, narrow ? 1 : 3);
    m_columns->setStretch(1, 2);
}

void ApprovalsPage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void ApprovalsPage::refresh()
{
    m_reading.cancel();
    m_reading = m_context.runner.run(
        this,
        [clock = &m_context.clock, user = m_context.user](storage::Database& database, const JobToken&) {
            return approvals::waitingRequests(database, *clock, user);
        },
        [this](Result<std::vector<Request>> requests) {
            m_notice->setText(requests ? QString() : tr("could not be read: %1").arg(requests.error().message));
            m_notice->setVisible(!requests);
            if (requests)
                showRequests(std::move(*requests));
            Q_EMIT loaded();
        });
}

void ApprovalsPage::showRequests(std::vector<Request> requests)
{
    m_all = std::move(requests);
    const auto mine = static_cast<int>(std::ranges::count_if(m_all, &Request::isMine));
    m_parts->setNote(QStringLiteral("mine"), format::count(mine));
    m_parts->setNote(QStringLiteral("all"), format::count(std::ssize(m_all)));
    m_count->setText(mine > 0 ? tr("%n for you", nullptr, mine) : QString());
    // Whoever has only asked sees what they asked for.
    showPart(!m_chosenByHand ? (mine > 0 || m_all.empty() ? Part::Mine : Part::All) : m_part);
    Q_EMIT mineChanged(mine);
}

/// What is chosen stays chosen; when it is answered the next one takes its place.
void ApprovalsPage::showPart(Part part)
{
    m_part = part;
    m_parts->setCurrent(part == Part::Mine ? QStringLiteral("mine") : QStringLiteral("all"));
    m_shown.clear();
    std::ranges::copy_if(
        m_all, std::back_inserter(m_shown), [part](const Request& one) { return part == Part::All || one.isMine(); });
    const int before = m_list->currentRow();
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->data(requestRole).toString() : QString();
    int row = -1;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Request& one : m_shown) {
            auto* item = new QListWidgetItem(look().icon(requestIcon(one), one.isMine() ? Tone::Accent : Tone::Text3),
                requestLines(one, m_context.clock.now()), m_list);
            item->setData(requestRole, keyOf(one));
            if (keyOf(one) == chosen)
                row = m_list->count() - 1;
        }
        m_list->setCurrentRow(row >= 0 ? row : std::clamp(before, 0, std::max(m_list->count() - 1, 0)));
    }
    choose();
    showEmpty();
}

void ApprovalsPage::showEmpty()
{
    const bool none = m_shown.empty();
    const bool others = none && !m_all.empty();
    m_empty->setTexts(others ? tr("Nothing waits for you") : tr("Nothing waits for a second person"),
        others ? tr("“All” shows what waits for somebody else.")
               : tr("Agreements beyond a limit, refunds and new payees come here by themselves."));
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    m_detail->setVisible(!none);
}

void ApprovalsPage::choose()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < std::ssize(m_shown))
        m_detail->show(m_shown[static_cast<size_t>(row)]);
}

void ApprovalsPage::openCase()
{
    if (m_detail->isVisible() && m_detail->request() && m_detail->request()->debtor().isValid())
        Q_EMIT caseWanted(m_detail->request()->debtor());
}

} // namespace trato::ui
