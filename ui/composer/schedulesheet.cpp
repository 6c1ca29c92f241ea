#include "ui/composer/schedulesheet.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/format/usualtimes.h"
#include "ui/format/when.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keychoice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/overlay.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace trato::ui {

ScheduleSheet::ScheduleSheet(const DeskContext& context, QWidget* window)
    : Surface(context.look, Fill::None, window)
    , m_context(context)
    , m_overlay(new Overlay(context.look, window))
    , m_when(new QLineEdit)
    , m_read(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_usual(new KeyChoice(context.look, tr("Usual times")))
    , m_verdict(new Label(context.look, QString(), {Type::Small, Tone::Text2, Weight::Medium}))
    , m_next(new LinkButton(context.look, QString()))
    , m_done(new Button(context.look, tr("Schedule"), ButtonKind::Filled))
    , m_cancel(new Button(context.look, tr("Cancel")))
{
    setAccessibleName(tr("Send when"));
    buildLayout();
    m_overlay->setPanel(this, 460, 140);
    connect(m_when, &QLineEdit::textChanged, this, &ScheduleSheet::typed);
    connect(m_when, &QLineEdit::returnPressed, this, &ScheduleSheet::submit);
    connect(m_usual, &KeyChoice::chosen, this, [this](const QString& typed) {
        m_when->setText(typed);
        m_usual->setCurrent(typed);
        m_when->setFocus(Qt::OtherFocusReason);
    });
    connect(m_next, &LinkButton::clicked, this, [this] {
        m_when->setText(m_next->property("typed").toString());
        m_when->setFocus(Qt::OtherFocusReason);
    });
    connect(m_done, &Button::clicked, this, &ScheduleSheet::submit);
    connect(m_cancel, &Button::clicked, m_overlay, &Overlay::close);
}

void ScheduleSheet::buildLayout()
{
    m_when->setAccessibleName(tr("When"));
    m_when->setPlaceholderText(tr("tomorrow 9h, friday morning, 27/11 14:30"));
    m_when->installEventFilter(this);
    m_usual->installEventFilter(this);
    m_done->setHint(QStringLiteral("↵"));
    m_cancel->setHint(QStringLiteral("Esc"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new Label(look(), tr("Send when"), {Type::Title, Tone::Text, Weight::SemiBold}));
    layout->addWidget(m_when);
    layout->addWidget(m_read);
    layout->addWidget(m_usual);
    auto* said = new QHBoxLayout;
    said->addWidget(m_verdict, 1);
    said->addWidget(m_next);
    layout->addLayout(said);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_done);
    layout->addLayout(buttons);
    ScheduleSheet::lookChanged();
}

bool ScheduleSheet::isOpen() const { return m_overlay->isOpen(); }

QString ScheduleSheet::verdict() const { return m_verdict->text(); }

void ScheduleSheet::open(const Outgoing& outgoing)
{
    m_outgoing = outgoing;
    std::vector<KeyOption> options;
    for (const UsualTime& time : usualTimes(m_context.clock.now()))
        options.push_back({QString::number(options.size() + 1), time.typed, time.text});
    m_usual->setOptions(std::move(options));
    m_usual->clear();
    m_when->clear();
    typed();
    m_overlay->open();
    m_when->setFocus(Qt::OtherFocusReason);
}

void ScheduleSheet::typed()
{
    m_judging.cancel();
    m_allowed = false;
    m_done->setEnabled(false);
    m_next->hide();
    m_verdict->setText({});
    const auto when = readWhen(m_when->text(), m_context.clock.now());
    if (!when) {
        const bool unread = !m_when->text().trimmed().isEmpty();
        m_read->setText(unread ? tr("I can't read this as a time to come: try tomorrow 15h.") : QString(),
            {Type::Small, unread ? Tone::Warn : Tone::Text2});
        return;
    }
    m_read->setText(format::dayAndTime(*when, deskZone()), {Type::Small, Tone::Text, Weight::SemiBold});
    m_outgoing.when = *when;
    const Clock* const clock = &m_context.clock;
    m_judging = m_context.runner.run(
        this,
        [clock, outgoing = m_outgoing](
            storage::Database& database, const JobToken&) { return judgeMessage(database, *clock, outgoing); },
        [this](const Result<Judgement>& judgement) { judged(judgement); });
}

void ScheduleSheet::judged(const Result<Judgement>& judgement)
{
    if (!judgement)
        return m_verdict->setText(judgement.error().message, {Type::Small, Tone::Crit, Weight::Medium});
    m_allowed = judgement->verdict.allowed;
    m_done->setEnabled(m_allowed);
    if (m_allowed)
        return m_verdict->setText(
            tr("May leave then; it is asked once more at that moment."), {Type::Small, Tone::Ok, Weight::Medium});
    const compliance::RuleOutcome* const denial = judgement->verdict.denial();
    m_verdict->setText(tr("May not leave then: %1").arg(denial != nullptr ? denial->reason() : QString()),
        {Type::Small, Tone::Warn, Weight::Medium});
    const Instant next = judgement->verdict.nextAllowed;
    if (next.isNever())
        return;
    const QDateTime local = next.in(deskZone());
    m_next->setProperty("typed", format::date(local.date()) + u' ' + format::time(local.time()));
    m_next->setText(tr("Take %1").arg(format::dayAndTime(next, deskZone())));
    m_next->show();
}

void ScheduleSheet::submit()
{
    if (!m_allowed)
        return;
    m_overlay->close();
    Q_EMIT chosen(m_outgoing);
}

bool ScheduleSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_when && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_usual->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Surface::eventFilter(watched, event);
}

void ScheduleSheet::lookChanged()
{
    if (layout() != nullptr) {
        layout()->setContentsMargins(px(20), px(16), px(20), px(16));
        layout()->setSpacing(px(10));
        m_when->setFixedHeight(look().metrics().input() + px(6));
    }
    Surface::lookChanged();
}

} // namespace trato::ui
