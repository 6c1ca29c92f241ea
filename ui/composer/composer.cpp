#include "ui/composer/composer.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/composer/awaydesk.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/filestrip.h"
#include "ui/composer/filetray.h"
#include "ui/composer/lintwatch.h"
#include "ui/composer/messagefield.h"
#include "ui/composer/sendhold.h"
#include "ui/composer/spellwatch.h"
#include "ui/composer/suggestionbar.h"
#include "ui/composer/templatepicker.h"
#include "ui/composer/texts.h"
#include "ui/composer/windowring.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace trato::ui {

using namespace std::chrono_literals;

Composer::Composer(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::Raised, parent)
    , m_context(context)
    , m_away(new AwayDesk(context, AwayDesk::standardFolder(), this))
    , m_drafts(new DraftKeeper(context, *m_away, this))
    , m_tray(new FileTray(context, *m_away, this))
    , m_hold(new SendHold(context, this))
    , m_suggestion(new SuggestionBar(context.look))
    , m_undo(new LinkButton(context.look, QString()))
    , m_waitingLink(new LinkButton(context.look, QString()))
    , m_channel(new Button(context.look, QString()))
    , m_ring(new WindowRing(context.look, context.clock))
    , m_window(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_size(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_attach(new IconButton(context.look, Icon::Attachment, tr("Attach files")))
    , m_templates(new Button(context.look, tr("Templates"), ButtonKind::Quiet))
    , m_snippets(new Button(context.look, tr("Snippets"), ButtonKind::Quiet))
    , m_noteButton(new Button(context.look, tr("Note"), ButtonKind::Quiet))
    , m_edit(new ComposerEdit(context.look, context.actions))
    , m_spelling(new SpellWatch(context, *m_edit))
    , m_lint(new LintWatch(context, *m_edit, m_spelling->marks()))
    , m_picker(new TemplatePicker(context.look))
    , m_send(new Button(context.look, tr("Send"), ButtonKind::Filled))
    , m_field(new MessageField(context.look, m_edit, m_send, m_picker))
    , m_strip(new FileStrip(context.look))
{
    setAccessibleName(tr("Composer"));
    buildLayout();
    watchWindow();
    setAcceptDrops(true);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_edit, &ComposerEdit::pasteRefused, this, [this](int most) {
        showHint(
            tr("Too long for a message: at most %1 characters can be pasted.").arg(format::count(most)), Tone::Warn);
    });
    connect(m_edit, &ComposerEdit::escaped, this, [this] {
        if (isNote())
            m_noteButton->setChecked(false);
    });
    connect(m_picker, &TemplatePicker::chosen, this, &Composer::take);
    connect(m_picker, &TemplatePicker::left, this, &Composer::leaveTemplates);
    connect(m_picker, &TemplatePicker::typed, this, [this](const QString& letter) {
        leaveTemplates();
        m_edit->insertPlainText(letter);
    });
    connect(m_field, &MessageField::remedyRequested, this, [this] { m_context.actions.trigger(m_remedy); });
    connect(m_drafts, &DraftKeeper::settled, this, [this] {
        if (m_awaitsDraft)
            refresh();
    });
    connect(m_drafts, &DraftKeeper::failed, this,
        [this](const QString& why) { showHint(tr("The draft could not be kept: %1").arg(why), Tone::Crit); });
    m_undo->setGlyph(Icon::Undo);
    m_waitingLink->setGlyph(Icon::Hourglass);
    connect(m_undo, &QPushButton::clicked, m_hold, &SendHold::undo);
    connect(m_waitingLink, &QPushButton::clicked, this,
        [this] { m_context.actions.trigger(QStringLiteral("composer.waiting")); });
    connect(m_hold, &SendHold::changed, this, &Composer::showLeaving);
    connect(m_hold, &SendHold::takenBack, this, &Composer::takenBack);
    connect(m_hold, &SendHold::tooLate, this, [this](const QString& why) { showHint(why, Tone::Warn); });
    connect(m_edit, &ComposerEdit::menuWanted, m_spelling, &SpellWatch::addTo);
    connect(m_spelling, &SpellWatch::failed, this, [this](const QString& why) { showHint(why, Tone::Warn); });
    watchWording();
    m_undo->setAccessibleName(tr("Take the message back"));
    watchFiles();
    watchConnection();
    showCase({});
}

void Composer::buildLayout()
{
    const Look& look = m_context.look;
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setPlaceholderText(tr("Write, or / for snippets"));
    m_templates->setGlyph(Icon::Template);
    m_snippets->setGlyph(Icon::Snippet);
    m_noteButton->setGlyph(Icon::Note, Tone::Note);
    m_noteButton->setCheckable(true);
    m_noteButton->setToolTip(tr("Private note"));
    connect(m_noteButton, &Button::toggled, this, [this](bool on) {
        writeA(on ? Writing::Note : Writing::Message);
        if (on)
            m_edit->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_channel, &Button::clicked, this, [this] { m_context.actions.trigger(QStringLiteral("case.channels")); });
    auto* tools = m_tools = new QHBoxLayout;
    tools->setSpacing(look.px(8));
    tools->addWidget(m_channel);
    tools->addWidget(m_ring);
    tools->addWidget(m_window);
    tools->addWidget(m_undo);
    tools->addWidget(m_waitingLink);
    tools->addWidget(m_size);
    tools->addStretch(1);
    tools->addWidget(m_attach);
    tools->addWidget(m_templates);
    tools->addWidget(m_snippets);
    tools->addWidget(m_noteButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(10));
    layout->setSpacing(look.px(6));
    layout->addWidget(m_suggestion);
    layout->addLayout(tools);
    layout->addWidget(m_field);
    setStrongEdges(Qt::TopEdge);
}

void Composer::registerActions()
{
    ActionRegistry& actions = m_context.actions;
    const QString write = tr("Write");
    m_send->follow(actions.add({.id = QStringLiteral("composer.send"),
                                   .text = tr("Send"),
                                   .sequence = QKeySequence(QStringLiteral("Ctrl+Return")),
                                   .alternative = QKeySequence(QStringLiteral("Ctrl+Enter")),
                                   .group = write,
                                   .icon = Icon::Send,
                                   .scope = ActionScope::Region,
                                   .region = this,
                                   .onMoneyPath = true,
                                   .preview = [this](const auto& say) { preview(say); }},
        this, [this] { send(); }));
    // A letter that is typed: the text takes it first, and so nothing else has it.
    m_snippets->follow(actions.add({.id = QStringLiteral("composer.snippet"),
                                       .text = tr("Snippet"),
                                       .sequence = QKeySequence(QStringLiteral("/")),
                                       .group = write,
                                       .icon = Icon::Snippet,
                                       .scope = ActionScope::Region,
                                       .region = this},
        this, [this] {
            leaveTemplates();
            m_edit->offerSnippets();
        }));
    m_templates->follow(actions.add({.id = QStringLiteral("composer.template"),
                                        .text = tr("Templates"),
                                        .sequence = QKeySequence(QStringLiteral("Ctrl+T")),
                                        .group = write,
                                        .icon = Icon::Template},
        this, [this] { showTemplates(true); }));
    actions.add({.id = QStringLiteral("composer.focus"),
                    .text = tr("Go to the message"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+3")),
                    .group = tr("Move")},
        this, [this] { takeFocus(); });
    actions.add({.id = QStringLiteral("composer.note"),
                    .text = tr("Private note"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+N")),
                    .group = write,
                    .icon = Icon::Note},
        this, [this] { m_noteButton->toggle(); });
    actions.add({.id = QStringLiteral("composer.fix"),
                    .text = tr("Take the better sentence, or another spelling"),
                    .sequence = QKeySequence(QStringLiteral("Alt+Return")),
                    .alternative = QKeySequence(QStringLiteral("Alt+Enter")),
                    .group = write,
                    .scope = ActionScope::Region,
                    .region = this},
        this, [this] { fix(); });
    enable(QStringLiteral("composer.fix"), false, tr("Every word is known."));
    actions.add({.id = QStringLiteral("composer.pass"),
                    .text = tr("Let these words pass, with a reason"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Alt+Return")),
                    .group = write,
                    .scope = ActionScope::Region,
                    .region = this},
        this, [this] { askToPass(); });
    enable(QStringLiteral("composer.pass"), false, tr("Nothing keeps these words here."));
    registerFiles();
    registerLeaving();
    registerSuggestion();
    showActions();
}

/// What can't be done now stays visible, with the reason.
void Composer::showActions()
{
    const QString reason = !m_case.debtor.isValid()     ? tr("No case is open.")
                           : m_case.mine || m_case.free ? QString()
                                                        : tr("The turn is not yours.");
    for (const char* id : {"composer.template", "composer.snippet", "composer.note", "composer.focus"})
        m_context.actions.setEnabled(QLatin1StringView(id), reason.isEmpty(), reason);
    const QString noFiles = reason.isEmpty() ? whyNoFiles() : reason;
    enable(QStringLiteral("composer.attach"), noFiles.isEmpty(), noFiles);
    const QString nothing = !hasContent()  ? tr("There is no text yet.")
                            : !m_case.mine ? tr("The turn is not yours.")
                                           : whyUnsendable();
    m_context.actions.setEnabled(
        QStringLiteral("composer.send"), reason.isEmpty() && nothing.isEmpty(), reason.isEmpty() ? nothing : reason);
    m_context.actions.setEnabled(QStringLiteral("composer.schedule"),
        reason.isEmpty() && nothing.isEmpty() && !isNote() && !m_away->isAway(),
        !reason.isEmpty()    ? reason
        : !nothing.isEmpty() ? nothing
        : m_away->isAway()   ? tr("The policy can't be asked while the connection is away.")
                             : tr("A note stays here."));
    m_send->setEnabled(reason.isEmpty() && nothing.isEmpty());
    showLeaving();
}

void Composer::takeFocus()
{
    QWidget* const place = m_field->isPickerShown() ? static_cast<QWidget*>(m_picker) : m_edit;
    place->setFocus(Qt::ShortcutFocusReason);
}

void Composer::beginText()
{
    leaveTemplates();
    takeFocus();
}

void Composer::showCase(const OpenCase& openCase)
{
    const bool other = openCase.debtor != m_case.debtor;
    const bool changed = other || openCase.mine != m_case.mine || openCase.free != m_case.free ||
                         openCase.rightParty != m_case.rightParty;
    if (other) {
        if (m_awaitsDraft && !m_edit->toPlainText().isEmpty())
            m_drafts->change(draft(), DraftChange::PutBefore);
        m_drafts->saveNow();
    }
    m_case = openCase;
    m_tray->open(m_case);
    const bool open = m_case.debtor.isValid();
    setEnabled(open);
    m_edit->setReadOnly(!m_case.mine && !m_case.free);
    if (other) {
        m_windowUntil = {};
        m_windowWasOpen = false;
        m_values.clear();
        m_waiting.clear();
        showSuggestion({});
        m_other.clear();
        setText({});
        m_noteButton->setChecked(false);
        m_awaitsDraft = open;
        m_mayOffer = false;
        refresh();
    }
    showActions();
    showChannel();
    // A refusal stays to be read while others work on the case.
    if (changed)
        check();
    offerTemplates();
}

void Composer::refresh()
{
    if (!m_case.debtor.isValid())
        return;
    const Clock* const clock = &m_context.clock;
    m_loading.cancel();
    m_loading = m_context.runner.run(
        this,
        [clock, open = m_case, user = m_context.user](
            storage::Database& database, const JobToken&) { return loadComposer(database, *clock, open, user); },
        [this](const Result<ComposerState>& state) { showState(state); });
}

void Composer::showState(const Result<ComposerState>& state)
{
    if (!state && isAway(state.error())) {
        m_away->noticeAway();
        if (m_drafts->isSettled() && std::exchange(m_awaitsDraft, false))
            showDrafts(keptState());
        return;
    }
    if (!state)
        return showHint(state.error().message, Tone::Crit);
    m_windowUntil = state->windowUntil;
    m_values = state->values;
    m_waiting = state->waiting;
    m_people = state->people;
    showSuggestion(state->suggestion);
    m_edit->setPeople(isNote() ? m_people : QStringList());
    m_spelling->setNames(m_case.name + u' ' + QStringList(m_values.values()).join(u' '));
    showLeaving();
    m_lint->setContext(m_case.debtor, state->wording);
    m_lint->setPassed(state->subject, state->passedWords);
    if (const auto snippets = readSnippets(m_values, m_context.user))
        m_edit->setSnippets(*snippets);
    windowMoved();
    // Only when the case opens: later the field knows better, and what was just sent must not come back. What is still
    // being kept would be read as it was before: it is read again then.
    if (m_drafts->isSettled() && std::exchange(m_awaitsDraft, false))
        showDrafts(*state);
}

/// What was typed meanwhile stands below; a note that nobody kept is shown where it would not be seen otherwise.
void Composer::showDrafts(const ComposerState& state)
{
    const QString& here = isNote() ? state.note : state.message;
    const QString& there = isNote() ? state.message : state.note;
    const QString typed = m_edit->toPlainText();
    if (!there.isEmpty())
        m_other = withWordsBefore(m_other, there);
    if (!here.isEmpty())
        setText(withWordsBefore(typed, here));
    if (!typed.isEmpty())
        m_drafts->keep(draft());
    if (m_edit->toPlainText().isEmpty() && !isNote() && !m_other.isEmpty())
        m_noteButton->setChecked(true);
    m_tray->take(state.files, FileTray::Put::Shown);
    check();
    showActions();
    m_mayOffer = m_edit->toPlainText().isEmpty() && m_tray->isEmpty();
    offerTemplates();
}

bool Composer::isWindowOpen() const { return m_windowUntil > m_context.clock.now(); }

void Composer::setChannel(Channel channel, const QString& handle)
{
    // The header says it at each look; what is being read or chosen here stays.
    if (channel == m_case.channel && handle == m_case.handle)
        return;
    m_case.channel = channel;
    m_case.handle = handle;
    leaveTemplates();
    showChannel();
    showFiles();
    refresh();
}

void Composer::showChannel()
{
    const bool whatsapp = m_case.channel == Channel::WhatsApp;
    const QString where = m_case.channel == Channel::Email ? m_case.handle : format::phone(m_case.handle);
    m_channel->setText(channelTitle(m_case.channel) + QStringLiteral("  ") + where);
    m_channel->setGlyph(iconOf(m_case.channel), toneOf(m_case.channel));
    m_ring->setVisible(whatsapp);
    m_ring->setUntil(m_windowUntil);
    m_window->setVisible(whatsapp && m_hold->isEmpty());
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(m_windowUntil - m_context.clock.now());
    m_window->setText(
        isWindowOpen() ? tr("window %1").arg(format::duration(left)) : tr("window closed: templates only"));
    const QString written = isNote() ? QString() : m_edit->toPlainText();
    QStringList size{sizeWords(m_case.channel, written),
        costWords(m_case.channel, written, m_context.clock.today(), isWindowOpen())};
    size.removeAll(QString());
    m_size->setText(size.join(QStringLiteral(" · ")));
    m_size->setVisible(!size.isEmpty());
}

void Composer::setText(const QString& text)
{
    m_restoring = true;
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_restoring = false;
    m_field->showPicker(false);
}

void Composer::textChanged()
{
    showActions();
    showChannel();
    check();
    if (!m_restoring && !m_awaitsDraft && m_case.debtor.isValid())
        m_drafts->keep(draft());
}

void Composer::check()
{
    if (m_case.debtor.isValid() && !m_case.mine)
        return showHint(m_case.free ? tr("Nobody has the turn: it is yours from the first key on.")
                                    : tr("Somebody else has the turn: ask for it to write."),
            Tone::Text2);
    const QString text = m_edit->toPlainText();
    const bool goesOut = !isNote() && !text.isEmpty();
    const QStringList open = goesOut ? channels::openPlaces(text) : QStringList();
    if (const QString why = goesOut ? telling(m_case, text) : QString(); !why.isEmpty())
        showHint(why, Tone::Warn, QStringLiteral("case.confirm"));
    else if (goesOut && showWording())
        return;
    else if (!open.isEmpty())
        showHint(tr("To fill in: %1.").arg(placeWords(open)), Tone::Warn);
    else if (!checkFiles())
        showHint({}, Tone::Text2);
}

void Composer::showHint(const QString& text, Tone tone, const QString& remedy)
{
    const ActionRegistry::Entry* const action = m_context.actions.find(remedy);
    m_remedy = action ? remedy : QString();
    m_field->setNotice({.text = text,
        .tone = tone,
        .remedy =
            action ? QStringLiteral("%1 %2").arg(action->spec.text, m_context.actions.keyText(remedy)) : QString()});
}

void Composer::insertText(const QString& text)
{
    leaveTemplates();
    m_lint->trustAmountsOf(text);
    // It is said to the debtor: what is being noted for the team waits.
    m_noteButton->setChecked(false);
    // One step for Ctrl+Z, and what was selected stays.
    QTextCursor caret = m_edit->textCursor();
    caret.clearSelection();
    if (this->text().isEmpty())
        caret.select(QTextCursor::Document);
    caret.insertText(text);
    m_edit->setTextCursor(caret);
    takeFocus();
}

} // namespace trato::ui
