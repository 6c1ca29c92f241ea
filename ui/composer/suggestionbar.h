#pragma once

#include "agents/suggestions.h"
#include "ui/widgets/surface.h"

#include <optional>

namespace trato::ui {

class Button;
class IconButton;
class Label;
class LinkButton;
class Paragraph;

/// What the machine would say where it may only suggest: the words as they would leave, one key that sends them.
/// Hidden without one.
class SuggestionBar final : public Surface {
    Q_OBJECT

public:
    explicit SuggestionBar(const Look& look, QWidget* parent = nullptr);

    void setSuggestion(const std::optional<agents::Suggestion>& suggestion);
    [[nodiscard]] const std::optional<agents::Suggestion>& shown() const { return m_suggestion; }
    [[nodiscard]] Button* sendButton() const { return m_send; }

Q_SIGNALS:
    /// The words go into the field, to be written on.
    void editRequested();
    void dismissed();

private:
    std::optional<agents::Suggestion> m_suggestion;
    Label* m_lead;
    Paragraph* m_words;
    LinkButton* m_edit;
    Button* m_send;
    IconButton* m_dismiss;
};

} // namespace trato::ui
