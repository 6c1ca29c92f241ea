#include "ui/queue/filtercard.h"

#include "base/channel.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/queue/queuewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trato::ui {

namespace {

constexpr int mostDays = 9999;

QLineEdit* daysEdit(const QString& name, const QString& hint)
{
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    edit->setValidator(new QIntValidator(0, mostDays, edit));
    return edit;
}

void showDays(QLineEdit& edit, int days) { edit.setText(days > 0 ? QString::number(days) : QString()); }

void showCents(MoneyEdit& edit, qint64 cents)
{
    if (cents > 0)
        edit.setCents(cents);
    else
        edit.clear();
}

void choose(QComboBox& box, const QVariant& value) { box.setCurrentIndex(std::max(0, box.findData(value))); }

} // namespace

FilterCard::FilterCard(const DeskContext& context, QWidget* window)
    : Overlay(context.look, window)
    , m_context(context)
    , m_words(new QLineEdit)
    , m_portfolio(new QComboBox)
    , m_lateFrom(daysEdit(tr("Late from, days"), tr("from")))
    , m_lateTo(daysEdit(tr("Late until, days"), tr("until")))
    , m_centsFrom(new MoneyEdit(context.look, tr("Amount from")))
    , m_centsTo(new MoneyEdit(context.look, tr("Amount until")))
    , m_channel(new QComboBox)
    , m_reason(new QComboBox)
    , m_urgent(new QCheckBox(tr("Time is running out")))
    , m_theyWrote(new QCheckBox(tr("They wrote")))
    , m_companies(new QCheckBox(tr("Companies")))
    , m_name(new QLineEdit)
    , m_problem(new Label(context.look, QString(), {Type::Small, Tone::Crit}))
    , m_clear(new Button(context.look, tr("Everything")))
    , m_use(new Button(context.look, tr("Show these"), ButtonKind::Filled))
{
    setAccessibleName(tr("Filter the queue"));
    setPanel(buildPanel(), 460, 96);
    connect(m_clear, &Button::clicked, this, [this] {
        fill({});
        m_name->clear();
        use();
    });
    connect(m_use, &Button::clicked, this, &FilterCard::use);
    for (QLineEdit* line :
        std::initializer_list<QLineEdit*>{m_words, m_lateFrom, m_lateTo, m_centsFrom, m_centsTo, m_name})
        connect(line, &QLineEdit::returnPressed, this, &FilterCard::use);
}

QWidget* FilterCard::buildPanel()
{
    auto* panel = new QWidget;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    m_words->setPlaceholderText(tr("name, or a word of what they said"));
    m_centsFrom->setPlaceholderText(tr("from"));
    m_centsTo->setPlaceholderText(tr("until"));
    m_channel->addItem(tr("any channel"), QString());
    for (const Channel channel :
        {Channel::WhatsApp, Channel::Sms, Channel::Email, Channel::Voice, Channel::Rcs, Channel::Portal})
        m_channel->addItem(channelTitle(channel), channelName(channel));
    m_name->setPlaceholderText(tr("a name, to find it again"));
    addRow(*grid, tr("Words"), m_words);
    addRow(*grid, tr("Portfolio"), m_portfolio);
    addRow(*grid, tr("Days late"), m_lateFrom, m_lateTo);
    addRow(*grid, tr("Amount"), m_centsFrom, m_centsTo);
    addRow(*grid, tr("Channel"), m_channel);
    addRow(*grid, tr("Reason"), m_reason);
    auto* checks = new QHBoxLayout;
    for (QCheckBox* box : {m_urgent, m_theyWrote, m_companies})
        checks->addWidget(box);
    checks->addStretch(1);
    grid->addLayout(checks, grid->rowCount(), 1, 1, 2);
    addRow(*grid, tr("Keep as a view"), m_name);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_use->setHint(QStringLiteral("↵"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_clear);
    foot->addWidget(m_use);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(px(16), px(14), px(16), px(14));
    layout->setSpacing(px(12));
    layout->addWidget(new Label(look(), tr("Filter the queue"), {Type::Title, Tone::Text, Weight::SemiBold}));
    layout->addLayout(grid);
    layout->addLayout(foot);
    return panel;
}

void FilterCard::addRow(QGridLayout& grid, const QString& title, QWidget* one, QWidget* other)
{
    const int row = grid.rowCount();
    grid.addWidget(new Label(look(), title, {Type::Small, Tone::Text2}), row, 0);
    grid.addWidget(one, row, 1, 1, other == nullptr ? 2 : 1);
    if (other != nullptr)
        grid.addWidget(other, row, 2);
    if (one->accessibleName().isEmpty())
        one->setAccessibleName(title);
}

void FilterCard::ask(QueueTab tab, const QueueFilter& filter)
{
    m_tab = tab;
    m_name->clear();
    m_problem->setText(QString());
    fill(filter);
    open();
    m_words->setFocus(Qt::PopupFocusReason);
    m_context.runner.run(
        this,
        [user = m_context.user, now = m_context.clock.now()](storage::Database& database,
            const JobToken&) -> Result<std::pair<std::vector<queue::Listing::Portfolio>, QStringList>> {
            const queue::Listing listing(database, user, now);
            TRATO_TRY(auto portfolios, listing.portfolios());
            TRATO_TRY(QStringList reasons, listing.reasons());
            return std::pair(std::move(portfolios), std::move(reasons));
        },
        [this, filter](const Result<std::pair<std::vector<queue::Listing::Portfolio>, QStringList>>& known) {
            if (!known)
                return m_problem->setText(known.error().message);
            m_portfolio->clear();
            m_portfolio->addItem(tr("any portfolio"), qint64(0));
            for (const queue::Listing::Portfolio& one : known->first)
                m_portfolio->addItem(one.name, one.id);
            m_reason->clear();
            m_reason->addItem(tr("any reason"), QString());
            for (const QString& one : known->second)
                m_reason->addItem(reasonText(one), one);
            choose(*m_portfolio, filter.portfolio);
            choose(*m_reason, filter.reason);
        });
}

void FilterCard::fill(const QueueFilter& filter)
{
    m_words->setText(filter.words);
    choose(*m_portfolio, filter.portfolio);
    showDays(*m_lateFrom, filter.lateFrom);
    showDays(*m_lateTo, filter.lateTo);
    showCents(*m_centsFrom, filter.centsFrom);
    showCents(*m_centsTo, filter.centsTo);
    choose(*m_channel, filter.channel);
    choose(*m_reason, filter.reason);
    m_urgent->setChecked(filter.urgent);
    m_theyWrote->setChecked(filter.theyWrote);
    m_companies->setChecked(filter.companies);
}

QueueFilter FilterCard::filter() const
{
    return {.portfolio = m_portfolio->currentData().toLongLong(),
        .lateFrom = m_lateFrom->text().toInt(),
        .lateTo = m_lateTo->text().toInt(),
        .centsFrom = m_centsFrom->cents().value_or(0),
        .centsTo = m_centsTo->cents().value_or(0),
        .channel = m_channel->currentData().toString(),
        .reason = m_reason->currentData().toString(),
        .words = m_words->text().trimmed(),
        .urgent = m_urgent->isChecked(),
        .theyWrote = m_theyWrote->isChecked(),
        .companies = m_companies->isChecked()};
}

void FilterCard::use()
{
    const QString name = m_name->text().trimmed();
    const QueueFilter wanted = filter();
    close();
    if (!name.isEmpty())
        Q_EMIT kept({name, m_tab, wanted});
    Q_EMIT chosen(wanted);
}

void FilterCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return use();
    Overlay::keyPressEvent(event);
}

} // namespace trato::ui
