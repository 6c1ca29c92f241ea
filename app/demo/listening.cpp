#include "app/demo/listening.h"

#include "base/toml.h"
#include "negotiation/roles.h"
#include "storage/database.h"
#include "supervision/samples.h"
#include "timeline/timeline.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace trato::demo {

using namespace std::chrono_literals;

namespace {

Result<QJsonArray> scripts()
{
    QFile file(QStringLiteral(":/demo/talks.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable_file"), file.fileName());
    TRATO_TRY(const QJsonObject document, toml::parse(file.readAll()));
    return document.value(QStringLiteral("talk")).toArray();
}

QString firstName(const QString& name) { return name.section(u' ', 0, 0); }

} // namespace

Result<void> Listening::write(Talk& talk, Instant at)
{
    TRATO_TRY(const auto known, m_database.one(QStringLiteral("demo/name_of"), {{":debtor", talk.debtor}},
                                    [](const storage::Row& row) { return row.text("name"); }));
    const QString name = known.value_or(QString());
    for (const QJsonValue value : talk.script.value(QStringLiteral("lines")).toArray()) {
        const bool theirs = value[0].toString() == QStringLiteral("d");
        const QString text = value[1]
                                 .toString()
                                 .replace(QStringLiteral("{nome}"), firstName(name))
                                 .replace(QStringLiteral("{eu}"), firstName(talk.subject));
        TRATO_TRY(const InteractionId line,
            timeline::Timeline(m_database)
                .append({.debtor = talk.debtor,
                    .at = at,
                    .channel = Channel::WhatsApp,
                    .direction = theirs ? timeline::Direction::In : timeline::Direction::Out,
                    .kind = QStringLiteral("text"),
                    .text = text,
                    .actorKind = theirs ? timeline::ActorKind::Debtor : timeline::ActorKind::Human,
                    .actor = theirs ? QString() : talk.subject}));
        if (!theirs)
            TRATO_CHECK(timeline::Timeline(m_database)
                            .appendReceipt(talk.debtor, line, timeline::ReceiptStatus::Read, at + 20s));
        talk.lines.push_back(line);
        at = at + 50s;
    }
    return {};
}

Result<void> Listening::evaluate(
    const Talk& talk, supervision::SampleId sample, const QJsonObject& evaluation, const QString& lead)
{
    const QString by = evaluation.value(QStringLiteral("by")).toString();
    const QString evaluator = by == QStringLiteral("lead") ? lead : by;
    supervision::Evaluations evaluations(m_database, m_clock);
    TRATO_TRY(const auto id, evaluations.begin(sample, evaluator));
    for (const QJsonValue value : evaluation.value(QStringLiteral("answers")).toArray()) {
        supervision::Answer answer{.criterion = value[0].toString(), .comment = value[3].toString()};
        answer.notApplicable = value[1].toString() == QStringLiteral("na");
        if (!answer.notApplicable)
            answer.points = value[1].toString().toInt();
        const QString line = value[2].toString();
        if (!line.isEmpty() && line.toUInt() < talk.lines.size())
            answer.citations.push_back({.line = talk.lines[line.toUInt()]});
        TRATO_CHECK(evaluations.answer(id, evaluator, answer));
    }
    if (evaluation.value(QStringLiteral("draft")).toBool())
        return {};
    TRATO_CHECK(evaluations.finish(id, evaluator, evaluation.value(QStringLiteral("comment")).toString()));
    const QString contest = evaluation.value(QStringLiteral("contest")).toString();
    return contest.isEmpty() ? Result<void>() : evaluations.contest(id, talk.subject, contest);
}

Result<void> Listening::fill(const QString& lead, const QStringList& colleagues, const std::vector<DebtorId>& debtors)
{
    m_clock.set(m_now);
    TRATO_CHECK(negotiation::giveRole(
        m_database, m_clock, {QStringLiteral("Sônia Lima"), negotiation::Role::Supervisor, lead}));
    TRATO_TRY(const QJsonArray all, scripts());
    std::vector<Talk> talks;
    for (const QJsonValue value : all) {
        const auto number = static_cast<size_t>(value[QStringLiteral("colleague")].toInt());
        if (number >= debtors.size() || static_cast<qsizetype>(number) >= colleagues.size())
            continue;
        talks.push_back({value.toObject(), debtors[number], colleagues[static_cast<qsizetype>(number)]});
        TRATO_CHECK(write(talks.back(), m_now - 95min + 11min * static_cast<int>(number)));
    }
    supervision::Samples samples(m_database, m_clock);
    TRATO_CHECK(samples.draw(m_clock.today(), lead));
    TRATO_TRY(const auto drawn, samples.ofWeek(m_clock.today(), lead));
    for (const Talk& talk : talks) {
        const auto sample = std::find_if(drawn.begin(), drawn.end(),
            [&](const auto& one) { return one.debtor == talk.debtor && one.subject == talk.subject; });
        if (sample == drawn.end())
            continue;
        for (const QJsonValue evaluation : talk.script.value(QStringLiteral("evaluation")).toArray())
            TRATO_CHECK(evaluate(talk, sample->id, evaluation.toObject(), lead));
    }
    return {};
}

} // namespace trato::demo
