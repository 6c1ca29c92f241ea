#include "calendar/businessdays.h"
#include "calendar/contacthours.h"
#include "support/result.h"
#include "support/sharedjson.h"

namespace trato::calendar {
namespace {

const ContactHours& hours() { return ContactHours::standard(); }

std::vector<Place> at(const QString& uf) { return Places::standard().placesOf({}, uf); }

Instant local(const QString& text, const Place& place) { return Instant::parse(text, place.zone).value(); }

bool allowed(const QString& uf, Channel channel, const QString& localTime)
{
    const auto places = at(uf);
    return hours().allowed(std::span(places).first(1), channel, local(localTime, places.front())).allowed;
}

TEST(ContactHours, WindowsEndOutside)
{
    const QString sp = QStringLiteral("SP");
    EXPECT_FALSE(allowed(sp, Channel::Voice, QStringLiteral("2026-11-23T07:59:59")));
    EXPECT_TRUE(allowed(sp, Channel::Voice, QStringLiteral("2026-11-23T08:00")));
    EXPECT_TRUE(allowed(sp, Channel::Voice, QStringLiteral("2026-11-23T19:59:59")));
    EXPECT_FALSE(allowed(sp, Channel::Voice, QStringLiteral("2026-11-23T20:00")));
    EXPECT_FALSE(allowed(sp, Channel::Voice, QStringLiteral("2026-11-21T14:00")));
    EXPECT_FALSE(allowed(sp, Channel::Voice, QStringLiteral("2026-11-22T10:00")));
}

TEST(ContactHours, WhatTheTableSaysNothingOfIsClosed)
{
    const auto places = at(QStringLiteral("SP"));
    const QDateTime before(QDate(-1, 12, 31), QTime(10, 0), Qt::UTC);
    const QDateTime after(QDate(10000, 1, 3), QTime(15, 0), Qt::UTC);
    const QDateTime lastDay(QDate(9999, 12, 31), QTime(23, 59), Qt::UTC);
    for (const QDateTime& moment : {before, after, lastDay}) {
        for (const Manner manner : {Manner::Approach, Manner::Reply}) {
            const auto answer = hours().allowed(places, Channel::WhatsApp, Instant::fromDateTime(moment), manner);
            ASSERT_TRUE(answer.rule);
            EXPECT_TRUE(moment == lastDay || !answer.allowed);
            EXPECT_FALSE(answer.reason().isEmpty());
        }
    }
}

TEST(ContactHours, FernandoDeNoronhaGoesByItsOwnClocks)
{
    const auto& all = Places::standard();
    const QString pe = QStringLiteral("PE");
    const auto island = all.placesOf({}, pe, QStringLiteral("FERNANDO DE NORONHA"));
    const auto both = all.placesOf({81}, pe, QStringLiteral("Fernando de Noronha"));
    const auto open = [](std::span<const Place> places, const QString& utc) {
        return hours().allowed(places, Channel::Voice, Instant::parse(utc, deskZone()).value()).allowed;
    };
    ASSERT_EQ(island.size(), 1U);
    EXPECT_EQ(both.size(), 2U);
    EXPECT_TRUE(open(island, QStringLiteral("2026-11-23T10:30:00Z"))) << "half past eight there";
    EXPECT_FALSE(open(both, QStringLiteral("2026-11-23T10:30:00Z"))) << "and half past seven in Recife";
    EXPECT_FALSE(open(both, QStringLiteral("2026-11-23T22:30:00Z"))) << "half past eight in the evening there";
    EXPECT_TRUE(open(all.placesOf({81}, pe, QStringLiteral("Recife")), QStringLiteral("2026-11-23T22:30:00Z")));
}

TEST(ContactHours, HolidaysOfNationAndStateAreClosed)
{
    EXPECT_FALSE(allowed(QStringLiteral("SP"), Channel::Voice, QStringLiteral("2026-11-20T10:00")));
    EXPECT_FALSE(allowed(QStringLiteral("SP"), Channel::WhatsApp, QStringLiteral("2026-07-09T10:00")));
    EXPECT_TRUE(allowed(QStringLiteral("RJ"), Channel::WhatsApp, QStringLiteral("2026-07-09T10:00")));
    EXPECT_TRUE(allowed(QStringLiteral("SP"), Channel::Email, QStringLiteral("2026-11-22T03:00")));
}

TEST(ContactHours, MessagesFollowTheGeneralRuleWhereTheLawNamesCallsOnly)
{
    EXPECT_TRUE(allowed(QStringLiteral("RJ"), Channel::Sms, QStringLiteral("2026-11-23T08:30")));
    EXPECT_TRUE(allowed(QStringLiteral("RJ"), Channel::Sms, QStringLiteral("2026-11-21T13:30")));
    EXPECT_FALSE(allowed(QStringLiteral("RJ"), Channel::Sms, QStringLiteral("2026-11-21T14:00")));
    EXPECT_FALSE(allowed(QStringLiteral("AL"), Channel::WhatsApp, QStringLiteral("2026-11-30T10:00")))
        << "a holiday there";
    EXPECT_FALSE(allowed(QStringLiteral("RJ"), Channel::Voice, QStringLiteral("2026-11-23T08:30")));
    EXPECT_FALSE(allowed(QStringLiteral("CE"), Channel::WhatsApp, QStringLiteral("2026-11-23T18:00")));
}

TEST(ContactHours, AnswerSaysUntilWhenAndWhy)
{
    const auto places = at(QStringLiteral("SP"));
    const auto open =
        hours().allowed(places, Channel::Voice, local(QStringLiteral("2026-11-23T10:00"), places.front()));
    EXPECT_TRUE(open.allowed);
    EXPECT_EQ(open.until, local(QStringLiteral("2026-11-23T20:00"), places.front()));
    EXPECT_EQ(open.rule->name, QStringLiteral("sp-calls"));
    EXPECT_TRUE(open.source().contains(QStringLiteral("15.426")));
    const auto shut =
        hours().allowed(places, Channel::Voice, local(QStringLiteral("2026-11-19T21:00"), places.front()));
    EXPECT_FALSE(shut.allowed);
    EXPECT_EQ(shut.until, local(QStringLiteral("2026-11-21T08:00"), places.front())) << "over the holiday to Saturday";
    const auto holiday =
        hours().allowed(places, Channel::Voice, local(QStringLiteral("2026-11-20T10:00"), places.front()));
    EXPECT_TRUE(holiday.reason().contains(QStringLiteral("Zumbi"))) << holiday.reason().toStdString();
}

TEST(ContactHours, AReplyStaysOutOfTheNightThatALawDraws)
{
    const auto replies = [](const char* uf, Channel channel, const char* text) {
        const auto places = at(QString::fromUtf8(uf));
        return hours().allowed(places, channel, local(QString::fromUtf8(text), places.front()), Manner::Reply).allowed;
    };
    EXPECT_TRUE(replies("SP", Channel::WhatsApp, "2026-11-22T23:30")) << "custom asks nothing of a reply";
    EXPECT_TRUE(replies("CE", Channel::WhatsApp, "2026-11-22T10:00")) << "Sunday, in daylight";
    EXPECT_FALSE(replies("CE", Channel::WhatsApp, "2026-11-23T18:00"));
    EXPECT_FALSE(replies("CE", Channel::Sms, "2026-11-23T07:59"));
    EXPECT_TRUE(replies("CE", Channel::Email, "2026-11-23T02:00"));
    EXPECT_FALSE(replies("AL", Channel::Sms, "2026-11-23T20:00"));
    EXPECT_TRUE(replies("AL", Channel::WhatsApp, "2026-11-23T20:00")) << "the law of Alagoas names calls and SMS";
}

TEST(ContactHours, ACityClosesOnItsOwnHolidays)
{
    const auto allowedIn = [](const QString& uf, const QString& city, const char* text) {
        const auto places = Places::standard().placesOf({}, uf, city);
        return hours().allowed(places, Channel::Voice, local(QString::fromUtf8(text), places.front()));
    };
    const QString sp = QStringLiteral("SP");
    const auto holiday = allowedIn(sp, QStringLiteral("São Paulo"), "2027-01-25T10:00");
    EXPECT_FALSE(holiday.allowed);
    EXPECT_TRUE(holiday.reason().contains(QStringLiteral("São Paulo"))) << holiday.reason().toStdString();
    EXPECT_TRUE(allowedIn(sp, QStringLiteral("Campinas"), "2027-01-25T10:00").allowed);
    EXPECT_TRUE(allowedIn(sp, {}, "2027-01-25T10:00").allowed) << "not known: the state's rule";
    EXPECT_FALSE(allowedIn(QStringLiteral("RJ"), QStringLiteral("RIO DE JANEIRO"), "2027-01-20T10:00").allowed);
}

TEST(ContactHours, AnyHourNeverCloses)
{
    const auto places = at(QStringLiteral("SP"));
    const auto answer =
        hours().allowed(places, Channel::Email, local(QStringLiteral("2026-11-20T03:00"), places.front()));
    EXPECT_TRUE(answer.allowed);
    EXPECT_TRUE(answer.until.isNever());
}

TEST(ContactHours, StricterOfAreaCodeAndAddress)
{
    // A number of Acre (UTC-5), an address in Rio (9 to 19, no Saturdays).
    const auto places = Places::standard().placesOf({68}, QStringLiteral("RJ"));
    ASSERT_EQ(places.size(), 2U);
    const auto inRio = [](const char* text) { return Instant::parse(QString::fromUtf8(text), deskZone()).value(); };
    EXPECT_FALSE(hours().allowed(places, Channel::Voice, inRio("2026-11-23T09:30")).allowed) << "07:30 in Acre";
    EXPECT_TRUE(hours().allowed(places, Channel::Voice, inRio("2026-11-23T10:00")).allowed);
    EXPECT_FALSE(hours().allowed(places, Channel::Voice, inRio("2026-11-23T19:00")).allowed);
    EXPECT_EQ(hours().nextAllowed(places, Channel::Voice, inRio("2026-11-20T20:00")), inRio("2026-11-23T10:00"));
}

TEST(Places, AddressInsideAnAreaCodeNarrowsIt)
{
    const Places& places = Places::standard();
    EXPECT_EQ(places.placesOf({47}, QStringLiteral("SC")).size(), 1U);
    EXPECT_EQ(places.placesOf({47}, {}).size(), 2U);
    EXPECT_EQ(places.placesOf({97}, QStringLiteral("AM")).size(), 2U) << "two zones";
    EXPECT_EQ(places.placesOf({92}, QStringLiteral("AM")).size(), 1U);
    EXPECT_EQ(places.placesOf({}, {}).size(), 1U);
    EXPECT_EQ(places.placesOf({99, 10}, QStringLiteral("XX")).size(), 1U);
    EXPECT_EQ(places.ufs().size(), 27);
}

TEST(Places, ZonesAreAnHourOrTwoApart)
{
    const QDateTime noon(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    const auto offset = [&](const char* uf) {
        return Places::standard().zonesOfUf(QString::fromUtf8(uf)).front().offsetFromUtc(noon) / 3600;
    };
    EXPECT_EQ(offset("AC"), -5);
    for (const char* uf : {"AM", "MT", "MS", "RO", "RR"})
        EXPECT_EQ(offset(uf), -4) << uf;
    for (const char* uf : {"SP", "PE", "BA", "PA", "TO", "CE", "AP"})
        EXPECT_EQ(offset(uf), -3) << uf;
}

TEST(ContactHours, RefusesATableThatLeavesGaps)
{
    const auto code = [](const char* text) {
        return ContactHours::fromToml(text, BusinessDays::standard()).error().code;
    };
    EXPECT_EQ(code(""), QStringLiteral("invalid_contact_hours"));
    EXPECT_EQ(code("[[rule]]\nname='a'\nufs=['*']\nchannels=['voice']\nweekday=['20:00','08:00']"),
        QStringLiteral("invalid_contact_hours"));
    EXPECT_EQ(code("[[rule]]\nname='a'\nufs=['*']\nchannels=['pigeon']"), QStringLiteral("invalid_contact_hours"));
    EXPECT_EQ(code("[[rule"), QStringLiteral("invalid_toml"));
}

Channel channelOf(const QJsonObject& one)
{
    const QString name = one.value(u"channel").toString(QStringLiteral("call"));
    return name == u"call" ? Channel::Voice : channelFromName(name).value();
}

TEST(ContactHours, AgreeWithOthers)
{
    const QString file = QStringLiteral("vectors/compliance/contact_hours_cases.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    const QJsonObject root = test::sharedJson(file).object();
    for (const QJsonValue& value : root.value(u"cases").toArray()) {
        const QJsonObject one = value.toObject();
        EXPECT_EQ(allowed(one.value(u"uf").toString(), channelOf(one), one.value(u"local_time").toString()),
            one.value(u"allowed").toBool())
            << test::shown(one);
    }
    for (const QJsonValue& value : root.value(u"timezone_cases").toArray()) {
        const QJsonObject one = value.toObject();
        const QTimeZone agent(one.value(u"agent_tz").toString().toLatin1());
        ASSERT_UNWRAP(const Instant instant, Instant::parse(one.value(u"agent_local").toString(), agent));
        const auto places = Places::standard().placesOf({one.value(u"debtor_ddd").toInt()}, {});
        EXPECT_EQ(hours().allowed(places, Channel::Voice, instant).allowed, one.value(u"allowed").toBool())
            << test::shown(one);
    }
}

} // namespace
} // namespace trato::calendar
