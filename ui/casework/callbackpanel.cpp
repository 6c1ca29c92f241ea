#include "ui/casework/callbackpanel.h"

#include "calendar/businessdays.h"
#include "ui/format/brazil.h"
#include "ui/format/when.h"
#include "ui/widgets/keychoice.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

namespace {

/// The presets lie within what people call working hours.
const QTime morning(9, 0);
const QTime afternoon(15, 0);
const QTime lateAfternoon(17, 0);

Instant at(QDate day, QTime time) { return Instant::fromDateTime(QDateTime(day, time, deskZone())); }

/// What the field would have to say to mean this instant.
QString typed(Instant instant)
{
    const QDateTime local = instant.in(deskZone());
    return format::date(local.date()) + u' ' + format::time(local.time());
}

} // namespace

CallbackPanel::CallbackPanel(const DeskContext& context)
    : ActPanel(context, tr("Call back"),
          {.id = QStringLiteral("callback"),
              .lead = tr("They asked to be called at another time."),
              .button = tr("Put it off"),
              .icon = Icon::Clock,
              .leavesHands = true})
    , m_when(new QLineEdit)
    , m_read(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_presets(new KeyChoice(context.look, tr("Usual times")))
    , m_note(new QLineEdit)
{
    m_when->setAccessibleName(tr("When"));
    m_when->setPlaceholderText(tr("tomorrow 15h, monday 9:30, in 20 min"));
    m_note->setAccessibleName(tr("What to know then"));
    m_note->setPlaceholderText(tr("only after work, on the other number…"));
    addField(tr("When"), m_when);
    form()->addWidget(m_read);
    form()->addWidget(m_presets);
    addField(tr("What to know then"), m_note);
    connect(m_when, &QLineEdit::textChanged, this, [this] {
        m_presets->clear();
        const auto when = readWhen(m_when->text(), this->context().clock.now());
        m_read->setLine(when ? RichLine{{format::dayAndTime(*when, deskZone()), Tone::Text, Weight::SemiBold},
                                   {QStringLiteral(" · ") + tr("in %1").arg(format::duration(
                                                                std::chrono::duration_cast<std::chrono::seconds>(
                                                                    *when - this->context().clock.now()))),
                                       Tone::Text2}}
                             : RichLine{});
        changed();
    });
    connect(m_when, &QLineEdit::returnPressed, this, &CallbackPanel::submit);
    connect(m_note, &QLineEdit::textChanged, this, &CallbackPanel::changed);
    connect(m_note, &QLineEdit::returnPressed, this, &CallbackPanel::submit);
    connect(m_presets, &KeyChoice::chosen, this, [this](const QString& id) {
        m_when->setText(id);
        m_presets->setCurrent(id);
        m_when->setFocus(Qt::OtherFocusReason);
    });
}

std::optional<ActPanel::Act> CallbackPanel::act() const
{
    const auto when = readWhen(m_when->text(), context().clock.now());
    return when ? std::optional<Act>(casework::CallbackAct{*when, m_note->text()}) : std::nullopt;
}

QString CallbackPanel::missing() const
{
    const bool unread = !m_when->text().trimmed().isEmpty() && !readWhen(m_when->text(), context().clock.now());
    return unread ? tr("I can't read this as a time to come: try tomorrow 15h.") : QString();
}

void CallbackPanel::clear()
{
    m_when->clear();
    m_note->clear();
}

void CallbackPanel::caseShown()
{
    const Instant now = context().clock.now();
    const QDate today = context().clock.today();
    const QDate next = calendar::BusinessDays::standard().nextBusinessDay(today.addDays(1));
    std::vector<KeyOption> options;
    const auto offer = [&](const QString& text, Instant when) {
        if (when > now)
            options.push_back({QStringLiteral("Alt %1").arg(options.size() + 1), typed(when), text});
    };
    const Instant hour = now + 1h;
    offer(tr("in one hour, %1").arg(format::time(hour.in(deskZone()).time())), hour);
    offer(tr("today 17:00"), at(today, lateAfternoon));
    offer(tr("%1 in the morning, 9:00").arg(format::nearDate(next)), at(next, morning));
    offer(tr("%1 in the afternoon, 15:00").arg(format::nearDate(next)), at(next, afternoon));
    m_presets->setOptions(std::move(options));
}

void CallbackPanel::takeFocus() { m_when->setFocus(Qt::ShortcutFocusReason); }

void CallbackPanel::chooseItem(int number) { m_presets->chooseAt(number); }

} // namespace trato::ui
