#include "documents/document.h"
#include "documents/flow.h"
#include "documents/interleaved.h"
#include "support/pagereader.h"
#include "support/result.h"

namespace trato::documents {
namespace {

const About about{.title = QStringLiteral("Acordo nº 12"),
    .author = QStringLiteral("Cobrança Exemplo"),
    .subject = {},
    .created = Instant(1'795'000'000'000'000)};

QString withoutBlanks(QString text)
{
    text.remove(u' ').remove(u'\n').remove(QChar(u'\f'));
    return text;
}

TEST(Document, WritesWhatIsOnIt)
{
    Document document(about);
    Page& page = document.addPage();
    page.text({20, 20, 100}, QStringLiteral("Ação, coração, pêssego, José d'Ávila"), {.size = 12});
    page.frame({20, 40, 50, 10});
    ASSERT_UNWRAP(const QByteArray pdf, document.pdf());
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(test::textOf(pdf).contains(QStringLiteral("Ação, coração, pêssego, José d'Ávila")))
        << test::textOf(pdf).toStdString();
    const test::PdfFonts fonts = test::fontsOf(pdf);
    EXPECT_TRUE(fonts.allEmbedded) << fonts.names.join(u' ').toStdString();
    EXPECT_TRUE(fonts.names.join(u' ').contains(QStringLiteral("NotoSans")));
}

TEST(Document, TheSameContentIsTheSameFile)
{
    const auto written = [] {
        Document document(about);
        Flow flow(document);
        flow.heading(QStringLiteral("Condições"));
        flow.paragraph(QStringLiteral("Doze parcelas iguais."));
        return *document.pdf();
    };
    EXPECT_EQ(written(), written());
}

TEST(Document, WritesAllScripts)
{
    Document document(about);
    Page& page = document.addPage();
    const QStringList names{QStringLiteral("مريم الخطيب"), QStringLiteral("שרה כהן"), QStringLiteral("Nguyễn Thị Ánh"),
        QStringLiteral("Łukasz Żółć"), QStringLiteral("Ελένη Παπαδοπούλου"), QStringLiteral("Дарья")};
    double at = 20;
    for (const QString& name : names) {
        page.text({20, at, 100}, name);
        at += 10;
    }
    page.text({20, at, 100}, QStringLiteral("Ana 😀 Souza"));
    ASSERT_UNWRAP(const QByteArray pdf, document.pdf());
    const QString text = test::textOf(pdf);
    for (const QString& name : names.sliced(2))
        EXPECT_TRUE(text.contains(name)) << name.toStdString() << " in " << text.toStdString();
    EXPECT_TRUE(test::fontsOf(pdf).allEmbedded);
    const auto pages = test::drawnPages(pdf, 100);
    ASSERT_EQ(pages.size(), 1U);
    for (int i = 0; i < 7; ++i)
        EXPECT_LT(pages[0].darkest(20, 20 + i * 10, 60, 6, 100), 128) << "line " << i << " is empty";
}

TEST(Document, HostileTextsStayInTheirBox)
{
    const QString shouting(200, u'W');
    QString flags;
    for (int i = 0; i < 200; ++i)
        flags += QStringLiteral("😀");
    const QStringList hostile{shouting, QString(5'000'000, u'x'), QString(100'000, u' ') + u'y', flags,
        QString(3000, QChar(0x0301)), QString(1000, QChar(0xD800)), QStringLiteral("a\0b\x1b[2J").repeated(50),
        QString(2000, u'\n'), QStringLiteral("\u202Eeman esrever").repeated(20)};
    for (const QString& text : hostile) {
        Document document(about);
        const Box box{30, 30, 60, 8};
        const double height = document.addPage().text(box, text, {.size = 9, .smallestSize = 6});
        EXPECT_LE(height, 8.01) << text.left(20).toStdString();
        ASSERT_UNWRAP(const QByteArray pdf, document.pdf());
        const auto pages = test::drawnPages(pdf, 100);
        ASSERT_EQ(pages.size(), 1U);
        EXPECT_EQ(pages[0].darkest(0, 41, 210, 200, 100), 255) << text.left(20).toStdString() << " runs out below";
        EXPECT_EQ(pages[0].darkest(93, 0, 117, 200, 100), 255)
            << text.left(20).toStdString() << " runs out to the right";
    }
}

TEST(Document, LongCodesAreBrokenWithoutHyphens)
{
    Document document(about);
    document.addPage().text({20, 20, 30}, QString(100, u'8'));
    const QString text = test::textOf(*document.pdf());
    EXPECT_EQ(text.count(u'8'), 100);
    EXPECT_FALSE(text.contains(u'-') || text.contains(QChar(0x2010))) << text.toStdString();
}

TEST(Document, DirectionOverridesPrintNothingReversed)
{
    Document document(about);
    document.addPage().text({20, 20, 100}, QStringLiteral("Banco \u202Eodaslaf\u202C Exemplo"));
    EXPECT_TRUE(test::textOf(*document.pdf()).contains(QStringLiteral("Banco odaslaf Exemplo")));
}

TEST(Document, PicturesOfPagesAreThePages)
{
    Document document(about);
    document.addPage().fill({10, 10, 50, 50}, 0);
    ASSERT_UNWRAP(const QByteArray png, document.png(0, 50));
    EXPECT_TRUE(png.startsWith("\x89PNG"));
    EXPECT_EQ(document.png(1).error().code, QStringLiteral("no_such_page"));
    EXPECT_EQ(document.png(-1).error().code, QStringLiteral("no_such_page"));

    Document second(about);
    EXPECT_TRUE(second.addPage().image({10, 10, 105, 148.5}, png));
    EXPECT_FALSE(second.page(0).image({10, 10, 105, 148.5}, png.left(png.size() / 2)));
    EXPECT_FALSE(second.page(0).image({10, 10, 105, 148.5}, "no picture"));
    const auto pages = test::drawnPages(*second.pdf(), 100);
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_LT(pages[0].darkest(16, 16, 22, 22, 100), 40) << "half as large";
    EXPECT_EQ(pages[0].darkest(45, 16, 60, 22, 100), 255);
}

TEST(Flow, TablesBreakWithTheirHead)
{
    Document document(about);
    Flow flow(document);
    flow.title(QStringLiteral("Acordo"));
    Table table{
        .columns = {{.title = QStringLiteral("Parcela")}, {.title = QStringLiteral("Valor"), .align = Align::Right}}};
    for (int i = 1; i <= 120; ++i)
        table.rows.push_back({QString::number(i), QStringLiteral("R$ %1,00").arg(i)});
    table.total = {QStringLiteral("Total"), QStringLiteral("R$ 7.260,00")};
    flow.table(table);
    flow.foot(QStringLiteral("Cobrança Exemplo"));
    EXPECT_GE(document.pageCount(), 3);
    const QString text = test::textOf(*document.pdf());
    EXPECT_EQ(text.count(QStringLiteral("Parcela")), document.pageCount());
    EXPECT_TRUE(text.contains(QStringLiteral("R$ 120,00")));
    EXPECT_TRUE(text.contains(QStringLiteral("R$ 7.260,00")));
    EXPECT_TRUE(text.contains(QStringLiteral("1/%1").arg(document.pageCount())));
}

TEST(Flow, TextsLongerThanAPageLoseNothing)
{
    Document document(about);
    Flow flow(document);
    QString words;
    for (int i = 0; i < 3000; ++i)
        words += QStringLiteral("p%1 ").arg(i);
    flow.paragraph(words.trimmed());
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines.append(QStringLiteral("linha%1").arg(i));
    flow.paragraph(lines.join(u'\n'));
    EXPECT_GE(document.pageCount(), 4);
    const QString text = withoutBlanks(test::textOf(*document.pdf()));
    EXPECT_TRUE(text.contains(withoutBlanks(words)));
    EXPECT_TRUE(text.contains(lines.join(QString())));
}

TEST(Flow, FactsPointsAndOddTables)
{
    Document document(about);
    Flow flow(document);
    flow.facts({{QStringLiteral("Credor"), QStringLiteral("Lojas Exemplo Ltda.")}, {{}, {}},
        {QStringLiteral("Nome"), QString(400, u'M')}});
    flow.points({QStringLiteral("primeiro"), QString(), QStringLiteral("segundo")});
    flow.table({});
    flow.table({.columns = {{.title = QStringLiteral("A")}},
        .rows = {{}, {QStringLiteral("um"), QStringLiteral("sobra")}, {QString(5'000, u'W')}}});
    flow.rule();
    const Box box = flow.reserve(30);
    flow.page().frame(box);
    const QString text = test::textOf(*document.pdf());
    EXPECT_TRUE(text.contains(QStringLiteral("Lojas Exemplo Ltda.")));
    EXPECT_TRUE(text.contains(QStringLiteral("segundo")));
    EXPECT_LE(box.bottom(), 297 - 20);
}

TEST(Interleaved, AScannerReadsItBack)
{
    const QString digits = QStringLiteral("00196165600000387400000003128557000123456717");
    Document document(about);
    Page& page = document.addPage();
    page.modules({20, 20, 103, 13}, interleavedTwoOfFive(digits));
    const auto pages = test::drawnPages(*document.pdf());
    ASSERT_EQ(pages.size(), 1U);
    const auto codes = test::codesOn(pages[0]);
    ASSERT_EQ(codes.size(), 1U);
    EXPECT_EQ(codes[0].kind, QStringLiteral("I2/5"));
    EXPECT_EQ(codes[0].text, digits);
}

TEST(Interleaved, HasTheModulesOfTheStandard)
{
    EXPECT_EQ(interleavedTwoOfFive(QString(44, u'0')).columns, 4 + 22 * 18 + 5);
    EXPECT_EQ(interleavedTwoOfFive(u"123").columns, 0);
    EXPECT_EQ(interleavedTwoOfFive(u"").columns, 0);
    EXPECT_EQ(interleavedTwoOfFive(u"12a4").columns, 0);
}

} // namespace
} // namespace trato::documents
