#include "ui/composer/composer.h"

#include "compliance/overrides.h"
#include "ui/async/runner.h"
#include "ui/composer/lintwatch.h"
#include "ui/composer/messagefield.h"
#include "ui/composer/spellwatch.h"
#include "ui/desk/actionregistry.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/button.h"

// What the words are told: the row under the text, and the key that takes the better sentence.

namespace trato::ui {

namespace {

/// A longer suggestion is named, not shown in the link.
constexpr qsizetype shownSuggestion = 32;

/// So many characters stand in front of the law.
constexpr qsizetype shortReason = 40;

/// "Prazo que não existe." and the rest.
std::pair<QString, QString> leadAndRest(const QString& reason)
{
    const qsizetype stop = reason.indexOf(QStringLiteral(". "));
    return stop < 0 ? std::pair(reason, QString()) : std::pair(reason.left(stop + 1), reason.mid(stop + 2));
}

/// The law is read in any case: before an explanation that may not fit.
QString withLaw(QString why, const QString& law)
{
    if (why.endsWith(u'.') && why.size() <= shortReason)
        why.chop(1);
    const QString between = why.isEmpty() ? QString() : QStringLiteral(" · ");
    return why.size() <= shortReason ? why + between + law : law + between + why;
}

} // namespace

void Composer::watchWording()
{
    connect(m_lint, &LintWatch::changed, this, &Composer::wordingChanged);
    connect(m_spelling, &SpellWatch::changed, this, &Composer::showFix);
}

void Composer::wordingChanged()
{
    showFix();
    showActions();
    showSend();
    check();
}

void Composer::showFix()
{
    const compliance::Finding* const finding = m_lint->current();
    const bool better = finding != nullptr && !finding->suggestion.isEmpty();
    enable(QStringLiteral("composer.fix"), better || !m_spelling->isEmpty(), tr("Every word is known."));
    const compliance::Finding* const blocks = isNote() ? nullptr : m_lint->blocker();
    enable(QStringLiteral("composer.pass"), blocks != nullptr && blocks->passable,
        blocks == nullptr ? tr("Nothing keeps these words here.") : tr("Nobody lets such words pass."));
}

void Composer::fix()
{
    const compliance::Finding* const finding = m_lint->current();
    if (finding != nullptr && !finding->suggestion.isEmpty())
        m_lint->take();
    else
        m_spelling->suggest();
}

bool Composer::showWording()
{
    const compliance::Finding* const finding = m_lint->current();
    if (finding == nullptr)
        return showCareWords();
    const auto [lead, rest] = leadAndRest(finding->reason);
    const QString& better = finding->suggestion;
    const QString take = better.isEmpty()                   ? QString()
                         : better.size() <= shownSuggestion ? tr("Change to “%1”").arg(better)
                                                            : tr("Change the sentence");
    const QString fix = QStringLiteral("composer.fix");
    m_remedy = take.isEmpty() ? QString() : fix;
    const Tone tone = finding->severity == compliance::Severity::Block ? Tone::Crit : Tone::Warn;
    m_field->setNotice({.lead = lead,
        .text = withLaw(rest, tr("rule %1, %2").arg(finding->rule, finding->source)),
        .tone = tone,
        .remedy = take.isEmpty() ? take : take + u' ' + m_context.actions.keyText(fix),
        .remedyTip = better,
        .glyph = tone == Tone::Crit ? Icon::Stop : Icon::Warning});
    return true;
}

/// A block may be wrong: whoever leads lets these very words pass, once, and says why.
void Composer::askToPass()
{
    const compliance::Finding* const finding = m_lint->blocker();
    if (finding == nullptr || !finding->passable || isNote())
        return;
    if (m_ask == nullptr)
        m_ask = new AskSheet(m_context.look, window());
    m_ask->ask({.title = tr("Let these words pass?"),
        .text = tr("%1 Only who leads may do this; the reason is kept.").arg(finding->reason),
        .placeholder = tr("Why is this no case of the rule?"),
        .needsWords = true,
        .grave = true,
        .confirm = tr("Let them pass once"),
        .done = [this](int, const QString& why) { pass(why); }});
}

void Composer::pass(const QString& why)
{
    const compliance::OverrideRequest request{.debtor = m_case.debtor,
        .rule = QStringLiteral("wording"),
        .channel = m_case.channel,
        .text = m_lint->judgedWords(),
        .reason = why,
        .by = m_context.user};
    const Instant now = m_context.clock.now();
    m_context.runner.run(
        this,
        [request, now](storage::Database& database, const JobToken&) {
            return compliance::Overrides(database).grant(request, now);
        },
        [this](const Result<compliance::GrantedOverride>& granted) {
            if (!granted)
                return showHint(granted.error().message, Tone::Crit);
            m_lint->addPassed(granted->textHash);
        });
}

/// A person in trouble: that nothing is wrong is worth a line.
bool Composer::showCareWords()
{
    if (!m_case.care || isNote() || text().isEmpty())
        return false;
    m_remedy.clear();
    m_field->setNotice({.lead = tr("Not a word of collecting."),
        .text = tr("Here amounts, deadlines and slips are kept from being sent."),
        .tone = Tone::Ok,
        .remedy = {},
        .remedyTip = {},
        .glyph = Icon::Done});
    return true;
}

/// What keeps the message here; empty: nothing in its words.
QString Composer::whyUnsendable() const
{
    const int blocking = isNote() ? 0 : m_lint->blocking();
    return blocking == 0 ? QString() : tr("%n passage(s) keep it here", nullptr, blocking);
}

} // namespace trato::ui
