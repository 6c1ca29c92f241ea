#include "ui/casework/callbackpanel.h"

#include "ui/format/brazil.h"
#include "ui/format/usualtimes.h"
#include "ui/format/when.h"
#include "ui/widgets/keychoice.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

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
    std::vector<KeyOption> options;
    for (const UsualTime& time : usualTimes(context().clock.now()))
        options.push_back({QStringLiteral("Alt %1").arg(options.size() + 1), time.typed, time.text});
    m_presets->setOptions(std::move(options));
}

void CallbackPanel::takeFocus() { m_when->setFocus(Qt::ShortcutFocusReason); }

void CallbackPanel::chooseItem(int number) { m_presets->chooseAt(number); }

} // namespace trato::ui
