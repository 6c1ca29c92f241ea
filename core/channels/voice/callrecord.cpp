#include "channels/voice/callrecord.h"

#include "base/json.h"
#include "channels/wire.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 20'000;

Failure invalidField(const QString& field, const QString& why)
{
    return failure(u"invalid_call_record"_s,
        QCoreApplication::translate("channels", "The call record's field “%1” can't be right: %2").arg(field, why),
        {{u"field"_s, field}});
}

Failure missingField(const QString& field)
{
    return invalidField(field, QCoreApplication::translate("channels", "it is missing."));
}

Result<Instant> instant(const QJsonObject& record, const QString& field)
{
    const QJsonValue value = record[field];
    if (value.isUndefined() || value.isNull())
        return Instant();
    if (!value.isString())
        return invalidField(field, QCoreApplication::translate("channels", "an ISO 8601 time was expected."));
    auto parsed = Instant::parse(value.toString(), deskZone());
    if (!parsed)
        return invalidField(field, parsed.error().message);
    return parsed;
}

Result<CallOutcome> outcome(const QJsonObject& record)
{
    const QString name = wire::text(record, u"outcome"_s);
    for (const CallOutcome known : {CallOutcome::Answered, CallOutcome::NoAnswer, CallOutcome::Busy,
             CallOutcome::Rejected, CallOutcome::Failed, CallOutcome::Voicemail, CallOutcome::Abandoned}) {
        if (callOutcomeName(known) == name)
            return known;
    }
    return name.isEmpty() ? Result<CallOutcome>(missingField(u"outcome"_s)) : invalidField(u"outcome"_s, name);
}

Result<CallDirection> direction(const QJsonObject& record)
{
    const QString name = wire::text(record, u"direction"_s);
    for (const CallDirection known : {CallDirection::Inbound, CallDirection::Outbound}) {
        if (callDirectionName(known) == name)
            return known;
    }
    return name.isEmpty() ? Result<CallDirection>(missingField(u"direction"_s)) : invalidField(u"direction"_s, name);
}

std::optional<CallRecording> recording(const QJsonObject& record)
{
    const QJsonObject object = record[u"recording"].toObject();
    const QString file = wire::text(object, u"file"_s);
    if (file.isEmpty())
        return std::nullopt;
    return CallRecording{file, wire::text(object, u"sha256"_s), object[u"seconds"].toInteger(-1)};
}

std::vector<TranscriptLine> transcript(const QJsonObject& record)
{
    std::vector<TranscriptLine> lines;
    // A transcriber that knows no speakers gives one text.
    if (record[u"transcript"].isString())
        return {{{}, 0, wire::storable(record[u"transcript"].toString())}};
    for (const QJsonValue& value : record[u"transcript"].toArray()) {
        if (lines.size() >= mostLines)
            break;
        const QString text = wire::text(value[u"text"]);
        if (!text.isEmpty())
            lines.push_back({wire::text(value[u"speaker"]), value[u"at"].toDouble(), text});
    }
    return lines;
}

/// The side of ours and the other one, by direction.
Result<void> readParties(const QJsonObject& record, Call& call)
{
    const bool inbound = call.direction == CallDirection::Inbound;
    const QJsonObject from = record[u"from"].toObject();
    const QJsonObject to = record[u"to"].toObject();
    const QJsonObject& other = inbound ? from : to;
    const QString number = wire::text(other, u"number"_s);
    // A withheld number is a caller that nobody can name; a number we dialled must be there.
    if (const QString phone = wire::phone(number); !phone.isEmpty())
        call.party.push_back({Identity::Kind::Phone, phone});
    else if (!inbound || !number.isEmpty())
        return number.isEmpty() ? missingField(inbound ? u"from.number"_s : u"to.number"_s)
                                : invalidField(inbound ? u"from.number"_s : u"to.number"_s, number);
    call.partyName = wire::text(other, u"name"_s);
    call.ours = wire::text(inbound ? to : from, u"number"_s);
    call.agent = wire::text(record, u"agent"_s);
    return {};
}

Result<void> readTimes(const QJsonObject& record, Call& call)
{
    TRATO_TRY(call.startedAt, instant(record, u"started_at"_s));
    TRATO_TRY(call.answeredAt, instant(record, u"answered_at"_s));
    TRATO_TRY(call.endedAt, instant(record, u"ended_at"_s));
    if (call.startedAt.isNever())
        return missingField(u"started_at"_s);
    if (!call.endedAt.isNever() && call.endedAt < call.startedAt)
        return invalidField(u"ended_at"_s, QCoreApplication::translate("channels", "it is before the start."));
    if (!call.answeredAt.isNever() && call.answeredAt < call.startedAt)
        return invalidField(u"answered_at"_s, QCoreApplication::translate("channels", "it is before the start."));
    return {};
}

Result<InboundEvent> callFrom(const QJsonObject& record)
{
    Call call{.providerId = wire::text(record, u"id"_s), .account = wire::text(record, u"account"_s)};
    if (call.providerId.isEmpty())
        return missingField(u"id"_s);
    TRATO_TRY(call.direction, direction(record));
    TRATO_TRY(call.outcome, outcome(record));
    TRATO_CHECK(readParties(record, call));
    TRATO_CHECK(readTimes(record, call));
    call.recording = recording(record);
    call.transcript = transcript(record);
    call.clientId = wire::text(record, u"client_id"_s);
    call.extra = record;
    call.extra.remove(u"transcript"_s);
    return InboundEvent(std::move(call));
}

} // namespace

Result<std::vector<InboundEvent>> parseCallRecord(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject object, json::parseObject(bytes));
    if (!object.contains(u"calls")) {
        TRATO_TRY(InboundEvent call, callFrom(object));
        return std::vector<InboundEvent>{std::move(call)};
    }
    std::vector<InboundEvent> events;
    for (const QJsonValue& value : object[u"calls"].toArray()) {
        auto call = callFrom(value.toObject());
        // One bad record of a batch is kept by itself, the others go on.
        events.push_back(
            call ? std::move(*call)
                 : InboundEvent(Unsupported{.type = call.error().code, .raw = json::compact(value.toObject())}));
    }
    return events;
}

} // namespace trato::channels
