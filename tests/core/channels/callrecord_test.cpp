#include "channels/voice/callrecord.h"

#include "badinput.h"
#include "support/result.h"
#include "support/shared.h"

#include <QFile>

#include <gtest/gtest.h>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// The example in the documentation is what the parser reads.
QByteArray documentedRecord()
{
    QFile file(test::sourcePath(u"docs/call-record.md"_s));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const qsizetype from = text.indexOf("```json") + 7;
    return text.mid(from, text.indexOf("```", from) - from);
}

QString codeOf(const QByteArray& record, QString* field = nullptr)
{
    const auto parsed = parseCallRecord(record);
    if (parsed)
        return {};
    if (field)
        *field = parsed.error().detail[u"field"].toString();
    return parsed.error().code;
}

} // namespace

TEST(CallRecord, theDocumentedOne)
{
    ASSERT_UNWRAP(const auto events, parseCallRecord(documentedRecord()));
    ASSERT_EQ(events.size(), 1u);
    const auto& call = std::get<Call>(events[0]);
    EXPECT_EQ(call.providerId, u"pbx-2026-11-20-000481"_s);
    EXPECT_EQ(call.direction, CallDirection::Outbound);
    EXPECT_EQ(call.outcome, CallOutcome::Answered);
    EXPECT_EQ(call.party.at(0).value, u"+5511987654321"_s);
    EXPECT_EQ(call.partyName, u"Marina Duarte"_s);
    EXPECT_EQ(call.agent, u"carla"_s);
    EXPECT_EQ((call.endedAt - call.answeredAt), std::chrono::seconds(205));
    ASSERT_TRUE(call.recording.has_value());
    EXPECT_EQ(call.recording->seconds, 205);
    ASSERT_EQ(call.transcript.size(), 2u);
    EXPECT_EQ(call.transcript[1].text, u"Sou eu."_s);
    EXPECT_EQ(eventKey(events[0]), u"pbx-2026-11-20-000481#answered"_s);
}

TEST(CallRecord, aWithheldNumberIsACallFromNobody)
{
    ASSERT_UNWRAP(const auto events,
        parseCallRecord(
            R"({"id":"1","direction":"inbound","outcome":"abandoned","started_at":"2026-11-20T10:00:00-03:00",
            "to":{"number":"+55 11 4002-8922"}})"));
    const auto& call = std::get<Call>(events.at(0));
    EXPECT_TRUE(call.party.empty());
    EXPECT_EQ(call.outcome, CallOutcome::Abandoned);
}

TEST(CallRecord, oneBadRecordOfABatchDoesNotStopTheOthers)
{
    ASSERT_UNWRAP(
        const auto events, parseCallRecord(R"({"calls":[{"id":"1"},7,{"id":"2","direction":"outbound","outcome":"busy",
            "to":{"number":"+5511987654321"},"started_at":"2026-11-20T10:00:00-03:00"}]})"));
    ASSERT_EQ(events.size(), 3u);
    EXPECT_TRUE(std::holds_alternative<Unsupported>(events[0]));
    EXPECT_TRUE(std::holds_alternative<Unsupported>(events[1]));
    EXPECT_EQ(std::get<Call>(events[2]).outcome, CallOutcome::Busy);
}

TEST(CallRecord, namesTheFieldThatIsWrong)
{
    const QByteArray good = documentedRecord();
    const auto fieldAfter = [&](const char* from, const char* to) {
        QByteArray changed = good;
        changed.replace(from, to);
        QString field;
        EXPECT_EQ(codeOf(changed, &field), u"invalid_call_record"_s) << from;
        return field;
    };
    EXPECT_EQ(fieldAfter("\"id\"", "\"no\""), u"id"_s);
    EXPECT_EQ(fieldAfter("\"outbound\"", "\"sideways\""), u"direction"_s);
    EXPECT_EQ(fieldAfter("\"answered\"", "\"perhaps\""), u"outcome"_s);
    EXPECT_EQ(fieldAfter("+5511987654321", "nobody"), u"to.number"_s);
    EXPECT_EQ(fieldAfter("2026-11-20T10:02:11-03:00", "yesterday"), u"started_at"_s);
    EXPECT_EQ(fieldAfter("2026-11-20T10:05:44-03:00", "2026-11-19T10:05:44-03:00"), u"ended_at"_s);
    EXPECT_EQ(fieldAfter("2026-11-20T10:02:19-03:00", "2026-11-19T10:05:44-03:00"), u"answered_at"_s);
}

TEST(CallRecord, badInput)
{
    EXPECT_EQ(codeOf({}), u"invalid_json"_s);
    EXPECT_EQ(codeOf("[]"), u"invalid_json"_s);
    EXPECT_EQ(codeOf(QByteArray(10 * 1024 * 1024, '[')), u"invalid_json"_s);
    EXPECT_EQ(codeOf("{}"), u"invalid_call_record"_s);
    test::torment(documentedRecord(), 3'000, [](const QByteArray& bytes) { (void)parseCallRecord(bytes); });
}

} // namespace trato::channels
