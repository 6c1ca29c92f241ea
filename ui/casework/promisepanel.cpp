#include "ui/casework/promisepanel.h"

#include "calendar/businessdays.h"
#include "debts/debts.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/casework/promisehistory.h"
#include "ui/format/brazil.h"
#include "ui/format/when.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keychoice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneyedit.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trato::ui {

PromisePanel::PromisePanel(const DeskContext& context)
    : ActPanel(context, tr("Promise"),
          {.id = QStringLiteral("promise"),
              .lead = tr("They pay by a day; until then nobody collects."),
              .button = tr("Keep the promise"),
              .icon = Icon::Calendar})
    , m_day(new QLineEdit)
    , m_read(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_days(new KeyChoice(context.look, tr("Days")))
    , m_amount(new MoneyEdit(context.look, tr("Amount")))
    , m_limit(new Paragraph(context.look, QString(), {Type::Meta, Tone::Text3}))
    , m_tell(new Button(context.look, tr("Confirm it in the message")))
    , m_before(new Paragraph(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_history(new PromiseHistory(context.look))
    , m_past(new Label(context.look, QString(), {Type::Meta, Tone::Text3}))
{
    m_day->setAccessibleName(tr("Until when"));
    m_day->setPlaceholderText(tr("27/11, friday, tomorrow"));
    m_amount->setPlaceholderText(tr("whatever is due"));
    m_read->setElides(false);
    addField(tr("Until when"), m_day);
    form()->addWidget(m_read);
    form()->addWidget(m_days);
    addField(tr("Amount (R$), if they named one"), m_amount);
    form()->addWidget(m_limit);
    foot()->addWidget(m_tell);
    foot()->addWidget(m_before);
    foot()->addWidget(m_past);
    foot()->addWidget(m_history);
    for (QWidget* part : {static_cast<QWidget*>(m_past), static_cast<QWidget*>(m_history)})
        part->hide();
    m_tell->hide();
    // Day, Tab, amount: the days to choose from are a short cut, not a stop between the two.
    setTabOrder(m_day, m_amount);
    setTabOrder(m_amount, m_days);
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        m_days->clear();
        readBack();
        changed();
    });
    connect(m_day, &QLineEdit::returnPressed, this, &PromisePanel::submit);
    connect(m_amount, &QLineEdit::textChanged, this, [this] {
        showLimits();
        changed();
    });
    connect(m_amount, &QLineEdit::returnPressed, this, &PromisePanel::submit);
    connect(m_days, &KeyChoice::chosen, this, [this](const QString& iso) {
        m_day->setText(format::date(QDate::fromString(iso, Qt::ISODate)));
        m_days->setCurrent(iso);
        m_day->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tell, &Button::clicked, this, [this] {
        if (!m_made)
            return;
        const QString much = m_made->amount ? format::money(m_made->amount->cents()) + QStringLiteral(" até ")
                                            : QStringLiteral("o pagamento até ");
        Q_EMIT insertRequested(QStringLiteral("Combinado, %1: %2%3. Qualquer coisa, é só me chamar aqui.")
                                   .arg(openCase().firstName, much, format::nearDate(m_made->due)));
    });
}

std::optional<std::pair<QString, QString>> PromisePanel::refusal() const
{
    if (auto why = ActPanel::refusal())
        return why;
    if (openCase().care)
        return std::pair(tr("No promise is asked for in a care case"),
            tr("First the person. The silence holds until the case is closed."));
    if (!openCase().rightParty)
        return std::pair(tr("Amounts are hidden"), tr("Confirm who you are talking to first (Ctrl+E)."));
    return std::nullopt;
}

std::optional<ActPanel::Act> PromisePanel::act() const
{
    const auto day = readDay(m_day->text(), context().clock.today());
    if (!day || (!m_amount->text().trimmed().isEmpty() && !m_amount->cents()))
        return std::nullopt;
    casework::PromiseAct promise{*day};
    if (m_amount->cents() && *m_amount->cents() > 0)
        promise.amount = money::Money(*m_amount->cents());
    return promise;
}

QString PromisePanel::missing() const
{
    if (!m_day->text().trimmed().isEmpty() && !readDay(m_day->text(), context().clock.today()))
        return tr("I can't read this as a day to come: try 27/11 or friday.");
    if (!m_amount->text().trimmed().isEmpty() && !m_amount->cents())
        return tr("This is no amount.");
    return {};
}

void PromisePanel::clear()
{
    m_loading.cancel();
    m_latest = {};
    m_limit->setText(QString());
    m_day->clear();
    m_amount->clear();
    m_days->clear();
    m_made.reset();
    m_tell->hide();
    m_before->setText(QString());
    m_past->hide();
    m_history->hide();
}

void PromisePanel::caseShown()
{
    offerDays();
    load();
}

void PromisePanel::takeFocus()
{
    m_day->setFocus(Qt::ShortcutFocusReason);
    m_day->selectAll();
}

void PromisePanel::chooseItem(int number) { m_days->chooseAt(number); }

/// Tomorrow, Friday, and the last day that the policy allows.
void PromisePanel::offerDays()
{
    const QDate today = context().clock.today();
    std::vector<KeyOption> options;
    const auto offer = [&](const QString& text, QDate day) {
        const bool known = std::any_of(
            options.begin(), options.end(), [&](const KeyOption& one) { return one.id == day.toString(Qt::ISODate); });
        if (day.isValid() && day >= today && !known && (!m_latest.isValid() || day <= m_latest))
            options.push_back({QStringLiteral("Alt %1").arg(options.size() + 1), day.toString(Qt::ISODate), text});
    };
    const auto& bank = calendar::BusinessDays::standard();
    const QDate next = bank.nextBusinessDay(today.addDays(1));
    const QDate friday = bank.nextBusinessDay(today.addDays((Qt::Friday - today.dayOfWeek() + 7) % 7));
    offer(tr("next business day, %1").arg(format::nearDate(next)), next);
    offer(tr("by %1").arg(format::nearDate(friday)), friday);
    offer(tr("the last day of the policy, %1").arg(format::nearDate(m_latest)), m_latest);
    m_days->setOptions(std::move(options));
}

void PromisePanel::readBack()
{
    const QDate today = context().clock.today();
    const auto day = readDay(m_day->text(), today);
    if (!day)
        return m_read->setText(QString());
    const QDate payable = calendar::BusinessDays::standard().nextBusinessDay(*day);
    RichLine line{{format::nearFullDate(*day), Tone::Text, Weight::SemiBold},
        {QStringLiteral(" · ") + tr("in %n day(s)", nullptr, static_cast<int>(today.daysTo(*day))), Tone::Text2}};
    if (payable != *day)
        line.append({QStringLiteral(" · ") + tr("no business day: counts until %1").arg(format::nearDate(payable)),
            Tone::Warn, Weight::Medium});
    else
        line.append(
            {QStringLiteral(" · ") + tr("counts as kept until %1").arg(format::nearDate(lastDayOfPromise(*day))),
                Tone::Text2});
    m_read->setLine(std::move(line));
}

void PromisePanel::load()
{
    m_loading.cancel();
    const Clock* const clock = &context().clock;
    m_loading = context().runner.run(
        this,
        [clock, debtor = openCase().debtor](storage::Database& database, const JobToken&) -> Result<Known> {
            negotiation::Promises promises(database, *clock);
            Known known;
            TRATO_TRY(known.promises, promises.ofDebtor(debtor));
            TRATO_TRY(known.latest, promises.latestDay(debtor));
            TRATO_TRY(const debts::Balance balance, debts::Debts(database).balance(debtor, clock->today()));
            known.due = balance.total.isZero() ? balance.notDue : balance.total;
            return known;
        },
        [this](const Result<Known>& known) { showKnown(known); });
}

void PromisePanel::showKnown(const Result<Known>& known)
{
    if (!known)
        return m_before->setText(known.error().message);
    m_latest = known->latest;
    m_due = known->due;
    showLimits();
    offerDays();
    m_before->setText(known->promises.empty() ? tr("Nothing was promised before.") : QString());
    m_before->setVisible(known->promises.empty());
    for (QWidget* part : {static_cast<QWidget*>(m_past), static_cast<QWidget*>(m_history)})
        part->setVisible(!known->promises.empty());
    const QString record = promiseRecord(known->promises);
    m_past->setText(record.isEmpty() ? tr("Promised before") : tr("Promised before: %1").arg(record));
    m_history->setPromises(known->promises, context().clock.today());
}

/// How far a promise may go, and whether the amount is what is owed.
void PromisePanel::showLimits()
{
    if (!m_latest.isValid())
        return;
    const QString days = tr("The policy takes promises until %1.").arg(format::nearDate(m_latest));
    const auto cents = m_amount->cents();
    const bool beyond = cents && money::Money(*cents) > m_due;
    const QString due = format::money(m_due.cents());
    m_limit->setStyle({Type::Meta, beyond ? Tone::Warn : Tone::Text3});
    m_limit->setText(beyond ? tr("%1 Due today are %2 only.").arg(days, due) : tr("%1 Due today: %2.").arg(days, due));
}

void PromisePanel::performed(const Act& act)
{
    const casework::PromiseAct made = std::get<casework::PromiseAct>(act);
    QMetaObject::invokeMethod(
        this,
        [this, made, debtor = openCase().debtor] {
            if (debtor != openCase().debtor)
                return;
            m_made = made;
            m_tell->show();
        },
        Qt::QueuedConnection);
}

} // namespace trato::ui
