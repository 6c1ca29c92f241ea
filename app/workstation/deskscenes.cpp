// The pictures of the negotiator's desk.

#include "app/workstation/casemoves.h"
#include "app/workstation/casepage.h"
#include "app/workstation/macrodesk.h"
#include "app/workstation/negotiatordesk.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/composer/composer.h"
#include "ui/composer/filechip.h"
#include "ui/composer/filestrip.h"
#include "ui/desk/actionregistry.h"
#include "ui/media/mediaviewer.h"
#include "ui/negotiation/closingcard.h"
#include "ui/negotiation/negotiationpanel.h"
#include "ui/queue/queuecolumn.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/zoneslider.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace trato::workstation {

using namespace ui;
using namespace std::chrono_literals;

namespace {

QueueTab tabOf(const QString& name)
{
    return name == QStringLiteral("care")        ? QueueTab::Care
           : name == QStringLiteral("callbacks") ? QueueTab::Callbacks
           : name == QStringLiteral("team")      ? QueueTab::Team
                                                 : QueueTab::Mine;
}

} // namespace

Scene NegotiatorDesk::scene(const QString& name, SceneWish wish, QSize size)
{
    return {name, [this, wish = std::move(wish)](std::function<void()> ready) { prepareScene(wish, std::move(ready)); },
        size};
}

std::vector<Scene> NegotiatorDesk::scenes()
{
    std::vector<Scene> all = workScenes();
    for (const auto& more : {readingScenes(), awayScenes(), lastScenes()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<Scene> NegotiatorDesk::workScenes()
{
    const QString deal = QStringLiteral("negotiation");
    return {scene(QStringLiteral("desk"), {.tab = {}, .reason = {}, .panel = deal}),
        scene(QStringLiteral("offers"), {.tab = {}, .reason = {}, .panel = deal, .then = [this] { showWishes(20); }}),
        scene(QStringLiteral("offers-refused"),
            {.tab = {}, .reason = {}, .panel = deal, .then = [this] { pushBeyond(); }}),
        scene(QStringLiteral("closing"),
            {.tab = {}, .reason = {}, .panel = deal, .then = [this] { closeOffer(QStringLiteral("panel.item3")); }}),
        scene(QStringLiteral("closing-approval"),
            {.tab = {}, .reason = {}, .panel = deal, .then = [this] { closeOffer(QStringLiteral("panel.item4")); }}),
        scene(QStringLiteral("payment"),
            {.tab = {}, .reason = QStringLiteral("awaiting_payment"), .panel = QStringLiteral("payment")}),
        scene(QStringLiteral("proof"),
            {.tab = {},
                .reason = QStringLiteral("awaiting_payment"),
                .panel = QStringLiteral("payment"),
                .then = [this] { m_context.actions.trigger(QStringLiteral("payment.proof")); }}),
        scene(QStringLiteral("promise"),
            {.tab = {}, .reason = QStringLiteral("promise_broken"), .panel = QStringLiteral("promise")}),
        scene(
            QStringLiteral("timeline"), {.tab = {}, .reason = {}, .panel = deal, .file = QStringLiteral("audio/wav")}),
        scene(QStringLiteral("mail"),
            {.tab = {}, .reason = {}, .panel = deal, .file = QStringLiteral("application/pdf")}),
        scene(QStringLiteral("photo"), {.tab = {}, .reason = {}, .panel = deal, .file = QStringLiteral("image/png")}),
        scene(QStringLiteral("person"), {.tab = {}, .reason = {}, .panel = deal, .then = [this] { showReference(); }}),
        scene(QStringLiteral("callback"), {.tab = {}, .reason = {}, .panel = QStringLiteral("callback")}),
        scene(QStringLiteral("escalation"), {.tab = {}, .reason = {}, .panel = QStringLiteral("escalation")}),
        scene(QStringLiteral("no-contact"), {.tab = {}, .reason = {}, .panel = QStringLiteral("no_contact")}),
        scene(QStringLiteral("schedule"), {.tab = {}, .reason = {}, .panel = deal, .then = [this] { showSchedule(); }}),
        scene(QStringLiteral("lint"),
            {.tab = {},
                .reason = {},
                .panel = deal,
                .then = [this] { write(QStringLiteral("Que bom que deu certo! Só vale se fechar hoje, pode ser?")); }}),
        scene(QStringLiteral("lint-block"),
            {.tab = {},
                .reason = {},
                .panel = deal,
                .then =
                    [this] {
                        write(QStringLiteral(
                            "Vi que a parcela ainda não entrou. Se não pagar, vou ligar no seu trabalho."));
                    }}),
        scene(QStringLiteral("lint-care"),
            {.tab = QStringLiteral("care"),
                .reason = {},
                .panel = {},
                .then =
                    [this] {
                        write(
                            QStringLiteral("Imagino o quanto. Não se preocupe com contrato agora, está tudo parado."));
                    }}),
        scene(QStringLiteral("packet"),
            {.tab = {}, .reason = QStringLiteral("counter_offer"), .panel = QStringLiteral("packet")}),
        scene(QStringLiteral("packet-care"),
            {.tab = QStringLiteral("care"), .reason = {}, .panel = QStringLiteral("packet")}),
        scene(QStringLiteral("trace"), {.tab = QStringLiteral("team"),
                                           .reason = {},
                                           .panel = deal,
                                           .others = true,
                                           .then = [this] { showTrace(); }}),
        scene(QStringLiteral("suggestion"),
            {.tab = {}, .reason = {}, .panel = deal, .then = [this] { showSuggestion(); }}),
        scene(QStringLiteral("stopped"), {.tab = {}, .reason = {}, .panel = deal, .then = [this] { stopMachine(); }}),
        scene(QStringLiteral("files"), {.tab = {}, .reason = {}, .panel = deal, .then = [this] { attachFiles(); }}),
        scene(
            QStringLiteral("snooze"), {.tab = {}, .reason = {}, .panel = deal, .then = [this] { m_moves->snooze(); }}),
        scene(QStringLiteral("filter"),
            {.tab = {}, .reason = {}, .panel = deal, .then = [this] { m_queue->openFilter(); }}),
        scene(QStringLiteral("several"), {.tab = {}, .reason = {}, .panel = deal, .then = [this] { showSeveral(); }}),
        scene(QStringLiteral("macro"), {.tab = {}, .reason = {}, .panel = deal, .then = [this] { showMacro(1); }}),
        scene(QStringLiteral("macro-several"),
            {.tab = {}, .reason = {}, .panel = deal, .then = [this] { showMacro(4); }}),
        scene(
            QStringLiteral("recording"), {.tab = {}, .reason = {}, .panel = deal, .then = [this] { showRecording(); }}),
        scene(QStringLiteral("wrapup"), {.tab = {}, .reason = {}, .panel = deal, .wrapUp = true}),
        scene(QStringLiteral("held"), {.tab = QStringLiteral("team"), .reason = {}, .panel = deal, .others = true}),
        scene(QStringLiteral("care"), {.tab = QStringLiteral("care"), .reason = {}, .panel = {}})};
}

/// In windows of a size of their own, and with nothing open.
std::vector<Scene> NegotiatorDesk::lastScenes()
{
    const QString deal = QStringLiteral("negotiation");
    constexpr QSize smallest(640, 400);
    const auto press = [this](const char* action) {
        return [this, action] { m_context.actions.trigger(QLatin1StringView(action)); };
    };
    return {scene(QStringLiteral("small"), {.tab = {}, .reason = {}, .panel = deal}, {1180, 720}),
        scene(QStringLiteral("smallest-queue"), {.tab = {}, .reason = {}, .panel = {}, .then = press("queue.focus")},
            smallest),
        scene(QStringLiteral("smallest-panel"),
            {.tab = {}, .reason = {}, .panel = {}, .then = press("panel.negotiation")}, smallest),
        scene(QStringLiteral("smallest-case"), {.tab = {}, .reason = {}, .panel = {}, .then = press("case.channels")},
            smallest),
        scene(
            QStringLiteral("empty"), {.tab = QStringLiteral("callbacks"), .reason = {}, .panel = deal, .none = true})};
}

/// Words of a message.
void NegotiatorDesk::write(const QString& text)
{
    auto* const composer = m_page->findChild<Composer*>();
    composer->beginText();
    composer->insertText(text);
}

/// Files of a message: a photo, and two that can't go this way.
void NegotiatorDesk::attachFiles()
{
    auto* const composer = m_page->findChild<Composer*>();
    composer->beginText();
    composer->insertText(QStringLiteral("Segue o comprovante que você pediu."));
    std::vector<FileSource> files;
    for (const char* name : {"comprovante.png", "recebo-dia-15.wav", "nota-18204.eml"})
        files.push_back({.path = QStringLiteral(":/demo/media/") + QLatin1StringView(name)});
    composer->addFiles(std::move(files));
}

/// The sliders of the negotiation, the one for a month first.
std::vector<ZoneSlider*> NegotiatorDesk::dealSliders() const
{
    const auto found = m_page->findChild<NegotiationPanel*>()->findChildren<ZoneSlider*>();
    return {found.begin(), found.end()};
}

/// They can pay less than was said: other offers are the best ones.
void NegotiatorDesk::showWishes(int tens)
{
    ZoneSlider* const month = dealSliders().front();
    month->setValue(tens);
    Q_EMIT month->moved(tens);
}

/// More instalments than the user may grant.
void NegotiatorDesk::pushBeyond()
{
    ZoneSlider* const instalments = dealSliders().at(3);
    QKeyEvent end(QEvent::KeyPress, Qt::Key_End, Qt::NoModifier);
    QCoreApplication::sendEvent(instalments, &end);
}

/// An offer is chosen and closed.
void NegotiatorDesk::closeOffer(const QString& choice)
{
    m_context.actions.trigger(choice);
    QTimer::singleShot(300ms, m_case, [this] { m_context.actions.trigger(QStringLiteral("deal.close")); });
}

/// Some rows are chosen and would be put off: what the card says of it.
void NegotiatorDesk::showSeveral()
{
    m_queue->chooseRows(5);
    m_moves->snooze();
}

/// What is known beside the task.
void NegotiatorDesk::showReference()
{
    for (const char* part : {"reference.contacts", "reference.people", "reference.progress"})
        m_context.actions.trigger(QLatin1StringView(part));
}

/// A message is written, to leave another day.
void NegotiatorDesk::showSchedule()
{
    m_case->write(tr("Good morning. How can we settle this together?"));
    m_context.actions.trigger(QStringLiteral("composer.schedule"));
}

/// Of a kind of file, or of a failure.
void NegotiatorDesk::openWith(const QString& statement, const char* place, const QString& what)
{
    // The same case in each size.
    if (m_pictured.contains(what))
        return static_cast<void>(openDebtor(m_pictured.value(what)));
    m_context.runner.run(
        this,
        [statement, place, what](storage::Database& database, const JobToken&) {
            return database.one(
                statement, {{place, what}}, [](const storage::Row& row) { return row.id<DebtorId>("debtor_id"); });
        },
        [this, what](const Result<std::optional<DebtorId>>& debtor) {
            if (!debtor || !*debtor)
                return;
            m_pictured.insert(what, **debtor);
            openDebtor(**debtor);
        });
}

/// What the first macro would do on the open case, or on the first rows.
void NegotiatorDesk::showMacro(int cases)
{
    if (cases > 1)
        m_queue->chooseRows(cases);
    m_macros->tryOut(QStringLiteral("Retomar amanhã"));
}

void NegotiatorDesk::showRecording()
{
    m_macros->toggleRecording();
    const DebtorId debtor = m_case->openCase().debtor;
    m_macros->record(debtor, macros::MessageStep{.templateName = QStringLiteral("lembrete_neutro")});
    m_macros->record(debtor, macros::NoteStep{QStringLiteral("pediu retorno")});
}

/// What the last picture left: cards, words that were sought or written, files, a recording.
void NegotiatorDesk::clearScene()
{
    endAway();
    endStop();
    endSuggestion();
    for (Overlay* const card : m_page->window()->findChildren<Overlay*>())
        card->close();
    for (Disclosure* const part : m_page->findChildren<Disclosure*>())
        part->setOpen(false);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    for (QLineEdit* const field : m_page->findChild<TimelineView*>()->findChildren<QLineEdit*>()) {
        if (field->isVisible())
            QCoreApplication::sendEvent(field, &escape);
    }
    auto* const composer = m_page->findChild<Composer*>();
    const std::vector<FileChip*> chips = composer->strip()->chips();
    for (const FileChip* const chip : chips)
        Q_EMIT composer->strip()->removeWanted(chip->ticket());
    composer->findChild<QPlainTextEdit*>()->clear();
    m_context.actions.trigger(QStringLiteral("macro.discard"));
    if (auto* const closing = m_page->findChild<ClosingCard*>(); closing->isVisible())
        QCoreApplication::sendEvent(closing, &escape);
    m_queue->clearSelection();
    m_queue->say({});
}

/// Opens a case of a tab as F8 does, then the panel or the sheet.
void NegotiatorDesk::prepareScene(const SceneWish& wish, std::function<void()> ready)
{
    clearScene();
    m_queue->setTab(tabOf(wish.tab));
    if (wish.none) {
        while (!m_open.empty())
            forget(m_open.back().openCase.debtor);
        QTimer::singleShot(600ms, this, ready);
        return;
    }
    if (!wish.file.isEmpty()) {
        openWith(QStringLiteral("timeline/debtor_with_file"), ":mime_type", wish.file);
        return finishScene(wish, std::move(ready));
    }
    if (!wish.failure.isEmpty()) {
        openWith(QStringLiteral("timeline/debtor_with_failure"), ":code", wish.failure);
        return finishScene(wish, std::move(ready));
    }
    m_context.runner.run(
        this,
        [user = m_context.user, tab = tabOf(wish.tab), now = m_context.clock.now()](storage::Database& database,
            const JobToken&) { return queue::Listing(database, user, now).page(tab, {}, queuePage); },
        [this, wish, ready = std::move(ready)](const Result<std::vector<QueueRow>>& rows) {
            const auto shown = rows ? *rows : std::vector<QueueRow>();
            auto chosen = std::find_if(shown.begin(), shown.end(), [&](const QueueRow& row) {
                return wish.others ? row.isHeldByOther(m_context.user) : row.reason == wish.reason;
            });
            if (chosen == shown.end())
                chosen = shown.begin();
            if (chosen != shown.end())
                open(*chosen, chosen->holder == m_context.user);
            finishScene(wish, ready);
        });
}

void NegotiatorDesk::finishScene(const SceneWish& wish, std::function<void()> ready)
{
    QTimer::singleShot(500ms, m_case, [this, wish, ready = std::move(ready)] {
        // A case that is still read opens its own panel when it has come.
        if (!m_context.runner.isIdle()) {
            connect(
                &m_context.runner, &Runner::becameIdle, m_case, [this, wish, ready] { finishScene(wish, ready); },
                Qt::SingleShotConnection);
            return;
        }
        if (!wish.panel.isEmpty())
            m_case->openPanel(wish.panel);
        if (wish.wrapUp)
            m_case->openWrapUp();
        if (wish.then)
            wish.then();
        QTimer::singleShot(800ms, this, [this, ready] { endScene(ready); });
    });
}

/// What shows HTML takes longer to come, the first time.
void NegotiatorDesk::endScene(const std::function<void()>& ready)
{
    const auto* const viewer = m_page->window()->findChild<MediaViewer*>();
    if (viewer == nullptr || !viewer->isVisible() || !viewer->isLoading())
        return ready();
    connect(viewer, &MediaViewer::shown, this, ready, Qt::SingleShotConnection);
}

} // namespace trato::workstation
