// The part of CadencePage that changes something: a draft is written, kept, taken back, published.
#include "ui/cadence/cadencepage.h"

#include "cadence/drafts.h"
#include "cadence/publication.h"
#include "negotiation/roles.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/cadence/cadencechecks.h"
#include "ui/cadence/cadencefile.h"
#include "ui/cadence/cadencegrid.h"
#include "ui/cadence/steplines.h"
#include "ui/format/brazil.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QComboBox>

namespace trato::ui {

using cadence::CadenceDraft;

void CadencePage::write(const QString& toml)
{
    if (!m_file->isReadOnly())
        m_file->replaceText(toml);
}

/// What says the same as what is in force is no draft any more.
void CadencePage::typed()
{
    const QString now = m_file->toPlainText();
    const bool wasDraft = m_draft.has_value();
    if (now == QString::fromUtf8(m_reading.inForce()->toml)) {
        m_draft.reset();
        m_shown = inForceShown;
    } else {
        if (!m_draft)
            m_draft = CadenceDraft{.base = m_reading.inForce()->version, .toml = {}, .savedAt = {}};
        m_draft->toml = now;
        m_shown = draftShown;
    }
    m_dirty = true;
    if (wasDraft != m_draft.has_value())
        fillChoices();
    say({}, Tone::Text2);
    showHead();
    m_checkSoon.request();
    m_keepSoon.request();
}

void CadencePage::keep()
{
    if (m_dirty && !m_name.isEmpty())
        m_keeping.say();
}

void CadencePage::keepNow()
{
    std::optional<CadenceDraft> draft = m_draft;
    if (draft)
        draft->savedAt = m_context.clock.now();
    m_context.runner.run(
        this,
        [name = m_name, user = m_context.user, draft](storage::Database& database, const JobToken&) {
            return draft ? cadence::keepDraft(database, name, user, *draft) : cadence::dropDraft(database, name, user);
        },
        [this, draft](const Result<void>& done) {
            const bool same =
                done && m_draft.has_value() == draft.has_value() && (!draft || m_draft->toml == draft->toml);
            if (same) {
                m_dirty = false;
                if (m_draft)
                    m_draft->savedAt = draft->savedAt;
                showHead();
            }
            if (!done)
                say(tr("The draft could not be kept (%1). It stays here while this window is open.")
                        .arg(done.error().message),
                    Tone::Crit);
            m_keeping.told(done.has_value());
            Q_EMIT kept();
        });
}

void CadencePage::undo()
{
    if (!m_file->isReadOnly())
        m_file->undo();
}

/// As one change: it can be taken back.
void CadencePage::discard()
{
    if (!showsDraft())
        return;
    write(QString::fromUtf8(m_reading.inForce()->toml));
    say(tr("The draft is discarded. Undo (Ctrl Z) brings it back."), Tone::Text2);
}

/// An earlier version becomes the draft of the next one.
void CadencePage::draftFromShown()
{
    if (m_draft || m_shown < 0)
        return;
    const QString wanted = text();
    m_shown = inForceShown;
    showText();
    write(wanted);
}

void CadencePage::addStep()
{
    if (m_file->isReadOnly() || !m_definition)
        return;
    const QString before = m_file->toPlainText();
    const NewStep added = withStepAfter(before, m_grid->chosen(), *m_definition);
    write(added.toml);
    goToLine(added.line, {});
}

void CadencePage::removeStep()
{
    if (m_file->isReadOnly() || m_grid->chosen().isEmpty())
        return;
    const QString gone = m_grid->chosen();
    write(withoutStep(m_file->toPlainText(), gone));
    say(tr("%1 is taken out of the draft. Undo (Ctrl Z) brings it back.").arg(gone), Tone::Text2);
}

void CadencePage::publish()
{
    if (!m_checks->publishButton()->isVisible() || !m_checks->publishButton()->isEnabled() ||
        m_check.definition == nullptr)
        return;
    // What was typed a moment ago is checked first.
    if (m_check.toml != m_draft->toml)
        return runCheck();
    if (!m_ask)
        m_ask = new AskSheet(look(), window());
    const int version = m_reading.inForce()->version;
    m_ask->ask({.title = tr("Publish v%1 of %2?").arg(version + 1).arg(m_names->currentText()),
        .text = tr(
            "It replaces v%1 from the engine's next round on, for the %2 who stand on it; each goes on from the step "
            "where they are. Messages in the outbox stay. An earlier version can be made the draft again.")
                    .arg(version)
                    .arg(format::count(m_reading.places())),
        .placeholder = tr("Type v%1 to publish it").arg(version + 1),
        .begins = QStringLiteral("v%1").arg(version + 1),
        .confirm = tr("Publish"),
        .done = [this](int, const QString&) { publishNow(); }});
}

/// What is published is what was checked and seen.
void CadencePage::publishNow()
{
    m_publishing = true;
    m_context.runner.run(
        this,
        [clock = &m_context.clock, user = m_context.user, name = m_name, draft = *m_draft](
            storage::Database& database, const JobToken&) {
            return database.transaction([&]() -> Result<int> {
                TRATO_CHECK(negotiation::requireSupervisor(database, user));
                TRATO_TRY(const auto definition, cadence::Definition::parse(draft.toml.toUtf8()));
                const auto replaces = definition.name == name ? std::optional(draft.base) : std::nullopt;
                TRATO_TRY(const auto made, cadence::publish(database, *clock, draft.toml.toUtf8(), user, replaces));
                TRATO_CHECK(cadence::dropDraft(database, name, user));
                TRATO_CHECK(database.announce(QStringLiteral("cadence")));
                return made.definition.version;
            });
        },
        [this](const Result<int>& version) { published(version); });
}

void CadencePage::published(const Result<int>& version)
{
    m_publishing = false;
    if (version) {
        m_name = m_check.definition ? m_check.definition->name : m_name;
        m_draft.reset();
        m_dirty = false;
        m_shown = inForceShown;
        showView(QStringLiteral("grid"));
        say(tr("v%1 is in force from the engine's next round on.").arg(*version), Tone::Ok);
    } else {
        say(version.error().message, Tone::Crit);
        // Seen beside what is in force by now, it may be published over that.
        if (version.error().code == QStringLiteral("cadence_changed") && m_draft) {
            m_draft->base = version.error().detail.value(u"version").toInt();
            m_dirty = true;
            m_keepSoon.request();
            showView(QStringLiteral("difference"));
        }
    }
    refresh();
}

} // namespace trato::ui
