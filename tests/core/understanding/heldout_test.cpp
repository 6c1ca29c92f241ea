#include "corpus.h"

#include "understanding/scoring/scoretable.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <cstdio>
#include <map>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A set's score, and how it came about.
struct Figures {
    Score score;
    double milliseconds = 0; ///< to read one message, in this build on this machine
};

/// Failures are shown for the sets that may be looked at.
bool isShown(Set set) { return set != Set::Fresh && qEnvironmentVariableIsSet("TRATO_TEST_VERBOSE"); }

QString valueText(const std::optional<qint64>& value) { return value ? QString::number(*value) : u"-"_s; }

QString valueText(const std::optional<int>& value) { return value ? QString::number(*value) : u"-"_s; }

QString valueText(const std::optional<QDate>& value) { return value ? value->toString(Qt::ISODate) : u"-"_s; }

QString joined(const QVector<Sensitivity>& sensitivities)
{
    QStringList names;
    for (const Sensitivity sensitivity : sensitivities)
        names.append(sensitivityName(sensitivity));
    return names.join(u',');
}

void complain(const Labelled& message, const char* what, const QString& meant, const QString& read)
{
    if (meant != read.section(u' ', 0, 0))
        std::printf("%-12s %s -> %s : %s\n", what, qPrintable(meant), qPrintable(read), qPrintable(message.text));
}

void complain(const Labelled& message, const Reading& reading)
{
    complain(message, "intent", intentName(message.intent),
        intentName(reading.intent) + u' ' + QString::number(reading.confidence, 'f', 2));
    complain(message, "sensitivity", joined(message.sensitivities), joined(reading.sensitivities));
    complain(message, "amount", valueText(message.amountCents), valueText(reading.amountCents));
    complain(message, "instalments", valueText(message.instalments), valueText(reading.instalments));
    complain(message, "date", valueText(message.date), valueText(reading.date));
}

Figures measure(Set set)
{
    Figures figures;
    const QVector<Labelled> messages = messagesOf(set);
    qint64 nanoseconds = 0;
    QElapsedTimer timer;
    reader(); // opening is not reading
    for (const Labelled& message : messages) {
        timer.start();
        const Reading reading = reader().read(messageOf(message.text));
        nanoseconds += timer.nsecsElapsed();
        figures.score.add(message, reading);
        if (isShown(set))
            complain(message, reading);
    }
    figures.milliseconds = static_cast<double>(nanoseconds) / 1e6 / static_cast<double>(messages.size());
    return figures;
}

const Score& figuresOf(Set set, const char* name)
{
    static std::map<Set, Figures> known;
    if (const auto found = known.find(set); found != known.end())
        return found->second.score;
    const Figures& figures = known[set] = measure(set);
    std::printf("%s, %.2f ms each\n%s", name, figures.milliseconds,
        scoreTables({{QString::fromLatin1(name), figures.score}}).constData());
    return figures.score;
}

const Score& heldOutFigures() { return figuresOf(Set::HeldOut, "held out"); }

const Score& openFigures() { return figuresOf(Set::Open, "open, hard"); }

const Score& blindFigures() { return figuresOf(Set::Blind, "blind, hard"); }

const Score& latestFigures() { return figuresOf(Set::Latest, "voices, latest"); }

const Score& laterFigures() { return figuresOf(Set::Later, "voices, later"); }

const Score& recentFigures() { return figuresOf(Set::Recent, "voices, recent"); }

const Score& latelyFigures() { return figuresOf(Set::Lately, "voices, lately"); }

const Score& freshFigures() { return figuresOf(Set::Fresh, "voices, fresh"); }

} // namespace

// The floors are somewhat below what is reached (docs/understanding.md), so that an edit that costs something is seen.

TEST(HeldOut, SensitiveMessagesAreNotMissed)
{
    EXPECT_GE(heldOutFigures().any.recall(), 0.97);
    EXPECT_GE(heldOutFigures().any.precision(), 0.88);
}

TEST(HeldOut, TheGravestAreNotMissed)
{
    for (const Sensitivity sensitivity :
        {Sensitivity::SelfHarm, Sensitivity::ViolenceRisk, Sensitivity::Bereavement, Sensitivity::LegalThreat}) {
        EXPECT_GE(heldOutFigures().of(sensitivity).recall(), 0.94) << qPrintable(sensitivityName(sensitivity));
        EXPECT_GE(heldOutFigures().of(sensitivity).precision(), 0.70) << qPrintable(sensitivityName(sensitivity));
    }
}

TEST(HeldOut, IntentsAreRead)
{
    EXPECT_GE(heldOutFigures().macroF1(), 0.88);
    EXPECT_GE(heldOutFigures().sure.precision(), 0.94);
}

TEST(HeldOut, ValuesAreExact)
{
    EXPECT_GE(heldOutFigures().amounts.rate(), 0.90);
    EXPECT_GE(heldOutFigures().instalments.rate(), 0.90);
    EXPECT_GE(heldOutFigures().dates.rate(), 0.92);
    for (const Exactness* values : {&heldOutFigures().amounts, &heldOutFigures().instalments, &heldOutFigures().dates})
        EXPECT_LE(values->inventions(), 0.01);
}

TEST(HardWording, SensitiveMessagesAreSeldomMissed)
{
    EXPECT_GE(blindFigures().any.recall(), 0.94);
    EXPECT_GE(blindFigures().any.precision(), 0.90);
    EXPECT_GE(openFigures().any.recall(), 0.96);
    EXPECT_GE(openFigures().any.precision(), 0.90);
}

TEST(HardWording, IntentsAreRead)
{
    EXPECT_GE(blindFigures().macroF1(), 0.82);
    EXPECT_GE(blindFigures().sure.precision(), 0.90);
    EXPECT_GE(openFigures().macroF1(), 0.90);
}

TEST(HardWording, ValuesAreExact)
{
    for (const Score* report : {&blindFigures(), &openFigures()}) {
        EXPECT_GE(report->amounts.rate(), 0.75);
        EXPECT_GE(report->instalments.rate(), 0.75);
        EXPECT_GE(report->dates.rate(), 0.82);
        for (const Exactness* values : {&report->amounts, &report->instalments, &report->dates})
            EXPECT_LE(values->inventions(), 0.02);
    }
}

TEST(Voices, SensitiveMessagesAreSeldomMissed)
{
    EXPECT_GE(latestFigures().any.recall(), 0.97);
    EXPECT_GE(latestFigures().any.precision(), 0.87);
    EXPECT_GE(laterFigures().any.recall(), 0.97);
    EXPECT_GE(laterFigures().any.precision(), 0.82);
    EXPECT_GE(recentFigures().any.recall(), 0.97);
    EXPECT_GE(recentFigures().any.precision(), 0.88);
    EXPECT_GE(latelyFigures().any.recall(), 0.95);
    EXPECT_GE(latelyFigures().any.precision(), 0.82);
    EXPECT_GE(freshFigures().any.recall(), 0.95);
    EXPECT_GE(freshFigures().any.precision(), 0.82);
}

TEST(Voices, TheGravestAreNextToNeverMissed)
{
    for (const Score* report : {&latestFigures(), &laterFigures(), &recentFigures(), &latelyFigures()}) {
        for (const Sensitivity sensitivity : allSensitivities()) {
            if (isGravest(sensitivity)) {
                EXPECT_GE(report->of(sensitivity).recall(), 0.93) << qPrintable(sensitivityName(sensitivity));
            }
        }
    }
}

TEST(Voices, TheGravestOfTheNewestAreSeldomMissed)
{
    for (const Sensitivity sensitivity : allSensitivities()) {
        if (isGravest(sensitivity)) {
            EXPECT_GE(freshFigures().of(sensitivity).recall(), 0.90) << qPrintable(sensitivityName(sensitivity));
        }
    }
}

TEST(Voices, IntentsAreRead)
{
    EXPECT_GE(latestFigures().macroF1(), 0.89);
    EXPECT_GE(laterFigures().macroF1(), 0.87);
    EXPECT_GE(recentFigures().macroF1(), 0.91);
    EXPECT_GE(latelyFigures().macroF1(), 0.87);
    EXPECT_GE(freshFigures().macroF1(), 0.87);
}

TEST(Voices, ValuesAreSeldomWrong)
{
    for (const Score* report : {&latestFigures(), &laterFigures(), &recentFigures()}) {
        EXPECT_GE(report->amounts.rate(), 0.90);
        EXPECT_GE(report->instalments.rate(), 0.85);
        EXPECT_GE(report->dates.rate(), 0.91);
        for (const Exactness* values : {&report->amounts, &report->instalments, &report->dates})
            EXPECT_LE(values->inventions(), 0.01);
    }
}

} // namespace trato::understanding::test
