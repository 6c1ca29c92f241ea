// The part of CadencePage that changes something: a draft is written, kept, taken back, published.
#include "ui/cadence/cadencepage.h"

#include "cadence/drafts.h"
#include "cadence/publication.h"
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

namespace {

/// Another cadence is changed as its own draft, beside what is in force under its name.
Result<void> requireFreeName(storage::Database& database, const QString& name)
{
    const auto known = cadence::inForce(database, name);
    if (!known && known.error().code == QStringLiteral("no_cadence"))
        return {};
    return failure(QStringLiteral("cadence_name_taken"),
        CadencePage::tr("“%1” is in force already: choose it above and change it there, or give this one another name.")
            .arg(name));
}

/// Answers the version that it is now.
Result<int> publishDraft(storage::Database& database, const Clock& clock, const QString& user, const QString& name,
    const CadenceDraft& draft)
{
    return database.transaction([&]() -> Result<int> {
        const QByteArray toml = draft.toml.toUtf8();
        TRATO_TRY(const auto definition, cadence::Definition::parse(toml));
        const bool renamed = definition.name != name;
        if (renamed)
            TRATO_CHECK(requireFreeName(database, definition.name));
        TRATO_TRY(const auto made, cadence::publish(database, clock, toml, user, renamed ? 0 : draft.base));
        TRATO_CHECK(cadence::dropDraft(database, name, user));
        TRATO_CHECK(database.announce(QStringLiteral("cadence")));
        return made.definition.version;
    });
}

} // namespace

/// What is in force may be written on: then it is a draft. Not while it is published, nor while another one is read.
bool CadencePage::mayWrite() const
{
    return m_reading.leads && !m_publishing && m_name == m_reading.name && m_shown < 0 && (!m_draft || showsDraft());
}

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
    m_unkept[m_reading.name] = m_draft;
    if (wasDraft != m_draft.has_value())
        fillChoices();
    say({}, Tone::Text2);
    showHead();
    m_checkSoon.request();
    m_keepSoon.request();
}

void CadencePage::keep()
{
    if (!m_unkept.empty())
        m_keeping.say();
}

/// All that is not kept yet, whichever cadence is shown by now.
void CadencePage::keepNow()
{
    if (m_unkept.empty())
        return m_keeping.told(true);
    Drafts drafts = m_unkept;
    for (auto& [name, draft] : drafts) {
        if (draft)
            draft->savedAt = m_context.clock.now();
    }
    m_context.runner.run(
        this,
        [user = m_context.user, drafts](storage::Database& database, const JobToken&) {
            return database.transaction([&]() -> Result<void> {
                for (const auto& [name, draft] : drafts)
                    TRATO_CHECK(draft ? cadence::keepDraft(database, name, user, *draft)
                                      : cadence::dropDraft(database, name, user));
                return {};
            });
        },
        [this, drafts](const Result<void>& done) {
            if (done)
                areKept(drafts);
            else
                say(tr("The draft could not be kept (%1). It stays here while this window is open.")
                        .arg(done.error().message),
                    Tone::Crit);
            m_keeping.told(done.has_value());
            Q_EMIT kept();
        });
}

/// What was written on meanwhile is still to be kept.
void CadencePage::areKept(const Drafts& drafts)
{
    const auto same = [](const Draft& one, const Draft& other) {
        return one.has_value() == other.has_value() && (!one || (one->toml == other->toml && one->base == other->base));
    };
    for (const auto& [name, draft] : drafts) {
        const auto unkept = m_unkept.find(name);
        if (unkept == m_unkept.end() || !same(unkept->second, draft))
            continue;
        m_unkept.erase(unkept);
        if (name != m_reading.name)
            continue;
        m_reading.draft = draft;
        if (m_draft && same(m_draft, draft))
            m_draft->savedAt = draft->savedAt;
        showHead();
    }
    // What is being read may have been read before.
    if (m_reads)
        refresh();
}

void CadencePage::undo()
{
    if (!m_file->isReadOnly())
        m_file->undo();
}

/// As one change: it can be taken back.
void CadencePage::discard()
{
    if (!showsDraft() || m_file->isReadOnly())
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
    if (m_checks->publishButton()->isHidden() || !m_checks->publishButton()->isEnabled() ||
        m_check.definition == nullptr || !m_draft || !mayWrite())
        return;
    // What was typed a moment ago is checked first.
    if (m_check.toml != m_draft->toml)
        return runCheck();
    askToPublish({.cadence = m_reading.name, .target = m_check.definition->name, .draft = *m_draft});
}

void CadencePage::askToPublish(const Publishing& what)
{
    if (!m_ask)
        m_ask = new AskSheet(look(), window());
    const int version = m_reading.inForce()->version;
    const bool renamed = what.target != what.cadence;
    const int next = renamed ? 1 : version + 1;
    const QString title = m_names->currentText();
    m_ask->ask({.title = tr("Publish v%1 of %2?").arg(next).arg(renamed ? what.target : title),
        .text = renamed
                    ? tr("It is a new cadence beside %1, which stays in force as it is. No portfolio follows it by "
                         "itself.")
                          .arg(title)
                    : tr("It replaces v%1 from the engine's next round on, for the %2 who stand on it; each goes on "
                         "from the step where they are. Messages in the outbox stay. An earlier version can be made "
                         "the draft again.")
                          .arg(version)
                          .arg(format::count(m_reading.places())),
        .placeholder = tr("Type v%1 to publish it").arg(next),
        .begins = QStringLiteral("v%1").arg(next),
        .confirm = tr("Publish"),
        .done = [this, what](int, const QString&) { publishNow(what); }});
}

/// What is published is what was checked and seen: nothing is written on it meanwhile.
void CadencePage::publishNow(const Publishing& what)
{
    m_publishing = true;
    m_file->setReadOnly(true);
    showChecks();
    m_context.runner.run(
        this,
        [clock = &m_context.clock, user = m_context.user, what](storage::Database& database, const JobToken&) {
            return publishDraft(database, *clock, user, what.cadence, what.draft);
        },
        [this, what](const Result<int>& version) { published(what, version); });
}

void CadencePage::published(const Publishing& what, const Result<int>& version)
{
    m_publishing = false;
    const bool here = m_name == what.cadence;
    if (version) {
        // A draft that was being kept may have come after it.
        m_unkept[what.cadence] = {};
        keep();
        if (here) {
            m_name = what.target;
            m_draft.reset();
            m_shown = inForceShown;
            m_file->document()->clearUndoRedoStacks();
            showView(QStringLiteral("grid"));
        }
        say(tr("v%1 is in force from the engine's next round on.").arg(*version), Tone::Ok);
    } else {
        say(version.error().message, Tone::Crit);
        // Seen beside what is in force by now, it may be published over that.
        if (here && m_draft && what.target == what.cadence &&
            version.error().code == QStringLiteral("cadence_changed")) {
            m_draft->base = version.error().detail.value(u"version").toInt();
            m_unkept[what.cadence] = m_draft;
            m_keepSoon.request();
            showView(QStringLiteral("difference"));
        }
        m_file->setReadOnly(!mayWrite());
        showChecks();
    }
    refresh();
}

} // namespace trato::ui
