#include "ui/supervisor/accountpanel.h"

#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace trato::ui {

AccountPanel::AccountPanel(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::Pane, parent)
    , m_context(context)
    , m_name(new Label(context.look, QString(), {.type = Type::Title, .weight = Weight::SemiBold}))
    , m_health(new ChipLabel(context.look, {}))
    , m_facts(new Paragraph(context.look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_title(new Label(context.look, QString(), {.type = Type::Body, .weight = Weight::SemiBold}))
    , m_advice(new Paragraph(context.look, QString(), {.type = Type::Small, .tone = Tone::Text}))
    , m_words(new Paragraph(context.look, QString(), {.type = Type::Meta, .tone = Tone::Text2}))
    , m_none(new Label(context.look, QString(), {.tone = Tone::Text3}))
    , m_rows(new RowModel<AccountMessageRow>([](const AccountMessageRow& row) { return row.spoken(); }, this))
    , m_list(new QListView)
    , m_switch(new Button(context.look, tr("Pause")))
{
    setAccessibleName(tr("The account"));
    setStrongEdges(Qt::LeftEdge);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Failures and what waits"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new AccountMessageDelegate(look(), m_context.clock, this));
    m_switch->setHint(QStringLiteral("P"));
    buildLayout();
    connect(m_switch, &Button::clicked, this, &AccountPanel::switchWanted);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (!m_rows->row(index).isHead())
            Q_EMIT caseWanted(m_rows->row(index).message.debtor);
    });
    clear();
}

QWidget* AccountPanel::buildTrouble()
{
    m_trouble = new Surface(look(), Fill::Card);
    auto* layout = new QVBoxLayout(m_trouble);
    layout->setContentsMargins(px(12), px(10), px(12), px(10));
    layout->setSpacing(px(4));
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addWidget(m_words);
    return m_trouble;
}

void AccountPanel::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_name, 1);
    head->addWidget(m_health);
    head->addWidget(m_switch);
    auto* told = new Surface(look(), Fill::Pane);
    auto* top = new QVBoxLayout(told);
    top->setContentsMargins(px(16), px(10), px(14), px(10));
    top->setSpacing(px(8));
    top->addLayout(head);
    top->addWidget(m_facts);
    top->addWidget(buildTrouble());
    top->addWidget(m_none);
    // Where there is little height it is scrolled, never cut.
    auto* scroll = new FitScroll;
    scroll->setWidget(told);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll);
    layout->addWidget(m_list, 1);
}

void AccountPanel::clear()
{
    setEnabled(false);
    m_name->setText(tr("No account is chosen"));
    m_health->hide();
    m_facts->setText({});
    m_trouble->hide();
    m_none->hide();
    m_switch->hide();
    m_rows->setRows({});
}

void AccountPanel::show(const AccountRow& row)
{
    setEnabled(true);
    m_name->setText(row.account.known.name);
    m_health->setChip(row.health());
    m_health->show();
    showFacts(row);
    showTrouble(row);
    const bool paused = row.account.stop.has_value();
    m_switch->setVisible(row.account.known.sends);
    m_switch->setText(paused ? tr("Resume") : tr("Pause"));
    m_switch->setGlyph(paused ? Icon::Play : Icon::Pause);
}

void AccountPanel::showFacts(const AccountRow& row)
{
    const Instant now = m_context.clock.now();
    // What is wrong stands below, with what to do.
    const QString why = row.account.wait && row.account.trouble ? QString() : row.why(now);
    QStringList facts{QStringLiteral("%1 · %2").arg(channelTitle(row.account.known.channel), row.identity()), why};
    if (row.account.known.sends && !row.account.leaves)
        facts.append(tr("Another account of this channel sends; this one only receives now."));
    const QString limit = limitText(row.account, now);
    if (row.account.known.sends)
        facts.append(limit.isEmpty() ? tr("Limits: none is known.") : tr("Limits: %1.").arg(limit));
    facts.append(tr("Last sign of an engine: %1.")
                     .arg(format::nearInstant(row.account.seenAt, now.dateIn(deskZone()), deskZone())));
    facts.removeAll(QString());
    m_facts->setText(facts.join(u'\n'));
}

/// What is over is told as such.
void AccountPanel::showTrouble(const AccountRow& row)
{
    m_trouble->setVisible(row.account.trouble.has_value());
    if (!row.account.trouble)
        return;
    const supervision::AccountTrouble& trouble = *row.account.trouble;
    const bool now = row.account.wait.has_value();
    if (now)
        m_trouble->setTone(Tone::Crit);
    else
        m_trouble->clearTone();
    m_title->setText(now ? trouble.title : tr("Last error: %1").arg(trouble.title),
        {.type = Type::Body, .tone = now ? Tone::Crit : Tone::Text, .weight = Weight::SemiBold});
    m_advice->setText(trouble.advice);
    const QString at = format::nearInstant(trouble.at, m_context.clock.today(), deskZone());
    const QString words = trouble.reason.simplified();
    m_words->setText(words.isEmpty() ? tr("%1, code %2").arg(at, trouble.code)
                                     : tr("%1, code %2: “%3”").arg(at, trouble.code, words));
}

void AccountPanel::show(const supervision::AccountDetail& detail)
{
    m_rows->setRows(accountMessageRows(detail));
    m_none->setText(tr("Nothing failed in a week and nothing waits."));
    m_none->setVisible(m_rows->rowCount() == 0);
    m_list->setVisible(m_rows->rowCount() > 0);
}

} // namespace trato::ui
