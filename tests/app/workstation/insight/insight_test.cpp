#include "app/workstation/desk/desktest.h"

#include "negotiation/roles.h"
#include "ui/insight/figurecsv.h"
#include "ui/insight/figurestrip.h"
#include "ui/insight/insightpage.h"
#include "ui/insight/insightreading.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"

#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSemaphore>

namespace trato::workstation {
namespace {

using insight::Figure;

/// The room of the figures by keys alone.
class InsightKeys : public DeskTest {
protected:
    void enter()
    {
        STEP(openAt(u"2026-11-19T14:00:00"));
        press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(soon([this] { return window().currentDesk() == u"insight"_s; }));
        ASSERT_TRUE(soon([this] { return !page()->board().parts.empty() && session->runner().isIdle(); }));
    }
    ui::InsightPage* page() { return part<ui::InsightPage>(); }
    bool offers(const QString& words)
    {
        const auto buttons = page()->findChildren<ui::Button*>();
        return std::ranges::any_of(buttons, [&](const ui::Button* one) { return one->text() == words; });
    }
    QString days() { return page()->findChild<ui::ChoiceBar*>()->current(); }
    insight::Metrics counted(const insight::MetricsPeriod& period)
    {
        auto metrics = insight::metricsOf(*database, period, insight::ContactCosts::standard());
        EXPECT_TRUE(metrics);
        return metrics.value_or(insight::Metrics());
    }
};

TEST_F(InsightKeys, eachFigureIsTheOneOfTheCommandLineAndSaysWhatItIs)
{
    STEP(enter());
    const insight::MetricsPeriod days{QDate(2026, 10, 21), QDate(2026, 11, 19)};
    EXPECT_EQ(page()->board().period.from, days.from);
    EXPECT_EQ(page()->board().period.to, days.to);
    EXPECT_EQ(page()->board().before.to, QDate(2026, 10, 20));
    EXPECT_EQ(page()->board().before.from, QDate(2026, 9, 21));
    const insight::Metrics metrics = counted(days);
    const auto tiles = page()->findChildren<ui::FigureTile*>();
    ASSERT_EQ(tiles.size(), 7);
    EXPECT_EQ(tiles[0]->words().value, ui::figureText(Figure::RecoveryRate, figureOf(metrics, Figure::RecoveryRate)));
    EXPECT_FALSE(tiles[0]->words().value.isEmpty());
    EXPECT_TRUE(tiles[0]->hasFocus());
    for (const ui::FigureTile* tile : tiles) {
        EXPECT_TRUE(tile->hasFocus()) << "Tab comes to each";
        EXPECT_FALSE(tile->accessibleDescription().isEmpty());
        EXPECT_TRUE(tile->toolTip().contains(tile->words().definition.toHtmlEscaped()));
        EXPECT_FALSE(tile->words().note.isEmpty()) << "a missing figure says why";
        press(Qt::Key_Tab);
    }
}

TEST_F(InsightKeys, otherDaysAndPortfoliosAreReadAgain)
{
    STEP(enter());
    page()->setSpan(ui::Span::LastMonth);
    ASSERT_TRUE(soon([this] { return page()->board().period.to == QDate(2026, 10, 31); }));
    EXPECT_EQ(page()->board().before.from, QDate(2026, 9, 1));
    EXPECT_EQ(page()->board().before.to, QDate(2026, 9, 30));
    ASSERT_FALSE(page()->board().portfolios.empty());
    const qint64 open = page()->board().funnel[0];
    const ui::Portfolio one = page()->board().portfolios.front();
    page()->setPortfolio(one.id, one.name);
    ASSERT_TRUE(soon([&] { return page()->board().period.portfolio == one.id && session->runner().isIdle(); }));
    EXPECT_LT(page()->board().funnel[0], open);
    EXPECT_EQ(page()->board().now.recovered, counted({QDate(2026, 10, 1), QDate(2026, 10, 31), one.id}).recovered);
}

TEST_F(InsightKeys, theTableForOthersHasTheSameFigures)
{
    STEP(enter());
    QTemporaryDir folder;
    const QString name = folder.filePath(u"figures.csv"_s);
    page()->exportTo(name);
    ASSERT_TRUE(soon([&] { return QFile::exists(name); }));
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_EQ(csv, ui::figuresCsv(page()->board()));
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
    const auto rate = figureOf(page()->board().now, Figure::PromisesKept);
    ASSERT_TRUE(rate);
    EXPECT_TRUE(csv.contains(u"Promises kept;%1;"_s.arg(rate->toString().replace(u'.', u',')).toUtf8())) << csv.data();
    static const QRegularExpression quoted(u"\"[^\"]*\""_s);
    for (const QString& line : QString::fromUtf8(csv).trimmed().split(u'\n'))
        EXPECT_EQ(QString(line).remove(quoted).count(u';'), 3) << line.toStdString();
}

TEST_F(InsightKeys, aFileThatCannotBeWrittenIsSaid)
{
    STEP(enter());
    page()->exportTo(u"/proc/no/figures.csv"_s);
    ASSERT_TRUE(soon([this] { return explains<ui::InsightPage>(u"Choose another folder"_s); }));
}

TEST_F(InsightKeys, whatIsStoppedLeavesWhatWasShown)
{
    STEP(enter());
    const Instant before = page()->board().at;
    clock.advance(1h);
    page()->refresh();
    press(Qt::Key_Escape);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(page()->board().at, before);
    EXPECT_TRUE(says<ui::InsightPage>(u"Stopped"_s));
    press(Qt::Key_R);
    ASSERT_TRUE(soon([&] { return page()->board().at > before; }));
}

TEST_F(InsightKeys, theChoicesAreThoseOfTheFiguresShown)
{
    STEP(enter());
    const QString month = days();
    const ui::Portfolio one = page()->board().portfolios.front();
    const auto areTheOldOnes = [&] { return offers(u"All portfolios"_s) && !offers(one.name) && days() == month; };
    page()->setSpan(ui::Span::Week);
    page()->setPortfolio(one.id, one.name);
    EXPECT_TRUE(offers(one.name));
    press(Qt::Key_Escape);
    EXPECT_TRUE(areTheOldOnes());
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    QCoreApplication::processEvents();
    EXPECT_TRUE(areTheOldOnes());
    EXPECT_EQ(page()->board().period.portfolio, 0);

    run(u"ALTER TABLE survey RENAME TO away"_s);
    page()->setPortfolio(one.id, one.name);
    ASSERT_TRUE(soon([this] { return explains<ui::InsightPage>(u"is still right for its days"_s); }));
    EXPECT_TRUE(areTheOldOnes());
    EXPECT_EQ(page()->board().period.portfolio, 0);
    run(u"ALTER TABLE away RENAME TO survey"_s);
}

TEST_F(InsightKeys, theTableAndItsFileSayWhoseTheyAre)
{
    STEP(enter());
    EXPECT_TRUE(ui::figuresCsv(page()->board()).contains("Portfolio;All portfolios;All portfolios;\r\n"));
    EXPECT_EQ(ui::figuresFileName(page()->board()), u"trato-2026-10-21-2026-11-19.csv"_s);
    const ui::Portfolio one = page()->board().portfolios.front();
    run(u"UPDATE portfolio SET name = 'Varejo; São/Sul' WHERE id = %1"_s.arg(one.id));
    page()->setPortfolio(one.id, one.name);
    ASSERT_TRUE(soon([&] { return page()->board().period.portfolio == one.id && session->runner().isIdle(); }));
    EXPECT_TRUE(
        ui::figuresCsv(page()->board()).contains(u"Portfolio;\"Varejo; São/Sul\";\"Varejo; São/Sul\";\r\n"_s.toUtf8()));
    EXPECT_EQ(ui::figuresFileName(page()->board()), u"trato-varejo-sao-sul-2026-10-21-2026-11-19.csv"_s);
}

TEST_F(InsightKeys, whoComesBackWithinAMinuteReadsNothingAgain)
{
    STEP(enter());
    const Instant read = page()->board().at;
    clock.advance(59s);
    page()->takeFocus();
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_EQ(page()->board().at, read);
    clock.advance(1s);
    page()->takeFocus();
    ASSERT_TRUE(soon([&] { return page()->board().at > read && session->runner().isIdle(); }));
}

TEST_F(InsightKeys, oneReadingAtATimeAndTheLatestAfterIt)
{
    STEP(openAt(u"2026-11-19T14:00:00"));
    std::atomic_int begun = 0;
    QSemaphore gate;
    const auto slowly = [&](storage::Database&, const ui::InsightWish& wish,
                            const ui::JobToken&) -> Result<ui::InsightBoard> {
        ++begun;
        gate.acquire();
        ui::InsightBoard board;
        board.period = {QDate(2026, 11, 19), QDate(2026, 11, 19), wish.portfolio};
        return board;
    };
    ui::InsightReading reading(session->runner(), nullptr, slowly);
    const auto opened = qScopeGuard([&gate] { gate.release(100); });
    std::vector<qint64> shown;
    QObject::connect(&reading, &ui::InsightReading::boardRead, &reading,
        [&](const ui::InsightBoard& board) { shown.push_back(board.period.portfolio); });
    for (const qint64 portfolio : {1, 2, 3, 4})
        reading.read({.portfolio = portfolio, .now = clock.now(), .user = user});
    ASSERT_TRUE(soon([&] { return begun == 1; }));
    // What others ask for is answered meanwhile, by what no reading has taken.
    int answered = 0;
    for (int i = 0; i < 4; ++i)
        session->runner().compute(
            &window(), [](const ui::JobToken&) { return 1; }, [&](int one) { answered += one; });
    ASSERT_TRUE(soon([&] { return answered == 4; }));
    EXPECT_EQ(begun, 1);
    gate.release();
    ASSERT_TRUE(soon([&] { return begun == 2; }));
    EXPECT_TRUE(shown.empty());
    gate.release();
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_EQ(shown, std::vector<qint64>{4});

    reading.read({.portfolio = 5, .now = clock.now(), .user = user});
    ASSERT_TRUE(soon([&] { return begun == 3; }));
    reading.read({.portfolio = 6, .now = clock.now(), .user = user});
    reading.stop();
    gate.release();
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_EQ(begun, 3);
    EXPECT_EQ(shown, std::vector<qint64>{4});
}

TEST_F(InsightKeys, onlyThoseWhoLeadSeeTheFigures)
{
    STEP(enter());
    for (const auto& [who, role] :
        {std::pair(u"rui"_s, negotiation::Role::Supervisor), std::pair(user, negotiation::Role::Negotiator)})
        ASSERT_RESULT(negotiation::giveRole(*database, clock, {who, role, who == user ? u"rui"_s : user}));
    ASSERT_TRUE(soon([this] { return window().currentDesk() != u"insight"_s; }));
    press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_NE(window().currentDesk(), u"insight"_s);
    const auto refused =
        ui::readInsight(*database, {.span = ui::Span::Week, .now = clock.now(), .user = user}, ui::JobToken());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"not_entitled"_s);
}

} // namespace
} // namespace trato::workstation
