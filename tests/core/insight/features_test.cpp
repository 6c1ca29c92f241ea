#include "insight/risk/features.h"
#include "storage/statements.h"
#include "support/debttest.h"

#include <QRegularExpression>

#include <cmath>

namespace {

using namespace trato;
using namespace trato::insight;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

float value(const Features& features, Feature feature) { return features[static_cast<size_t>(feature)]; }

Instant noon(int month, int day) { return Instant::startOfDay(QDate(2026, month, day), deskZone()) + 12h; }

History someHistory()
{
    History history;
    history.debtor = DebtorId(1);
    history.knownSince = noon(1, 5);
    for (int month = 2; month <= 10; ++month)
        history.dues.push_back({month, QDate(2026, month, 10), 100'00});
    history.payments = {{1, noon(2, 10), 100'00}, {2, noon(3, 20), 100'00}, {3, noon(6, 1), 50'00}};
    history.promises = {{.id = 1,
                            .madeAt = noon(3, 15),
                            .day = QDate(2026, 3, 20),
                            .cents = 100'00,
                            .outcome = History::Outcome::Kept,
                            .endedAt = noon(3, 20)},
        {.id = 2,
            .madeAt = noon(5, 12),
            .day = QDate(2026, 5, 20),
            .outcome = History::Outcome::Broken,
            .endedAt = noon(5, 22)},
        {.id = 3, .madeAt = noon(7, 1), .day = QDate(2026, 7, 6), .cents = 200'00, .endedAt = {}}};
    history.lines = {{InteractionId(1), noon(5, 11), false}, {InteractionId(2), noon(5, 12), true},
        {InteractionId(3), noon(6, 20), false}};
    return history;
}

TEST(RiskFeatures, sayWhatWasKnownOnTheDay)
{
    const History history = someHistory();
    const Features features = featuresOf(history, noon(7, 1), &history.promises[2]);
    // Five fell due (500.00), 250.00 are paid: the third is open.
    EXPECT_EQ(value(features, Feature::DaysLate), QDate(2026, 4, 10).daysTo(QDate(2026, 7, 1)));
    EXPECT_NEAR(value(features, Feature::Overdue), std::log1p(250), 1e-4);
    EXPECT_NEAR(value(features, Feature::DueSoon), std::log1p(100), 1e-4);
    EXPECT_NEAR(value(features, Feature::SharePaid), 0.5, 1e-6);
    EXPECT_EQ(value(features, Feature::Payments), 1);
    EXPECT_NEAR(value(features, Feature::DaysSincePayment), 30, 1e-3);
    EXPECT_EQ(value(features, Feature::PromisesKept), 1);
    EXPECT_EQ(value(features, Feature::PromisesBroken), 1);
    EXPECT_EQ(value(features, Feature::PromiseOpen), 0) << "but the one that is asked about";
    EXPECT_EQ(value(features, Feature::Contacts), 1);
    EXPECT_EQ(value(features, Feature::Answers), 0);
    EXPECT_NEAR(value(features, Feature::DaysSinceAnswer), 50, 1e-3);
    EXPECT_EQ(value(features, Feature::PromiseDays), 5);
    EXPECT_NEAR(value(features, Feature::PromiseShare), 200.0 / 350, 1e-4);
}

TEST(RiskFeatures, arentThereWhereThereIsNothingToCountFrom)
{
    History history;
    history.dues = {{1, QDate(2026, 12, 1), 100'00}};
    const Features features = featuresOf(history, noon(11, 20));
    for (const Feature none : {Feature::SharePaid, Feature::DaysSincePayment, Feature::DaysSinceAnswer,
             Feature::PromiseDays, Feature::PromiseShare})
        EXPECT_TRUE(std::isnan(value(features, none))) << featureInfos()[static_cast<size_t>(none)].name;
    EXPECT_TRUE(owesAt(history, noon(11, 20)));
    EXPECT_FALSE(owesAt(history, noon(10, 20)));
}

TEST(RiskFeatures, whatCameLaterChangesNothing)
{
    const History whole = someHistory();
    for (int month = 1; month <= 10; ++month) {
        const Instant asOf = noon(month, 15);
        History known = whole;
        std::erase_if(known.payments, [&](const auto& paid) { return paid.at > asOf; });
        std::erase_if(known.promises, [&](const auto& promise) { return promise.madeAt > asOf; });
        for (History::Deal& promise : known.promises) {
            if (promise.endedAt > asOf) {
                promise.outcome = History::Outcome::Open;
                promise.endedAt = {};
            }
        }
        std::erase_if(known.lines, [&](const auto& line) { return line.at > asOf; });
        const Features then = featuresOf(known, asOf);
        const Features now = featuresOf(whole, asOf);
        for (size_t i = 0; i < featureCount; ++i)
            EXPECT_TRUE(then[i] == now[i] || (std::isnan(then[i]) && std::isnan(now[i])))
                << featureInfos()[i].name << " in month " << month;
    }
}

TEST(RiskFeatures, theFutureIsTheLabel)
{
    const History history = someHistory();
    const auto promises = samplesOf(history, RiskKind::BrokenPromise, noon(10, 1));
    ASSERT_EQ(promises.size(), 2u) << "the open one teaches nothing yet";
    EXPECT_FALSE(promises[0].happened);
    EXPECT_TRUE(promises[1].happened);
    for (const Sample& sample : samplesOf(history, RiskKind::Default, noon(10, 1))) {
        EXPECT_LE(sample.asOf + foresight, noon(10, 1));
        EXPECT_GE(sample.asOf, history.knownSince);
        const bool paid = std::any_of(history.payments.begin(), history.payments.end(),
            [&](const auto& one) { return one.at > sample.asOf && one.at <= sample.asOf + foresight; });
        EXPECT_EQ(sample.happened, !paid);
    }
}

/// Age, sex, name, place and the like neither are features nor are read.
TEST(RiskFeatures, nothingOfWhoTheyAreIsRead)
{
    const QRegularExpression forbidden(
        u"\\b(age|sex|gender|race|colou?r|religion|birth\\w*|idade|sexo|name|nome|document\\w*|uf|city|street|district|"
        "neighbou?rhood|address|zip|cep|ddd|e_?mail|domain|handle|value|contact_point|debtor\\.|language)\\b"_s);
    QStringList read;
    for (const FeatureInfo& info : featureInfos())
        read.append(QString::fromLatin1(info.name).replace(u'_', u' ') + u' ' + QLatin1StringView(info.meaning));
    for (const storage::Engine engine : {storage::Engine::Sqlite, storage::Engine::PostgreSql}) {
        const auto sql = storage::statementText(u"insight/history"_s, engine);
        ASSERT_RESULT(sql);
        QString statement = *sql;
        // The PostgreSQL text names the rows of its list “value” nowhere; SQLite's json_each does.
        read.append(statement.remove(u"SELECT value AS debtor_id FROM json_each(:debtors)"_s));
    }
    for (const QString& text : read) {
        const auto match = forbidden.match(text);
        EXPECT_FALSE(match.hasMatch()) << match.captured().toStdString() << " in: " << text.toStdString();
    }
    EXPECT_TRUE(forbidden.match(u"debtor.birth_date"_s).hasMatch());
}

} // namespace
