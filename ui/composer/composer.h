#pragma once

#include "ui/async/job.h"
#include "ui/composer/composeredit.h"
#include "ui/composer/filesource.h"
#include "ui/composer/outgoing.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/surface.h"

#include <QTimer>

#include <map>
#include <set>
#include <utility>

class QHBoxLayout;
class QMimeData;

namespace trato::ui {

class AwayDesk;
struct KeptMessage;
class Button;
class DraftKeeper;
class FileStrip;
class FileTray;
class IconButton;
class Label;
class LinkButton;
class AskSheet;
class LintWatch;
class MediaViewer;
class MessageField;
class ReturnSheet;
class ScheduleSheet;
class SendHold;
class SpellWatch;
class SuggestionBar;
class TemplatePicker;
class WaitingSheet;
class WindowRing;

/// Writes to the debtor on the chosen channel: text, templates, snippets, private notes. Ctrl+Enter sends; what must
/// not leave stays in the field with the reason and what would help. While WhatsApp's window is closed the templates
/// stand in the place of an empty text. Drafts are kept per case.
class Composer final : public Surface {
    Q_OBJECT

public:
    explicit Composer(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void showCase(const OpenCase& openCase);
    void refresh();
    void setChannel(Channel channel, const QString& handle);
    /// At the caret, in one step of undo.
    void insertText(const QString& text);
    void sendText(const QString& text, const QString& purpose, const std::vector<channels::Attachment>& files = {});
    /// Files that are kept already come to the message.
    void bringFiles(const std::vector<channels::Attachment>& files);
    /// Files of this machine, read in the background.
    void addFiles(std::vector<FileSource> sources);
    /// Of this case, what only this machine knows: it waits for the connection.
    [[nodiscard]] std::vector<KeptMessage> kept() const;
    /// Out of it: back into the message, or for good.
    void takeKept(const QString& key, bool edit);
    [[nodiscard]] FileStrip* strip() const { return m_strip; }
    void takeFocus();
    /// The keyboard goes to the text, also where the templates stand in its place.
    void beginText();
    /// Little height: the field begins with one line.
    void setLow(bool low);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sent();
    /// It is in the outbox and leaves at once.
    void said(const trato::ui::Outgoing& outgoing);
    void noted(trato::DebtorId debtor, const QString& text);
    void keptChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Source { Field, Elsewhere };
    void buildLayout();
    /// The tools say as much as there is room for.
    void fitTools();
    void fitLines();
    void showState(const Result<ComposerState>& state);
    void showChannel();
    void textChanged();
    /// What is to be known before it is sent: who reads it, what is to be filled in.
    void check();
    /// `remedy`: the action that would help; its text is the link.
    void showHint(const QString& text, Tone tone, const QString& remedy = {});
    void watchWording();
    void wordingChanged();
    void showFix();
    /// The better sentence, or another spelling.
    void fix();
    /// The row under the text says what the words may not say; false: they are fine.
    bool showWording();
    bool showCareWords();
    void askToPass();
    void pass(const QString& why);
    [[nodiscard]] QString whyUnsendable() const;
    void send();
    /// What sending would do now, for the palette.
    void preview(const std::function<void(QStringList)>& say);
    void submit(Outgoing outgoing, Source source);
    void answered(const Result<SendAnswer>& answer, const Outgoing& outgoing, Source source);
    /// The same is leaving: a key that is pressed twice says nothing twice.
    [[nodiscard]] bool isLeaving(const Outgoing& outgoing, Source source) const;
    void forgetWritten(const Draft& written);
    void forgetNote(const Draft& written);
    void refused(const SendAnswer& answer);
    void writeA(Writing writing);
    void showWriting();
    void showSend();
    void showDrafts(const ComposerState& state);
    [[nodiscard]] bool isNote() const { return m_writing == Writing::Note; }
    [[nodiscard]] Draft draft() const { return {m_case, m_writing, m_edit->toPlainText()}; }
    void writeNote();
    void showTemplates(bool withFocus);
    void offerTemplates();
    /// The hours that are left run out while nobody touches anything.
    void watchWindow();
    void windowMoved();
    void take(const QString& text);
    void leaveTemplates();
    void setText(const QString& text);
    void showActions();
    void registerLeaving();
    void registerSuggestion();
    void showSuggestion(const std::optional<agents::Suggestion>& suggestion);
    void sendSuggestion();
    void dismissSuggestion();
    void watchFiles();
    void registerFiles();
    void attach();
    bool mayAttach();
    void giveFiles(const QMimeData& data);
    void showFiles();
    void openFile(int ticket);
    bool checkFiles();
    [[nodiscard]] bool areFilesComplete();
    [[nodiscard]] QString whyNoFiles() const;
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] Outgoing outgoing() const;
    /// Tells the registry only what changed.
    void enable(const QString& id, bool on, const QString& reason);
    /// What can be taken back, and what has not left.
    void showLeaving();
    void schedule();
    void takenBack(const Outgoing& outgoing);
    void takeOut(const Waiting& waiting, bool edit);
    /// Also what this machine keeps while the database is away.
    [[nodiscard]] std::vector<Waiting> waiting() const;
    void watchConnection();
    void connectionChanged(bool away);
    void keepAway(const Outgoing& outgoing, Writing writing, Source source);
    void showReturned();
    void openWaiting();
    [[nodiscard]] ComposerState keptState() const;
    /// The first thing that keeps the text here, or nothing; says it.
    [[nodiscard]] bool isComplete();
    [[nodiscard]] QString text() const { return m_edit->toPlainText().trimmed(); }
    [[nodiscard]] bool isWindowOpen() const;

    DeskContext m_context;
    OpenCase m_case;
    Instant m_windowUntil;
    QTimer m_windowSteps;
    bool m_windowWasOpen = false; ///< when it was shown last
    channels::TemplateValues m_values;
    QString m_remedy;
    Writing m_writing = Writing::Message;
    QString m_other; ///< what is typed of the kind that is not shown: the message while a note is written
    bool m_restoring = false;
    bool m_low = false;         ///< little height
    bool m_awaitsDraft = false; ///< the case was just opened: its draft is on the way
    bool m_mayOffer = false;    ///< there is none: the templates may stand in its place
    Job m_loading;
    std::set<std::pair<DebtorId, Writing>> m_leaving;      ///< from the field
    std::set<std::pair<DebtorId, QString>> m_leavingWords; ///< from elsewhere
    std::vector<Waiting> m_waiting;
    QStringList m_people;
    std::map<QString, std::pair<bool, QString>> m_enabled;
    AwayDesk* m_away;
    DraftKeeper* m_drafts;
    FileTray* m_tray;
    SendHold* m_hold;
    ScheduleSheet* m_schedule = nullptr;
    WaitingSheet* m_waitingSheet = nullptr;
    ReturnSheet* m_returnSheet = nullptr;
    SuggestionBar* m_suggestion;
    LinkButton* m_undo;
    LinkButton* m_waitingLink;
    Button* m_channel;
    WindowRing* m_ring;
    Label* m_window;
    Label* m_size;
    IconButton* m_attach;
    Button* m_templates;
    Button* m_snippets;
    Button* m_noteButton;
    ComposerEdit* m_edit;
    SpellWatch* m_spelling;
    LintWatch* m_lint;
    AskSheet* m_ask = nullptr;
    TemplatePicker* m_picker;
    Button* m_send;
    MessageField* m_field;
    QHBoxLayout* m_tools = nullptr;
    FileStrip* m_strip;
    MediaViewer* m_viewer = nullptr; ///< made when first needed
};

} // namespace trato::ui
