// The pictures of what is read at the negotiator's desk, and of the desk without its database.

#include "agents/machineswitch.h"
#include "agents/suggestions.h"
#include "app/workstation/casepage.h"
#include "app/workstation/negotiatordesk.h"
#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/composer/awaydesk.h"
#include "ui/composer/composer.h"
#include "ui/composer/returnsheet.h"
#include "ui/composer/waitingsheet.h"
#include "ui/composer/words.h"
#include "ui/desk/actionregistry.h"
#include "ui/timeline/timelinemedia.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/channelstrip.h"

#include <QLineEdit>
#include <QWidget>

namespace trato::workstation {

using namespace ui;

namespace {

/// The composer has its own once it was asked for.
template <class Sheet>
Sheet* sheetOf(const DeskContext& context, QWidget* window)
{
    auto* const known = window->findChild<Sheet*>();
    return known != nullptr ? known : new Sheet(context, window);
}

} // namespace

std::vector<Scene> NegotiatorDesk::readingScenes()
{
    const QString deal = QStringLiteral("negotiation");
    const auto opened = [&](const char* name, Act act, const char* mimeType) {
        const QString type = QLatin1StringView(mimeType);
        return scene(
            QLatin1StringView(name), {.tab = {}, .reason = {}, .panel = deal, .file = type, .then = [this, act, type] {
                                          openOnTimeline(act, type);
                                      }});
    };
    const auto press = [this](const char* action) {
        return [this, action] { m_context.actions.trigger(QLatin1StringView(action)); };
    };
    return {opened("viewer-picture", Act::Open, "image/png"), opened("viewer-pdf", Act::Open, "application/pdf"),
        opened("viewer-mail", Act::ShowFormatted, "application/pdf"),
        scene(QStringLiteral("failed"), {.tab = {}, .reason = {}, .panel = deal, .failure = QStringLiteral("131016")}),
        scene(QStringLiteral("window-closed"), {.tab = {},
                                                   .reason = {},
                                                   .panel = deal,
                                                   .failure = QStringLiteral("131047"),
                                                   .then = press("composer.template")}),
        scene(QStringLiteral("search"),
            {.tab = {}, .reason = {}, .panel = deal, .then = [this] { showFound(QStringLiteral("parcela")); }})};
}

std::vector<Scene> NegotiatorDesk::awayScenes()
{
    const QString deal = QStringLiteral("negotiation");
    return {scene(QStringLiteral("offline"), {.tab = {}, .reason = {}, .panel = deal, .then = [this] { showAway(); }}),
        scene(QStringLiteral("offline-waiting"), {.tab = {},
                                                     .reason = {},
                                                     .panel = deal,
                                                     .then =
                                                         [this] {
                                                             showAway();
                                                             showWaiting();
                                                         }}),
        scene(QStringLiteral("offline-returned"),
            {.tab = {}, .reason = {}, .panel = deal, .then = [this] { showReturned(); }})};
}

/// The newest line of the case that has such a file, opened as it is by hand.
void NegotiatorDesk::openOnTimeline(Act act, const QString& mimeType)
{
    const auto* const timeline = m_page->findChild<TimelineView*>();
    const TimelineModel& model = *timeline->model();
    for (int i = model.rowCount() - 1; i >= 0; --i) {
        const TimelineRow& row = model.row(i);
        for (size_t file = 0; file < row.files.size(); ++file) {
            if (row.files[file].mimeType != mimeType)
                continue;
            timeline->media()->press(row, {act, static_cast<int>(file)});
            return;
        }
    }
}

void NegotiatorDesk::showFound(const QString& words)
{
    m_context.actions.trigger(QStringLiteral("timeline.search"));
    if (auto* const field = qobject_cast<QLineEdit*>(m_page->window()->focusWidget()))
        field->setText(words);
}

/// Why the case's channel is free or not, rule by rule.
void NegotiatorDesk::showTrace()
{
    Q_EMIT m_page->findChild<ChannelStrip*>()->traceRequested(m_case->openCase().channel);
}

/// By who leads, for the picture; it goes on before the next one.
void NegotiatorDesk::stopMachine()
{
    m_context.runner.run(
        this,
        [clock = &m_context.clock](storage::Database& database, const JobToken&) {
            return agents::MachineSwitch(database, *clock)
                .stop({.actor = QStringLiteral("Marina Duarte"),
                    .reason = QStringLiteral("conferir o texto da campanha de novembro")});
        },
        [this](const Result<agents::MachineStop>& stopped) {
            if (stopped)
                m_stopped = stopped->id;
            m_case->refresh();
        });
}

void NegotiatorDesk::endStop()
{
    if (!m_stopped.isValid())
        return;
    m_context.runner.run(
        this,
        [clock = &m_context.clock, stop = std::exchange(m_stopped, {})](
            storage::Database& database, const JobToken&) -> Result<void> {
            TRATO_CHECK(agents::MachineSwitch(database, *clock)
                            .resume(stop, QStringLiteral("Marina Duarte"), QStringLiteral("conferido")));
            return {};
        },
        [](const Result<void>&) {});
}

/// What the machine would say to the open case, as where a portfolio lets it only suggest.
void NegotiatorDesk::showSuggestion()
{
    const OpenCase& at = m_case->openCase();
    m_context.runner.run(
        this,
        [clock = &m_context.clock, debtor = at.debtor, channel = at.channel, handle = at.handle](
            storage::Database& database, const JobToken&) {
            return agents::Suggestions(database, *clock)
                .put({.debtor = debtor,
                         .channel = channel,
                         .handle = handle,
                         .purpose = QStringLiteral("service"),
                         .body = QStringLiteral("Consigo até 12 vezes. Quer que eu mostre como fica por mês?"),
                         .agent = QStringLiteral("negotiation"),
                         .reason = QStringLiteral("pediu 15 vezes; o limite é 12"),
                         .madeAt = clock->now()},
                    false);
        },
        [this, debtor = at.debtor](const Result<void>& put) {
            if (put)
                m_suggested = debtor;
            m_case->refresh();
        });
}

void NegotiatorDesk::endSuggestion()
{
    if (!m_suggested.isValid())
        return;
    m_context.runner.run(
        this,
        [clock = &m_context.clock, debtor = std::exchange(m_suggested, {})](storage::Database& database,
            const JobToken&) { return agents::Suggestions(database, *clock).withdraw(debtor); },
        [](const Result<void>&) {});
}

/// Nothing is cut: the desk is told that the database went away, and again as often as it finds it there.
void NegotiatorDesk::showAway()
{
    m_away = new QObject(m_page);
    auto* const away = m_page->findChild<AwayDesk*>();
    connect(away, &AwayDesk::awayChanged, m_away.data(), [away](bool isAway) {
        if (!isAway)
            away->noticeAway();
    });
    m_case->write(tr("Good morning. How can we settle this together?"));
    Q_EMIT m_context.feed.connectedChanged(false);
}

void NegotiatorDesk::endAway()
{
    if (!m_away)
        return;
    delete m_away.data();
    Q_EMIT m_context.feed.connectedChanged(true);
}

/// What was written meanwhile and has not left.
void NegotiatorDesk::showWaiting()
{
    const auto kept = [now = m_context.clock.now()](Channel channel, const QString& text) {
        Waiting one;
        one.channel = channel;
        one.text = text;
        one.leavesAt = now;
        one.key = QStringLiteral("away:") + text;
        return one;
    };
    sheetOf<WaitingSheet>(m_context, m_page->window())
        ->open({kept(Channel::WhatsApp, QStringLiteral("Combinado: envio o Pix assim que o sistema voltar.")),
            kept(Channel::Email, QStringLiteral("Segue a proposta que conversamos, com o novo vencimento."))});
}

/// One left, one did not, and a note was kept: of the first cases of the queue.
void NegotiatorDesk::showReturned()
{
    m_context.runner.run(
        this,
        [user = m_context.user, now = m_context.clock.now()](storage::Database& database, const JobToken&) {
            return queue::Listing(database, user, now).page(QueueTab::Mine, {}, 3);
        },
        [this](const Result<std::vector<QueueRow>>& rows) {
            if (!rows || rows->size() < 3)
                return;
            const auto one = [&](size_t row, Writing writing, const QString& text, const QString& reason) {
                ReturnedMessage returned;
                returned.message.outgoing.openCase.name = rows->at(row).name;
                returned.message.outgoing.text = text;
                returned.message.writing = writing;
                returned.left = reason.isEmpty();
                returned.reason = reason;
                return returned;
            };
            sheetOf<ReturnSheet>(m_context, m_page->window())
                ->open({one(0, Writing::Message, QStringLiteral("Combinado: envio o Pix assim que o sistema voltar."),
                            {}),
                    one(1, Writing::Message, QStringLiteral("Ainda dá para fechar em 10 parcelas. Quer que eu mande?"),
                        ComposerWords::tr("Nothing is open any more.")),
                    one(2, Writing::Note, QStringLiteral("ligou de volta, retornar à tarde"), {})});
        });
}

} // namespace trato::workstation
