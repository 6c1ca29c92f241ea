#include "ui/import/importcontroller.h"

#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/agentstate.h"
#include "ui/desk/statusboard.h"
#include "ui/import/faultmodel.h"
#include "ui/import/mappingmodel.h"
#include "ui/import/sampleportfolio.h"

#include "support/result.h"
#include "support/testdatabase.h"
#include "support/waiting.h"

#include <QFile>
#include <QTemporaryDir>

namespace trato::ui {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using exchange::Field;

const QByteArray good = "nome;cpf;contrato;vencimento;valor;telefone\n"
                        "Marlene Figueiredo;318.204.967-40;A-1;05/10/2026;1.234,56;(11) 98765-4321\n"
                        "Vale Transportes Ltda;41.807.356/0001-19;B-7;01/11/2026;99,00;11 3222-0140\n";
const QByteArray oneBad = good + "Errado;318.204.967-41;C-2;05/10/2026;10,00;9876-4321\n";

class ImportControllerTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        runner = std::make_unique<Runner>(databaseUrl());
        feed = std::make_unique<LiveFeed>(databaseUrl());
        controller = std::make_unique<ImportController>(
            DeskContext{look, *runner, *feed, actions, status, agent, clock, u"luana"_s});
    }
    void TearDown() override
    {
        controller.reset();
        feed.reset();
        runner.reset();
        DatabaseTest::TearDown();
    }

    bool soon(const std::function<bool()>& condition) { return test::waitUntil(condition, 20s); }
    bool settled()
    {
        return soon([this] { return runner->isIdle() && !controller->isBusy(); });
    }
    void openFor(const QByteArray& bytes, const QString& creditor = u"Lojas Aurora"_s)
    {
        controller->openBytes(u"carteira.csv"_s, bytes);
        ASSERT_TRUE(settled());
        controller->setTarget(creditor, u"Varejo"_s);
        ASSERT_TRUE(settled());
    }
    void store()
    {
        controller->write();
        ASSERT_TRUE(soon([this] { return controller->step() == ImportStep::Done; }))
            << controller->obstacle().toStdString();
    }
    QByteArray contentOf(const QString& name)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(soon([&] { return file.exists() && runner->isIdle(); }));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    Look look;
    ActionRegistry actions;
    StatusBoard status;
    AgentState agent{clock};
    std::unique_ptr<Runner> runner;
    std::unique_ptr<LiveFeed> feed;
    std::unique_ptr<ImportController> controller;
};

TRATO_BOTH_ENGINES(ImportControllerTest);

TEST_P(ImportControllerTest, comparesAndStoresWhatItShowed)
{
    openFor(good);
    EXPECT_TRUE(controller->preview().compared);
    EXPECT_EQ(controller->preview().report.created, 2);
    EXPECT_EQ(controller->preview().report.cents, 133356);
    EXPECT_EQ(number(u"SELECT count(*) FROM debtor"_s), 0) << "a preview stores nothing";
    store();
    EXPECT_TRUE(controller->failure().code.isEmpty());
    EXPECT_EQ(number(u"SELECT count(*) FROM instalment"_s), 2);
    EXPECT_EQ(number(u"SELECT count(*) FROM audit_entry WHERE actor = 'luana'"_s), 1);

    controller->startAgain();
    openFor(good);
    EXPECT_EQ(controller->preview().report.unchanged, 2);
}

TEST_P(ImportControllerTest, aRefusedLineStopsAllUnlessItIsLeftOutOrPutRight)
{
    openFor(oneBad);
    EXPECT_EQ(controller->preview().report.rejected.size(), 1U);
    EXPECT_FALSE(controller->obstacle().isEmpty());
    controller->write();
    EXPECT_EQ(controller->step(), ImportStep::Check);

    controller->saveRefused(folder.filePath(u"recusadas.csv"_s));
    EXPECT_TRUE(contentOf(u"recusadas.csv"_s).contains("Errado;318.204.967-41;C-2"));

    FaultModel faults(*controller);
    Q_EMIT controller->previewChanged();
    ASSERT_EQ(faults.rowCount(), 1);
    EXPECT_TRUE(faults.setData(faults.index(0, FaultModel::ValueColumn), u"318.204.967-40"_s, Qt::EditRole));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(controller->obstacle().isEmpty());
    EXPECT_EQ(controller->preview().report.warnings.size(), 1U) << "its telephone still lacks the area code";
    store();
    EXPECT_EQ(number(u"SELECT count(*) FROM instalment"_s), 3);
}

TEST_P(ImportControllerTest, refusedLinesCanBeLeftOut)
{
    openFor(oneBad);
    controller->setRejections(exchange::Rejections::SkipLines);
    store();
    EXPECT_EQ(controller->report().created, 2);
    EXPECT_EQ(controller->report().rejected.size(), 1U);
    EXPECT_EQ(number(u"SELECT count(*) FROM instalment"_s), 2);
}

TEST_P(ImportControllerTest, theMapIsKeptAndComesBack)
{
    QByteArray own = good;
    own.replace("nome;cpf", "Quem;Numero");
    openFor(own);
    EXPECT_EQ(controller->problem().code, u"missing_columns"_s);
    EXPECT_EQ(controller->draft().missingFields(), (std::vector<Field>{Field::Document, Field::Name}));
    controller->setField(0, Field::Name);
    controller->setField(1, Field::Document);
    ASSERT_TRUE(settled());
    EXPECT_EQ(controller->preview().report.created, 2);
    controller->saveMapping(folder.filePath(u"mapa.toml"_s));
    ASSERT_UNWRAP(const auto mapping, exchange::ColumnMapping::fromToml(contentOf(u"mapa.toml"_s)));
    EXPECT_EQ(mapping.positions(Field::Document, {u"Quem"_s, u"Numero"_s}), std::vector<int>{1});
    EXPECT_EQ(mapping.date, exchange::DateOrder::DayFirst);
    store();

    // The second file: the creditor is known by its headers, the columns by the map.
    controller->openBytes(u"dezembro.csv"_s, own);
    ASSERT_TRUE(settled());
    EXPECT_EQ(controller->draft().creditor, u"Lojas Aurora"_s);
    EXPECT_EQ(controller->draft().columns[1].field, Field::Document);
    EXPECT_EQ(controller->draft().columns[1].meaning, Meaning::Saved);

    // As a script's map it works for another creditor too.
    controller->openBytes(u"outro.csv"_s, own);
    ASSERT_TRUE(settled());
    controller->setTarget(u"Outra"_s, u"Nova"_s);
    controller->setField(1, std::nullopt);
    controller->loadMapping(folder.filePath(u"mapa.toml"_s));
    ASSERT_TRUE(soon([this] { return controller->draft().columns[1].field == Field::Document; }));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(controller->problem().code.isEmpty()) << controller->problem().message.toStdString();
}

TEST_P(ImportControllerTest, oneThatIsCancelledStoresNothingAndCanBeDoneAgain)
{
    openFor(samplePortfolio());
    controller->setRejections(exchange::Rejections::SkipLines);
    controller->write();
    controller->cancel();
    ASSERT_TRUE(soon([this] { return controller->step() == ImportStep::Done; }));
    EXPECT_EQ(controller->failure().code, u"cancelled"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM debtor"_s), 0);
    controller->backToCheck();
    ASSERT_TRUE(settled());
    store();
    EXPECT_EQ(number(u"SELECT count(*) FROM instalment"_s), 1243);
}

TEST_P(ImportControllerTest, whatIsWrongWithAFileIsSaid)
{
    const auto opened = [this](const QByteArray& bytes) {
        controller->openBytes(u"x.csv"_s, bytes);
        EXPECT_TRUE(settled());
        return controller->problem().code;
    };
    EXPECT_EQ(opened(""), u"empty_file"_s);
    EXPECT_EQ(controller->step(), ImportStep::File);
    EXPECT_EQ(opened(QByteArray("PK\x03\x04", 4) + QByteArray(2000, '\0')), u"spreadsheet_file"_s);
    EXPECT_EQ(opened("nome;cpf\n\"nunca fecha;1\n"), u"unclosed_quote"_s);
    EXPECT_EQ(controller->step(), ImportStep::Check);
    controller->openFile(folder.filePath(u"nada.csv"_s));
    ASSERT_TRUE(settled());
    EXPECT_EQ(controller->problem().code, u"unreadable_file"_s);
    EXPECT_EQ(controller->step(), ImportStep::File);

    // Both encodings in one file: whoever knows says which.
    const QByteArray mixed =
        good + "Jo\xE3o;21926433081;C-1;05/10/2026;10,00;\nJos\xC3\xA9;31820496740;A-2;05/10/2026;10,00;\n";
    EXPECT_EQ(opened(mixed), u"contradictory_encoding"_s);
    EXPECT_EQ(controller->step(), ImportStep::Check);
    controller->setFormats({.encoding = u"windows-1252"_s});
    ASSERT_TRUE(settled());
    EXPECT_TRUE(controller->problem().code.isEmpty());
    EXPECT_EQ(controller->draft().columns.size(), 6U);
}

TEST_P(ImportControllerTest, withoutACreditorOnlyTheReadingIsShown)
{
    controller->openBytes(u"carteira.csv"_s, oneBad);
    ASSERT_TRUE(settled());
    EXPECT_FALSE(controller->preview().compared);
    EXPECT_EQ(controller->preview().lines, 3);
    EXPECT_EQ(controller->preview().report.rejected.size(), 1U);
    EXPECT_FALSE(controller->obstacle().isEmpty());
}

TEST_P(ImportControllerTest, columnsSayHowTheyRead)
{
    MappingModel model(*controller);
    openFor(samplePortfolio());
    const auto reading = [&](int row) { return model.index(row, MappingModel::ReadingColumn).data().toString(); };
    EXPECT_EQ(reading(0), u"recognised"_s);
    EXPECT_EQ(reading(1), u"3 with a problem"_s);
    EXPECT_EQ(reading(2), u"became (11) 98765-4321"_s);
    EXPECT_EQ(reading(3), u"1 without area code"_s);
    EXPECT_EQ(reading(6), u"1 invalid"_s);
    EXPECT_EQ(reading(10), u"you decide"_s);
    // One column only can be the amount: the other one loses it.
    model.setData(model.index(10, MappingModel::FieldColumn), int(Field::Amount), MappingModel::FieldRole);
    EXPECT_FALSE(controller->draft().columns[7].field.has_value());
    EXPECT_EQ(columnLetters(26), u"AA"_s);
    EXPECT_EQ(columnLetters(701), u"ZZ"_s);

    FaultModel faults(*controller);
    FaultFilter filter;
    filter.setSourceModel(&faults);
    controller->setField(10, std::nullopt);
    controller->setField(7, Field::Amount);
    ASSERT_TRUE(settled());
    EXPECT_EQ(filter.rowCount(), 6);
    filter.setKind(FaultFilter::Kind::Warnings);
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setKind(FaultFilter::Kind::Refused);
    filter.setText(u"venc"_s);
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.index(0, FaultModel::LineColumn).data().toString(), u"671"_s);
}

} // namespace
} // namespace trato::ui
