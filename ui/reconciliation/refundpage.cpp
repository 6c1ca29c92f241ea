#include "ui/reconciliation/refundpage.h"

#include "negotiation/roles.h"
#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/reconciliation/refunddetail.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"
#include "ui/widgets/waiting.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trato::ui {

using namespace std::chrono_literals;
using payments::HandRefund;

namespace {

constexpr int refundRole = Qt::UserRole;
constexpr auto shownFor = 24h * 30;

QString refundLines(const HandRefund& one)
{
    const QString whose = refundOwner(one);
    const QString stands =
        one.waits()
            ? RefundPage::tr("to be sent since %1").arg(format::date(one.refund.updatedAt.dateIn(deskZone())))
            : RefundPage::tr("sent on %1 by %2").arg(format::date(one.refund.updatedAt.dateIn(deskZone())), one.sentBy);
    return format::money(one.refund.amount.cents()) + QStringLiteral(" · ") + whose + u'\n' + stands;
}

} // namespace

RefundPage::RefundPage(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_pacer(400ms)
    , m_count(new Label(context.look, QString(), {.tone = Tone::Text3}))
    , m_notice(new Label(context.look, QString(), {.tone = Tone::Crit}))
    , m_empty(new EmptyState(context.look, Icon::Done, Tone::Ok))
    , m_list(new QListWidget)
    , m_detail(new RefundDetail(context))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Refunds by hand"));
    m_list->setAccessibleName(tr("Refunds that a person sends"));
    LinesDelegate::give(*m_list, look());
    m_empty->setTexts(tr("Nothing has to be sent back by hand"),
        tr("A refund of a payment that only a bank's file told of comes here when it is approved."));
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &RefundPage::choose);
    connect(m_detail, &RefundDetail::answered, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        refresh();
    });
    connect(m_detail, &RefundDetail::caseWanted, this, &RefundPage::caseWanted);
    connect(&m_pacer, &Pacer::due, this, &RefundPage::refresh);
    // The number on its tab is true while another page is shown.
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (topic == QStringLiteral("payment") || topic == QStringLiteral("role") || topic.isEmpty())
            m_pacer.request();
    });
    RefundPage::lookChanged();
    refresh();
}

void RefundPage::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(10), px(14), px(10));
    head->setSpacing(px(8));
    head->addWidget(new Label(look(), tr("Refunds by hand"), {.type = Type::Title, .weight = Weight::SemiBold}));
    head->addWidget(m_count, 1);
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

void RefundPage::registerActions()
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
    add("refund.sent", tr("The refund was sent"), "Ctrl+Return", Icon::Done, [this] { m_detail->record(); });
    add("refund.not_sent", tr("The refund is not sent after all"), "Ctrl+Backspace", Icon::Ban,
        [this] { m_detail->decline(); });
}

void RefundPage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void RefundPage::lookChanged()
{
    fold();
    LookWidget::lookChanged();
}

/// In a narrow window the refund stands below the list.
void RefundPage::fold()
{
    const bool narrow = width() < px(820);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_detail->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(520));
}

void RefundPage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void RefundPage::refresh()
{
    m_reading.cancel();
    m_reading = m_context.runner.run(
        this,
        [clock = &m_context.clock, user = m_context.user](
            storage::Database& database, const JobToken&) -> Result<Known> {
            Known known;
            TRATO_TRY(known.refunds, payments::Refunds(database, *clock).handRefunds(clock->now() - shownFor));
            TRATO_TRY(const negotiation::Role role, negotiation::roleOf(database, user));
            known.leads = role >= negotiation::Role::Supervisor;
            return known;
        },
        [this](Result<Known> known) {
            m_notice->setText(known ? QString() : tr("could not be read: %1").arg(known.error().message));
            m_notice->setVisible(!known);
            if (known)
                show(std::move(*known));
            Q_EMIT loaded();
        });
}

/// What is chosen stays chosen, also when it moves to those that were sent.
void RefundPage::show(Known known)
{
    const int before = m_list->currentRow();
    const qint64 chosen = m_list->currentItem() != nullptr ? m_list->currentItem()->data(refundRole).toLongLong() : 0;
    m_known = std::move(known);
    const auto waiting = static_cast<int>(std::ranges::count_if(m_known.refunds, &HandRefund::waits));
    m_count->setText(waiting > 0 ? tr("%n to be sent", nullptr, waiting) : QString());
    int row = -1;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const HandRefund& one : m_known.refunds) {
            auto* item = new QListWidgetItem(
                look().icon(one.waits() ? Icon::Undo : Icon::Done, one.waits() ? Tone::Warn : Tone::Ok),
                refundLines(one), m_list);
            item->setData(refundRole, one.refund.id.value());
            if (one.refund.id.value() == chosen)
                row = m_list->count() - 1;
        }
        m_list->setCurrentRow(row >= 0 ? row : std::clamp(before, 0, std::max(m_list->count() - 1, 0)));
    }
    choose();
    const bool none = m_known.refunds.empty();
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    m_detail->setVisible(!none);
    Q_EMIT waitingChanged(waiting);
}

void RefundPage::choose()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < std::ssize(m_known.refunds))
        m_detail->show(m_known.refunds[static_cast<size_t>(row)], m_known.leads);
}

} // namespace trato::ui
