#pragma once

#include "ui/async/job.h"
#include "ui/composer/outgoing.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/surface.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace trato::ui {

class Button;
class Label;
class WindowRing;

/// A text edit that leaves every registered key to its action (Qt's own edits claim Ctrl+K, Ctrl+E and more).
class ComposerEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ComposerEdit(const ActionRegistry& actions, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    const ActionRegistry& m_actions;
};

/// Writes to the debtor on the chosen channel: text, templates, snippets, private notes. Ctrl+Enter sends; what the
/// policy forbids stays in the field with the reason and the next permitted time. Drafts are kept per case.
class Composer final : public Surface {
    Q_OBJECT

public:
    explicit Composer(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void showCase(const OpenCase& openCase);
    void refresh();
    void setChannel(Channel channel, const QString& handle);
    void insertText(const QString& text);
    void sendText(const QString& text, const QString& purpose);
    void takeFocus();

Q_SIGNALS:
    void sent();

private:
    void buildLayout();
    void showState(const Result<ComposerState>& state);
    void showChannel();
    void showHint(const QString& text, Tone tone);
    void send();
    void submit(Outgoing outgoing);
    void answered(const Result<SendAnswer>& answer, const QString& text);
    void toggleNote(bool on);
    void writeNote();
    void chooseTemplate();
    void chooseSnippet();
    void saveDraftNow();
    [[nodiscard]] bool isWindowOpen() const;

    DeskContext m_context;
    OpenCase m_case;
    Instant m_windowUntil;
    QString m_template;
    QStringList m_parameters;
    QString m_templateText;
    bool m_note = false;
    bool m_restoring = false;
    bool m_awaitsDraft = false; ///< the case was just opened: its draft is on the way
    Job m_loading;
    QTimer m_draftTimer;
    Button* m_channel;
    WindowRing* m_ring;
    Label* m_window;
    Button* m_templates;
    Button* m_snippets;
    Button* m_noteButton;
    ComposerEdit* m_edit;
    Button* m_send;
    Label* m_hint;
};

} // namespace trato::ui
