#include "cadence/plainplanner.h"

#include "base/json.h"
#include "cadence/clientids.h"
#include "cadence/stepdecision.h"

#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace trato::cadence {

using storage::Row;

namespace {

/// What is filled in for each debtor; every other place of a text is the same for a whole occasion.
const QString firstName = QStringLiteral("{primeiro_nome}");
const QString amount = QStringLiteral("{valor}");
const QString contract = QStringLiteral("contrato");

QString jsonOf(const QJsonArray& array) { return QString::fromUtf8(json::compact(array)); }

/// The fixed words of an occasion; nothing when they differ from debtor to debtor in more than name and amount.
std::optional<QJsonObject> wordsOf(
    const channels::MessageTemplate& found, const Occasion& occasion, const Sender& sender)
{
    if (found.places.contains(contract) || (sender.creditor + sender.signature).contains(u'{'))
        return std::nullopt;
    const auto rendered = found.render(templateValues(
        occasion, {.name = firstName, .amount = QStringLiteral("R$\u00A0") + amount, .contract = {}}, sender));
    if (!rendered)
        return std::nullopt;
    QJsonObject words{{QStringLiteral("body"), rendered->text}, {QStringLiteral("purpose"), found.purpose}};
    if (found.channel == Channel::Email)
        words.insert(QStringLiteral("subject"), rendered->subject);
    if (found.channel == Channel::WhatsApp)
        words.insert(QStringLiteral("payload"), whatsAppPayload(rendered->parameters));
    return words;
}

bool tellsAmount(const QJsonObject& words)
{
    return std::any_of(
        words.begin(), words.end(), [](const QJsonValue& text) { return text.toString().contains(amount); });
}

/// The step asks nothing that is looked up one by one.
bool isPlain(const Course& course, const Occasion& occasion, const QString& placeStep, Instant now)
{
    const Step& step = *occasion.step;
    const bool known = placeStep.isEmpty() || placeStep == step.name;
    const bool fresh = placeStep.isEmpty() || !isStale(occasion, now);
    const bool inTime = fresh && !occasion.isOver(now);
    const bool unconditional = step.condition == Condition::Always || step.condition == Condition::Silent;
    const bool simple = unconditional && step.requirements.isEmpty() && course.definition.stops.isEmpty();
    const bool sameForAll = !step.best && step.variants.isEmpty() && step.stageTemplates.empty();
    return known && inTime && simple && sameForAll && occasion.at <= now && step.action == Action::Message &&
           mayWriteAlone(course.sender);
}

} // namespace

Result<qint64> PlainPlanner::plan(const DueRange& range, Courses& courses, const PastStops& stops, Instant now)
{
    return m_database.engine() == storage::Engine::PostgreSql ? planInServer(range, courses, stops, now)
                                                              : planInFile(range, courses, stops, now);
}

Result<PlainPlanner::Given> PlainPlanner::occasionsOf(
    const std::vector<PlainPlace>& places, Courses& courses, const PastStops& stops, Instant now)
{
    Given given;
    given.ofPlaces.resize(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        const PlainPlace& place = places[i];
        TRATO_TRY(Course* const course, courses.of(place.portfolio));
        const QDate anchor = QDate::fromString(place.anchor, Qt::ISODate);
        const Occasion& occasion = course->occasions.of(course->definition, place.step, anchor);
        if (isPlain(*course, occasion, place.step, now) && !stops.cover(place.portfolio, occasion.at, now))
            addOccasion(given, i, *course, occasion, place.step);
    }
    return given;
}

void PlainPlanner::addOccasion(
    Given& given, size_t place, const Course& course, const Occasion& occasion, const QString& placeStep) const
{
    const Step& step = *occasion.step;
    const Channel channel = step.channels.front();
    QJsonObject common{{QStringLiteral("portfolio_id"), course.portfolio.value()},
        {QStringLiteral("anchor_due"), occasion.anchor}, {QStringLiteral("place_step"), placeStep},
        {QStringLiteral("step"), step.name}, {QStringLiteral("cadence"), course.definition.name},
        {QStringLiteral("version"), course.definition.version},
        {QStringLiteral("next_step"), occasion.next ? occasion.next->name : step.name},
        {QStringLiteral("next_at"),
            occasion.next ? QJsonValue(occasion.nextAt.microseconds()) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("next_state"), occasion.next ? QStringLiteral("active") : QStringLiteral("done")}};
    common.insert(QStringLiteral("by_email"), channel == Channel::Email ? 1 : 0);
    common.insert(QStringLiteral("if_silent"), step.condition == Condition::Silent ? 1 : 0);
    common.insert(QStringLiteral("channel"), channelName(channel));
    common.insert(QStringLiteral("reason"), occasion.reason);
    common.insert(QStringLiteral("not_after"),
        occasion.notAfter.isNever() ? QJsonValue(QJsonValue::Null) : QJsonValue(occasion.notAfter.microseconds()));
    for (const bool confirmed : {true, false}) {
        const QString& name = confirmed ? step.templateName : step.neutral;
        const auto found = m_templates.find(name, channel);
        const auto words = found ? wordsOf(*found, occasion, course.sender) : std::nullopt;
        if (!words)
            continue;
        QJsonObject one = common;
        one.insert(QStringLiteral("number"), static_cast<qint64>(2 * place) + (confirmed ? 1 : 0));
        one.insert(QStringLiteral("confirmed"), confirmed ? 1 : 0);
        one.insert(QStringLiteral("template"), name);
        for (auto it = words->begin(); it != words->end(); ++it)
            one.insert(it.key(), it.value());
        given.occasions.append(one);
        given.ofPlaces[place][confirmed ? 1 : 0] = PlainOccasion{
            .channel = channel, .ifSilent = step.condition == Condition::Silent, .tellsAmount = tellsAmount(*words)};
        if (std::find(given.channels.begin(), given.channels.end(), channel) == given.channels.end())
            given.channels.push_back(channel);
    }
}

QJsonArray PlainPlanner::closedAt(const Given& given, Instant now)
{
    QJsonArray closed;
    for (const Channel channel : given.channels)
        m_windows.addClosed(closed, channel, now);
    return closed;
}

/// One statement: what is decided is not read back.
Result<qint64> PlainPlanner::planInServer(const DueRange& range, Courses& courses, const PastStops& stops, Instant now)
{
    TRATO_TRY(const auto places, placesInServer(range, now));
    TRATO_TRY(const Given given, occasionsOf(places, courses, stops, now));
    if (given.occasions.isEmpty())
        return 0;
    const QString statement =
        range.isDense() ? QStringLiteral("cadence/plan_plain_dense") : QStringLiteral("cadence/plan_plain_sparse");
    if (range.isDense())
        TRATO_CHECK(setLookups(false));
    TRATO_TRY(const qint64 planned,
        m_database.execute(statement,
            {{":occasions", jsonOf(given.occasions)}, {":closed", jsonOf(closedAt(given, now))},
                {":first", range.first}, {":last", range.last}, {":now", now}, {":today", now.dateIn(deskZone())},
                {":midnight", Instant::startOfDay(now.dateIn(deskZone()), deskZone())},
                {":week_ago", now - silentAfter}, {":talking", talkingSince(now)}, {":batch", clientIdBatch()}}));
    if (range.isDense())
        TRATO_CHECK(setLookups(true));
    return planned;
}

Result<std::vector<PlainPlace>> PlainPlanner::placesInServer(const DueRange& range, Instant now)
{
    const QString due = range.isDense() ? QStringLiteral("cadence/due_occasions_dense")
                                        : QStringLiteral("cadence/due_occasions_sparse");
    return m_database.all(due, {{":now", now}, {":first", range.first}, {":last", range.last}}, [](const Row& row) {
        return PlainPlace{row.id<PortfolioId>("portfolio_id"), row.text("anchor_due"), row.text("step")};
    });
}

Result<void> PlainPlanner::setLookups(bool allowed)
{
    return m_database.each(QStringLiteral("cadence/set_lookups"),
        {{":lookups", allowed ? QStringLiteral("on") : QStringLiteral("off")}}, [](const Row&) {});
}

/// Decided once, into a table in memory; what is written of them is written from there, in its order.
Result<qint64> PlainPlanner::planInFile(const DueRange& range, Courses& courses, const PastStops& stops, Instant now)
{
    PlainDecider decider(m_database, range, now);
    TRATO_TRY(const auto places, decider.readPlaces());
    TRATO_TRY(const Given given, occasionsOf(places, courses, stops, now));
    if (given.occasions.isEmpty())
        return 0;
    QSet<QString> closed;
    for (const QJsonValue& place : closedAt(given, now))
        closed.insert(place[QStringLiteral("channel")].toString() + u'/' + place[QStringLiteral("uf")].toString() +
                      u'/' + place[QStringLiteral("area")].toString());
    TRATO_TRY(const int decided, decider.decide(given.ofPlaces, closed));
    if (decided == 0)
        return 0;
    TRATO_CHECK(giveToFile(given, now));
    TRATO_TRY(const auto ids, m_database.nextIds(QStringLiteral("outbox"), decided));
    TRATO_CHECK(decider.write(ids.front()));
    TRATO_CHECK(writeInFile(now));
    return decided;
}

Result<void> PlainPlanner::giveToFile(const Given& given, Instant now)
{
    // A transaction that is rolled back takes its tables along.
    TRATO_CHECK(m_database.execute(QStringLiteral("cadence/plain_occasion_table")));
    TRATO_CHECK(m_database.execute(QStringLiteral("cadence/plain_table")));
    TRATO_CHECK(m_database.execute(QStringLiteral("cadence/clear_plain_occasions")));
    TRATO_CHECK(m_database.execute(QStringLiteral("cadence/clear_plain")));
    TRATO_CHECK(m_database.execute(QStringLiteral("cadence/give_plain_occasions"),
        {{":occasions", jsonOf(given.occasions)}, {":today", now.dateIn(deskZone())}}));
    return {};
}

Result<void> PlainPlanner::writeInFile(Instant now)
{
    TRATO_CHECK(
        m_database.execute(QStringLiteral("cadence/queue_plain"), {{":now", now}, {":batch", clientIdBatch()}}));
    TRATO_CHECK(m_database.execute(QStringLiteral("cadence/record_plain"), {{":now", now}}));
    TRATO_CHECK(m_database.execute(QStringLiteral("cadence/move_plain"), {{":now", now}}));
    return {};
}

} // namespace trato::cadence
