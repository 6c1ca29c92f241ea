#include "support/result.h"
#include "support/shared.h"
#include "wordingcorpus.h"

#include "base/json.h"
#include "base/toml.h"
#include "compliance/wording/wording.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace {

using namespace trato;
using namespace trato::compliance;
using namespace Qt::StringLiterals;
using trato::test::wordingContext;

std::vector<Finding> check(const QString& text, const QString& context = u"late"_s)
{
    return Wording::standard().check(text, wordingContext(context));
}

QString wordsOf(const QString& text, const Finding& finding)
{
    return text.mid(finding.from, finding.to - finding.from);
}

TEST(WordingTest, theDrawnSentenceGetsTheDayOnRecord)
{
    const QString text =
        u"Que bom que o emprego novo deu certo, Marlene! Com R$ 300,00 de entrada ficam 10 parcelas de "
        "R$ 348,17. Só vale se fechar hoje, pode ser?"_s;
    const auto findings = check(text, u"record"_s);
    ASSERT_EQ(findings.size(), 1U);
    const Finding& finding = findings.front();
    EXPECT_EQ(wordsOf(text, finding), u"Só vale se fechar hoje"_s);
    EXPECT_EQ(finding.rule, u"prazo.02"_s);
    EXPECT_EQ(finding.severity, Severity::Warn);
    EXPECT_EQ(finding.reason, u"Prazo que não existe. A oferta vale até 27/11."_s);
    EXPECT_EQ(finding.source, u"CDC, art. 37"_s);
    EXPECT_TRUE(takeSuggestion(text, finding).endsWith(u"R$ 348,17. Vale até 27/11, pode ser?"_s));
}

TEST(WordingTest, positionsAreUtf16UnitsOfTheText)
{
    const QString text = u"🙂 Olá, dona Inês… você é uma caloteira, viu?"_s;
    const auto findings = check(text);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(wordsOf(text, findings.front()), u"caloteira"_s);
    EXPECT_EQ(text.mid(findings.front().fixFrom, findings.front().fixTo - findings.front().fixFrom),
        u"você é uma caloteira, viu?"_s);
}

TEST(WordingTest, wordsAreFoundHoweverTheyAreWritten)
{
    for (const QString& text : {u"VAMOS TE PROCESSAR"_s, u"vamos te processaaar"_s, u"Vamos, sim, te processar"_s,
             u"va\u200Bmos te pro\u200Bcessar"_s, u"vamos já te processar"_s, u"vamos te PROCESSAR."_s})
        EXPECT_TRUE(blockingIn(check(text))) << text.toStdString();
}

TEST(WordingTest, aPhraseNeverRunsOverTheEndOfASentence)
{
    EXPECT_TRUE(check(u"Você é obrigado"_s).size() == 1);
    EXPECT_TRUE(check(u"Quem pediu foi você. É obrigado pela lei? Não."_s).empty());
}

TEST(WordingTest, aWordThatDeniesTurnsAPhraseRound)
{
    EXPECT_TRUE(check(u"Não vamos te processar."_s).empty());
    EXPECT_FALSE(check(u"Se não, vamos te processar."_s).empty());
    EXPECT_FALSE(check(u"Pague, se não vai se ver comigo: vamos te processar."_s).empty());
}

TEST(WordingTest, theStageDecidesWhatIsCollecting)
{
    const QString text = u"Sua parcela está em aberto."_s;
    EXPECT_TRUE(check(text, u"early"_s).empty());
    const auto findings = check(text, u"preventive"_s);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().rule, u"preventivo.01"_s);
    EXPECT_EQ(findings.front().severity, Severity::Block);
}

TEST(WordingTest, inCareNotAWordOfMoney)
{
    const QString text = u"O valor é R$ 300,00."_s;
    EXPECT_TRUE(check(text, u"late"_s).empty());
    EXPECT_TRUE(blockingIn(check(text, u"care"_s)));
    EXPECT_TRUE(check(u"Imagino o quanto. Não se preocupe com contrato agora, está tudo parado."_s, u"care"_s).empty());
}

TEST(WordingTest, whoIsNotConfirmedHearsNothingOfTheDebt)
{
    EXPECT_TRUE(blockingIn(check(u"É sobre a sua fatura."_s, u"unknown"_s)));
    EXPECT_TRUE(blockingIn(check(u"São R$ 12,00."_s, u"unknown"_s)));
    EXPECT_TRUE(check(u"Oi, falo com a Marlene?"_s, u"unknown"_s).empty());
}

TEST(WordingTest, anAmountOwedMustBeOnRecord)
{
    EXPECT_TRUE(check(u"Em aberto: R$ 3.819,72."_s, u"record"_s).empty());
    EXPECT_TRUE(check(u"Em aberto: 3819,72 reais."_s, u"record"_s).empty());
    EXPECT_TRUE(check(u"Em aberto: R$ 3.891,72."_s, u"late"_s).empty()) << "nothing is known";
    const auto findings = check(u"Em aberto: R$ 3.891,72."_s, u"record"_s);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().rule, u"valor.01"_s);
    EXPECT_EQ(findings.front().severity, Severity::Block);
    EXPECT_EQ(findings.front().suggestion, u"R$ 3.819,72"_s);
}

TEST(WordingTest, aClaimThatTheRecordBearsOutIsLeftAlone)
{
    auto context = wordingContext(u"record"_s);
    context.dates = {context.today};
    EXPECT_TRUE(Wording::standard().check(u"Essa condição vale só hoje."_s, context).empty());
    EXPECT_FALSE(check(u"Essa condição vale só hoje."_s, u"record"_s).empty());
}

TEST(WordingTest, placesOfTemplatesAreWhatFillsThem)
{
    EXPECT_TRUE(blockingIn(check(u"Seu saldo é {valor}."_s, u"care"_s)));
    EXPECT_TRUE(check(u"A parcela de {valor} da {credor} vence em {vencimento}."_s, u"record"_s).empty());
}

TEST(WordingTest, namesInCapitalsAreNotShouted)
{
    EXPECT_TRUE(check(u"Oi, MARIA DAS DORES DA SILVA, tudo bem?"_s).empty());
    EXPECT_FALSE(check(u"VOCÊ PRECISA RESPONDER"_s).empty());
}

TEST(WordingTest, codesAndLongTextsAreRead)
{
    EXPECT_TRUE(
        check(u"00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR"_s).empty());
    EXPECT_TRUE(check(u"23793.38128 60007.827136 95000.063305 9 97140000034817"_s, u"record"_s).empty());
    EXPECT_FALSE(check(QString(20000, u'a') + u" vamos te processar"_s).empty());
    EXPECT_TRUE(check(QString()).empty());
    EXPECT_TRUE(check(u"{{{ }}} R$ R$ , . / 31/99 99/12 R$ 99999999999999999999,00"_s, u"record"_s).empty());
}

TEST(WordingTest, rulesHoldFromAndUntilTheirDays)
{
    const QByteArray file = R"(
negations = ["nao"]
spoken = ["voce"]
[[rule]]
name = "teste.01"
severity = "warn"
from = "2026-11-01"
until = "2026-11-30"
source = "s"
reason = "r"
phrases = ["palavra proibida"]
)";
    ASSERT_UNWRAP(const Wording wording, Wording::fromToml(file, {}));
    const auto on = [&](QDate day) {
        WordingContext context;
        context.today = day;
        return wording.check(u"A palavra proibida."_s, context).size();
    };
    EXPECT_EQ(on(QDate(2026, 10, 31)), 0U);
    EXPECT_EQ(on(QDate(2026, 11, 1)), 1U);
    EXPECT_EQ(on(QDate(2026, 11, 30)), 1U);
    EXPECT_EQ(on(QDate(2026, 12, 1)), 0U);
}

TEST(WordingTest, aFileThatIsNoneIsRefused)
{
    const QByteArray head = "negations = [\"nao\"]\nspoken = [\"voce\"]\n[[rule]]\nname = \"a.01\"\nsource = \"s\"\n";
    EXPECT_TRUE(Wording::fromToml(head + "reason = \"r\"\nphrases = [\"um dois\"]\n", {}));
    for (const char* rest : {"", "reason = \"r\"\nphrases = [\"~ um\"]\n", "reason = \"r\"\nphrases = [\"<nada>\"]\n",
             "reason = \"r\"\nphrases = [\"ação\"]\n", "reason = \"r\"\nphrases = [\"a?\"]\n",
             "reason = \"r\"\nseverity = \"stop\"\n", "reason = \"r\"\nfrom = \"amanha\"\n",
             "reason = \"r\"\nstages = [\"soon\"]\n", "reason = \"r\"\nphrases = [\"*\"]\n"})
        EXPECT_FALSE(Wording::fromToml(head + rest, {})) << rest;
    EXPECT_FALSE(Wording::fromToml("", {}));
}

WordingContext contextOf(const QJsonObject& made)
{
    const QString purpose = made.value(u"purpose"_s).toString();
    const bool beforeDue = purpose == u"reminder" || made.value(u"name"_s).toString().contains(u"_a_vencer"_s);
    WordingContext context = wordingContext(beforeDue ? u"preventive"_s : u"early"_s);
    context.care = purpose == u"care";
    context.rightParty = made.value(u"discloses"_s).toBool();
    return context;
}

/// What goes out by itself is nothing that a person would be warned of.
TEST(WordingTest, theShippedTemplatesAreDecent)
{
    int read = 0;
    const QDir folder(test::sourcePath(u"resources/templates"_s));
    for (const QString& name : folder.entryList({u"*.toml"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        ASSERT_UNWRAP(const QJsonObject document, toml::parse(file.readAll()));
        for (const QJsonValue value : document.value(u"template"_s).toArray()) {
            const QJsonObject made = value.toObject();
            for (const QString& part :
                {u"subject"_s, u"text"_s, u"whatsapp"_s, u"sms"_s, u"rcs"_s, u"email"_s, u"voice"_s}) {
                const QString text = made.value(part).toString();
                for (const Finding& finding : Wording::standard().check(text, contextOf(made)))
                    ADD_FAILURE() << made.value(u"name"_s).toString().toStdString() << ' ' << part.toStdString() << ": "
                                  << finding.rule.toStdString() << " \"" << wordsOf(text, finding).toStdString() << '"';
                read += text.isEmpty() ? 0 : 1;
            }
        }
    }
    EXPECT_GT(read, 60);
}

/// As the policy reads them: with their subject, and with a debtor's values in their places.
TEST(WordingTest, theFilledTemplatesMayBeSent)
{
    const QHash<QString, QString> values{{u"primeiro_nome"_s, u"Marlene"_s}, {u"credor"_s, u"Lojas Aurora"_s},
        {u"valor"_s, u"R$ 381,97"_s}, {u"data"_s, u"27/11/2026"_s}, {u"recebedor"_s, u"Lojas Aurora S.A."_s},
        {u"assinatura"_s, u"Lojas Aurora S.A., CNPJ 11.222.333/0001-81, Rua das Flores, 10, São Paulo"_s},
        {u"oferta"_s, u"entrada de R$ 100,00 e mais 3 parcelas de R$ 98,00"_s}, {u"parcelas"_s, u"3"_s},
        {u"linha"_s, u"34191.79001 01043.510047 91020.150008 1 97350000038197"_s}, {u"vencimento"_s, u"05/10/2026"_s},
        {u"pix"_s, u"00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-426655440000"_s},
        {u"parcela"_s, u"R$ 98,00"_s}, {u"link"_s, u"https://pagar.exemplo.com.br/a1b2c3"_s},
        {u"partes"_s, u"R$ 350,00 de parcelas, R$ 7,00 de multa e R$ 24,97 de juros"_s}, {u"contrato"_s, u"AU-2291"_s},
        {u"opcoes"_s, u"1) à vista por R$ 300,00\n2) 3 parcelas de R$ 115,00"_s}, {u"entrada"_s, u"R$ 100,00"_s},
        {u"numero"_s, u"2"_s}, {u"dias_atraso"_s, u"45"_s}, {u"canal"_s, u"e-mail"_s}, {u"resto"_s, u"R$ 81,97"_s},
        {u"quando"_s, u"amanhã às 15h"_s}, {u"pedido"_s, u"parcelar em 12 vezes"_s}};
    const auto filled = [&](QString text) {
        for (auto value = values.begin(); value != values.end(); ++value)
            text.replace(u'{' + value.key() + u'}', value.value());
        return text;
    };
    const QDir folder(test::sourcePath(u"resources/templates"_s));
    for (const QString& name : folder.entryList({u"*.toml"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        ASSERT_UNWRAP(const QJsonObject document, toml::parse(file.readAll()));
        for (const QJsonValue value : document.value(u"template"_s).toArray()) {
            const QJsonObject made = value.toObject();
            const QString subject = filled(made.value(u"subject"_s).toString()) + u'\n';
            for (const QString& part : {u"text"_s, u"whatsapp"_s, u"sms"_s, u"rcs"_s, u"email"_s}) {
                const QString text = subject + filled(made.value(part).toString());
                for (const Finding& finding : Wording::standard().check(text, contextOf(made))) {
                    if (finding.severity == Severity::Block || finding.rule.startsWith(u"tom"_s))
                        ADD_FAILURE() << made.value(u"name"_s).toString().toStdString() << ' ' << part.toStdString()
                                      << ": " << finding.rule.toStdString() << ": " << text.toStdString();
                }
            }
        }
    }
}

TEST(WordingTest, aThreatThatDependsOnPayingIsNoDenial)
{
    for (const QString& text :
        {u"Não vamos te processar se você pagar hoje."_s, u"Não vou te processar, desde que pague."_s,
            u"Caso quite hoje, não vamos entrar na justiça."_s, u"Basta pagar que a gente não vai te processar."_s})
        EXPECT_TRUE(blockingIn(check(text, u"late"_s))) << text.toStdString();
    for (const QString& text : {u"Não vamos te processar."_s, u"Nós nunca vamos te processar."_s,
             u"Se você não puder pagar, não vamos te processar."_s, u"Não existe prisão por dívida."_s,
             u"Pode entrar na justiça, é seu direito."_s, u"Você perguntou se vai para a cadeia: não vai."_s})
        EXPECT_FALSE(blockingIn(check(text, u"late"_s))) << text.toStdString();
}

TEST(WordingTest, disguisedWordsAreRead)
{
    for (const QString& text :
        {u"Vamos processá-lo."_s, u"Vamos processá-la amanhã."_s, u"Vou mandar seu nome para o S.P.C."_s,
            u"Vamos\nte processar."_s, u"vou te levar pro tribunal"_s, u"Seu caloteiro!"_s, u"vagabunda"_s})
        EXPECT_TRUE(blockingIn(check(text, u"late"_s))) << text.toStdString();
    EXPECT_FALSE(blockingIn(check(u"Vamos\nProcessar o seu pedido."_s, u"late"_s)));
}

TEST(WordingTest, thousandsAreAmounts)
{
    EXPECT_EQ(amountsIn(u"R$ 5 mil"), std::vector<money::Money>{money::Money(500000)});
    EXPECT_EQ(amountsIn(u"5 mil reais"), std::vector<money::Money>{money::Money(500000)});
    EXPECT_EQ(amountsIn(u"R$ 1,5 mil"), std::vector<money::Money>{money::Money(150000)});
    EXPECT_TRUE(amountsIn(u"mil desculpas").empty());
    EXPECT_TRUE(amountsIn(u"5 mil pessoas").empty());
}

TEST(WordingTest, whatAChannelForbids)
{
    WordingContext context = wordingContext(u"late"_s);
    const QString text = u"Me passa o número do cartão e a senha."_s;
    EXPECT_TRUE(blockingIn(Wording::standard().check(text, context)));
    context.channel = Channel::Email;
    EXPECT_FALSE(blockingIn(Wording::standard().check(text, context)));
}

TEST(WordingTest, theStageFollowsTheDaysLate)
{
    EXPECT_EQ(wordingStage(-5), Stage::Preventive);
    EXPECT_EQ(wordingStage(0), Stage::Preventive);
    EXPECT_EQ(wordingStage(1), Stage::Early);
    EXPECT_EQ(wordingStage(200), Stage::Late);
    for (const Stage stage : {Stage::Preventive, Stage::Early, Stage::Late})
        EXPECT_EQ(stageFromName(stageName(stage)), stage);
    EXPECT_FALSE(stageFromName(u"never"_s));
}

TEST(WordingTest, findsWhatTemplateReviewsRefuse)
{
    const QString path = test::sharedPath(u"vectors/compliance/message_wording_flags.json"_s);
    TRATO_SKIP_WITHOUT(path);
    ASSERT_UNWRAP(const QJsonObject document,
        json::parseObject(test::sharedFile(u"vectors/compliance/message_wording_flags.json"_s)));
    const QJsonArray refused = document.value(u"rejected_by_template_review_examples"_s).toArray();
    ASSERT_FALSE(refused.isEmpty());
    for (const QJsonValue words : refused)
        EXPECT_TRUE(blockingIn(check(words.toString(), u"early"_s))) << words.toString().toStdString();
}

TEST(WordingTest, kindWordsAroundItExcuseNothingThatNobodyMayWrite)
{
    const QString kind =
        u"Oi Maria, tudo bem? Obrigado pelo retorno, viu? Podemos ver isso com calma, sem pressa nenhuma, a gente combina. "_s;
    for (const QString& threat : {u"Já falei com sua mãe."_s, u"Já avisei seu chefe da dívida."_s,
             u"Vamos ligar no seu trabalho."_s, u"Você pode ser presa."_s, u"Vou avisar sua família."_s})
        EXPECT_TRUE(std::ranges::any_of(check(kind + threat), [](const Finding& finding) {
            return finding.severity == Severity::Block && !finding.passable;
        })) << threat.toStdString();
}

/// Words that people read and machines were not to.
TEST(WordingTest, threatsWrittenInOtherLettersAreThreats)
{
    for (const QString& threat :
        {u"Vamos te processar e penhorar sua casa"_s, u"Vаmоs tе рrосеssаr е реnhоrаr suа саsа"_s,
            u"v a m o s  t e  p r o c e s s a r"_s, u"𝗩𝗮𝗺𝗼𝘀 𝘁𝗲 𝗽𝗿𝗼𝗰𝗲𝘀𝘀𝗮𝗿"_s})
        EXPECT_TRUE(blockingIn(check(threat))) << threat.toStdString();
    EXPECT_FALSE(blockingIn(check(u"A opção a e b são suas: é só escolher, tá?"_s)));
}

} // namespace
