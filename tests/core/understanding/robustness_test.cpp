#include "corpus.h"

#include "understanding/calibration.h"
#include "understanding/classifier.h"
#include "understanding/language/lexicon.h"

#include <gtest/gtest.h>

#include <atomic>
#include <ctime>
#include <random>
#include <thread>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;

void expectSound(const QString& text, const Reading& reading)
{
    EXPECT_GE(reading.confidence, 0.0);
    EXPECT_LE(reading.confidence, 1.0 + 1e-9);
    for (const Evidence& evidence : reading.evidence) {
        EXPECT_GE(evidence.from, 0);
        EXPECT_LT(evidence.from, evidence.to);
        EXPECT_LE(evidence.to, text.size());
    }
    EXPECT_GT(reading.amountCents.value_or(1), 0);
    EXPECT_GE(reading.instalments.value_or(2), 2);
    EXPECT_LE(reading.instalments.value_or(2), 120);
    EXPECT_GE(reading.date.value_or(QDate(2026, 11, 19)), QDate(2026, 11, 19));
}

/// Words of every kind glued in any order, with the bytes that break parsers between them.
QString scrambled(std::mt19937& random)
{
    static const QStringList pieces{u"pago "_s, u"dia "_s, u"5 "_s, u"31/02 "_s, u"R$ "_s, u"1.250,00 "_s, u"x "_s,
        u"mil "_s, u"e "_s, u"quinto dia útil "_s, u"de hoje a "_s, u"daqui "_s, u"99999999 "_s, u"vezes "_s, u"não "_s,
        u", "_s, u"\n> "_s, u"👍🏽"_s, QString(QChar(0xD800)), QString(QChar(0)), u"\u202E"_s, u"a\u0301\u0301"_s,
        u"entrada "_s, u"sexta "_s, u"que vem "_s, u"em "_s, u"duas "_s, u"milhão "_s, u"@"_s, u"http://"_s,
        u"morrer "_s, u"procon "_s, u"0 "_s, u"-1 "_s, u"00/00/0000 "_s, u"𝐎𝐢 "_s, u"barão "_s, u"feira "_s};
    std::uniform_int_distribution<qsizetype> piece(0, pieces.size() - 1);
    std::uniform_int_distribution<int> count(0, 40);
    QString text;
    for (int left = count(random); left > 0; --left)
        text += pieces[piece(random)];
    return text;
}

TEST(Robustness, AnythingGivesASoundReading)
{
    std::mt19937 random(20261119);
    for (int i = 0; i < 2000; ++i) {
        const QString text = scrambled(random);
        expectSound(text, reader().read(messageOf(text, i % 2 ? Channel::Email : Channel::WhatsApp)));
    }
}

TEST(Robustness, AnyUnitsGiveASoundReading)
{
    std::mt19937 random(188);
    std::uniform_int_distribution<int> length(0, 300);
    std::uniform_int_distribution<unsigned> wide(0, 0xFFFF);
    std::uniform_int_distribution<unsigned> narrow(0x20, 0xFF);
    for (int i = 0; i < 1000; ++i) {
        QString text;
        for (int left = length(random); left > 0; --left)
            text.append(QChar(static_cast<char16_t>(i % 2 ? wide(random) : narrow(random))));
        expectSound(text, reader().read(messageOf(text)));
    }
}

TEST(Robustness, EmptyIsUnsure)
{
    for (const QString& text : {QString(), u"   "_s, u"\n\n"_s, QString(QChar(0)), u"\u200B"_s}) {
        const Reading reading = reader().read(messageOf(text));
        EXPECT_FALSE(reading.isSure());
        EXPECT_TRUE(reading.sensitivities.isEmpty());
        EXPECT_FALSE(reading.amountCents || reading.instalments || reading.date);
    }
}

TEST(Robustness, WhatIsHiddenFromMachinesIsRead)
{
    for (const QString& text : {u"vоu mе mаtаr hоjе"_s, u"não aguento mais, v o u  m e  m a t a r"_s}) {
        const Reading reading = reader().read(messageOf(text));
        EXPECT_TRUE(reading.sensitivities.contains(Sensitivity::SelfHarm)) << text.toStdString();
    }
}

TEST(Robustness, WhatComesLateInALongMessageIsReadAndMoreThanThatIsUnsure)
{
    const QString late = QString(u"Queria entender o contrato que vocês mandaram. "_s).repeated(400) +
                         u"Não aguento mais viver, vou me matar hoje."_s;
    EXPECT_TRUE(reader().read(messageOf(late)).sensitivities.contains(Sensitivity::SelfHarm));
    EXPECT_TRUE(reader()
                    .read(messageOf(QString(9000, u'x') + u" não aguento mais, vou me matar hoje"_s))
                    .sensitivities.contains(Sensitivity::SelfHarm));
    EXPECT_FALSE(reader().read(messageOf(QString(u"pago dia 10 "_s).repeated(4000))).isSure());
}

TEST(Robustness, TenMegabytesAreReadLikeTheirBeginning)
{
    const QString huge = u"quero pagar dia 10 "_s + QString(10'000'000, u'a');
    const Reader& ready = reader();
    // Processor time: a loaded machine is no fault of the reader.
    const std::clock_t start = std::clock();
    const Reading reading = ready.read(messageOf(huge));
    EXPECT_LT(std::clock() - start, 2 * CLOCKS_PER_SEC);
    expectSound(huge, reading);
    const QString wordy = u"ok, "_s.repeated(2'500'000);
    expectSound(wordy, reader().read(messageOf(wordy, Channel::Email)));
}

TEST(Robustness, BinaryIsRead)
{
    std::mt19937 random(7);
    QByteArray bytes(65536, '\0');
    std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random()); });
    for (const QString& text : {QString::fromLatin1(bytes), QString::fromUtf8(bytes)})
        expectSound(text, reader().read(messageOf(text)));
}

TEST(Robustness, TheWritersZoneMakesTheDay)
{
    Message message = messageOf(u"pago amanhã"_s);
    message.receivedAt = Instant::parse(u"2026-11-20T01:30:00Z", deskZone()).value();
    message.zone = QTimeZone("America/Manaus");
    EXPECT_EQ(reader().read(message).date, QDate(2026, 11, 20));
    message.zone = QTimeZone::utc();
    EXPECT_EQ(reader().read(message).date, QDate(2026, 11, 21));
}

TEST(Robustness, ManyThreadsReadTheSame)
{
    const QString text = u"consigo pagar 200 por mês a partir do dia 10, estou desempregado"_s;
    const Reading expected = reader().read(messageOf(text));
    std::atomic<int> different = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i) {
                const Reading reading = reader().read(messageOf(text));
                different += reading.intent != expected.intent || reading.confidence != expected.confidence ||
                                     reading.sensitivities != expected.sensitivities || reading.date != expected.date
                                 ? 1
                                 : 0;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(different, 0);
}

TEST(Robustness, BrokenModelsAndLexiconsAreRefused)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("fasttext"), QByteArray(1000, 'x')})
        EXPECT_EQ(Classifier::create(bytes, intentNames()).error().code, u"invalid_model"_s);
    const auto kinds = Kinds::create({{u"familia"_s, u"pai mae filh*"_s}}).value();
    EXPECT_EQ(Kinds::create({{u"familia"_s}}).error().code, u"invalid_lexicon"_s);
    EXPECT_EQ(
        Lexicon::create({{u"self_harm"_s, u"sure"_s, u"(unclosed"_s}}, *kinds).error().code, u"invalid_lexicon"_s);
    EXPECT_EQ(Lexicon::create({{u"sadness"_s, u"sure"_s, u"x"_s}}, *kinds).error().code, u"invalid_lexicon"_s);
    EXPECT_EQ(Calibration::fromJson("{}").error().code, u"invalid_calibration"_s);
}

} // namespace

} // namespace trato::understanding::test
