#include "negotiation/agreement/acceptance.h"

#include "base/digest.h"
#include "base/json.h"
#include "negotiation/agreement/history.h"
#include "negotiation/words.h"
#include "storage/database.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace trato::negotiation {

namespace {

constexpr std::array allAcceptanceKinds{AcceptanceKind::Message, AcceptanceKind::Call, AcceptanceKind::InPerson,
    AcceptanceKind::PortalSignature, AcceptanceKind::Declared};

/// A line of the timeline, as far as it proves something.
struct EvidenceLine {
    Instant at;
    QString channel;
    QString handle;
    QString sha256;
};

QString hex(const QByteArray& bytes) { return QString::fromLatin1(digest::sha256(bytes).toHex()); }

EvidenceLine readLine(const storage::Row& row)
{
    EvidenceLine line{row.instant("at"), row.text("channel"), row.text("handle"), {}};
    line.sha256 = hex(json::compact(QJsonArray{
        QString::number(line.at.microseconds()), line.channel, row.text("direction"), line.handle, row.text("text")}));
    return line;
}

Result<std::optional<EvidenceLine>> findLine(storage::Database& database, DebtorId debtor, InteractionId line)
{
    return database.one(
        QStringLiteral("negotiation/evidence_line"), {{":debtor", debtor}, {":interaction", line}}, readLine);
}

AcceptanceRecord readRecord(const storage::Row& row)
{
    AcceptanceRecord record;
    record.number = row.number("number");
    record.said.kind = acceptanceKindFromName(row.text("kind"));
    if (!row.isNull("interaction_id"))
        record.said.interaction = row.id<InteractionId>("interaction_id");
    record.said.channel = row.text("channel");
    record.said.handle = row.text("handle");
    record.said.at = row.instant("at");
    record.said.reason = row.text("reason");
    record.said.signature = row.object("signature");
    record.shown = row.text("shown").toUtf8();
    record.shownSha256 = row.text("shown_sha256");
    record.lineSha256 = row.text("line_sha256");
    record.recordedBy = row.text("recorded_by");
    record.recordedAt = row.instant("recorded_at");
    return record;
}

AcceptanceKind kindOf(const EvidenceLine& line)
{
    return line.channel == QStringLiteral("voice") ? AcceptanceKind::Call : AcceptanceKind::Message;
}

template <class Text>
QJsonValue textOrNull(const Text& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString acceptanceKindName(AcceptanceKind kind)
{
    switch (kind) {
    case AcceptanceKind::Message: return QStringLiteral("message");
    case AcceptanceKind::Call: return QStringLiteral("call");
    case AcceptanceKind::InPerson: return QStringLiteral("in_person");
    case AcceptanceKind::PortalSignature: return QStringLiteral("portal_signature");
    case AcceptanceKind::Declared: return QStringLiteral("declared");
    }
    Q_UNREACHABLE();
}

std::optional<AcceptanceKind> acceptanceKindFromName(QStringView name)
{
    for (const AcceptanceKind kind : allAcceptanceKinds) {
        if (acceptanceKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QJsonObject AcceptanceRecord::toJson() const
{
    return {{QStringLiteral("number"), number},
        {QStringLiteral("kind"), acceptanceKindName(said.kind.value_or(AcceptanceKind::Declared))},
        {QStringLiteral("interaction"), said.interaction ? QJsonValue(said.interaction->value()) : QJsonValue()},
        {QStringLiteral("channel"), textOrNull(said.channel)}, {QStringLiteral("handle"), textOrNull(said.handle)},
        {QStringLiteral("at"), said.at.toIso(deskZone())}, {QStringLiteral("reason"), textOrNull(said.reason)},
        {QStringLiteral("shown_sha256"), shownSha256}, {QStringLiteral("line_sha256"), textOrNull(lineSha256)},
        {QStringLiteral("recorded_by"), recordedBy}, {QStringLiteral("recorded_at"), recordedAt.toIso(deskZone())}};
}

QJsonObject AcceptanceRecord::seal() const
{
    QJsonObject seal = toJson();
    seal.insert(QStringLiteral("at"), QString::number(said.at.microseconds()));
    seal.insert(QStringLiteral("recorded_at"), QString::number(recordedAt.microseconds()));
    seal.insert(QStringLiteral("signature_sha256"), hex(json::compact(said.signature)));
    return seal;
}

Result<AcceptanceRecord> Acceptances::examined(
    DebtorId debtor, const Acceptance& said, QByteArray shown, const QString& actor, Instant now)
{
    AcceptanceRecord record{.said = said, .shown = std::move(shown), .recordedBy = actor, .recordedAt = now};
    record.shownSha256 = hex(record.shown);
    Acceptance& kept = record.said;
    kept.reason = kept.reason.trimmed();
    if (kept.interaction) {
        TRATO_TRY(const auto line, findLine(m_database, debtor, *kept.interaction));
        if (!line)
            return failure(QStringLiteral("no_interaction"),
                Words::tr("The timeline of this debtor has no line %1.").arg(kept.interaction->value()));
        kept.kind = kept.kind.value_or(kindOf(*line));
        kept.at = kept.at.isNever() ? line->at : kept.at;
        kept.channel = kept.channel.isEmpty() ? line->channel : kept.channel;
        kept.handle = kept.handle.isEmpty() ? line->handle : kept.handle;
        record.lineSha256 = line->sha256;
    }
    kept.kind = kept.kind.value_or(AcceptanceKind::Declared);
    kept.at = kept.at.isNever() ? now : kept.at;
    const bool proves =
        kept.interaction || (*kept.kind == AcceptanceKind::PortalSignature && !kept.signature.isEmpty());
    if (!proves && kept.reason.isEmpty())
        return failure(QStringLiteral("acceptance_required"),
            Words::tr("Say where they accepted: a line of the timeline, or a reason why there is none."));
    return record;
}

Result<AcceptanceRecord> Acceptances::store(DebtorId debtor, AgreementId agreement, AcceptanceRecord record)
{
    TRATO_TRY(const auto last,
        m_database.one(QStringLiteral("negotiation/last_acceptance"), {{":debtor", debtor}, {":agreement", agreement}},
            [](const storage::Row& row) { return row.number("number"); }));
    record.number = last.value_or(0) + 1;
    const Acceptance& said = record.said;
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/insert_acceptance"),
        {{":debtor", debtor}, {":agreement", agreement}, {":number", record.number},
            {":kind", acceptanceKindName(*said.kind)}, {":interaction", said.interaction}, {":channel", said.channel},
            {":handle", said.handle}, {":at", said.at}, {":reason", said.reason},
            {":signature", QString::fromUtf8(json::compact(said.signature))},
            {":shown", QString::fromUtf8(record.shown)}, {":shown_sha256", record.shownSha256},
            {":line_sha256", record.lineSha256}, {":recorded_by", record.recordedBy},
            {":recorded_at", record.recordedAt}}));
    return record;
}

Result<std::vector<AcceptanceRecord>> Acceptances::of(DebtorId debtor, AgreementId agreement)
{
    return m_database.all(
        QStringLiteral("negotiation/acceptances"), {{":debtor", debtor}, {":agreement", agreement}}, readRecord);
}

Result<QStringList> Acceptances::problems(DebtorId debtor, AgreementId agreement)
{
    TRATO_TRY(const auto records, of(debtor, agreement));
    TRATO_TRY(const auto events, AgreementHistory(m_database).of(debtor, agreement));
    QStringList problems;
    for (const AcceptanceRecord& record : records) {
        const bool sealed = std::any_of(events.begin(), events.end(),
            [&](const AgreementEvent& event) { return event.detail.value(u"acceptance").toObject() == record.seal(); });
        if (!sealed || record.shownSha256 != hex(record.shown))
            problems.append(Words::tr("Acceptance %1 is not what was recorded.").arg(record.number));
        if (!record.said.interaction)
            continue;
        TRATO_TRY(const auto line, findLine(m_database, debtor, *record.said.interaction));
        if (!line || line->sha256 != record.lineSha256)
            problems.append(Words::tr("The line in which they accepted is not what it was."));
    }
    return problems;
}

} // namespace trato::negotiation
