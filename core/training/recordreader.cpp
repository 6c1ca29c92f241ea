#include "training/recordreader.h"

#include "storage/database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace trato::training {

using storage::Row;

namespace {

/// What an internal line says that was done.
QString actOf(const QString& kind)
{
    static const QHash<QString, QString> acts{{QStringLiteral("silence"), QStringLiteral("act_care")},
        {QStringLiteral("opt_out"), QStringLiteral("act_stop")},
        {QStringLiteral("wrong_handle"), QStringLiteral("act_wrong")},
        {QStringLiteral("escalation"), QStringLiteral("act_handover")},
        {QStringLiteral("promise"), QStringLiteral("act_promise")},
        {QStringLiteral("callback"), QStringLiteral("act_callback")},
        {QStringLiteral("disposition"), QStringLiteral("act_wrapup")}};
    return acts.value(kind);
}

QStringList marksOf(const QJsonObject& payload)
{
    QStringList marks;
    for (const QJsonValue mark :
        payload.value(QStringLiteral("training")).toObject().value(QStringLiteral("marks")).toArray())
        marks.append(mark.toString());
    return marks;
}

Moment momentOf(const Row& row, const Speech& speech)
{
    Moment moment{.id = row.id<InteractionId>("id"),
        .at = row.instant("at"),
        .kind = row.text("kind"),
        .text = row.text("text"),
        .marks = {},
        .moves = {},
        .terms = {}};
    const QString direction = row.text("direction");
    moment.side = direction == QStringLiteral("in")    ? Side::Theirs
                  : direction == QStringLiteral("out") ? Side::Ours
                                                       : Side::Act;
    if (moment.side == Side::Theirs) {
        moment.marks = marksOf(row.object("payload"));
    } else if (moment.side == Side::Ours) {
        Spoken spoken = speech.read(moment.text, moment.at);
        moment.moves = std::move(spoken.moves);
        moment.terms = spoken.terms;
    } else if (const QString act = actOf(moment.kind); !act.isEmpty()) {
        moment.moves = {act};
    }
    return moment;
}

MadeAgreement agreementOf(const Row& row)
{
    return {.state = row.text("state"),
        .terms = {row.integer("entry_cents"), row.number("instalments"), row.integer("amount_cents")},
        .discountCents = row.integer("discount_cents"),
        .madeAt = row.instant("made_at")};
}

Result<void> readWork(storage::Database& database, Record& record)
{
    return database.each(QStringLiteral("training/work"), {{":debtor", record.attempt.debtor}}, [&](const Row& row) {
        const QString desk = row.text("desk");
        const bool open = row.text("state") != QStringLiteral("closed");
        record.atSupervisor = record.atSupervisor || desk == QStringLiteral("supervisor");
        record.atCare = record.atCare || desk == QStringLiteral("care");
        if (open || row.text("closed_by").startsWith(QStringLiteral("system")))
            return;
        // Given to care it goes on there; the last word counts.
        record.disposition = row.text("disposition");
        record.closedAt = std::max(record.closedAt, row.instant("closed_at"));
    });
}

/// Still in the trainee's hands, at whatever desk: it is not over yet. Put off to an hour, it is.
Result<void> readOpen(storage::Database& database, Record& record)
{
    TRATO_TRY(const auto open, database.one(QStringLiteral("training/still_mine"), {{":debtor", record.attempt.debtor}},
                                   [](const Row& row) { return row.number("items"); }));
    if (open.value_or(0) > 0) {
        record.closedAt = {};
        return {};
    }
    const auto wrapped = std::find_if(record.moments.rbegin(), record.moments.rend(),
        [](const Moment& moment) { return moment.has(QStringLiteral("act_wrapup")); });
    if (record.closedAt.isNever() && wrapped != record.moments.rend()) {
        record.closedAt = wrapped->at;
        record.disposition = QStringLiteral("callback");
    }
    return {};
}

Result<void> readPerson(storage::Database& database, Record& record)
{
    return database.each(QStringLiteral("training/person"), {{":debtor", record.attempt.debtor}}, [&](const Row& row) {
        record.identityAt = row.instant("right_party_at");
        record.wrongHandle = row.number("wrong_handles") > 0;
        record.stoppedAt = row.instant("stopped_at");
        record.promisedAt = row.instant("promised_at");
    });
}

} // namespace

Result<Record> readRecord(storage::Database& database, const Attempt& attempt, const Speech& speech)
{
    Record record{.attempt = attempt, .moments = {}, .holds = {}, .agreements = {}, .disposition = {}};
    TRATO_TRY(record.moments,
        database.all(QStringLiteral("training/lines"), {{":debtor", attempt.debtor}, {":since", attempt.openedAt}},
            [&](const Row& row) { return momentOf(row, speech); }));
    TRATO_TRY(record.holds, database.all(QStringLiteral("training/holds"),
                                {{":debtor", attempt.debtor}, {":since", attempt.openedAt}}, [](const Row& row) {
                                    return Record::Hold{row.text("reason"), row.instant("since")};
                                }));
    TRATO_TRY(record.agreements, database.all(QStringLiteral("training/agreements"),
                                     {{":debtor", attempt.debtor}, {":since", attempt.openedAt}}, &agreementOf));
    TRATO_CHECK(readPerson(database, record));
    TRATO_CHECK(readWork(database, record));
    TRATO_CHECK(readOpen(database, record));
    return record;
}

namespace {

/// Whether they could pay that.
QString judged(const SpokenTerms& terms, const Scenario& scenario)
{
    const qint64 atOnce = terms.instalments > 1 ? terms.entryCents : terms.entryCents + terms.amountCents;
    const bool monthly = terms.instalments <= 1 || terms.amountCents <= scenario.capacityCents;
    return monthly && atOnce <= std::max(scenario.entryCents, qint64(0)) ? QStringLiteral("offer_fits")
                                                                         : QStringLiteral("offer_too_high");
}

} // namespace

std::vector<Heard> heardOf(const Record& record, const Scenario& scenario)
{
    std::vector<Heard> heard;
    for (const Moment& moment : record.moments) {
        if (moment.side == Side::Theirs || (moment.side == Side::Act && moment.moves.isEmpty()))
            continue;
        Heard one{moment.at, moment.moves, moment.side == Side::Act};
        if (moment.terms)
            one.moves.append(judged(*moment.terms, scenario));
        heard.push_back(std::move(one));
    }
    const auto add = [&heard](Instant at, const QString& act) {
        if (!at.isNever())
            heard.push_back({at, {act}, true});
    };
    add(record.identityAt, QStringLiteral("act_identity"));
    for (const Record::Hold& hold : record.holds)
        add(hold.since, QStringLiteral("act_hold"));
    for (const MadeAgreement& one : record.agreements)
        add(one.madeAt, one.state == QStringLiteral("awaiting_approval") ? QStringLiteral("act_approval")
                                                                         : QStringLiteral("act_agreement"));
    std::stable_sort(heard.begin(), heard.end(), [](const Heard& a, const Heard& b) { return a.at < b.at; });
    return heard;
}

} // namespace trato::training
