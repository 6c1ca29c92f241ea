#pragma once

#include "ui/desk/ownsnippets.h"
#include "ui/widgets/surface.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace trato::ui {

class Button;
class Label;

/// One's own snippets: a key, a text with places, and how it reads.
class SnippetsPane final : public Surface {
    Q_OBJECT

public:
    SnippetsPane(const Look& look, const QString& file, QWidget* parent = nullptr);

    void takeFocus();
    [[nodiscard]] QString message() const;

protected:
    void lookChanged() override;

private:
    void buildLayout();
    void refresh(const QString& current);
    void showCurrent();
    void showPreview();
    void begin();
    void save();
    void remove();

    OwnSnippets m_snippets;
    std::vector<OwnSnippet> m_known;
    QListWidget* m_list;
    QLineEdit* m_key;
    QPlainTextEdit* m_text;
    Label* m_preview;
    Label* m_message;
    Button* m_new;
    Button* m_save;
    Button* m_remove;
};

} // namespace trato::ui
