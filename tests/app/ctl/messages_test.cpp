#include "app/ctl/program.h"
#include "base/json.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sstream>

namespace trato::ctl {
namespace {

/// A desk of one invented debtor, worked on by the commands themselves.
class MessageCommands : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        ASSERT_EQ(desk({"init"}), 0);
        ASSERT_EQ(desk({"import", "debts", "-", "--creditor", "Credora", "--portfolio", "A"},
                      "cpf;nome;contrato;vencimento;valor;telefone;email\n"
                      "52998224725;Marina Duarte;C1;10/11/2026;150,00;11987654321;marina@exemplo.com.br\n"),
            0)
            << text();
    }

    int desk(std::vector<std::string> arguments, const std::string& input = {},
        const std::string& now = "2026-11-18T12:00:00-03:00")
    {
        const std::string url = "sqlite://" + m_folder.filePath(QStringLiteral("desk.db")).toStdString();
        arguments.insert(arguments.begin(), {"--database", url, "--now", now, "--user", m_user});
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        const int code = runProgram(std::move(arguments), {in, out, err});
        m_text = out.str();
        m_answer = json::parseObject(QByteArrayView(m_text)).value_or(QJsonObject());
        return code;
    }

    void signIn(const std::string& user) { m_user = user; }
    [[nodiscard]] QJsonValue at(const char* field) const { return m_answer.value(QLatin1StringView(field)); }
    [[nodiscard]] std::string refusal() const { return at("error")[u"code"].toString().toStdString(); }
    [[nodiscard]] std::string text() const { return m_text; }

private:
    QTemporaryDir m_folder;
    std::string m_user = "carla";
    std::string m_text;
    QJsonObject m_answer;
};

} // namespace

TEST_F(MessageCommands, importingTheSameBytesTwiceIsOneRow)
{
    const std::string form = "MessageSid=SM1&From=%2B5511987654321&To=%2B551140028922&Body=oi";
    ASSERT_EQ(desk({"import", "message", "--channel", "sms", "--provider", "twilio", "-"}, form), 0);
    const int first = at("inbox").toInt();
    EXPECT_GT(first, 0);
    EXPECT_FALSE(at("duplicate").toBool(true));
    ASSERT_EQ(desk({"import", "message", "--channel", "sms", "--provider", "Twilio", "-"}, form), 0);
    EXPECT_EQ(at("inbox").toInt(), first);
    EXPECT_TRUE(at("duplicate").toBool());
}

TEST_F(MessageCommands, bytesThatCantBeReadAreTakenAllTheSame)
{
    EXPECT_EQ(
        desk({"import", "message", "--channel", "whatsapp", "--provider", "meta", "-"}, std::string("\0\xff{", 3)), 0);
    EXPECT_GT(at("inbox").toInt(), 0);
    EXPECT_EQ(desk({"import", "message", "--channel", "pigeon", "--provider", "x", "-"}, "x"), 1);
    EXPECT_EQ(refusal(), "unknown_channel");
    EXPECT_EQ(desk({"import", "message", "--channel", "sms", "--provider", "x", "/nowhere/at/all"}), 1);
    EXPECT_EQ(refusal(), "unreadable_file");
}

TEST_F(MessageCommands, anImportThatFailsHasChangedNothing)
{
    const std::string file = "cpf;nome;contrato;vencimento;valor\n11144477735;Rui Prado;C2;10/11/2026;10,00\n";
    EXPECT_EQ(
        desk({"import", "debts", "-", "--creditor", "Credora", "--portfolio", "A", "--save-mapping", "/nowhere/at/all"},
            file),
        1);
    EXPECT_EQ(refusal(), "unwritable_file");
    ASSERT_EQ(desk({"debtor", "find", "11144477735"}), 0);
    EXPECT_EQ(text(), "");
}

TEST_F(MessageCommands, aCadenceIsPublishedOnce)
{
    const std::string toml =
        "name = \"padrao\"\n[[step]]\nname = \"d+3\"\nday = 3\nat = \"09:00\"\nchannels = [\"sms\"]\n"
        "template = \"quer_opcoes\"\nneutral = \"contato_neutro\"\n";
    ASSERT_EQ(desk({"cadence", "publish", "-"}, toml), 0) << text();
    EXPECT_EQ(at("version").toInt(), 1);
    EXPECT_TRUE(at("published").toBool());
    EXPECT_EQ(at("portfolios").toInt(), 1);
    ASSERT_EQ(desk({"cadence", "publish", "-"}, toml), 0);
    EXPECT_EQ(at("version").toInt(), 1);
    EXPECT_FALSE(at("published").toBool(true));
    EXPECT_EQ(desk({"cadence", "publish", "-"}, "name = \"padrao\"\n"), 1);
    EXPECT_EQ(refusal(), "invalid_cadence");
    ASSERT_EQ(desk({"cadence", "simulate", "-", "--from", "2026-11-01", "--to", "2026-12-31"}, toml), 0) << text();
    EXPECT_EQ(at("debtors").toInt(), 0) << "nobody stands on it before the engine looked";
    EXPECT_EQ(desk({"cadence", "simulate", "-", "--from", "ontem", "--to", "2026-12-31"}, toml), 1);
    EXPECT_EQ(refusal(), "invalid_date");
    EXPECT_EQ(desk({"cadence", "simulate", "-", "--from", "2026-12-31", "--to", "2026-11-01"}, toml), 1);
    EXPECT_EQ(refusal(), "invalid_period");
    EXPECT_EQ(
        desk({"cadence", "simulate", "-", "--from", "2026-11-01", "--to", "2026-12-31", "--debtor", "999"}, toml), 1);
    EXPECT_EQ(refusal(), "no_debtor");
    ASSERT_EQ(desk({"engine", "tick"}), 0) << text();
    EXPECT_EQ(at("planned").toInt(), 1);
}

TEST_F(MessageCommands, whoLeadsPublishesAndSets)
{
    const std::string toml =
        "name = \"padrao\"\n[[step]]\nname = \"d+3\"\nday = 3\nat = \"09:00\"\nchannels = [\"sms\"]\n"
        "template = \"quer_opcoes\"\nneutral = \"contato_neutro\"\n";
    ASSERT_EQ(desk({"role", "give", "rui", "supervisor"}), 0) << text();
    signIn("bia");
    const std::vector<std::vector<std::string>> led{{"cadence", "publish", "-"},
        {"creditor", "charges", "Credora", "--fine", "2"}, {"creditor", "limits", "Credora", "--preset", "reg_f"},
        {"contact", "override", "1", "--rule", "cap", "--reason", "pediu"},
        {"import", "exclusions", "-", "--list", "L", "--source", "carta"}};
    for (const auto& words : led) {
        EXPECT_EQ(desk(words, words[0] == "import" ? "contato\n11987654321\n" : toml), 1) << words[1];
        EXPECT_EQ(refusal(), "not_entitled") << words[1] << ": " << text();
    }
}

TEST_F(MessageCommands, whatWasSaidToACreditorCountsForItAndAListForbids)
{
    ASSERT_EQ(desk({"debtor", "find", "52998224725"}), 0);
    const std::string who = std::to_string(at("id").toInteger());
    EXPECT_EQ(desk({"contact", "consent", who, "--yes", "--channel", "whatsapp"}), 1);
    EXPECT_EQ(refusal(), "creditor_required");
    EXPECT_EQ(desk({"contact", "consent", who, "--yes", "--creditor", "Credora"}), 1);
    EXPECT_EQ(refusal(), "words_required");
    EXPECT_EQ(desk({"contact", "consent", who, "--yes", "--creditor", "Credora", "--words", "sim"}), 1);
    EXPECT_EQ(refusal(), "proof_required");
    EXPECT_EQ(desk({"contact", "consent", who, "--yes", "--creditor", "Credora", "--words", "sim", "--proof", "ata",
                  "--until", "2026-11-18T11:59:00-03:00"}),
        1);
    EXPECT_EQ(refusal(), "invalid_instant");
    EXPECT_EQ(desk({"contact", "consent", who, "--yes", "--creditor", "Ninguém", "--words", "sim"}), 1);
    EXPECT_EQ(refusal(), "no_creditor");
    EXPECT_EQ(desk({"contact", "consent", who, "--yes", "--no"}), 2);
    EXPECT_EQ(desk({"contact", "consent", "99", "--no"}), 1);
    EXPECT_EQ(refusal(), "no_debtor");
    ASSERT_EQ(desk({"contact", "consent", who, "--yes", "--creditor", "credora", "--words", "assinou o termo",
                  "--proof", "termo 12/2026"}),
        0)
        << text();
    EXPECT_EQ(at("creditor").toString(), QStringLiteral("Credora"));
    ASSERT_EQ(desk({"contact", "check", who, "--channel", "sms"}), 0);
    EXPECT_TRUE(at("allowed").toBool()) << text();
    EXPECT_NE(text().find("Credora"), std::string::npos) << "the trace says to whom";
    ASSERT_EQ(
        desk({"import", "exclusions", "-", "--list", "Não Me Ligue", "--source", "Lei 9.263/2021 (PA)", "--legal"},
            "contato\n(11) 98765-4321\n"),
        0)
        << text();
    EXPECT_EQ(at("stored").toInt(), 1);
    ASSERT_EQ(desk({"contact", "check", who, "--channel", "sms"}), 0);
    EXPECT_FALSE(at("allowed").toBool(true));
    EXPECT_NE(text().find("do_not_contact"), std::string::npos);
    ASSERT_EQ(desk({"contact", "exclusions"}), 0);
    EXPECT_EQ(at("in_force").toInt(), 1);
    EXPECT_TRUE(at("legal").toBool());
    EXPECT_EQ(desk({"contact", "override", who, "--rule", "do_not_contact", "--channel", "sms", "--reason", "x"}), 1);
    EXPECT_EQ(refusal(), "never_overridable");
}

TEST_F(MessageCommands, aNegotiatorWritesARefusalDownThatTakesBackWhatWaits)
{
    ASSERT_EQ(desk({"debtor", "find", "52998224725"}), 0);
    const std::string who = std::to_string(at("id").toInteger());
    ASSERT_EQ(desk({"role", "give", "rui", "supervisor"}), 0) << text();
    signIn("bia");
    EXPECT_EQ(
        desk({"contact", "consent", who, "--yes", "--creditor", "Credora", "--words", "sim", "--proof", "ata"}), 1);
    EXPECT_EQ(refusal(), "not_entitled");
    for (const char* channel : {"sms", "email"}) {
        ASSERT_EQ(desk({"message", "send", who, "--channel", channel, "--text", "Bom dia!"}), 0) << text();
        EXPECT_EQ(at("state").toString(), QStringLiteral("queued")) << text();
    }
    ASSERT_EQ(desk({"contact", "consent", who, "--no", "--channel", "sms"}), 0) << text();
    EXPECT_EQ(at("recalled").toInt(), 1) << "the e-mail stays";
    ASSERT_EQ(desk({"contact", "consent", who}), 0);
    EXPECT_TRUE(at("recalled").isNull());
}

TEST_F(MessageCommands, aTemplateIsSentAsWhatItIsDeclaredAs)
{
    ASSERT_EQ(desk({"debtor", "find", "52998224725"}), 0);
    const std::string who = std::to_string(at("id").toInteger());
    ASSERT_EQ(desk({"message", "send", who, "--channel", "whatsapp", "--template", "contato_neutro"}), 0) << text();
    EXPECT_EQ(at("category").toString(), QStringLiteral("utility"));
    ASSERT_EQ(desk({"message", "send", who, "--channel", "sms", "--text", "Bom dia!"}), 0) << text();
    EXPECT_TRUE(at("category").isNull());
}

TEST_F(MessageCommands, aTemplateThatIsNotWhatItIsDeclaredAsIsFound)
{
    const std::string head = "[[template]]\nname = \"a\"\npurpose = \"collection\"\n";
    ASSERT_EQ(
        desk({"template", "check", "-"}, head + "category = \"utility\"\nwhatsapp = \"Hoje tem desconto especial!\"\n"),
        0)
        << text();
    EXPECT_EQ(at("category").toString(), QStringLiteral("utility"));
    EXPECT_EQ(at("problems").toArray().size(), 1);
    ASSERT_EQ(desk({"template", "check", "-"}, head + "whatsapp = \"Oi!\"\n"), 0);
    EXPECT_EQ(at("problems").toArray().size(), 1) << "declared as nothing";
    ASSERT_EQ(desk({"template", "check", "-"}, "category = \"utility\"\n" + head + "whatsapp = \"Oi!\"\n"), 0);
    EXPECT_EQ(at("problems").toArray().size(), 0) << "as its file says";
    EXPECT_EQ(desk({"template", "check", "-"}, head + "category = \"fun\"\nwhatsapp = \"Oi!\"\n"), 1);
    EXPECT_EQ(refusal(), "invalid_template");
    ASSERT_EQ(desk({"template", "check"}), 0);
    EXPECT_EQ(text().find("problems\":[\""), std::string::npos) << "the shipped ones are sound";
}

TEST_F(MessageCommands, aCadenceIsReplayedOverWhatIsOver)
{
    const std::string toml =
        "name = \"padrao\"\n[[step]]\nname = \"d+12\"\nday = 12\nat = \"09:00\"\nchannels = [\"sms\"]\n"
        "template = \"quer_opcoes\"\nneutral = \"contato_neutro\"\n";
    const std::vector<std::string> words{"cadence", "replay", "-", "--from", "2026-11-19", "--to", "2026-12-10"};
    EXPECT_EQ(desk(words, toml), 1);
    EXPECT_EQ(refusal(), "period_not_over");
    EXPECT_EQ(desk({"cadence", "replay", "-", "--from", "2026-11-12", "--to", "2026-11-10"}, toml), 1);
    EXPECT_EQ(refusal(), "invalid_period");
    ASSERT_EQ(desk(words, toml, "2026-12-20T12:00:00-03:00"), 0) << text();
    EXPECT_EQ(at("debtors").toInt(), 1);
    EXPECT_EQ(at("total").toObject()[u"planned"].toInt(), 1) << text();
    EXPECT_EQ(at("total").toObject()[u"only_planned"].toInt(), 1);
    EXPECT_EQ(at("steps").toArray().first().toObject()[u"planned"].toObject()[u"sms"].toInt(), 1);
    EXPECT_EQ(at("after_payment").toInt(-1), 0);
    EXPECT_EQ(at("against_policy").toInt(-1), 0);
    EXPECT_EQ(at("not_reached").toInt(-1), 0);
}

TEST_F(MessageCommands, aTextIsQueuedOrItsRefusalKept)
{
    ASSERT_EQ(desk({"message", "send", "1", "--channel", "sms", "--text", "Bom dia, podemos conversar?"}), 0) << text();
    EXPECT_EQ(at("state").toString(), QStringLiteral("queued"));
    EXPECT_TRUE(at("refused_by").isNull());
    ASSERT_EQ(desk({"message", "send", "1", "--channel", "sms", "--text", "oi"}, {}, "2026-11-18T23:30:00-03:00"), 0);
    EXPECT_EQ(at("state").toString(), QStringLiteral("refused"));
    EXPECT_EQ(at("refused_by").toString(), QStringLiteral("contact_hours"));
    EXPECT_FALSE(at("next_allowed").isNull());
    ASSERT_EQ(desk({"message", "send", "1", "--channel", "whatsapp", "--text", "oi"}), 0);
    EXPECT_EQ(at("refused_by").toString(), QStringLiteral("whatsapp_window"));
    for (const char* over : {"2026-11-01T10:00:00-03:00", " ", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"}) {
        EXPECT_EQ(desk({"message", "send", "1", "--channel", "sms", "--text", "oi", "--at", over}), 1) << over;
        EXPECT_EQ(refusal(), "invalid_instant");
    }
}

TEST_F(MessageCommands, aTemplateIsFilledFromTheDebt)
{
    ASSERT_EQ(desk({"message", "send", "1", "--channel", "whatsapp", "--template", "lembrete_neutro"}), 0) << text();
    EXPECT_EQ(at("state").toString(), QStringLiteral("queued"));
    ASSERT_EQ(desk({"message", "send", "1", "--channel", "email", "--template", "lembrete_antes"}), 0);
    EXPECT_EQ(at("refused_by").toString(), QStringLiteral("right_party")) << "nobody confirmed who reads it";
}

TEST_F(MessageCommands, whatCantBeSentIsAnError)
{
    const auto refused = [this](std::vector<std::string> arguments) {
        const int code = desk(std::move(arguments));
        return std::to_string(code) + ' ' + refusal();
    };
    EXPECT_EQ(refused({"message", "send", "99", "--channel", "sms", "--text", "oi"}), "1 no_debtor");
    EXPECT_EQ(refused({"message", "send", "x", "--channel", "sms", "--text", "oi"}), "1 invalid_number");
    EXPECT_EQ(refused({"message", "send", "1", "--channel", "fax", "--text", "oi"}), "1 invalid_choice");
    EXPECT_EQ(refused({"message", "send", "1", "--channel", "voice", "--text", "oi"}), "1 channel_without_text");
    EXPECT_EQ(refused({"message", "send", "1", "--channel", "sms"}), "1 invalid_choice");
    EXPECT_EQ(refused({"message", "send", "1", "--channel", "sms", "--text", "  "}), "1 empty_message");
    EXPECT_EQ(refused({"message", "send", "1", "--channel", "sms", "--text", ""}), "1 empty_option");
    EXPECT_EQ(
        refused({"message", "send", "1", "--channel", "sms", "--text", std::string(1601, 'x')}), "1 message_too_long");
    EXPECT_EQ(refused({"message", "send", "1", "--channel", "sms", "--text", "a\ab"}), "1 unprintable_character");
    EXPECT_EQ(refused({"message", "send", "1", "--channel", "email", "--text", "a", "--subject", "b\nBcc: c@d.br"}),
        "1 unsendable_subject");
    EXPECT_EQ(refused({"message", "send", "1", "--channel", "sms", "--text", "", "--template", ""}), "1 empty_option");
    EXPECT_EQ(
        refused({"message", "send", "1", "--channel", "sms", "--text", "a", "--template", "b"}), "1 invalid_choice");
    EXPECT_EQ(refused({"message", "send", "1", "--channel", "sms", "--template", "nao_existe"}), "1 no_template");
    EXPECT_EQ(
        refused({"message", "send", "1", "--channel", "sms", "--text", "oi", "--at", "amanha"}), "1 invalid_instant");
    EXPECT_EQ(desk({"message", "send", "1"}), 2);
}

TEST_F(MessageCommands, whatTheMachineCouldNotReadIsListedTriedAgainAndDropped)
{
    ASSERT_EQ(desk({"import", "message", "--channel", "whatsapp", "--provider", "meta", "-"}, "{broken"), 0);
    const std::string id = std::to_string(at("inbox").toInt());
    ASSERT_EQ(desk({"engine", "tick", "--until-idle"}), 0) << text();
    ASSERT_EQ(desk({"inbox", "list"}), 0);
    EXPECT_EQ(at("state").toString(), QStringLiteral("parked"));
    EXPECT_EQ(at("provider").toString(), QStringLiteral("meta"));
    EXPECT_EQ(at("tries").toInt(), 1);
    EXPECT_EQ(at("bytes").toInt(), 7);
    EXPECT_TRUE(at("reason").toString().startsWith(u"invalid_json: ")) << text();
    EXPECT_EQ(at("received").toString(), QStringLiteral("2026-11-18T12:00:00.000-03:00"));
    ASSERT_EQ(desk({"inbox", "show", id}), 0);
    EXPECT_EQ(at("body").toString(), QStringLiteral("{broken"));
    EXPECT_FALSE(at("unreadable").isNull());
    ASSERT_EQ(desk({"inbox", "retry", id}), 0);
    EXPECT_TRUE(at("again").toBool());
    ASSERT_EQ(desk({"inbox", "retry", id}), 0);
    EXPECT_FALSE(at("again").toBool(true));
    EXPECT_EQ(desk({"inbox", "drop", id, "--reason", "teste"}), 1);
    EXPECT_EQ(refusal(), "not_set_aside");
    ASSERT_EQ(desk({"engine", "tick", "--until-idle"}), 0);
    ASSERT_EQ(desk({"inbox", "drop", id, "--reason", "teste do provedor"}), 0) << text();
    ASSERT_EQ(desk({"inbox", "list"}), 0);
    EXPECT_EQ(text(), "");
    ASSERT_EQ(desk({"inbox", "list", "--state", "dropped"}), 0);
    EXPECT_EQ(at("reason").toString(), QStringLiteral("teste do provedor"));
    ASSERT_EQ(desk({"inbox", "retry", "--all"}), 0);
    EXPECT_EQ(text(), "") << "what was dropped stays so unless it is named";
}

TEST_F(MessageCommands, theInboxAnswersImpossibleWishes)
{
    EXPECT_EQ(desk({"inbox", "show", "7"}), 1);
    EXPECT_EQ(refusal(), "no_delivery");
    EXPECT_EQ(desk({"inbox", "retry"}), 1);
    EXPECT_EQ(refusal(), "nothing_named");
    EXPECT_EQ(desk({"inbox", "list", "--state", "lost"}), 1);
    EXPECT_EQ(refusal(), "invalid_choice");
    EXPECT_EQ(desk({"inbox", "retry", "x"}), 1);
    EXPECT_EQ(refusal(), "invalid_number");
    EXPECT_EQ(desk({"inbox", "retry", "1", "--all"}), 2);
    EXPECT_EQ(desk({"inbox", "drop", "1"}), 2);
    ASSERT_EQ(desk({"role", "give", "nilza", "supervisor"}), 0) << text();
    signIn("rafael");
    EXPECT_EQ(desk({"inbox", "drop", "1", "--reason", "x"}), 1);
    EXPECT_EQ(refusal(), "not_entitled");
}

TEST_F(MessageCommands, calculatorsNeedNoDatabase)
{
    EXPECT_EQ(desk({"sms", "count", "--provider", "twilio", "Ol\xc3\xa1"}), 0);
    EXPECT_EQ(text(), "{\"encoding\":\"ucs2\",\"segments\":1,\"units\":3}\n");
    EXPECT_EQ(desk({"sms", "count", "--provider", "zenvia", "-"}, std::string(1521, 'x')), 1);
    EXPECT_EQ(refusal(), "sms_too_long");
    EXPECT_EQ(desk({"sms", "count", "--provider", "pombo", "x"}), 1);
    EXPECT_EQ(refusal(), "unknown_provider");
    EXPECT_EQ(desk({"email", "show", "-"}, "From: a@b.com\nSubject: oi\n\ncorpo"), 0);
    EXPECT_EQ(at("subject").toString(), QStringLiteral("oi"));
    EXPECT_EQ(at("kind").toString(), QStringLiteral("message"));
    EXPECT_TRUE(at("bounce").isNull());
    EXPECT_EQ(desk({"email", "show", "-"}, ""), 1);
    EXPECT_EQ(refusal(), "unreadable_email");
}

} // namespace trato::ctl
