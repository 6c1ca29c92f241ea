#include "app/ctl/program.h"
#include "base/json.h"
#include "support/shared.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

#include <sstream>

namespace trato::ctl {
namespace {

struct Shown {
    int exitCode = -1;
    QJsonObject out;
};

Shown showFile(std::vector<std::string> arguments, const std::string& input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int exitCode = runProgram(std::move(arguments), {in, out, err});
    return {exitCode, json::parseObject(QByteArrayView(out.str())).value_or(QJsonObject())};
}

std::string ownFile(const char* path)
{
    return test::sourcePath(QStringLiteral("tests/data/") + QLatin1StringView(path)).toStdString();
}

std::string ownBytes(const char* path)
{
    QFile file(QString::fromStdString(ownFile(path)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

} // namespace

TEST(CnabShowCommand, AnswersAsTheContractSays)
{
    const Shown shown = showFile({"cnab", "show", ownFile("cnab/341-400.ret")});
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_EQ(shown.out[u"layout"], QStringLiteral("400"));
    EXPECT_EQ(shown.out[u"bank"], QStringLiteral("341"));
    EXPECT_EQ(shown.out[u"problems"], QJsonArray());
    const QJsonObject paid = shown.out[u"records"][1].toObject();
    EXPECT_EQ(paid[u"line"], 3);
    EXPECT_EQ(paid[u"our_number"], QStringLiteral("00000102"));
    EXPECT_EQ(paid[u"document"], QStringLiteral("PARC-0002"));
    EXPECT_EQ(paid[u"occurrence"], QStringLiteral("06"));
    EXPECT_EQ(paid[u"occurrence_date"], QStringLiteral("2026-01-18"));
    EXPECT_EQ(paid[u"credit_date"], QStringLiteral("2026-01-20"));
    EXPECT_EQ(paid[u"amount"], QStringLiteral("200.00"));
    EXPECT_EQ(paid[u"paid"], QStringLiteral("204.66"));
    EXPECT_EQ(paid[u"fee"], QStringLiteral("1.99"));
    EXPECT_EQ(paid[u"is_payment"], true);
    EXPECT_TRUE(shown.out[u"records"][0][u"credit_date"].isNull());
    EXPECT_EQ(shown.out[u"records"][0][u"is_payment"], false);
}

TEST(CnabShowCommand, StandardInputAndProblems)
{
    const std::string whole = ownBytes("cnab/001-240.ret");
    const Shown shown = showFile({"cnab", "show", "-"}, whole.substr(0, whole.size() / 2));
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_EQ(shown.out[u"layout"], QStringLiteral("240"));
    EXPECT_EQ(shown.out[u"complete"], false);
    QStringList codes;
    for (const QJsonValue problem : shown.out[u"problems"].toArray()) {
        EXPECT_GT(problem[u"line"].toInt(), 0);
        codes.append(problem[u"code"].toString());
    }
    EXPECT_TRUE(codes.contains(QStringLiteral("missing_trailer"))) << codes.join(u' ').toStdString();
}

TEST(CnabShowCommand, WhatIsNoReturnFileIsRefused)
{
    const Shown foreign = showFile({"cnab", "show", "-"}, "a;b\n");
    EXPECT_EQ(foreign.exitCode, 1);
    EXPECT_EQ(foreign.out[u"error"][u"code"], QStringLiteral("not_cnab"));
    EXPECT_EQ(showFile({"cnab", "show", "-"}).out[u"error"][u"code"], QStringLiteral("empty_file"));
    EXPECT_EQ(showFile({"cnab", "show", "/nowhere/at/all"}).out[u"error"][u"code"], QStringLiteral("unreadable_file"));
    EXPECT_EQ(showFile({"cnab", "show"}).exitCode, 2);
}

TEST(OfxShowCommand, AnswersAsTheContractSays)
{
    const Shown shown = showFile({"ofx", "show", "-"}, ownBytes("ofx/aberto.ofx"));
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_EQ(shown.out[u"account"], QStringLiteral("1234012345"));
    const QJsonArray transactions = shown.out[u"transactions"].toArray();
    ASSERT_EQ(transactions.size(), 2);
    EXPECT_EQ(transactions[0][u"id"], QStringLiteral("20260803001"));
    EXPECT_EQ(transactions[0][u"date"], QStringLiteral("2026-08-03"));
    EXPECT_EQ(transactions[0][u"amount"], QStringLiteral("204.66"));
    EXPECT_EQ(transactions[0][u"memo"], QStringLiteral("PIX RECEBIDO PADARIA & CONFEITARIA JOÃO"));
    EXPECT_EQ(transactions[1][u"amount"], QStringLiteral("-11.11"));
    EXPECT_EQ(shown.out[u"balance_lines"].toArray().size(), 1);
    EXPECT_EQ(showFile({"ofx", "show", ownFile("ofx/fechado.ofx")}).exitCode, 0);
    EXPECT_EQ(showFile({"ofx", "show", "-"}, "x").out[u"error"][u"code"], QStringLiteral("not_ofx"));
}

} // namespace trato::ctl
