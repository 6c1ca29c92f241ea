#include "corpus.h"

#include <gtest/gtest.h>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;

std::string labelsOf(const QString& text)
{
    QStringList names;
    for (const Sensitivity sensitivity : reader().read(messageOf(text)).sensitivities)
        names.append(sensitivityName(sensitivity));
    return names.join(u',').toStdString();
}

class Harmless : public testing::TestWithParam<QString> {};

TEST_P(Harmless, FiguresOfSpeechAndPlainTalkAreNotSensitive)
{
    EXPECT_EQ(labelsOf(GetParam()), "") << GetParam().toStdString();
}

INSTANTIATE_TEST_SUITE_P(FiguresOfSpeech, Harmless,
    testing::Values(u"morri de rir"_s, u"esse boleto vai me matar kkk"_s, u"tô morta de cansaço"_s,
        u"quase morri de susto kkkk"_s, u"minha mulher me mata se souber"_s, u"meu celular morreu"_s,
        u"me mato de trabalhar mas pago"_s, u"vou matar essa dívida sexta"_s, u"tiro no pé"_s,
        u"meu time perdeu, tô de luto kkk"_s, u"to morrendo de sono"_s, u"esse calor tá me matando"_s));

INSTANTIATE_TEST_SUITE_P(DailyBusiness, Harmless,
    testing::Values(u"consigo 3x de 200 depois do dia 10"_s, u"é a terceira vez que tento pagar"_s,
        u"no meu fim de semana eu vejo isso"_s, u"hoje é meu último dia de férias"_s, u"estou parado no trânsito"_s,
        u"qual o cvv do cartão?"_s, u"a ligação se cortou"_s, u"fui muito bem tratada, obrigada"_s,
        u"Dr. Amaro está em reunião"_s, u"tô rindo da situação"_s, u"perdi o prazo do desconto"_s,
        u"vocês me ligaram hoje?"_s, u"foi cobrado duas vezes no cartão"_s, u"minha filha vai pagar pra mim"_s,
        u"tenho 15 anos de firma"_s, u"se eu não estiver em casa deixa na portaria"_s, u"não pedi esse seguro"_s,
        u"pode me ligar no domingo"_s));

INSTANTIATE_TEST_SUITE_P(NearMisses, Harmless,
    testing::Values(u"é golpe?"_s, u"isso é golpe?"_s, u"não reconheço essa dívida"_s, u"vocês vão me processar?"_s,
        u"vou ser processado por causa disso?"_s, u"meu salário atrasou"_s, u"me manda o boleto"_s,
        u"pode me ligar amanhã às 10h"_s, u"trabalho em hospital, me liga às 20h"_s, u"perdi o boleto"_s,
        u"não quero mais receber mensagens"_s, u"quero a cópia do contrato"_s, u"consigo pagar 200 por mês"_s));

TEST(Sensitivities, TheGravestAreRead)
{
    EXPECT_EQ(labelsOf(u"não vejo mais saída"_s), "self_harm");
    EXPECT_EQ(labelsOf(u"Penso em me matar todo dia"_s), "self_harm");
    EXPECT_EQ(labelsOf(u"meu marido me bate e disse que vai me matar"_s).substr(0, 13), "violence_risk");
    EXPECT_EQ(labelsOf(u"meu pai faleceu ontem"_s), "bereavement");
    EXPECT_EQ(labelsOf(u"Vou acionar o Procon"_s), "legal_threat");
    EXPECT_EQ(labelsOf(u"usaram meus documentos, nunca contratei isso"_s), "fraud_claim");
    EXPECT_EQ(labelsOf(u"fui demitido"_s), "job_loss");
}

TEST(Sensitivities, DeathDespairAndDangerAreReadWhenSaidIndirectly)
{
    const auto says = [](const QString& text, const char* label) {
        const std::string labels = labelsOf(text);
        EXPECT_NE(labels.find(label), std::string::npos) << qPrintable(text) << ": " << labels;
    };
    says(u"o coração do meu marido parou domingo de manhã"_s, "bereavement");
    says(u"desligaram os aparelhos da minha sogra na quinta"_s, "bereavement");
    says(u"gastei o que tinha com o sepultamento dela"_s, "bereavement");
    says(u"achei uma carta de despedida dele na gaveta"_s, "self_harm");
    says(u"escondi os remédios dela, tenho medo de deixar ela sozinha"_s, "self_harm");
    says(u"queria não ter acordado hoje"_s, "self_harm");
    says(u"ele chutou minha barriga e eu tô grávida"_s, "violence_risk");
    says(u"encostaram uma arma na minha cabeça por causa de dívida"_s, "violence_risk");
}

TEST(Sensitivities, WhoWantsToBeLeftAloneIsInNoDanger)
{
    EXPECT_EQ(labelsOf(u"não me escrevam mais aqui"_s), "");
    EXPECT_EQ(labelsOf(u"NAO QUERO MAIS"_s), "");
    EXPECT_EQ(labelsOf(u"Por favor parem de me mandar mensagem. Não quero mais receber nada."_s), "");
}

TEST(Sensitivities, ANearMissHoldsForItsOwnClause)
{
    EXPECT_EQ(labelsOf(u"perdi o boleto"_s), "");
    const std::string both = labelsOf(u"perdi o emprego em março e meu pai em abril"_s);
    EXPECT_NE(both.find("bereavement"), std::string::npos) << both;
    const std::string beside = labelsOf(u"perdi o boleto, minha mãe faleceu ontem e a casa virou uma bagunça"_s);
    EXPECT_NE(beside.find("bereavement"), std::string::npos) << beside;
}

TEST(Sensitivities, AreFoundDeepInALongMessage)
{
    const QString small =
        u"Bom dia, recebi a proposta e li com atenção. Vou conversar com a minha esposa e retorno. "_s;
    EXPECT_EQ(labelsOf(small.repeated(8) + u"Só não demoro porque estou internado desde terça. "_s + small.repeated(4)),
        "illness");
}

TEST(Sensitivities, PointToTheWords)
{
    const QString text = u"Oi, desculpe. Meu pai faleceu ontem."_s;
    const Reading reading = reader().read(messageOf(text));
    ASSERT_FALSE(reading.evidence.isEmpty());
    const Evidence& evidence = reading.evidence.first();
    EXPECT_EQ(evidence.label, u"bereavement"_s);
    EXPECT_TRUE(text.mid(evidence.from, evidence.to - evidence.from).contains(u"faleceu"_s));
}

} // namespace

} // namespace trato::understanding::test
