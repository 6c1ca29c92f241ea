#include "app/ctl/program.h"
#include "base/json.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sstream>

namespace trato::ctl {
namespace {

struct Answer {
    int exitCode = -1;
    QJsonObject out;
    std::string text;

    [[nodiscard]] QString at(const char* field) const { return out.value(QLatin1StringView(field)).toString(); }
    [[nodiscard]] bool isNull(const char* field) const { return out.value(QLatin1StringView(field)).isNull(); }
    [[nodiscard]] std::string refusal() const
    {
        return out.value(u"error").toObject().value(u"code").toString().toStdString();
    }
};

Answer run(std::vector<std::string> arguments, const std::string& input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    Answer result;
    result.exitCode = runProgram(std::move(arguments), {in, out, err});
    result.text = out.str();
    result.out = json::parseObject(QByteArrayView(result.text)).value_or(QJsonObject());
    return result;
}

using Arguments = std::vector<std::string>;

Arguments plan(const Arguments& changes)
{
    Arguments all{"plan", "--principal", "1000.00", "--start", "2026-01-10", "--first-due", "2026-02-10"};
    all.insert(all.end(), changes.begin(), changes.end());
    return all;
}

TEST(Program, EveryRefusalHasTheSameShape)
{
    const Answer format = run({"--format", "xml", "document", "check", "1"});
    EXPECT_EQ(format.exitCode, 1);
    EXPECT_EQ(format.refusal(), "invalid_choice");
    EXPECT_TRUE(format.out.value(u"error")[u"detail"].isObject());
}

TEST(Program, ItsOwnOptionsMayStandBehindTheCommand)
{
    EXPECT_EQ(run({"document", "check", "52998224725", "--format", "json"}).exitCode, 0);
    EXPECT_EQ(run({"document", "check", "queue"}).exitCode, 0) << "a command's name as a value";
    EXPECT_EQ(run({"document", "check", "1", "--nonsense"}).exitCode, 2);
}

TEST(Program, ATableIsNotObeyedByTheTerminal)
{
    const Answer table =
        run({"--format", "table", "pix", "encode", "--url", "pix.example.com/a", "--name", "A", "--city", "B"});
    EXPECT_EQ(table.exitCode, 0) << table.text;
    const Answer hostile = run({"--format", "table", "email", "show", "-"}, "From: a@b.com\nSubject: \x1b[2Jx\n\ny\n");
    EXPECT_EQ(hostile.exitCode, 0);
    EXPECT_EQ(hostile.text.find('\x1b'), std::string::npos);
}

TEST(CadenceCommand, CheckSaysWhatItDoesOrWhatIsWrong)
{
    const std::string sound =
        "name = \"leve\"\n[[step]]\nname = \"d+3\"\nday = 3\nat = \"09:00\"\nchannels = [\"sms\"]\n"
        "template = \"quer_opcoes\"\n";
    const Answer good = run({"cadence", "check", "-"}, sound);
    EXPECT_EQ(good.exitCode, 0) << good.text;
    EXPECT_EQ(good.out[u"steps"][0][u"day"].toInt(), 3);
    EXPECT_TRUE(good.out[u"steps"][0][u"only_if"].isNull());
    EXPECT_TRUE(good.out[u"problems"].toArray().isEmpty());
    const Answer early =
        run({"cadence", "check", "-"}, "name = \"x\"\n[[step]]\nname = \"a\"\nday = -3\nat = \"09:00\"\n"
                                       "channels = [\"sms\"]\ntemplate = \"quer_opcoes\"\n");
    EXPECT_EQ(early.exitCode, 1);
    EXPECT_EQ(early.refusal(), "unlawful_cadence");
    const Answer bad = run({"cadence", "check", "-"}, sound + "[[step]]\nname = \"d+3\"\nchannels = [\"fax\"]\n");
    EXPECT_EQ(bad.exitCode, 1);
    EXPECT_EQ(bad.refusal(), "invalid_cadence");
    EXPECT_GE(bad.out[u"error"][u"detail"][u"problems"].toArray().size(), 4);
    EXPECT_EQ(run({"cadence", "check", "-"}, "[[step").exitCode, 1);
    EXPECT_EQ(run({"cadence", "check", "/nowhere/at/all"}).refusal(), "unreadable_file");
    EXPECT_EQ(run({"cadence", "check"}).exitCode, 2);
}

TEST(PlanCommand, AnswersAsTheContractSays)
{
    const Answer r =
        run(plan({"--system", "price", "--monthly-rate", "1.99", "--instalments", "12", "--entry", "100"}));
    EXPECT_EQ(r.exitCode, 0);
    EXPECT_EQ(r.at("entry"), QStringLiteral("100.00"));
    EXPECT_EQ(r.at("total"), QStringLiteral("1120.61"));
    EXPECT_EQ(r.at("total_interest"), QStringLiteral("120.61"));
    EXPECT_EQ(r.at("cet_yearly"), QStringLiteral("26.80"));
    EXPECT_EQ(r.at("cet_monthly"), QStringLiteral("2.00"));
    const QJsonArray rows = r.out.value(u"instalments").toArray();
    ASSERT_EQ(rows.size(), 12);
    EXPECT_EQ(rows.at(0).toObject(),
        (QJsonObject{{QStringLiteral("number"), 1}, {QStringLiteral("due"), QStringLiteral("2026-02-10")},
            {QStringLiteral("amount"), QStringLiteral("85.05")}, {QStringLiteral("interest"), QStringLiteral("17.91")},
            {QStringLiteral("amortisation"), QStringLiteral("67.14")},
            {QStringLiteral("balance"), QStringLiteral("832.86")}}));
}

TEST(PlanCommand, ImpossibleValuesAreRefused)
{
    const auto refusal = [](const Arguments& changes) {
        const Answer r = run(plan(changes));
        return std::to_string(r.exitCode) + ' ' + r.refusal();
    };
    EXPECT_EQ(refusal({"--system", "equal", "--instalments", "3", "--monthly-rate", "0"}), "1 rate_not_allowed");
    EXPECT_EQ(refusal({"--system", "french", "--instalments", "3"}), "1 invalid_choice");
    EXPECT_EQ(refusal({"--system", "equal", "--instalments", "three"}), "1 invalid_number");
    EXPECT_EQ(refusal({"--system", "equal", "--instalments", "1.5"}), "1 invalid_number");
    EXPECT_EQ(refusal({"--system", "equal", "--instalments", "-1"}), "1 invalid_instalments");
    EXPECT_EQ(refusal({"--system", "equal", "--instalments", "99999999999"}), "1 invalid_instalments");
    EXPECT_EQ(refusal({"--system", "equal", "--instalments", "3", "--entry", "1000"}), "1 entry_not_below_principal");
    EXPECT_EQ(refusal({"--system", "equal", "--instalments", "3", "--entry", ""}), "1 empty_option");
    EXPECT_EQ(refusal({"--system", "equal", "--instalments", "3", "--rounding", "up"}), "1 invalid_choice");
    EXPECT_EQ(refusal({"--system", "price", "--instalments", "3", "--monthly-rate", "1,99"}), "1 invalid_rate");
    EXPECT_EQ(refusal({"--system", "price", "--instalments", "3", "--monthly-rate", ""}), "1 empty_option");
    EXPECT_EQ(refusal({"--system", "sac", "--instalments", "200000", "--monthly-rate", "1"}), "1 invalid_instalments");
}

TEST(PlanCommand, AWrongCommandLineIsAnother)
{
    EXPECT_EQ(run(plan({"--system", "price", "--instalments", "3"})).exitCode, 2) << "no rate";
    EXPECT_EQ(run(plan({"--system", "equal"})).exitCode, 2);
    EXPECT_EQ(run(plan({"--system", "equal", "--instalments", "3", "--colour", "red"})).exitCode, 2);
    EXPECT_EQ(run({"plan", "--help"}).exitCode, 0);
}

TEST(ChargesCommand, AnswersAsTheContractSays)
{
    const Answer r = run({"charges", "--amount", "100.00", "--due", "2026-01-10", "--on", "2026-02-10", "--fine", "2",
        "--interest", "1", "--basis", "month30"});
    EXPECT_EQ(r.text, "{\"days_late\":31,\"fine\":\"2.00\",\"interest\":\"1.03\",\"total\":\"103.03\"}\n");
    const Answer monday = run({"charges", "--amount", "100", "--due", "2026-01-10", "--on", "2026-01-12", "--fine", "2",
        "--basis", "day365"});
    EXPECT_EQ(monday.at("total"), QStringLiteral("100.00"));
    const Answer year = run({"charges", "--amount", "1000", "--due", "2026-01-09", "--on", "2026-01-12", "--interest",
        "21", "--basis", "business252"});
    EXPECT_EQ(year.out.value(u"days_late").toInt(), 3);
    EXPECT_EQ(year.at("interest"), QStringLiteral("0.76"));
}

TEST(ChargesCommand, ImpossibleValuesAreRefused)
{
    const auto refusal = [](const char* amount, const char* due, const char* basis) {
        return run({"charges", "--amount", amount, "--due", due, "--on", "2026-02-10", "--basis", basis}).refusal();
    };
    EXPECT_EQ(refusal("-1", "2026-01-10", "month30"), "invalid_amount");
    EXPECT_EQ(refusal("1", "2026-02-30", "month30"), "invalid_date");
    EXPECT_EQ(refusal("1", "10/01/2026", "month30"), "invalid_date");
    EXPECT_EQ(refusal("1", "2026-1-10", "month30"), "invalid_date");
    EXPECT_EQ(refusal("1", "2026-01-10", "month31"), "invalid_choice");
    EXPECT_EQ(run({"charges", "--amount", "1", "--due", "2026-01-10", "--on", "2026-02-10"}).exitCode, 2);
}

TEST(ChargesCommand, CountsMonthsOfBusinessDaysAndCapsAFine)
{
    const Answer days = run({"charges", "--amount", "1000", "--due", "2020-08-03", "--on", "2020-08-07", "--interest",
        "2", "--basis", "business21"});
    EXPECT_EQ(days.text, "{\"days_late\":4,\"fine\":\"0.00\",\"interest\":\"3.81\",\"total\":\"1003.81\"}\n");
    const Answer fine = run({"charges", "--amount", "1000", "--due", "2020-08-03", "--on", "2020-08-07", "--fine", "10",
        "--basis", "month30", "--consumer"});
    EXPECT_EQ(fine.at("fine"), QStringLiteral("20.00"));
}

TEST(ChargesCommand, TheLegalRateAndTheIndexComeFromTables)
{
    const Answer old = run({"charges", "--amount", "1000", "--due", "2024-05-31", "--on", "2024-07-31", "--basis",
        "legal", "--correction", "ipca"});
    ASSERT_EQ(old.exitCode, 0) << old.text;
    EXPECT_EQ(old.at("correction"), QStringLiteral("6.71"));
    EXPECT_EQ(old.at("interest"), QStringLiteral("20.13"));
    EXPECT_EQ(old.at("total"), QStringLiteral("1026.84"));
    EXPECT_EQ(old.out[u"periods"][0][u"monthly_rate"].toString(), QStringLiteral("1.00"));
    const std::string rates = "[[legal]]\nfrom='2024-08-30'\nuntil='2024-08-31'\nrate='0.62'\nsource='here'\n";
    const Arguments straddling{
        "charges", "--amount", "1000", "--due", "2024-07-31", "--on", "2024-08-31", "--basis", "legal", "--rates", "-"};
    const Answer two = run(straddling, rates);
    ASSERT_EQ(two.exitCode, 0) << two.text;
    // 29/31 of 1 % and 2/31 of 0.62 %.
    EXPECT_EQ(two.at("interest"), QStringLiteral("9.75"));
    EXPECT_EQ(two.out[u"periods"].toArray().size(), 2);
    EXPECT_EQ(two.out[u"periods"][1][u"from"].toString(), QStringLiteral("2024-08-30"));
    EXPECT_EQ(two.out[u"periods"][1][u"source"].toString(), QStringLiteral("here"));
    EXPECT_EQ(run(straddling, "[[legal").refusal(), "invalid_toml");
    EXPECT_EQ(run(straddling, "[[legal]]\nfrom='soon'\nrate='1'").refusal(), "invalid_rates");
}

TEST(ChargesCommand, AMonthThatATableLacksIsNamed)
{
    const auto charges = [](const char* until, const Arguments& more) {
        Arguments all{"charges", "--amount", "1000", "--due", "2101-01-03", "--on", until};
        all.insert(all.end(), more.begin(), more.end());
        return run(all);
    };
    const Answer legal = charges("2101-02-28", {"--basis", "legal"});
    EXPECT_EQ(legal.exitCode, 1);
    EXPECT_EQ(legal.refusal(), "rate_missing");
    EXPECT_EQ(legal.out[u"error"][u"detail"][u"month"].toString(), QStringLiteral("2101-01"));
    EXPECT_EQ(legal.out[u"error"][u"detail"][u"table"].toString(), QStringLiteral("taxa-legal"));
    EXPECT_EQ(charges("2101-02-28", {"--basis", "month30", "--correction", "ipca"}).refusal(), "rate_missing");
    EXPECT_EQ(charges("2101-02-28", {"--basis", "month30", "--correction", "igpm"}).refusal(), "invalid_choice");
    EXPECT_EQ(charges("2101-02-28", {"--basis", "legal", "--interest", "1"}).refusal(), "rate_not_allowed");
    EXPECT_EQ(charges("2101-02-28", {"--basis", "legal", "--rates", "/nowhere"}).refusal(), "unreadable_file");
}

TEST(SettleCommand, TakesOffTheInterestThatWontPass)
{
    const Arguments base{"settle", "--system", "price", "--monthly-rate", "1.99", "--instalments", "12", "--principal",
        "1000.00", "--start", "2026-01-10", "--first-due", "2026-02-10"};
    const auto settle = [&](const Arguments& more) {
        Arguments all = base;
        all.insert(all.end(), more.begin(), more.end());
        return run(all);
    };
    // On a due date it is the plan's balance.
    const Answer third = settle({"--paid", "3", "--on", "2026-04-10"});
    ASSERT_EQ(third.exitCode, 0) << third.text;
    const Answer table = run({"plan", "--system", "price", "--monthly-rate", "1.99", "--instalments", "12",
        "--principal", "1000.00", "--start", "2026-01-10", "--first-due", "2026-02-10"});
    EXPECT_EQ(third.at("total"), table.out[u"instalments"][2][u"balance"].toString());
    EXPECT_EQ(third.out[u"instalments"].toArray().size(), 9);
    EXPECT_EQ(third.out[u"instalments"][0][u"number"].toInt(), 4);
    EXPECT_EQ(settle({"--paid", "12", "--on", "2026-04-10"}).refusal(), "invalid_instalments");
    EXPECT_EQ(settle({"--paid", "99999999999", "--on", "2026-04-10"}).refusal(), "invalid_instalments");
    EXPECT_EQ(settle({"--paid", "x", "--on", "2026-04-10"}).refusal(), "invalid_number");
    EXPECT_EQ(settle({"--on", "2026-01-09"}).refusal(), "settled_before_start");
    EXPECT_EQ(settle({}).exitCode, 2);
}

TEST(DocumentCheckCommand, AnswersAsTheContractSays)
{
    EXPECT_EQ(run({"document", "check", "12.abc.345/01de-35"}).text,
        "{\"normalised\":\"12ABC34501DE35\",\"root\":\"12ABC345\",\"type\":\"cnpj\",\"valid\":true}\n");
    EXPECT_EQ(run({"document", "check", "123.456.789-09"}).text,
        "{\"normalised\":\"12345678909\",\"root\":null,\"type\":\"cpf\",\"valid\":true}\n");
    for (const char* text : {"", "272", "123.456.789-00", "-1"})
        EXPECT_EQ(run({"document", "check", text}).text,
            "{\"normalised\":null,\"root\":null,\"type\":null,\"valid\":false}\n");
}

TEST(PhoneCheckCommand, AnswersAsTheContractSays)
{
    EXPECT_EQ(run({"phone", "check", "0 21 47 99999-1234"}).text,
        "{\"e164\":\"+5547999991234\",\"kind\":\"mobile\",\"uf\":[\"SC\",\"PR\"],\"valid\":true}\n");
    EXPECT_EQ(run({"phone", "check", "0800 123 4567"}).text,
        "{\"e164\":\"+558001234567\",\"kind\":null,\"uf\":[],\"valid\":true}\n");
    EXPECT_EQ(run({"phone", "check", "98765-4321"}).text, "{\"e164\":null,\"kind\":null,\"uf\":[],\"valid\":false}\n");
}

TEST(CalendarCommands, AnswerAsTheContractSays)
{
    EXPECT_EQ(run({"calendar", "add", "--from", "2026-01-10", "--days", "-3"}).text, "{\"date\":\"2026-01-07\"}\n");
    EXPECT_EQ(run({"calendar", "add", "--from", "2026-07-08", "--days", "1", "--uf", "sp"}).at("date"),
        QStringLiteral("2026-07-10"));
    const Answer r = run({"calendar", "business-days", "--from", "2026-07-08", "--to", "2026-07-10", "--uf", "SP"});
    EXPECT_EQ(
        r.text, "{\"count\":1,\"holidays\":[{\"date\":\"2026-07-09\",\"name\":\"Revolução Constitucionalista\"}]}\n");
    EXPECT_EQ(
        run({"calendar", "business-days", "--from", "2026-07-10", "--to", "2026-07-08"}).out.value(u"count").toInt(),
        -2);
    EXPECT_EQ(run({"calendar", "add", "--from", "2026-01-10", "--days", "1", "--uf", "XX"}).refusal(), "invalid_uf");
    EXPECT_EQ(run({"calendar", "add", "--from", "2026-01-10", "--days", "one"}).refusal(), "invalid_number");
    EXPECT_EQ(run({"calendar", "add", "--from", "9999-12-31", "--days", "1"}).refusal(), "date_out_of_range");
    EXPECT_EQ(run({"calendar"}).exitCode, 2);
}

TEST(PixCommands, EncodeAndDecode)
{
    const Answer made = run({"pix", "encode", "--key", "(11) 98765-4321", "--name", "José", "--city", "São Paulo",
        "--amount", "10.5", "--txid", "A1", "--description", "Acordo"});
    ASSERT_EQ(made.exitCode, 0) << made.text;
    const Answer read = run({"pix", "decode", "-"}, made.at("payload").toStdString() + '\n');
    EXPECT_EQ(read.at("kind"), QStringLiteral("static"));
    EXPECT_EQ(read.at("key"), QStringLiteral("+5511987654321"));
    EXPECT_EQ(read.at("key_type"), QStringLiteral("phone"));
    EXPECT_EQ(read.at("amount"), QStringLiteral("10.50"));
    EXPECT_EQ(read.at("name"), QStringLiteral("Jose"));
    EXPECT_EQ(read.at("city"), QStringLiteral("Sao Paulo"));
    EXPECT_EQ(read.at("txid"), QStringLiteral("A1"));
    EXPECT_EQ(read.at("description"), QStringLiteral("Acordo"));
    EXPECT_TRUE(read.isNull("url"));
    EXPECT_TRUE(read.out.value(u"crc_ok").toBool());
    EXPECT_FALSE(read.out.value(u"due_date_charge").toBool());
    EXPECT_EQ(read.out.value(u"problems"), QJsonArray());
}

TEST(PixCommands, RefusalsAndUsage)
{
    EXPECT_EQ(run({"pix", "decode", "hello"}).refusal(), "not_a_brcode");
    EXPECT_EQ(run({"pix", "decode", "-"}, std::string(10'000'000, '\0')).refusal(), "not_a_brcode");
    EXPECT_EQ(run({"pix", "encode", "--key", "x", "--name", "N", "--city", "C"}).refusal(), "invalid_key");
    EXPECT_EQ(run({"pix", "encode", "--key", "12345678909", "--name", "N", "--city", "C", "--amount", "0"}).refusal(),
        "amount_not_positive");
    EXPECT_EQ(run({"pix", "encode", "--name", "N", "--city", "C"}).exitCode, 2);
    EXPECT_EQ(run({"pix", "encode", "--key", "a", "--url", "b", "--name", "N", "--city", "C"}).exitCode, 2);
}

TEST(PixCommands, DrawsWhatIsAskedFor)
{
    const QTemporaryDir folder;
    const auto draw = [&](const char* name) {
        const std::string path = folder.filePath(QString::fromUtf8(name)).toStdString();
        return run({"pix", "encode", "--key", "12345678909", "--name", "N", "--city", "C", "--qr", path}).refusal();
    };
    const auto begins = [&](const char* name, const QByteArray& head) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::ReadOnly) && file.readAll().startsWith(head);
    };
    EXPECT_EQ(draw("a.png"), "");
    EXPECT_TRUE(begins("a.png", "\x89PNG"));
    EXPECT_EQ(draw("b.SVG"), "");
    EXPECT_TRUE(begins("b.SVG", "<svg"));
    EXPECT_EQ(draw("c.gif"), "unknown_image_format");
    EXPECT_EQ(draw("nowhere/d.png"), "unwritable_file");
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("c.gif"))));
}

TEST(BoletoCommands, EncodeAndDecode)
{
    const Answer made = run({"boleto", "encode", "--bank", "341", "--free-field", "1091234567810810536789000",
        "--amount", "250", "--due", "2026-12-10"});
    ASSERT_EQ(made.exitCode, 0) << made.text;
    const Answer read =
        run({"boleto", "decode", "-", "--reference", "2026-11-21"}, made.at("line").toStdString() + '\n');
    EXPECT_EQ(read.at("type"), QStringLiteral("bank"));
    EXPECT_EQ(read.at("bank"), QStringLiteral("341"));
    EXPECT_EQ(read.at("currency"), QStringLiteral("9"));
    EXPECT_EQ(read.at("amount"), QStringLiteral("250.00"));
    EXPECT_EQ(read.at("due"), QStringLiteral("2026-12-10"));
    EXPECT_EQ(
        read.out.value(u"due_candidates"), (QJsonArray{QStringLiteral("2002-04-20"), QStringLiteral("2026-12-10")}));
    EXPECT_EQ(read.at("free_field"), QStringLiteral("1091234567810810536789000"));
    EXPECT_EQ(read.at("barcode"), made.at("barcode"));
    EXPECT_EQ(read.at("line"), made.at("line"));
    EXPECT_EQ(read.out.value(u"problems"), QJsonArray());
    EXPECT_TRUE(read.isNull("segment"));
}

TEST(BoletoCommands, TheReferenceIsTodayUnlessToldOtherwise)
{
    const std::string line = run({"boleto", "encode", "--bank", "341", "--free-field", "1091234567810810536789000",
                                     "--amount", "0", "--due", "2002-04-20"})
                                 .at("line")
                                 .toStdString();
    const auto due = [&](const std::vector<std::string>& before, const std::vector<std::string>& after) {
        std::vector<std::string> all = before;
        all.insert(all.end(), {"boleto", "decode", line});
        all.insert(all.end(), after.begin(), after.end());
        const Answer answer = run(all);
        EXPECT_TRUE(answer.isNull("amount")) << answer.text;
        return answer.at("due").toStdString();
    };
    EXPECT_EQ(due({"--now", "2003-01-01T10:00:00-03:00"}, {}), "2002-04-20");
    EXPECT_EQ(due({"--now", "2026-11-21T10:00:00-03:00"}, {}), "2026-12-10");
    EXPECT_EQ(due({}, {"--reference", "2003-01-01"}), "2002-04-20");
}

TEST(BoletoCommands, RefusalsAndUsage)
{
    const auto encode = [](const char* bank, const char* amount, const char* due) {
        return run({"boleto", "encode", "--bank", bank, "--free-field", "1091234567810810536789000", "--amount", amount,
                       "--due", due})
            .refusal();
    };
    EXPECT_EQ(run({"boleto", "decode", "hello"}).refusal(), "not_a_boleto");
    EXPECT_EQ(run({"boleto", "decode", "-"}, std::string(10'000'000, '7')).refusal(), "not_a_boleto");
    EXPECT_EQ(run({"boleto", "decode", "1", "--reference", "yesterday"}).refusal(), "invalid_date");
    EXPECT_EQ(encode("34", "1", "2026-12-10"), "invalid_bank");
    EXPECT_EQ(encode("341", "1.001", "2026-12-10"), "invalid_amount");
    EXPECT_EQ(encode("341", "100000000", "2026-12-10"), "amount_out_of_range");
    EXPECT_EQ(encode("341", "1", "2000-07-02"), "due_date_out_of_range");
    EXPECT_EQ(encode("341", "1", "2026-02-30"), "invalid_date");
    EXPECT_EQ(run({"boleto", "encode", "--bank", "341", "--free-field", "1", "--amount", "1"}).exitCode, 2);
}

} // namespace
} // namespace trato::ctl
