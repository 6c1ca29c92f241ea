#include "corpus.h"

#include <QElapsedTimer>
#include <QMap>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Counts {
    int right = 0;
    int missed = 0;
    int invented = 0;

    void add(bool meant, bool read)
    {
        right += meant && read ? 1 : 0;
        missed += meant && !read ? 1 : 0;
        invented += !meant && read ? 1 : 0;
    }
    double recall() const { return right + missed > 0 ? static_cast<double>(right) / (right + missed) : 1.0; }
    double precision() const { return right + invented > 0 ? static_cast<double>(right) / (right + invented) : 1.0; }
    double f1() const { return right > 0 ? 2.0 * right / (2 * right + missed + invented) : 0.0; }
};

struct Exactness {
    int stated = 0;
    int exact = 0;
    int unstated = 0;
    int invented = 0;

    template <class Value>
    void add(const std::optional<Value>& meant, const std::optional<Value>& read)
    {
        stated += meant ? 1 : 0;
        exact += meant && read == meant ? 1 : 0;
        unstated += meant ? 0 : 1;
        invented += !meant && read ? 1 : 0;
    }
    double rate() const { return stated > 0 ? static_cast<double>(exact) / stated : 1.0; }
    double inventions() const { return unstated > 0 ? static_cast<double>(invented) / unstated : 0.0; }
};

struct Report {
    std::array<Counts, intentCount> intents;
    std::array<Counts, sensitivityCount> sensitivities;
    Counts any;
    Counts sure; ///< of the readings that may be acted upon: right, wrong as "invented"
    Exactness amounts, instalments, dates;
    QMap<QString, int> confusions; ///< "meant read as said" -> how often
    bool shown = false;            ///< failures are printed
    double milliseconds = 0;       ///< to read one message, in this build on this machine

    double macroF1() const
    {
        double sum = 0;
        for (const Counts& counts : intents)
            sum += counts.f1();
        return sum / intentCount;
    }
    const Counts& of(Sensitivity sensitivity) const { return sensitivities[static_cast<size_t>(sensitivity)]; }
};

/// Failures are shown for the sets that may be looked at.
bool isShown(Set set)
{
    return set != Set::Blind && set != Set::Unseen && qEnvironmentVariableIsSet("TRATO_TEST_VERBOSE");
}

template <class Value>
void complain(const Report& report, const HeldOut& example, const char* what, const Value& meant, const Value& read)
{
    if (report.shown)
        std::printf("%-12s %s -> %s : %s\n", what, qPrintable(meant), qPrintable(read), qPrintable(example.text));
}

QString joined(const QVector<Sensitivity>& sensitivities)
{
    QStringList names;
    for (const Sensitivity sensitivity : sensitivities)
        names.append(sensitivityName(sensitivity));
    return names.join(u',');
}

void compareValues(const HeldOut& example, const Reading& reading, Report& report)
{
    report.amounts.add(example.amountCents, reading.amountCents);
    report.instalments.add(example.instalments, reading.instalments);
    report.dates.add(example.date, reading.date);
    const auto text = [](auto value) { return value ? QString::number(static_cast<qint64>(*value)) : u"-"_s; };
    const auto day = [](auto value) { return value ? value->toString(Qt::ISODate) : u"-"_s; };
    if (example.amountCents != reading.amountCents)
        complain(report, example, "amount", text(example.amountCents), text(reading.amountCents));
    if (example.instalments != reading.instalments)
        complain(report, example, "instalments", text(example.instalments), text(reading.instalments));
    if (example.date != reading.date)
        complain(report, example, "date", day(example.date), day(reading.date));
}

Report measure(Set set)
{
    Report report;
    report.shown = isShown(set);
    const QVector<HeldOut> examples = messagesOf(set);
    qint64 nanoseconds = 0;
    QElapsedTimer timer;
    reader(); // opening is not reading
    for (const HeldOut& example : examples) {
        timer.start();
        const Reading reading = reader().read(messageOf(example.text));
        nanoseconds += timer.nsecsElapsed();
        for (const Intent intent : allIntents())
            report.intents[static_cast<size_t>(intent)].add(example.intent == intent, reading.intent == intent);
        for (const Sensitivity sensitivity : allSensitivities()) {
            report.sensitivities[static_cast<size_t>(sensitivity)].add(
                example.sensitivities.contains(sensitivity), reading.sensitivities.contains(sensitivity));
        }
        report.any.add(!example.sensitivities.isEmpty(), reading.isSensitive());
        if (reading.isSure())
            report.sure.add(reading.intent == example.intent, true);
        if (reading.intent != example.intent)
            ++report.confusions[intentName(example.intent) + u" read as "_s + intentName(reading.intent)];
        if (reading.intent != example.intent)
            complain(report, example, "intent", intentName(example.intent),
                intentName(reading.intent) + u' ' + QString::number(reading.confidence, 'f', 2));
        if (joined(reading.sensitivities) != joined(example.sensitivities))
            complain(report, example, "sensitivity", joined(example.sensitivities), joined(reading.sensitivities));
        compareValues(example, reading, report);
    }
    report.milliseconds = static_cast<double>(nanoseconds) / 1e6 / static_cast<double>(examples.size());
    return report;
}

void print(const char* name, const Counts& counts)
{
    std::printf("  %-22s recall %.3f  precision %.3f  F1 %.3f  (%d)\n", name, counts.recall(), counts.precision(),
        counts.f1(), counts.right + counts.missed);
}

void print(const char* name, const Exactness& exactness)
{
    std::printf("  %-22s exact %.3f of %d  invented %.4f of %d\n", name, exactness.rate(), exactness.stated,
        exactness.inventions(), exactness.unstated);
}

void printWorstConfusions(const Report& report)
{
    constexpr qsizetype shown = 6;
    QStringList pairs = report.confusions.keys();
    std::stable_sort(pairs.begin(), pairs.end(),
        [&](const QString& left, const QString& right) { return report.confusions[left] > report.confusions[right]; });
    for (const QString& pair : pairs.mid(0, shown))
        std::printf("  %d x %s\n", report.confusions[pair], qPrintable(pair));
}

void print(const char* name, const Report& report)
{
    std::printf("%s messages, %.2f ms each: intents macro-F1 %.3f\n", name, report.milliseconds, report.macroF1());
    for (const Intent intent : allIntents())
        print(qPrintable(intentName(intent)), report.intents[static_cast<size_t>(intent)]);
    printWorstConfusions(report);
    std::printf("Sensitivities\n");
    for (const Sensitivity sensitivity : allSensitivities())
        print(qPrintable(sensitivityName(sensitivity)), report.of(sensitivity));
    print("any", report.any);
    std::printf(
        "Sure readings: %d, right %.3f\nValues\n", report.sure.right + report.sure.invented, report.sure.precision());
    print("amount_cents", report.amounts);
    print("instalments", report.instalments);
    print("date", report.dates);
}

const Report& figuresOf(Set set, const char* name)
{
    static std::map<Set, Report> reports;
    const auto known = reports.find(set);
    if (known != reports.end())
        return known->second;
    const Report& report = reports[set] = measure(set);
    print(name, report);
    return report;
}

const Report& heldOutFigures() { return figuresOf(Set::HeldOut, "Held-out"); }

const Report& openFigures() { return figuresOf(Set::Open, "Open hard"); }

const Report& blindFigures() { return figuresOf(Set::Blind, "Blind hard"); }

const Report& seenFigures() { return figuresOf(Set::Seen, "Voices, seen"); }

const Report& unseenFigures() { return figuresOf(Set::Unseen, "Voices, unseen"); }

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
    for (const Report* report : {&blindFigures(), &openFigures()}) {
        EXPECT_GE(report->amounts.rate(), 0.75);
        EXPECT_GE(report->instalments.rate(), 0.75);
        EXPECT_GE(report->dates.rate(), 0.82);
        for (const Exactness* values : {&report->amounts, &report->instalments, &report->dates})
            EXPECT_LE(values->inventions(), 0.02);
    }
}

TEST(Voices, SensitiveMessagesAreSeldomMissed)
{
    EXPECT_GE(seenFigures().any.recall(), 0.91);
    EXPECT_GE(seenFigures().any.precision(), 0.75);
    EXPECT_GE(unseenFigures().any.recall(), 0.94);
    EXPECT_GE(unseenFigures().any.precision(), 0.84);
}

TEST(Voices, IntentsAreRead)
{
    EXPECT_GE(seenFigures().macroF1(), 0.80);
    EXPECT_GE(unseenFigures().macroF1(), 0.86);
    EXPECT_GE(unseenFigures().sure.precision(), 0.94);
}

TEST(Voices, ValuesAreSeldomWrong)
{
    for (const Report* report : {&seenFigures(), &unseenFigures()}) {
        EXPECT_GE(report->amounts.rate(), 0.90);
        EXPECT_GE(report->instalments.rate(), 0.85);
        EXPECT_GE(report->dates.rate(), 0.91);
        for (const Exactness* values : {&report->amounts, &report->instalments, &report->dates})
            EXPECT_LE(values->inventions(), 0.01);
    }
}

} // namespace trato::understanding::test
