// Recording what is done on a case, and keeping it under a name.

#include "app/workstation/macrodesk.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/composer/texts.h"
#include "ui/desk/actionregistry.h"
#include "ui/queue/queuecolumn.h"
#include "ui/widgets/button.h"

#include <QAction>

namespace trato::workstation {

using namespace ui;
using macros::Macro;
using macros::MacroBook;
using macros::MacroId;

namespace {

/// What was said to this debtor becomes what can be said to others.
class StepGeneralizer final {
public:
    StepGeneralizer(
        Channel channel, const channels::TemplateValues& values, const channels::TemplateCatalogue& templates)
        : m_channel(channel)
        , m_values(values)
        , m_templates(templates)
    {
    }

    macros::Step operator()(const macros::MessageStep& step) const
    {
        return macros::messageStep(step.words, m_channel, m_values, m_templates);
    }
    macros::Step operator()(const macros::NoteStep& step) const { return macros::NoteStep{general(step.words)}; }
    macros::Step operator()(const macros::HelpStep& step) const { return macros::HelpStep{general(step.words)}; }
    template <class Other>
    macros::Step operator()(const Other& step) const
    {
        return step;
    }

private:
    [[nodiscard]] QString general(const QString& words) const { return macros::generalised(words, m_values); }

    Channel m_channel;
    const channels::TemplateValues& m_values;
    const channels::TemplateCatalogue& m_templates;
};

QString numbered(const std::vector<macros::Step>& steps)
{
    QStringList lines;
    for (const macros::Step& step : steps)
        lines << QStringLiteral("%1. %2").arg(lines.size() + 1).arg(macros::inWords(step));
    return lines.join(u'\n');
}

} // namespace

QWidget* MacroDesk::makeIndicator()
{
    if (!m_indicator) {
        m_indicator = new Button(m_context.look, QString());
        m_indicator->setGlyph(Icon::Stop, Tone::Crit);
        m_indicator->setObjectName(QStringLiteral("recording"));
        connect(m_indicator, &Button::clicked, this, &MacroDesk::toggleRecording);
        showRecording();
    }
    return m_indicator;
}

void MacroDesk::showRecording()
{
    const auto count = static_cast<int>(m_steps.size());
    const bool busy = m_recording || count > 0;
    const QString text =
        m_recording ? tr("Recording: %n step(s)", nullptr, count) : tr("Name the macro: %n step(s)", nullptr, count);
    ActionRegistry& actions = m_context.actions;
    if (actions.find(QStringLiteral("macro.record")) != nullptr)
        actions.setText(
            QStringLiteral("macro.record"), busy ? tr("End the recording and name the macro") : tr("Record a macro"));
    if (m_indicator) {
        m_indicator->setText(text);
        m_indicator->setHint(actions.keyText(QStringLiteral("macro.record")));
        m_indicator->setAccessibleName(text);
        m_indicator->setToolTip(count > 0 ? numbered(m_steps) : tr("What you do on this case is recorded."));
        m_indicator->setVisible(busy);
    }
    showActions();
}

void MacroDesk::toggleRecording()
{
    if (m_recording || !m_steps.empty())
        return keep();
    const OpenCase open = m_current();
    if (!open.mine || !open.item.isValid())
        return;
    m_of = open;
    m_recording = true;
    m_queue.say(tr("What you do on this case is recorded now."));
    showRecording();
}

void MacroDesk::forget()
{
    m_recording = false;
    m_steps.clear();
    m_of = {};
    m_queue.say(tr("The recording is forgotten."));
    showRecording();
}

/// With the step that gives the case away it is over.
void MacroDesk::record(DebtorId debtor, const macros::Step& step)
{
    if (!m_recording || debtor != m_of.debtor)
        return;
    m_steps.push_back(step);
    if (m_current().debtor == m_of.debtor)
        m_of = m_current();
    if (macros::leavesHands(step) || m_steps.size() >= static_cast<size_t>(macros::mostSteps)) {
        m_recording = false;
        m_queue.say(tr("Recorded: %1. Name it with %2.")
                        .arg(macros::inWords(m_steps), m_context.actions.keyText(QStringLiteral("macro.record"))));
    }
    showRecording();
}

void MacroDesk::passOver(DebtorId debtor, const QString& what)
{
    if (m_recording && debtor == m_of.debtor)
        m_queue.say(tr("Not recorded: %1. A person does that each time.").arg(what));
}

/// The values of the case that was recorded become places first.
void MacroDesk::keep()
{
    if (m_steps.empty())
        return forget();
    m_recording = false;
    showRecording();
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, of = m_of, steps = m_steps](
            storage::Database& database, const JobToken&) -> Result<std::vector<macros::Step>> {
            TRATO_TRY(const auto values, loadValues(database, of.debtor, *clock));
            TRATO_TRY(const auto templates, channels::TemplateCatalogue::shipped());
            const StepGeneralizer general(of.channel, values, templates);
            std::vector<macros::Step> all;
            for (const macros::Step& step : steps)
                all.push_back(std::visit(general, step));
            return all;
        },
        [this](const Result<std::vector<macros::Step>>& steps) {
            if (steps)
                askName(*steps);
            else
                m_queue.say(steps.error().message);
        });
}

void MacroDesk::askName(const std::vector<macros::Step>& steps)
{
    if (m_card == nullptr)
        m_card = new AskCard(m_context.look, m_queue.window());
    AskCard::Question question{.title = tr("Keep the macro"),
        .lead = numbered(steps),
        .field = tr("Name"),
        .fieldHint = tr("call back tomorrow"),
        .button = tr("Keep")};
    question.preview = [](const AskCard::Answer&, const std::function<void(AskCard::Said)>& say) {
        say({{tr("In the palette by its name; key and steps in the settings.")}});
    };
    question.submit = [this, steps](const AskCard::Answer& answer, const std::function<void(QString)>& finished) {
        m_context.runner.run(
            this,
            [user = m_context.user, macro = Macro{.id = {}, .name = answer.text, .steps = steps},
                now = m_context.clock.now()](
                storage::Database& database, const JobToken&) -> Result<std::vector<Macro>> {
                MacroBook book(database, user);
                TRATO_CHECK(book.keep(macro, now));
                return book.list();
            },
            [this, finished, name = answer.text](const Result<std::vector<Macro>>& all) {
                finished(all ? QString() : all.error().message);
                if (!all)
                    return;
                m_steps.clear();
                m_of = {};
                offer(*all);
                m_queue.say(tr("Macro “%1” is kept").arg(name));
                showRecording();
            });
    };
    m_card->ask(std::move(question));
}

} // namespace trato::workstation
