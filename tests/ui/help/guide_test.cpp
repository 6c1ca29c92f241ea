#include "ui/help/guide.h"
#include "ui/help/guidebrowser.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

TEST(GuideTest, everyPageOpensWithItsTitleAndItsLinksLeadSomewhere)
{
    const Guide guide;
    ASSERT_GE(guide.pages().size(), 8U);
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QSet<QString> pictures;
    for (const GuidePage& page : guide.pages()) {
        EXPECT_TRUE(page.text.startsWith(QStringLiteral("# "))) << page.id.toStdString();
        EXPECT_FALSE(page.title.isEmpty());
        auto links = link.globalMatch(page.text);
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            // Pictures are those of the documents, a folder of their own; the program carries them beside the pages.
            EXPECT_TRUE(QFile::exists(QStringLiteral(":/help/") + target.section(u'/', -1)))
                << page.id.toStdString() << ": " << target.toStdString();
            if (target.endsWith(QStringLiteral(".png")))
                pictures.insert(target);
        }
    }
    EXPECT_GE(pictures.size(), 4);
}

TEST(GuideTest, everyPageIsThereInEveryLanguageWithTheSameHeadingsAndLinks)
{
    static const QRegularExpression parts(QStringLiteral("^#+ |\\]\\([^)]+\\)"), QRegularExpression::MultilineOption);
    const auto shape = [](const QString& text) {
        QStringList found;
        auto each = parts.globalMatch(text);
        while (each.hasNext())
            found.append(each.next().captured());
        return found;
    };
    const Guide guide;
    for (const GuidePage& page : guide.pages()) {
        for (const char* language : {"en", "es"}) {
            QFile file(QStringLiteral(":/help/%1/%2.md").arg(QString::fromLatin1(language), page.id));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << language << page.id.toStdString();
            EXPECT_EQ(shape(QString::fromUtf8(file.readAll())), shape(page.text)) << language << page.id.toStdString();
        }
    }
}

TEST(GuideTest, searchFindsWithoutAccentsTheBestPageFirst)
{
    const Guide guide;
    const auto hits = guide.search(QStringLiteral("CONEXAO"));
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().page, QStringLiteral("semconexao"));
    EXPECT_FALSE(hits.front().excerpt.isEmpty());
    const auto both = guide.search(QStringLiteral("desfaz digitacao"));
    ASSERT_FALSE(both.empty());
    EXPECT_EQ(both.front().page, QStringLiteral("compositor"));
    EXPECT_TRUE(guide.search(QStringLiteral("palavra que não existe")).empty());
    EXPECT_TRUE(guide.search(QString()).empty());
    EXPECT_TRUE(guide.search(QString(100'000, u'x')).empty());
}

TEST(GuideTest, nothingIsFetchedFromAnywhere)
{
    const Look look;
    GuideBrowser browser(look);
    browser.resize(800, 600);
    for (const QString& source : {QStringLiteral("http://127.0.0.1:1/x.png"), QStringLiteral("file:///etc/passwd"),
             QStringLiteral("../../secret.png")}) {
        browser.showPage(QStringLiteral("# T\n\n![x](%1)\n").arg(source));
        EXPECT_TRUE(browser.document()->resource(QTextDocument::ImageResource, QUrl(source)).value<QImage>().isNull());
    }
    browser.showPage(QStringLiteral("# T\n\n![x](desk-light.png)\n"));
    const QImage picture = browser.document()
                               ->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("desk-light.png")))
                               .value<QImage>();
    ASSERT_FALSE(picture.isNull());
    EXPECT_LE(picture.width(), 800) << "as wide as the text";
}

} // namespace
} // namespace trato::ui
