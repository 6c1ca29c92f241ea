#include "supervision/samples.h"

#include "base/digest.h"
#include "base/json.h"
#include "negotiation/roles.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "supervision/words.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace trato::supervision {

using storage::Bindings;
using storage::Row;

namespace {

/// Who spoke with whom.
using Talk = std::pair<DebtorId, QString>;

QString reasonsText(const std::vector<SampleReason>& reasons)
{
    QJsonArray array;
    for (const SampleReason& one : reasons)
        array.append(QJsonObject{{QStringLiteral("code"), one.code}, {QStringLiteral("detail"), one.detail}});
    return QString::fromUtf8(json::compact(array));
}

Sample sampleFrom(const Row& row)
{
    Sample sample{.id = row.id<SampleId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .name = row.text("name"),
        .subject = row.text("subject"),
        .week = row.date("week"),
        .from = row.instant("from_at"),
        .to = row.instant("to_at"),
        .risk = row.number("risk"),
        .drawnBy = row.text("drawn_by"),
        .drawnAt = row.instant("drawn_at")};
    for (const QJsonValue value : row.array("reasons"))
        sample.reasons.push_back(
            {value[QStringLiteral("code")].toString(), value[QStringLiteral("detail")].toString()});
    return sample;
}

Sample listedSampleFrom(const Row& row)
{
    Sample sample = sampleFrom(row);
    sample.begun = row.number("begun");
    sample.finished = row.number("finished");
    sample.contested = row.number("contested");
    sample.ownBegun = !row.isNull("own_state");
    sample.ownFinished = sample.ownBegun && row.text("own_state") != QStringLiteral("draft");
    if (const auto score = row.optionalInteger("own_score"))
        sample.ownScore = static_cast<int>(*score);
    return sample;
}

} // namespace

struct Samples::Candidate {
    DebtorId debtor;
    QString subject;
    Instant from;
    Instant to;
    int risk = 0;
    std::vector<SampleReason> reasons = {};
    QByteArray lot = {};
};

struct Samples::Window {
    QDate week;
    Instant from;
    Instant until;
    Instant now;

    static Window of(QDate week, Instant now)
    {
        const QDate monday = weekOf(week);
        return {
            monday, Instant::startOfDay(monday, deskZone()), Instant::startOfDay(monday.addDays(7), deskZone()), now};
    }
    [[nodiscard]] Bindings bindings() const { return {{":from", from}, {":until", until}}; }
};

QDate weekOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

QByteArray Samples::lotOf(const Candidate& candidate, QDate week) const
{
    return digest::sha256(QStringLiteral("%1|%2|%3|%4")
                              .arg(m_rules.seed, week.toString(Qt::ISODate))
                              .arg(candidate.debtor.value())
                              .arg(candidate.subject)
                              .toUtf8());
}

Result<std::vector<Samples::Candidate>> Samples::candidates(const Window& window)
{
    return m_database.all(QStringLiteral("supervision/sample_candidates"), window.bindings(), [&](const Row& row) {
        Candidate one{.debtor = row.id<DebtorId>("debtor_id"),
            .subject = row.text("actor"),
            .from = row.instant("first_at"),
            .to = row.instant("last_at")};
        one.lot = lotOf(one, window.week);
        return one;
    });
}

/// What of the week speaks for listening to each.
Result<void> Samples::weigh(std::vector<Candidate>& candidates, const Window& window)
{
    std::map<DebtorId, std::vector<SampleReason>> ofDebtor;
    std::map<Talk, std::vector<SampleReason>> ofTalk;
    const auto complaintOr = [this](const QString& word, const char* other) {
        return m_rules.complaints.contains(word) ? QStringLiteral("complaint") : QString::fromLatin1(other);
    };
    TRATO_CHECK(m_database.each(QStringLiteral("supervision/sample_sensitive"), window.bindings(), [&](const Row& row) {
        for (const QJsonValue word : row.array("sensitivity"))
            ofDebtor[row.id<DebtorId>("debtor_id")].push_back(
                {complaintOr(word.toString(), "sensitive"), word.toString()});
    }));
    TRATO_CHECK(m_database.each(QStringLiteral("supervision/sample_holds"), window.bindings(), [&](const Row& row) {
        ofDebtor[row.id<DebtorId>("debtor_id")].push_back(
            {complaintOr(row.text("reason"), "hold"), row.text("reason")});
    }));
    Bindings withNow = window.bindings();
    withNow.push_back({":now", std::min(window.now, window.until)});
    TRATO_CHECK(m_database.each(QStringLiteral("supervision/sample_silences"), withNow, [&](const Row& row) {
        const auto waited =
            std::chrono::duration_cast<std::chrono::minutes>(std::chrono::microseconds(row.integer("waited")));
        if (waited >= m_rules.silence)
            ofDebtor[row.id<DebtorId>("debtor_id")].push_back(
                {QStringLiteral("silence"), QString::number(waited.count())});
    }));
    TRATO_CHECK(m_database.each(QStringLiteral("supervision/sample_refusals"), window.bindings(), [&](const Row& row) {
        ofTalk[{row.id<DebtorId>("debtor_id"), row.text("actor")}].push_back(
            {QStringLiteral("refused"), row.text("rule")});
    }));
    TRATO_CHECK(m_database.each(QStringLiteral("supervision/sample_discounts"), window.bindings(), [&](const Row& row) {
        if (row.number("discount") >= m_rules.discount)
            ofTalk[{row.id<DebtorId>("debtor_id"), row.text("made_by")}].push_back(
                {QStringLiteral("discount"), QString::number(row.integer("discount"))});
    }));
    QHash<QString, Instant> first;
    TRATO_CHECK(m_database.each(QStringLiteral("supervision/first_cases"), {},
        [&](const Row& row) { first.insert(row.text("closed_by"), row.instant("first_at")); }));
    const Instant newSince = window.from - std::chrono::hours(24 * m_rules.newDays);
    for (Candidate& one : candidates) {
        const auto give = [&](const std::vector<SampleReason>& reasons) {
            for (const SampleReason& reason : reasons) {
                const bool known = std::any_of(one.reasons.begin(), one.reasons.end(),
                    [&](const SampleReason& other) { return other.code == reason.code; });
                if (known)
                    continue;
                one.reasons.push_back(reason);
                one.risk += m_rules.weights.value(reason.code);
            }
        };
        give(ofDebtor[one.debtor]);
        give(ofTalk[{one.debtor, one.subject}]);
        const bool machine = one.subject.startsWith(QStringLiteral("agent:"));
        if (!machine && first.contains(one.subject) && first.value(one.subject) >= newSince)
            give({{QStringLiteral("newcomer"), {}}});
        std::stable_sort(one.reasons.begin(), one.reasons.end(), [this](const SampleReason& a, const SampleReason& b) {
            return m_rules.weights.value(a.code) > m_rules.weights.value(b.code);
        });
    }
    return {};
}

/// Of one person's conversations: the riskiest, then by lot until the quota is full.
std::vector<Samples::Candidate> Samples::chosenOf(std::vector<Candidate> candidates, int drawn) const
{
    const size_t room = static_cast<size_t>(std::max(0, m_rules.quota - drawn));
    const size_t risky = room - std::min<size_t>(room, static_cast<size_t>(m_rules.byLot));
    std::sort(candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return std::tuple(-a.risk, a.lot) < std::tuple(-b.risk, b.lot); });
    std::vector<Candidate> chosen;
    while (chosen.size() < risky && !candidates.empty() && candidates.front().risk > 0) {
        chosen.push_back(std::move(candidates.front()));
        candidates.erase(candidates.begin());
    }
    std::sort(
        candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.lot < b.lot; });
    for (Candidate& one : candidates) {
        if (chosen.size() == room)
            break;
        one.reasons.push_back({QStringLiteral("by_lot"), {}});
        chosen.push_back(std::move(one));
    }
    return chosen;
}

Result<void> Samples::add(const Candidate& candidate, QDate week, const QString& actor)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("quality_sample")));
    TRATO_CHECK(m_database.execute(QStringLiteral("supervision/add_sample"),
        {{":debtor", candidate.debtor}, {":id", id}, {":week", week}, {":subject", candidate.subject},
            {":from", candidate.from}, {":to", candidate.to}, {":risk", candidate.risk},
            {":reasons", reasonsText(candidate.reasons)}, {":actor", actor}, {":now", m_clock.now()}}));
    return {};
}

Result<int> Samples::draw(QDate week, const QString& actor)
{
    return m_database.transaction([&]() -> Result<int> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        const Window window = Window::of(week, m_clock.now());
        TRATO_TRY(auto all, candidates(window));
        TRATO_CHECK(weigh(all, window));
        QHash<QString, QSet<qint64>> drawn;
        TRATO_CHECK(m_database.each(QStringLiteral("supervision/sampled"), {{":week", window.week}},
            [&](const Row& row) { drawn[row.text("subject")].insert(row.integer("debtor_id")); }));
        std::map<QString, std::vector<Candidate>> bySubject;
        for (Candidate& one : all) {
            if (!drawn.value(one.subject).contains(one.debtor.value()))
                bySubject[one.subject].push_back(std::move(one));
        }
        int added = 0;
        for (auto& [subject, theirs] : bySubject) {
            for (const Candidate& one : chosenOf(std::move(theirs), static_cast<int>(drawn.value(subject).size()))) {
                TRATO_CHECK(add(one, window.week, actor));
                ++added;
            }
        }
        if (added == 0)
            return 0;
        TRATO_CHECK(
            storage::audit(m_database, {.at = m_clock.now(),
                                           .actor = actor,
                                           .action = QStringLiteral("draw_samples"),
                                           .detail = {{QStringLiteral("week"), window.week.toString(Qt::ISODate)},
                                               {QStringLiteral("samples"), added}}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("quality")));
        return added;
    });
}

Result<SampleId> Samples::choose(
    DebtorId debtor, const QString& subject, QDate week, const QString& actor, const QString& why)
{
    if (why.trimmed().isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say why it should be listened to."));
    return m_database.transaction([&]() -> Result<SampleId> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        const Window window = Window::of(week, m_clock.now());
        TRATO_TRY(auto all, candidates(window));
        std::erase_if(all, [&](const Candidate& one) { return one.debtor != debtor || one.subject != subject; });
        if (all.empty())
            return failure(
                QStringLiteral("no_talk"), Words::tr("%1 did not speak with them in that week.").arg(subject));
        all.front().reasons = {{QStringLiteral("chosen"), why.trimmed()}};
        TRATO_CHECK(add(all.front(), window.week, actor));
        SampleId id;
        TRATO_CHECK(
            m_database.each(QStringLiteral("supervision/sampled"), {{":week", window.week}}, [&](const Row& row) {
                if (row.id<DebtorId>("debtor_id") == debtor && row.text("subject") == subject)
                    id = row.id<SampleId>("id");
            }));
        TRATO_CHECK(storage::audit(
            m_database, {.at = m_clock.now(),
                            .actor = actor,
                            .action = QStringLiteral("choose_sample"),
                            .debtor = debtor,
                            .detail = {{QStringLiteral("subject"), subject}, {QStringLiteral("why"), why.trimmed()}}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("quality"), debtor));
        return id;
    });
}

Result<std::vector<Sample>> Samples::ofWeek(QDate week, const QString& actor)
{
    TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
    return m_database.all(
        QStringLiteral("supervision/samples"), {{":week", weekOf(week)}, {":actor", actor}}, &listedSampleFrom);
}

Result<Sample> Samples::find(SampleId sample, const QString& actor)
{
    TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("supervision/sample"), {{":id", sample}}, &sampleFrom));
    if (!found)
        return failure(QStringLiteral("no_sample"), Words::tr("This conversation is not among the samples."));
    return *found;
}

} // namespace trato::supervision
