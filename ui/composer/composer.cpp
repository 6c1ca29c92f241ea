#include "ui/composer/composer.h"

#include "channels/templates/catalogue.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/composer/texts.h"
#include "ui/composer/windowring.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace trato::ui {

using namespace std::chrono_literals;

ComposerEdit::ComposerEdit(const ActionRegistry& actions, QWidget* parent) : QPlainTextEdit(parent), m_actions(actions)
{
    setTabChangesFocus(true);
}

bool ComposerEdit::event(QEvent* event)
{
    if (m_actions.refuses(event))
        return false;
    return QPlainTextEdit::event(event);
}

Composer::Composer(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::Raised, parent)
    , m_context(context)
    , m_channel(new Button(context.look, QString()))
    , m_ring(new WindowRing(context.look, context.clock))
    , m_window(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_templates(new Button(context.look, tr("Templates"), ButtonKind::Quiet))
    , m_snippets(new Button(context.look, tr("Snippets"), ButtonKind::Quiet))
    , m_noteButton(new Button(context.look, tr("Note"), ButtonKind::Quiet))
    , m_edit(new ComposerEdit(context.actions))
    , m_send(new Button(context.look, tr("Send"), ButtonKind::Filled))
    , m_hint(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
{
    setAccessibleName(tr("Composer"));
    buildLayout();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(400ms);
    connect(&m_draftTimer, &QTimer::timeout, this, &Composer::saveDraftNow);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_edit->toPlainText();
        m_send->setEnabled(m_case.mine && !text.trimmed().isEmpty());
        if (text != m_templateText)
            m_template.clear();
        if (m_restoring)
            return;
        m_draftTimer.start();
        if (text == QStringLiteral("/"))
            chooseSnippet();
    });
    showCase({});
}

void Composer::buildLayout()
{
    const Look& look = m_context.look;
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setPlaceholderText(tr("Write, or / for snippets"));
    m_edit->setFixedHeight(look.px(58));
    m_templates->setGlyph(Icon::Template);
    m_snippets->setGlyph(Icon::Snippet);
    m_noteButton->setGlyph(Icon::Note, Tone::Note);
    m_noteButton->setCheckable(true);
    connect(m_noteButton, &Button::toggled, this, &Composer::toggleNote);
    connect(m_snippets, &Button::clicked, this, &Composer::chooseSnippet);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(look.px(8));
    tools->addWidget(m_channel);
    tools->addWidget(m_ring);
    tools->addWidget(m_window);
    tools->addStretch(1);
    tools->addWidget(m_templates);
    tools->addWidget(m_snippets);
    tools->addWidget(m_noteButton);
    auto* field = new QHBoxLayout;
    field->setSpacing(look.px(8));
    field->addWidget(m_edit, 1);
    field->addWidget(m_send, 0, Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(10));
    layout->setSpacing(look.px(6));
    layout->addLayout(tools);
    layout->addLayout(field);
    layout->addWidget(m_hint);
    setStrongEdges(Qt::TopEdge);
}

void Composer::registerActions()
{
    ActionRegistry& actions = m_context.actions;
    m_send->follow(actions.add({.id = QStringLiteral("composer.send"), .text = tr("Send"), .sequence = QKeySequence(QStringLiteral("Ctrl+Return")),
                                   .alternative = QKeySequence(QStringLiteral("Ctrl+Enter")), .group = tr("Write"), .icon = Icon::Send,
                                   .scope = ActionScope::Region, .region = this, .onMoneyPath = true},
        this, [this] { send(); }));
    m_templates->follow(actions.add({.id = QStringLiteral("composer.template"), .text = tr("Templates"), .sequence = QKeySequence(QStringLiteral("Ctrl+T")),
                                        .group = tr("Write"), .icon = Icon::Template},
        this, [this] { chooseTemplate(); }));
    actions.add({.id = QStringLiteral("composer.focus"), .text = tr("Go to the message"), .sequence = QKeySequence(QStringLiteral("Ctrl+3")), .group = tr("Move")},
        this, [this] { takeFocus(); });
    actions.add({.id = QStringLiteral("composer.note"), .text = tr("Private note"), .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+N")),
                    .group = tr("Write"), .icon = Icon::Note},
        this, [this] { m_noteButton->toggle(); });
}

void Composer::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::showCase(const OpenCase& openCase)
{
    const bool other = openCase.debtor != m_case.debtor;
    if (other && m_draftTimer.isActive())
        saveDraftNow();
    m_case = openCase;
    const bool open = m_case.debtor.isValid();
    setEnabled(open);
    m_edit->setReadOnly(!m_case.mine);
    m_send->setEnabled(m_case.mine && !m_edit->toPlainText().trimmed().isEmpty());
    if (open && !m_case.mine)
        showHint(tr("Somebody else has the turn, or nobody: take the case from the queue to write."), Tone::Text2);
    else
        showHint(QString(), Tone::Text2);
    showChannel();
    if (!other)
        return;
    m_restoring = true;
    m_edit->clear();
    m_restoring = false;
    m_awaitsDraft = true;
    refresh();
}

void Composer::refresh()
{
    if (!m_case.debtor.isValid())
        return;
    m_loading.cancel();
    m_loading = m_context.runner.run(
        this,
        [open = m_case, user = m_context.user, now = m_context.clock.now()](storage::Database& database, const JobToken&) {
            return loadComposer(database, open, user, now);
        },
        [this](const Result<ComposerState>& state) { showState(state); });
}

void Composer::showState(const Result<ComposerState>& state)
{
    if (!state)
        return showHint(state.error().message, Tone::Crit);
    m_windowUntil = state->windowUntil;
    showChannel();
    // Only when the case opens: later the field knows better, and what was just sent must not come back.
    const bool wanted = std::exchange(m_awaitsDraft, false);
    if (!wanted || !m_edit->toPlainText().isEmpty() || state->draft.isEmpty())
        return;
    m_restoring = true;
    m_edit->setPlainText(state->draft);
    m_edit->moveCursor(QTextCursor::End);
    m_restoring = false;
}

bool Composer::isWindowOpen() const
{
    return m_windowUntil > m_context.clock.now();
}

void Composer::setChannel(Channel channel, const QString& handle)
{
    m_case.channel = channel;
    m_case.handle = handle;
    showChannel();
}

void Composer::showChannel()
{
    const bool whatsapp = m_case.channel == Channel::WhatsApp;
    const QString where = m_case.channel == Channel::Email ? m_case.handle : format::phone(m_case.handle);
    m_channel->setText(channelTitle(m_case.channel) + QStringLiteral("  ") + where);
    m_channel->setGlyph(iconOf(m_case.channel), toneOf(m_case.channel));
    m_ring->setVisible(whatsapp);
    m_ring->setUntil(m_windowUntil);
    m_window->setVisible(whatsapp);
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(m_windowUntil - m_context.clock.now());
    m_window->setText(isWindowOpen() ? tr("window %1").arg(format::duration(left)) : tr("window closed: templates only"));
}

void Composer::showHint(const QString& text, Tone tone)
{
    m_hint->setText(text, {Type::Small, tone, Weight::Medium});
    m_hint->setVisible(!text.isEmpty());
}

void Composer::insertText(const QString& text)
{
    if (m_edit->toPlainText().trimmed().isEmpty())
        m_edit->setPlainText(text);
    else
        m_edit->insertPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    takeFocus();
}

void Composer::sendText(const QString& text, const QString& purpose)
{
    submit({m_case, m_context.user, text, purpose, {}, {}});
}

void Composer::send()
{
    const QString text = m_edit->toPlainText().trimmed();
    if (text.isEmpty() || !m_case.mine)
        return;
    if (m_note)
        return writeNote();
    submit({m_case, m_context.user, text, {}, m_template, m_parameters});
}

void Composer::submit(Outgoing outgoing)
{
    const Clock* const clock = &m_context.clock;
    const QString text = outgoing.text;
    m_send->setEnabled(false);
    m_context.runner.run(
        this,
        [clock, outgoing = std::move(outgoing)](storage::Database& database, const JobToken&) { return queueMessage(database, *clock, outgoing); },
        [this, text](const Result<SendAnswer>& answer) { answered(answer, text); });
}

void Composer::answered(const Result<SendAnswer>& answer, const QString& text)
{
    m_send->setEnabled(true);
    if (!answer)
        return showHint(answer.error().message, Tone::Crit);
    if (!answer->queued) {
        const compliance::RuleOutcome* const denial = answer->verdict.denial();
        const QString until = answer->verdict.nextAllowed.isNever()
            ? QString()
            : tr(" · free %1").arg(format::dayAndTime(answer->verdict.nextAllowed, deskZone()));
        return showHint(tr("Did not leave: %1").arg(denial ? denial->reason : QString()) + until, Tone::Warn);
    }
    showHint(QString(), Tone::Text2);
    if (m_edit->toPlainText().trimmed() == text) {
        m_edit->clear();
        saveDraftNow();
    }
    Q_EMIT sent();
}

void Composer::toggleNote(bool on)
{
    m_note = on;
    m_send->setText(on ? tr("Keep the note") : tr("Send"));
    m_edit->setPlaceholderText(on ? tr("Only the team sees it") : tr("Write, or / for snippets"));
    QPalette palette = m_edit->palette();
    palette.setColor(QPalette::Base, on ? m_context.look.theme().noteT : m_context.look.theme().raised);
    m_edit->setPalette(palette);
    takeFocus();
}

void Composer::writeNote()
{
    const Clock* const clock = &m_context.clock;
    const QString text = m_edit->toPlainText().trimmed();
    m_context.runner.run(
        this,
        [clock, debtor = m_case.debtor, user = m_context.user, text](storage::Database& database, const JobToken&) {
            return addNote(database, *clock, debtor, user, text);
        },
        [this](const Result<void>& done) {
            if (!done)
                return showHint(done.error().message, Tone::Crit);
            m_edit->clear();
            saveDraftNow();
            m_noteButton->setChecked(false);
            Q_EMIT sent();
        });
}

void Composer::chooseTemplate()
{
    const auto catalogue = channels::TemplateCatalogue::shipped();
    if (!catalogue || !m_case.mine)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& name : catalogue->names()) {
        const auto found = catalogue->find(name, m_case.channel);
        if (!found || (found->discloses && !m_case.rightParty) || (m_case.care && found->purpose != QStringLiteral("care") && found->purpose != QStringLiteral("service")))
            continue;
        const auto rendered = found->render({{QStringLiteral("primeiro_nome"), m_case.firstName}});
        if (!rendered)
            continue;
        menu->addAction(rendered->text.left(80).simplified(), this, [this, name, text = rendered->text, parameters = rendered->parameters] {
            m_templateText = text;
            m_parameters = parameters;
            m_edit->setPlainText(text);
            m_template = name;
            takeFocus();
        });
    }
    menu->popup(m_templates->mapToGlobal(QPoint(0, 0)) - QPoint(0, menu->sizeHint().height()));
}

void Composer::chooseSnippet()
{
    const auto snippets = readSnippets(m_case.firstName);
    if (!snippets || !m_case.mine)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ReadyText& snippet : *snippets) {
        menu->addAction(QStringLiteral("/%1   %2").arg(snippet.name, snippet.text), this, [this, text = snippet.text] {
            if (m_edit->toPlainText() == QStringLiteral("/"))
                m_edit->clear();
            insertText(text);
        });
    }
    menu->popup(m_edit->mapToGlobal(QPoint(0, 0)) - QPoint(0, menu->sizeHint().height()));
}

void Composer::saveDraftNow()
{
    m_draftTimer.stop();
    if (!m_case.debtor.isValid())
        return;
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, open = m_case, user = m_context.user, text = m_edit->toPlainText()](storage::Database& database, const JobToken&) {
            return saveDraft(database, *clock, open, user, text);
        },
        [this](const Result<void>& saved) {
            if (!saved)
                showHint(tr("The draft could not be kept: %1").arg(saved.error().message), Tone::Crit);
        });
}

} // namespace trato::ui
