#include "app/sandbox/callbackrecorder.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace trato;
using namespace Qt::StringLiterals;
using trato::test::jsonOf;
using trato::test::SandboxWorld;

namespace {

const QString recordPhone = u"+5511987654321"_s;

/// Lives one after the other over the same record.
class SandboxRecord : public testing::Test {
protected:
    std::unique_ptr<SandboxWorld> live()
    {
        return std::make_unique<SandboxWorld>(
            sandbox::SandboxOptions{.debtors = 0, .population = false, .record = recordPath()});
    }
    [[nodiscard]] QString recordPath() const { return m_folder.filePath(u"record.jsonl"_s); }
    void spoil(const QByteArray& tail) const
    {
        QFile file(recordPath());
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write(tail);
    }

private:
    QTemporaryDir m_folder;
};

QJsonArray messagesOf(SandboxWorld& world) { return world.read("messages").value(u"messages").toArray(); }

} // namespace

TEST_F(SandboxRecord, KnowsAgainWhatItTook)
{
    live()->sms(recordPhone, u"primeira"_s);
    live()->whatsapp(recordPhone, u"segunda"_s, u"atraso_gentil"_s, u"c7"_s);
    const auto world = live();
    const QJsonArray messages = messagesOf(*world);
    ASSERT_EQ(messages.size(), 2);
    EXPECT_EQ(messages[0][u"text"].toString(), u"primeira");
    EXPECT_EQ(messages[1][u"client_id"].toString(), u"c7");
    EXPECT_FALSE(messages[1][u"provider_id"].toString().isEmpty());
}

TEST_F(SandboxRecord, TellsWhatItHadNotToldAndNothingTwice)
{
    live()->whatsapp(recordPhone, u"oi"_s, u"atraso_gentil"_s, u"c7"_s);
    {
        const auto world = live();
        world->control("run");
        EXPECT_GE(world->callback.requests().size(), 2U);
        EXPECT_NE(messagesOf(*world)[0][u"status"].toString(), u"accepted");
    }
    const auto world = live();
    world->control("run");
    EXPECT_TRUE(world->callback.requests().empty());
    EXPECT_NE(messagesOf(*world)[0][u"status"].toString(), u"accepted");
}

TEST_F(SandboxRecord, ALineThatWasCutOffIsNone)
{
    live()->whatsapp(recordPhone, u"oi"_s, u"atraso_gentil"_s, u"c1"_s);
    spoil(R"({"took":{"channel":"whats)");
    live()->whatsapp(recordPhone, u"de novo"_s, u"atraso_gentil"_s, u"c2"_s);
    const auto world = live();
    ASSERT_EQ(messagesOf(*world).size(), 2);
    EXPECT_EQ(messagesOf(*world)[1][u"client_id"].toString(), u"c2");
}

TEST_F(SandboxRecord, WhatIsNoRecordIsRefused)
{
    spoil("not a record\n");
    const auto refused =
        sandbox::Sandbox::start({.port = 0, .smtpPort = 0, .folder = recordPath() + u".d"_s, .record = recordPath()});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, u"unreadable_record");
}

TEST_F(SandboxRecord, TheClockStartsWhereItIsSet)
{
    const Instant start(1'795'100'400'000'000);
    SandboxWorld world({.debtors = 0, .population = false, .now = start});
    world.sms(recordPhone, u"oi"_s);
    const auto at = Instant::parse(messagesOf(world)[0][u"at"].toString(), QTimeZone::utc());
    ASSERT_TRUE(at.has_value());
    EXPECT_GE(*at, start);
    EXPECT_LT(*at, start + std::chrono::minutes(5));
}
