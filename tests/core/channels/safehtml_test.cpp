#include "support/hostilehtml.h"

#include "channels/email/htmlmail.h"
#include "channels/email/safehtml.h"

#include <gtest/gtest.h>

namespace {

using namespace trato;
using namespace trato::channels;
using namespace Qt::StringLiterals;

std::string safe(const QString& html, RemoteImages remote = RemoteImages::Blocked)
{
    return safeHtml(html, {u"logo@aurora"_s}, remote).html.toStdString();
}

TEST(SafeHtml, whatIsHarmlessStays)
{
    EXPECT_EQ(safe(u"<p align=center>Bom <b>dia</b>, R$ 10 &amp; 20 < 30</p>"_s),
        "<p align=\"center\">Bom <b>dia</b>, R$ 10 &amp; 20 &lt; 30</p>");
    EXPECT_EQ(safe(u"<td style='COLOR:red; padding-left: 4px; background:url(x); behavior:y'>a"_s),
        "<td style=\"color:red;padding-left:4px\">a</td>");
    EXPECT_EQ(safe(u"<a href='https://aurora.example/?a=1&amp;b=2' onclick=x()>site</a>"_s),
        "<a href=\"https://aurora.example/?a=1&amp;b=2\">site</a>");
}

TEST(SafeHtml, picturesOfTheMailItselfAreItsParts)
{
    EXPECT_EQ(safe(u"<img src=\"cid:logo@aurora\"><img src='cid:other'>"_s), "<img src=\"part/0\"><img>");
}

TEST(SafeHtml, aPictureInItsOwnAddressStaysWhole)
{
    const QString picture = u"data:image/png;base64,"_s + u"QUFB"_s.repeated(20'000);
    EXPECT_EQ(safe(u"<img src=\"%1\">"_s.arg(picture)), u"<img src=\"%1\">"_s.arg(picture).toStdString());
    EXPECT_EQ(safe(u"<img src=\"%1\">"_s.arg(picture.repeated(20))), "<img>");
}

TEST(SafeHtml, whatIsNotClosedIsClosedAndWhatWasNeverOpenedIsNot)
{
    EXPECT_EQ(safe(u"</div><div><b>a</div>b</b>"_s), "<div><b>a</b></div>b");
    EXPECT_EQ(safe(u"a<script>alert(1)"_s), "a");
    EXPECT_EQ(safe(u"a<!-- <b>x</b>"_s), "a");
    EXPECT_EQ(safe(u"a<p title=\"x"_s), "a<p title=\"x\"></p>");
    EXPECT_EQ(safe(u"a<"_s), "a&lt;");
}

TEST(SafeHtml, ofAHostileMailNothingAsksForAnything)
{
    const SafeHtml blocked = safeHtml(test::hostileHtml(u"http://evil.example"_s), {}, RemoteImages::Blocked);
    EXPECT_GE(blocked.remoteImages, 7);
    QString rest = blocked.html;
    rest.remove(u"<a href=\"http://evil.example/link\">"_s);
    EXPECT_FALSE(rest.contains(u"evil.example"_s)) << rest.toStdString();
    EXPECT_FALSE(rest.contains(u"127.0.0.1"_s)) << rest.toStdString();
    EXPECT_FALSE(rest.contains(u"javascript"_s, Qt::CaseInsensitive));
    EXPECT_TRUE(rest.contains(u"a nota 18.204 veio com peso errado"_s));
    const SafeHtml shown = safeHtml(test::hostileHtml(u"http://evil.example"_s), {}, RemoteImages::Shown);
    EXPECT_TRUE(shown.html.contains(u"<img src=\"http://evil.example/img\">"_s));
    EXPECT_FALSE(shown.html.contains(u"style-background"_s));
}

TEST(SafeHtml, nestingWithoutEndAndHugeTextsEnd)
{
    const SafeHtml deep = safeHtml(u"<div>"_s.repeated(100'000) + u"x"_s, {}, RemoteImages::Blocked);
    EXPECT_LT(deep.html.size(), 10'000);
    const SafeHtml opened = safeHtml(u"<"_s.repeated(3'000'000), {}, RemoteImages::Blocked);
    EXPECT_GT(opened.html.size(), 0);
    const SafeHtml quotes = safeHtml(u"<a x=\""_s.repeated(200'000), {}, RemoteImages::Blocked);
    EXPECT_EQ(quotes.remoteImages, 0);
}

TEST(HtmlMail, theHtmlAndItsPicturesComeFromTheKeptMail)
{
    const QByteArray mail =
        "From: ana@example.com\r\nTo: b@example.com\r\nSubject: nota\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n"
        "<p>coment\xe1rio <img src=\"cid:logo@aurora\"></p>\r\n--x\r\nContent-Type: image/png\r\n"
        "Content-ID: <logo@aurora>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--x--\r\n";
    const auto html = htmlOf(mail);
    ASSERT_TRUE(html) << html.error().message.toStdString();
    EXPECT_TRUE(html->html.contains(u"comentário"_s));
    ASSERT_EQ(html->parts.size(), 1U);
    EXPECT_EQ(html->parts[0].contentId, u"logo@aurora"_s);
    EXPECT_EQ(html->parts[0].bytes, QByteArray::fromBase64("iVBORw0KGgo="));
    const auto none = htmlOf("From: a@b.example\r\nSubject: x\r\n\r\noi");
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->html.isEmpty());
}

} // namespace
