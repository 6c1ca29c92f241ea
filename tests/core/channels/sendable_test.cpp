#include "channels/sendable.h"

#include "channels/attachments.h"
#include "channels/outbox.h"

#include <gtest/gtest.h>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

QString refusal(Channel channel, const QString& body, const QString& subject = {})
{
    const auto done = checkSendable({.debtor = DebtorId(1), .channel = channel, .subject = subject, .body = body});
    return done ? QString() : done.error().code;
}

} // namespace

TEST(Sendable, WordsLeaveAsTheyAre)
{
    EXPECT_EQ(refusal(Channel::Sms, u"Olá!\nTudo bem?\r\n\tAté 💚 logo"_s), QString());
    EXPECT_EQ(refusal(Channel::WhatsApp, u"👩‍👩‍👧 مرحبا"_s), QString())
        << "joined signs and other scripts are words";
    EXPECT_EQ(refusal(Channel::Email, u"Bom dia"_s, u"Seu acordo, ação nº 2"_s), QString());
}

TEST(Sendable, WhatSaysNothingStays)
{
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Rcs, Channel::Email}) {
        EXPECT_EQ(refusal(channel, {}), u"empty_message");
        EXPECT_EQ(refusal(channel, u" \n\t\u00a0 "_s), u"empty_message");
    }
    EXPECT_EQ(refusal(Channel::Voice, u"Oi"_s), u"channel_without_text");
}

TEST(Sendable, AFileSaysEnough)
{
    NewOutbox message{.debtor = DebtorId(1), .channel = Channel::Email};
    setAttachments(message.payload, {{QString(64, u'a'), u"boleto.pdf"_s, u"application/pdf"_s, 10}});
    EXPECT_TRUE(checkSendable(message).has_value());
    message.channel = Channel::Sms;
    EXPECT_FALSE(checkSendable(message).has_value()) << "no file goes there";
}

TEST(Sendable, EachChannelHasItsLength)
{
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Rcs, Channel::Email}) {
        const auto limit = longestText(channel);
        ASSERT_TRUE(limit.has_value());
        EXPECT_EQ(refusal(channel, QString(*limit, u'x')), QString());
        EXPECT_EQ(refusal(channel, QString(*limit + 1, u'x')), u"message_too_long");
    }
    const auto done = checkSendable({.debtor = DebtorId(1), .channel = Channel::Sms, .body = QString(1'700, u'x')});
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().detail[u"limit"].toInt(), 1'600);
    EXPECT_TRUE(done.error().message.contains(u"1600"_s)) << done.error().message.toStdString();
}

TEST(Sendable, WhatNobodyCanReadIsNamed)
{
    for (const char16_t sign :
        {u'\0', u'\a', u'\x1b', u'\x7f', u'\x85', u'\r', u'\u202e', u'\u2066', u'\xd800', u'\xdc00'})
        EXPECT_EQ(refusal(Channel::Sms, u"ab"_s + QChar(sign) + u'c'), u"unprintable_character") << int(sign);
    const auto done = checkSendable({.debtor = DebtorId(1), .channel = Channel::Sms, .body = u"ab\u0007c"_s});
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().detail[u"position"].toInt(), 3);
    EXPECT_EQ(done.error().detail[u"character"].toString(), u"U+0007");
}

TEST(Sendable, ASubjectIsOneLine)
{
    EXPECT_EQ(refusal(Channel::Email, u"Oi"_s, u"Seu acordo\nBcc: a@b.br"_s), u"unsendable_subject");
    EXPECT_EQ(refusal(Channel::Email, u"Oi"_s, u"a\rb"_s), u"unsendable_subject");
    EXPECT_EQ(refusal(Channel::Email, u"Oi"_s, QString(999, u'x')), u"unsendable_subject");
}

} // namespace trato::channels
