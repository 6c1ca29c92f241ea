#include "ui/composer/suggestionbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trato::ui {

SuggestionBar::SuggestionBar(const Look& look, QWidget* parent)
    : Surface(look, Fill::Card, parent)
    , m_lead(new Label(look, QString(), {Type::Small, Tone::Machine, Weight::SemiBold}))
    , m_words(new Paragraph(look, QString()))
    , m_edit(new LinkButton(look, tr("Edit")))
    , m_send(new Button(look, tr("Send the suggestion")))
    , m_dismiss(new IconButton(look, Icon::Close, tr("Not this")))
{
    setAccessibleName(tr("The machine suggests"));
    setTone(Tone::Machine);
    auto* head = new QHBoxLayout;
    head->setSpacing(look.px(8));
    head->addWidget(m_lead, 1);
    head->addWidget(m_edit);
    head->addWidget(m_send);
    head->addWidget(m_dismiss);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(12), look.px(8), look.px(8), look.px(8));
    layout->setSpacing(look.px(4));
    layout->addLayout(head);
    layout->addWidget(m_words);
    connect(m_edit, &LinkButton::clicked, this, &SuggestionBar::editRequested);
    connect(m_dismiss, &IconButton::clicked, this, &SuggestionBar::dismissed);
    setVisible(false);
}

void SuggestionBar::setSuggestion(const std::optional<agents::Suggestion>& suggestion)
{
    m_suggestion = suggestion;
    setVisible(suggestion.has_value());
    if (!suggestion)
        return;
    m_lead->setText(tr("The machine suggests · %1").arg(suggestion->reason));
    m_words->setText(suggestion->body);
    setAccessibleDescription(suggestion->body);
}

} // namespace trato::ui
