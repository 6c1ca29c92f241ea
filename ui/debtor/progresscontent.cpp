// Where the case stopped, what holds it, what the machine means to do; notes and files.

#include "base/text.h"
#include "cadence/outlook.h"
#include "casework/standing.h"
#include "debts/holds.h"
#include "storage/database.h"
#include "ui/debtor/referencecontent.h"
#include "ui/debtor/referencepanels.h"
#include "ui/format/brazil.h"
#include "ui/widgets/channelstrip.h"

namespace trato::ui {

namespace {

using casework::Standing;
using casework::Turn;
using storage::Row;

QString nearText(Instant at, Instant now) { return format::nearInstant(at, now.dateIn(deskZone()), deskZone()); }

void addStanding(std::vector<ReferenceRow>& rows, const Standing& standing, const ReferenceRequest& request)
{
    const bool alone = standing.turn == Turn::Nobody;
    rows.push_back({.kind = ReferenceKind::Heading,
        .left = ReferencePanels::tr("Stopped at"),
        .right = standing.lastAt.isNever() ? QString() : nearText(standing.lastAt, request.now),
        .tone = Tone::Text3});
    rows.push_back({.kind = ReferenceKind::Text,
        .left = standing.last.isEmpty() ? ReferencePanels::tr("Nothing happened yet.") : text::cleaned(standing.last),
        .right = {},
        .tone = Tone::Text});
    rows.push_back({.kind = ReferenceKind::Line,
        .left = ReferencePanels::tr("with %1").arg(standing.owner),
        .right = standing.next.isNever() ? QString() : nearText(standing.next, request.now),
        .tone = alone ? Tone::Crit : Tone::Text2});
    // What is pending may tell of the debt.
    if (request.rightParty || standing.turn == Turn::Machine || alone)
        rows.push_back({.kind = ReferenceKind::Text,
            .left = text::cleaned(standing.pending),
            .right = {},
            .tone = alone ? Tone::Crit : Tone::Text2});
    if (request.rightParty && !standing.nextStep.isEmpty())
        rows.push_back({.kind = ReferenceKind::Text,
            .left = ReferencePanels::tr("Next: %1").arg(text::cleaned(standing.nextStep)),
            .right = {},
            .tone = Tone::Text});
}

QString holdReason(const QString& reason)
{
    struct Known {
        const char* name;
        const char* text;
    };
    static constexpr Known known[] = {{"bereavement", QT_TRANSLATE_NOOP("trato::ui::ReferencePanels", "bereavement")},
        {"illness", QT_TRANSLATE_NOOP("trato::ui::ReferencePanels", "illness")},
        {"job_loss", QT_TRANSLATE_NOOP("trato::ui::ReferencePanels", "lost the job")},
        {"over_indebted", QT_TRANSLATE_NOOP("trato::ui::ReferencePanels", "over-indebted")},
        {"self_harm", QT_TRANSLATE_NOOP("trato::ui::ReferencePanels", "life at risk")},
        {"legal_threat", QT_TRANSLATE_NOOP("trato::ui::ReferencePanels", "went to a lawyer or Procon")},
        {"harassment_complaint", QT_TRANSLATE_NOOP("trato::ui::ReferencePanels", "complains of harassment")},
        {"dispute", QT_TRANSLATE_NOOP("trato::ui::ReferencePanels", "disputes the debt")},
        {"complaint", QT_TRANSLATE_NOOP("trato::ui::ReferencePanels", "complaint")},
        {"payment_in_flight", QT_TRANSLATE_NOOP("trato::ui::ReferencePanels", "says it is paid: being checked")},
        {"human", QT_TRANSLATE_NOOP("trato::ui::ReferencePanels", "decided by a person")}};
    for (const Known& one : known) {
        if (reason == QLatin1StringView(one.name))
            return ReferencePanels::tr(one.text);
    }
    return reason;
}

void addHolds(std::vector<ReferenceRow>& rows, const std::vector<debts::Hold>& holds, Instant now)
{
    if (!holds.empty())
        rows.push_back({.kind = ReferenceKind::Heading, .left = ReferencePanels::tr("Stands still"), .right = {}});
    for (const debts::Hold& hold : holds) {
        rows.push_back({.kind = ReferenceKind::Line,
            .left = holdReason(hold.reason),
            .right = hold.until.isNever() ? ReferencePanels::tr("without a term")
                                          : ReferencePanels::tr("until %1").arg(nearText(hold.until, now)),
            .tone = Tone::Warn,
            .act = ReferenceAct::LiftHold,
            .hold = hold.id});
        rows.push_back({.kind = ReferenceKind::Detail,
            .left = ReferencePanels::tr("since %1, by %2 · %3")
                        .arg(nearText(hold.since, now), hold.placedBy, text::cleaned(hold.source)),
            .right = {},
            .tone = Tone::Text3});
    }
}

QString conditionText(cadence::Condition condition)
{
    switch (condition) {
    case cadence::Condition::Always: return {};
    case cadence::Condition::Replied: return ReferencePanels::tr("only if they wrote in seven days");
    case cadence::Condition::Silent: return ReferencePanels::tr("only if they are silent for seven days");
    case cadence::Condition::Unread: return ReferencePanels::tr("only if the last one is unread");
    }
    Q_UNREACHABLE();
}

void addStep(std::vector<ReferenceRow>& rows, const cadence::OutlookStep& step, Instant now)
{
    const QString how = step.action == cadence::Action::Call ? ReferencePanels::tr("a person calls")
                        : step.channel                       ? channelTitle(*step.channel)
                                                             : ReferencePanels::tr("no channel");
    rows.push_back({.kind = ReferenceKind::Line,
        .left = QStringLiteral("%1 · %2").arg(step.step, how),
        .right = nearText(step.at, now),
        .tone = step.would ? Tone::Text : Tone::Text3});
    QStringList why;
    if (const QString condition = conditionText(step.condition); !condition.isEmpty())
        why.append(condition);
    if (!step.would)
        why.append(ReferencePanels::tr("as things stand it does not leave: %1").arg(step.why));
    else if (step.action == cadence::Action::Message && step.leavesNow)
        why.append(ReferencePanels::tr("it could leave now"));
    else if (step.action == cadence::Action::Message)
        why.append(ReferencePanels::tr("now it would not leave: %1").arg(step.nowReason));
    if (!why.isEmpty())
        rows.push_back(
            {.kind = ReferenceKind::Text, .left = why.join(QStringLiteral("; ")), .right = {}, .tone = Tone::Text3});
}

void addOutlook(std::vector<ReferenceRow>& rows, const std::vector<cadence::Outlook>& outlooks, Instant now)
{
    for (const cadence::Outlook& outlook : outlooks) {
        rows.push_back({.kind = ReferenceKind::Heading,
            .left = ReferencePanels::tr("The machine's plan · %1").arg(outlook.cadence),
            .right = {}});
        for (const cadence::OutlookStep& step : outlook.steps)
            addStep(rows, step, now);
    }
    if (outlooks.empty())
        rows.push_back({.kind = ReferenceKind::Text,
            .left = ReferencePanels::tr("The machine plans nothing here."),
            .right = {},
            .tone = Tone::Text3});
}

void addNote(std::vector<ReferenceRow>& rows, const Row& row, Instant now)
{
    rows.push_back(
        {.kind = ReferenceKind::Text, .left = text::cleaned(row.text("text")), .right = {}, .tone = Tone::Text});
    rows.push_back({.kind = ReferenceKind::Detail,
        .left = row.text("actor"),
        .right = nearText(row.instant("at"), now),
        .tone = Tone::Text3});
}

QString fileKind(const QString& kind)
{
    if (kind == QStringLiteral("image"))
        return ReferencePanels::tr("Image");
    if (kind == QStringLiteral("audio"))
        return ReferencePanels::tr("Voice note");
    return kind == QStringLiteral("video") ? ReferencePanels::tr("Video") : ReferencePanels::tr("File");
}

void addFile(std::vector<ReferenceRow>& rows, const Row& row, Instant now)
{
    const QJsonObject media = row.object("payload").value(u"media").toObject();
    QStringList what{fileKind(row.text("kind"))};
    if (const QString name = media.value(u"name").toString(); !name.isEmpty())
        what.append(text::cleaned(name));
    if (const qint64 bytes = media.value(u"bytes").toInteger(); bytes > 0)
        what.append(format::fileSize(bytes));
    what.append(row.text("direction") == QStringLiteral("in") ? ReferencePanels::tr("from them")
                                                              : ReferencePanels::tr("from us"));
    rows.push_back({.kind = ReferenceKind::Line,
        .left = what.join(QStringLiteral(" · ")),
        .right = nearText(row.instant("at"), now),
        .tone = Tone::Text3});
}

} // namespace

Result<ReferenceContent> progressContent(storage::Database& database, const ReferenceRequest& request)
{
    TRATO_TRY(const Standing standing, Standing::load(database, request.debtor, request.now));
    TRATO_TRY(const auto holds, debts::Holds(database).active(request.debtor, request.now));
    TRATO_TRY(const auto outlooks, cadence::outlookOf(database, request.debtor, request.now));
    ReferenceContent content{ReferencePanels::tr("with %1").arg(standing.owner), {}};
    addStanding(content.rows, standing, request);
    addHolds(content.rows, holds, request.now);
    addOutlook(content.rows, outlooks, request.now);
    return content;
}

Result<ReferenceContent> noteContent(storage::Database& database, const ReferenceRequest& request)
{
    ReferenceContent content;
    int notes = 0;
    TRATO_CHECK(
        database.each(QStringLiteral("timeline/notes_of_debtor"), {{":debtor", request.debtor}}, [&](const Row& row) {
            ++notes;
            addNote(content.rows, row, request.now);
        }));
    if (notes == 0)
        content.rows.push_back({.kind = ReferenceKind::Text,
            .left = ReferencePanels::tr("Nobody wrote a note. Notes are for the team only."),
            .right = {}});
    std::vector<ReferenceRow> files;
    TRATO_CHECK(database.each(QStringLiteral("timeline/files_of_debtor"), {{":debtor", request.debtor}},
        [&](const Row& row) { addFile(files, row, request.now); }));
    if (!files.empty())
        content.rows.push_back({.kind = ReferenceKind::Heading,
            .left = ReferencePanels::tr("Documents"),
            .right = QString::number(files.size())});
    content.summary = notes == 0 && files.empty() ? ReferencePanels::tr("none")
                                                  : QString::number(notes + static_cast<int>(files.size()));
    content.rows.insert(content.rows.end(), files.begin(), files.end());
    return content;
}

} // namespace trato::ui
