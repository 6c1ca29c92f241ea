#include "support/result.h"
#include "support/testdatabase.h"

#include "timeline/search.h"
#include "timeline/timeline.h"

#include <gmock/gmock.h>

namespace {

using namespace trato;
using namespace trato::timeline;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class SearchTest : public test::DatabaseTest {
protected:
    qint64 add(const QString& text, qint64 debtor = 1, int second = 0)
    {
        const auto id = Timeline(database())
                            .append({.debtor = DebtorId(debtor),
                                .at = clock.now() + std::chrono::seconds(second),
                                .channel = Channel::Sms,
                                .kind = u"message"_s,
                                .text = text});
        EXPECT_TRUE(id);
        return id->value();
    }
    std::vector<qint64> found(const QString& text, std::optional<DebtorId> debtor = {}, int limit = 50)
    {
        std::vector<qint64> ids;
        const auto hits = Search(database()).find({.text = text, .debtor = debtor, .limit = limit});
        EXPECT_TRUE(hits) << hits.error().message.toStdString();
        for (const SearchHit& hit : *hits)
            ids.push_back(hit.interaction.value());
        return ids;
    }
};
TRATO_BOTH_ENGINES(SearchTest);

TEST_P(SearchTest, findsBeginningsOfWordsWithoutAccentsAndCaseNewestFirst)
{
    const auto first = add(u"Não recebi a SEGUNDA via do boleto"_s, 1, 0);
    const auto last = add(u"manda o boleto, não achei"_s, 2, 10);
    const auto middle = add(u"BOLETOS! nao"_s, 3, 5);
    add(u"paguei por pix"_s, 1, 20);
    EXPECT_THAT(found(u"boleto nao"_s), ElementsAre(last, middle, first));
    EXPECT_THAT(found(u"segunda via"_s), ElementsAre(first));
    EXPECT_THAT(found(u"oleto"_s), IsEmpty());
}

TEST_P(SearchTest, aDebtorAndALimitNarrowItDown)
{
    add(u"boleto"_s, 1);
    const auto two = add(u"boleto"_s, 2, 1);
    EXPECT_THAT(found(u"boleto"_s, DebtorId(2)), ElementsAre(two));
    EXPECT_THAT(found(u"boleto"_s, {}, 1), ElementsAre(two));
    EXPECT_THAT(found(u"boleto"_s, DebtorId(3)), IsEmpty());
}

TEST_P(SearchTest, amountsAndMarksAreWordsToo)
{
    const auto id = add(u"consigo R$ 1.250,00 dia 15/12"_s);
    EXPECT_THAT(found(u"1.250,00"_s), ElementsAre(id));
    EXPECT_THAT(found(u"15/12"_s), ElementsAre(id));
}

TEST_P(SearchTest, hostileQueriesFindNothing)
{
    add(u"boleto"_s);
    for (const QString& text : {u""_s, u"\""_s, u"'; DROP TABLE interaction; --"_s, u"*"_s, u"a:*|b"_s, u"NEAR("_s,
             QString(QChar(0xDC00)), QString(QChar::Null), QString(100'000, u'a')})
        EXPECT_THAT(found(text), IsEmpty()) << text.left(20).toStdString();
}

TEST(SnippetTest, aShortTextIsShownWhole)
{
    const Snippet snippet = snippetOf(u"Não recebi o boleto"_s, {u"boleto"_s, u"nao"_s});
    EXPECT_EQ(snippet.text, u"Não recebi o boleto"_s);
    EXPECT_THAT(snippet.matches, ElementsAre(Range{0, 3}, Range{13, 19}));
}

TEST(SnippetTest, aLongTextIsCutAtWordsAroundTheMatch)
{
    const QString text = u"palavra "_s.repeated(100) + u"BOLÊTO"_s + u" palavra"_s.repeated(100);
    const Snippet snippet = snippetOf(text, {u"boleto"_s}, 60);
    ASSERT_EQ(snippet.matches.size(), 1u);
    const Range match = snippet.matches.front();
    EXPECT_EQ(snippet.text.sliced(match.from, match.to - match.from), u"BOLÊTO"_s);
    EXPECT_TRUE(snippet.text.startsWith(u"…palavra"_s)) << snippet.text.toStdString();
    EXPECT_TRUE(snippet.text.endsWith(u'…'));
    EXPECT_LE(snippet.text.size(), 64);
}

TEST(SnippetTest, decomposedAccentsAndEmojiKeepTheirPlace)
{
    const QString text = u"💸 nao\u0303 sei"_s;
    const Snippet snippet = snippetOf(text, {u"nao"_s});
    ASSERT_EQ(snippet.matches.size(), 1u);
    EXPECT_EQ(
        snippet.text.sliced(snippet.matches[0].from, snippet.matches[0].to - snippet.matches[0].from), u"nao\u0303"_s);
}

TEST(SnippetTest, lineEndsBecomeBlanksAndAMissingWordShowsTheBeginning)
{
    EXPECT_EQ(snippetOf(u"um\ndois"_s, {u"tres"_s}).text, u"um dois"_s);
    EXPECT_TRUE(snippetOf(QString(), {u"tres"_s}).text.isEmpty());
}

} // namespace
