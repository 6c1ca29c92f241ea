#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/composer/composer.h"
#include "ui/composer/suggestionbar.h"
#include "ui/desk/actionregistry.h"
#include "ui/widgets/button.h"

namespace trato::ui {

void Composer::registerSuggestion()
{
    m_suggestion->sendButton()->follow(m_context.actions.add({.id = QStringLiteral("composer.suggestion"),
                                                                 .text = tr("Send what the machine suggests"),
                                                                 .sequence = QKeySequence(QStringLiteral("Alt+S")),
                                                                 .group = tr("Write"),
                                                                 .icon = Icon::Send},
        this, [this] { sendSuggestion(); }));
    connect(m_suggestion, &SuggestionBar::editRequested, this, [this] {
        insertText(m_suggestion->shown()->body);
        dismissSuggestion();
        takeFocus();
    });
    connect(m_suggestion, &SuggestionBar::dismissed, this, &Composer::dismissSuggestion);
    showSuggestion({});
}

void Composer::showSuggestion(const std::optional<agents::Suggestion>& suggestion)
{
    const bool fits = suggestion && m_case.mine && suggestion->debtor == m_case.debtor;
    m_suggestion->setSuggestion(fits ? suggestion : std::nullopt);
    enable(QStringLiteral("composer.suggestion"), fits,
        m_case.mine ? tr("The machine suggests nothing now.") : tr("The turn is not yours."));
}

/// As the person's own words, on the channel on which they were asked: the policy is asked like for any other.
void Composer::sendSuggestion()
{
    const auto& shown = m_suggestion->shown();
    if (!shown || shown->debtor != m_case.debtor)
        return;
    Outgoing outgoing{m_case, m_context.user, shown->body, shown->purpose};
    outgoing.openCase.channel = shown->channel;
    outgoing.openCase.handle = shown->handle;
    outgoing.reason = tr("suggested by the machine: %1").arg(shown->reason);
    outgoing.suggestion = shown->id;
    submit(outgoing, Source::Elsewhere);
}

void Composer::dismissSuggestion()
{
    const auto shown = m_suggestion->shown();
    showSuggestion({});
    if (!shown)
        return;
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, one = *shown, user = m_context.user](storage::Database& database, const JobToken&) {
            return agents::Suggestions(database, *clock).dismiss(one.debtor, one.id, user);
        },
        [this](const Result<void>&) { refresh(); });
}

} // namespace trato::ui
