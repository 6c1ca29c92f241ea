#include "corpus.h"

#include <gtest/gtest.h>

#include <cstdio>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;

QString alarmOf(const Reading& reading)
{
    QStringList names;
    for (const Sensitivity sensitivity : reading.sensitivities)
        names.append(sensitivityName(sensitivity));
    return names.join(u',');
}

Reading readingOf(const QString& text) { return reader().read(messageOf(text)); }

} // namespace

// A false alarm stops the machine and costs a person a look; among plain messages few may give one.
TEST(Everyday, SeldomAlarms)
{
    const QVector<Labelled> messages = messagesOf(Set::Everyday);
    int alarms = 0;
    for (const Labelled& message : messages) {
        const Reading reading = readingOf(message.text);
        alarms += reading.sensitivities.isEmpty() ? 0 : 1;
        if (!reading.sensitivities.isEmpty() && qEnvironmentVariableIsSet("TRATO_TEST_VERBOSE"))
            std::printf("%s : %s\n", qPrintable(alarmOf(reading)), qPrintable(message.text));
    }
    std::printf("alarms: %d of %d\n", alarms, static_cast<int>(messages.size()));
    EXPECT_LE(alarms, messages.size() * 9 / 100);
}

TEST(Everyday, PlainTalkIsNoDanger)
{
    for (const QString& text :
        {u"agora não posso falar"_s, u"agora nao posso falar, to no serviço"_s, u"meu marido tá aqui do lado"_s,
            u"oi, to dirigindo, te respondo mais tarde"_s, u"a bateria morreu"_s, u"me chama mais tarde por favor"_s,
            u"vou falar com meu marido e te aviso"_s, u"Não consigo falar agora, estou em reunião."_s})
        EXPECT_EQ(alarmOf(readingOf(text)), QString()) << qPrintable(text);
}

TEST(Everyday, PlainTalkHidesNoSorrow)
{
    EXPECT_NE(alarmOf(readingOf(u"agora não posso falar, meu marido morreu ontem"_s)), QString());
    EXPECT_NE(alarmOf(readingOf(u"agora não posso falar, ele tá aqui e vai me bater"_s)), QString());
    EXPECT_NE(alarmOf(readingOf(u"ok obrigado, quero morrer"_s)), QString());
    EXPECT_NE(alarmOf(readingOf(u"ok obrigado, quero m0rrer"_s)), QString());
}

} // namespace trato::understanding::test
