#include "understanding/language/instalments.h"

#include "understanding/language/bareplans.h"
#include "understanding/language/numbers.h"
#include "understanding/language/planrefusals.h"
#include "understanding/language/plans.h"
#include "understanding/language/planwords.h"
#include "understanding/language/vocabulary.h"

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

class InstalmentFinder final {
public:
    explicit InstalmentFinder(const Words& words)
        : m_words(words)
    {
    }

    QVector<InstalmentMention> find()
    {
        for (int i = 0; i < m_words.size();) {
            const auto number = numberAt(m_words, i);
            if (number && number->isWhole() && number->whole() >= 2 && number->whole() <= 120)
                consider(*number);
            if (number)
                considerYears(*number);
            considerPartOfYear(i);
            i = number ? number->end : i + 1;
        }
        ruleOutTheirs();
        return m_mentions;
    }

private:
    void consider(const Number& number)
    {
        const int end = lengthEnd(number);
        const bool bare = end == 0 && isBareLength(m_words, number);
        if (end == 0 && !bare)
            return;
        m_mentions.append({.count = leastOf(number),
            .first = number.first,
            .end = bare ? number.end : end,
            .refused = isReplaced(m_words, number.first) || isRefusedAfter(m_words, bare ? number.end : end),
            .chosen = end == number.end && (isChosen(number) || isChosenInstalments(number)),
            .bare = bare});
    }

    /// "entre 8 e 10 vezes", "de 8 a 10 vezes": the eight, else the number itself
    int leastOf(const Number& number) const
    {
        const bool joined = before(number) == "e"_L1 || before(number) == "a"_L1;
        const auto least = joined ? numberAt(m_words, number.first - 2) : std::nullopt;
        const bool between = least && least->isWhole() && least->whole() >= 2 && least->whole() < number.whole() &&
                             wordAt(m_words, least->first - 1) == (before(number) == "e"_L1 ? "entre"_L1 : "de"_L1);
        return static_cast<int>(between ? least->whole() : number.whole());
    }

    /// "durante um ano e meio", "em dois anos", "80 por mês por um ano", "180 mensais, um ano e meio"
    void considerYears(const Number& number)
    {
        static const Vocabulary spans{"em"_L1, "durante"_L1};
        static const Vocabulary spreadings{"divid*"_L1, "parcel*"_L1, "ser"_L1, "fazer"_L1, "faz"_L1, "estic*"_L1};
        static const Vocabulary each{"mes"_L1, "mensal"_L1, "mensais"_L1, "mensalmente"_L1};
        const bool years = wordAt(m_words, number.end) == "ano"_L1 || wordAt(m_words, number.end) == "anos"_L1;
        if (!years || !number.isWhole() || number.whole() > 5 || number.whole() < 1)
            return;
        const bool joined = before(number) == "por"_L1 || before(number) == ","_L1;
        if (before(number) == "faz"_L1 && !isAfter(m_words, number.first - 1, 2, Vocabulary{"voces"_L1}))
            return; // "faz dois anos"
        const bool toPay =
            saysAt(m_words, number.end + 1, "para pagar"_L1) || saysAt(m_words, number.end + 1, "de prazo"_L1) ||
            saysAt(m_words, number.end + 1, "de parcelas"_L1) || saysAt(m_words, number.end + 1, "e eu pago"_L1) ||
            (before(number) == "por"_L1 && isAfter(m_words, number.first, 3, stretching()));
        const bool spread = toPay || before(number) == "possivel"_L1 ||
                            isAfter(m_words, number.first, before(number) == "por"_L1 ? 2 : 1, spreadings);
        if (!spans.has(before(number)) && !spread && !(joined && isAfter(m_words, number.first - 1, 2, each)))
            return;
        const bool half = saysAt(m_words, number.end + 1, "e meio"_L1);
        m_mentions.append({.count = static_cast<int>(number.whole()) * 12 + (half ? 6 : 0),
            .first = number.first,
            .end = number.end + (half ? 3 : 1)});
    }

    /// "ano e meio e eu assino", "em meio ano", "meio ano pra pagar"
    void considerPartOfYear(int at)
    {
        const bool begins = at == 0 || endsSentence(m_words[at - 1]) || m_words[at - 1].is("em"_L1);
        if (begins && saysAt(m_words, at, "ano e meio"_L1))
            m_mentions.append({.count = 18, .first = at, .end = at + 3});
        if (begins && saysAt(m_words, at, "meio ano"_L1))
            m_mentions.append({.count = 6, .first = at, .end = at + 2});
    }

    /// What the creditor named, where the writer names another length after it.
    void ruleOutTheirs()
    {
        for (qsizetype i = 0; i + 1 < m_mentions.size(); ++i) {
            if (isTheirs(m_words, m_mentions[i].first) && isOurs(m_words, m_mentions[i + 1].first))
                m_mentions[i].refused = true;
            if (isStatedByThem(m_mentions[i].first))
                m_mentions[i].refused = true;
            if (isWhatTheyAsk(m_words, m_mentions[i].end) || isDeclined(m_words, m_mentions[i].first))
                m_mentions[i].refused = true;
        }
        if (m_mentions.size() == 1 && isTheirs(m_words, m_mentions[0].first) &&
            isPaidAtOnceAfter(m_words, m_mentions[0].end))
            m_mentions[0].refused = true;
    }

    /// "a mensagem fala em até 5 vezes", "o aplicativo só mostra até 10 vezes", before another length
    bool isStatedByThem(int first) const
    {
        static const Vocabulary stating{"fala"_L1, "falam"_L1, "mostra"_L1, "aparece"_L1, "diz"_L1, "dizem"_L1,
            "oferece"_L1, "oferecem"_L1, "ofereceram"_L1};
        return isAfter(m_words, first, 3, stating);
    }

    QString before(const Number& number, int back = 1) const { return wordAt(m_words, number.first - back); }

    /// The word after the length of plan, or 0 when the number is none.
    int lengthEnd(const Number& number) const
    {
        const bool dozen = wordAt(m_words, number.end) == "de"_L1 && wordAt(m_words, number.end - 1) == "duzia"_L1;
        const int unit = afterRepetition(m_words, dozen ? number.end + 1 : number.end);
        const QString next = wordAt(m_words, unit);
        if (isEveryOther(number))
            return 0;
        const bool priced = isPlanCount(m_words, number.first, number.end);
        if (isFactor(number))
            return number.end;
        if (next == "x"_L1 && numberAt(m_words, unit + 1) && !priced && number.whole() >= 20)
            return 0; // of "100 x 10" the ten
        if (isTimes(next))
            return !priced && countsSomethingElse(number, unit + 1) ? 0 : unit + 1;
        if (isPlanUnit(next))
            return isPlanLength(number, unit + 1) || (priced && !isOwed(number)) ? unit + 1 : 0;
        if (next == "meses"_L1 || next == "mes"_L1)
            return isSpreadOver(number) || isAddedToSum(number) ? unit + 1 : 0;
        if (next == "semanas"_L1 || next == "quinzenas"_L1)
            return isWeekly(number) ? unit + 1 : 0;
        if (isSpreadBy(number) || isWishedFor(number) || isRestLeft(number) || isSpreadOut(number) ||
            isPutInstead(number) || isTheirNumber(number))
            return number.end;
        if (priced)
            return isOwed(number) ? 0 : number.end;
        return isElliptic(number) || isRestOfEntry(number) || isChosen(number) || isChosenInstalments(number)
                   ? number.end
                   : 0;
    }

    /// "de dois em dois meses"
    bool isEveryOther(const Number& number) const
    {
        const auto again = wordAt(m_words, number.end) == "em"_L1 ? numberAt(m_words, number.end + 1) : std::nullopt;
        const auto once = before(number) == "em"_L1 ? numberAt(m_words, number.first - 2) : std::nullopt;
        return (before(number) == "de"_L1 && again && again->hundredths == number.hundredths) ||
               (once && before(number, 3) == "de"_L1 && once->hundredths == number.hundredths);
    }

    /// "vocês esticam pra dezesseis"
    bool isSpreadOut(const Number& number) const
    {
        return before(number) == "para"_L1 && number.whole() <= 60 && !isCounted(number.end) &&
               isAfter(m_words, number.first - 1, 3, stretching());
    }

    /// "faz 5 sem juros?", "vocês fazem 6 pra mim?": bare, where a plan can be asked for
    bool isWishedFor(const Number& number) const
    {
        static const Vocabulary making{"faz"_L1, "fazem"_L1, "fazer"_L1, "faria"_L1, "fariam"_L1, "libera"_L1,
            "consegue"_L1, "conseguem"_L1, "rola"_L1};
        static const Vocabulary softening{"sem"_L1, "para"_L1, "no"_L1, "fixas"_L1, "iguais"_L1, "?"_L1};
        const bool asked = making.has(before(number)) && softening.has(wordAt(m_words, number.end));
        return asked && number.whole() <= 48 && !isCounted(number.end + 1) &&
               isBefore(m_words, number.end, 5, Vocabulary{"?"_L1, "juros"_L1, "juro"_L1, "cartao"_L1, "mim"_L1});
    }

    /// "e o que faltar em quatro", "o que sobrar em 3", "3 + entrada de 100"
    bool isRestLeft(const Number& number) const
    {
        static const Vocabulary left{"faltar"_L1, "sobrar"_L1, "faltasse"_L1, "restar"_L1, "mato"_L1, "mata"_L1};
        static const Vocabulary adding{"+"_L1, "mais"_L1};
        if (before(number) == "em"_L1 && number.whole() <= 48 && !isCounted(number.end))
            return isAfter(m_words, number.first - 1, 6, left);
        return adding.has(wordAt(m_words, number.end)) && wordAt(m_words, number.end + 1).startsWith("entrad"_L1) &&
               number.whole() <= 48;
    }

    /// "em vez de 6 faz 12"
    bool isPutInstead(const Number& number) const
    {
        static const Vocabulary putting{
            "faz"_L1, "bota"_L1, "poe"_L1, "coloca"_L1, "quero"_L1, "prefiro"_L1, "ser"_L1, "em"_L1};
        const bool refused =
            !m_mentions.isEmpty() && (m_mentions.last().refused || isTheirs(m_words, m_mentions.last().first));
        return putting.has(before(number)) && number.whole() <= 60 && !isCounted(number.end) && !isOneMoreSum(number) &&
               (refused || (isReplaced(m_words, number.first - 2) && numberAt(m_words, number.first - 2)));
    }

    /// "em vez de 300 bota 250": what is put there is money.
    bool isOneMoreSum(const Number& number) const { return number.whole() > 36 || number.decimals; }

    /// "R$ 200 x 10", "200 em 10", "200 mensal até fechar dez"
    bool isFactor(const Number& number) const
    {
        const bool named = before(number, 2) == "reais"_L1 || before(number, 2) == "conto"_L1;
        const int at = number.first - (named ? 3 : 2);
        const auto sum = numberAt(m_words, at);
        const bool joined = before(number) == "x"_L1 || before(number) == "em"_L1;
        if (joined && number.whole() <= 60 && !isCounted(number.end) && !isPlanUnit(wordAt(m_words, number.end)))
            return sum && sum->end == at + 1 && sum->whole() >= 30 && sum->whole() > number.whole() &&
                   sum->hundredths != number.hundredths &&
                   (wordAt(m_words, sum->first - 1) != "de"_L1 || isInstalment(wordAt(m_words, sum->first - 2)));
        static const Vocabulary full{"fechar"_L1, "completar"_L1, "inteirar"_L1, "dar"_L1};
        return full.has(before(number)) && before(number, 2) == "ate"_L1 && number.whole() <= 60;
    }

    static bool isInstalment(const QString& word) { return word == "parcela"_L1 || word == "prestacao"_L1; }

    /// "umas quinze delas"
    bool isTheirNumber(const Number& number) const
    {
        return wordAt(m_words, number.end) == "delas"_L1 &&
               isAfter(m_words, number.first, 9, Vocabulary{"parcela*"_L1, "prestac*"_L1});
    }

    static bool isTimes(const QString& word)
    {
        return isPlanUnit(word) && (word.startsWith(u'v') || word.startsWith(u'x'));
    }

    /// "10 vezes que ligo", "3 vezes mais", "2 vezes hoje"
    bool isToldAfter(int at) const
    {
        static const Vocabulary willing{
            "pago"_L1, "assino"_L1, "peco"_L1, "fecho"_L1, "topo"_L1, "aceito"_L1, "consigo"_L1};
        if (saysAt(m_words, at, "que eu"_L1) && willing.has(wordAt(m_words, at + 2)))
            return false; // "faz 36 vezes que eu assino"
        return saysAt(m_words, at, "mais"_L1) || saysAt(m_words, at, "que"_L1) || saysAt(m_words, at, "hoje"_L1);
    }

    bool countsSomethingElse(const Number& number, int after) const
    {
        static const Vocabulary what{"por"_L1, "no"_L1, "na"_L1, "ao"_L1, "a"_L1, "cada"_L1};
        static const Vocabulary periods{"dia"_L1, "semana"_L1, "noite"_L1, "hora"_L1};
        if ((what.has(wordAt(m_words, after)) && periods.has(wordAt(m_words, after + 1))) ||
            (before(number) != "em"_L1 && isToldAfter(after)))
            return true;
        if (before(number) == "de"_L1 && choosing().has(before(number, 3)))
            return false; // "manda o de dez vezes"
        static const Vocabulary told{"lig*"_L1, "mandei"_L1, "mandou"_L1, "mandaram"_L1, "mandam"_L1, "mandando"_L1,
            "tent*"_L1, "pedi"_L1, "falei"_L1, "paguei"_L1, "explic*"_L1, "respond*"_L1, "operei"_L1, "cobra*"_L1,
            "cobrando"_L1, "subi"_L1, "chama*"_L1, "disse"_L1, "avisei"_L1, "todas"_L1, "mentiu"_L1, "ouvi"_L1,
            "repeti"_L1, "escut*"_L1, "pergunt*"_L1, "li"_L1, "promet*"_L1, "pens*"_L1, "vieram"_L1, "furei"_L1,
            "falhei"_L1, "feito"_L1, "fiz"_L1, "pedido"_L1};
        return before(number) != "em"_L1 && isAfter(m_words, number.first, 4, told);
    }

    bool isOwed(const Number& number) const
    {
        static const Vocabulary owed{
            "atras*"_L1, "devo"_L1, "devendo"_L1, "falta*"_L1, "restam"_L1, "deve"_L1, "cobra*"_L1, "paguei"_L1};
        return isAfter(m_words, number.first, 3, owed) && !isTurnedInto(m_words, number.first);
    }

    bool isPlanLength(const Number& number, int after) const
    {
        static const Vocabulary paidOrLate{
            "atras*"_L1, "vencid*"_L1, "abert*"_L1, "pagas"_L1, "restantes"_L1, "pendente*"_L1, "faltando"_L1};
        if (isOfBenefit(number) || isBefore(m_words, after, 3, paidOrLate) || isOwed(number) ||
            saysAt(m_words, after, "de uma vez"_L1) || wordAt(m_words, after) == "juntas"_L1)
            return false;
        if (isAfter(m_words, number.first, 12, Vocabulary{"entrada"_L1}) && wordAt(m_words, after) == "depois"_L1)
            return true; // "500 de entrada e as dez parcelas depois"
        if (before(number) == "aquela"_L1 || saysAt(m_words, number.first - 2, "aquela de"_L1))
            return true;
        static const Vocabulary known{"tenho"_L1, "pagas"_L1, "essas"_L1, "as"_L1, "dos"_L1, "esses"_L1, "meus"_L1};
        return !isAfter(m_words, number.first, 3, known) || isAfter(m_words, number.first, 4, choosing());
    }

    /// "seguro desemprego são 3 parcelas só"
    bool isOfBenefit(const Number& number) const
    {
        static const Vocabulary benefits{"desemprego"_L1, "auxilio"_L1, "bolsa"_L1, "rescisao"_L1};
        return isAfter(m_words, number.first, 4, benefits) &&
               !isAfter(m_words, number.first, 2, Vocabulary{"em"_L1, "faz"_L1, "quero"_L1});
    }

    /// "em 15 meses", "durante uns dezesseis meses", "aquele de vinte e quatro meses"
    bool isSpreadOver(const Number& number) const
    {
        static const Vocabulary about{"uns"_L1, "umas"_L1, "ate"_L1, "mais"_L1, "cerca"_L1};
        const int at = about.has(before(number)) ? number.first - 1 : number.first;
        const QString joined = wordAt(m_words, at - 1);
        if (saysAt(m_words, number.end + 1, "de atraso"_L1) || saysAt(m_words, number.end + 1, "atras"_L1))
            return false;
        if (joined == "faz"_L1 && !isAfter(m_words, at - 1, 2, Vocabulary{"voces"_L1, "me"_L1, "se"_L1}))
            return false; // "viúva faz dois meses"
        if (stretching().has(joined))
            return true; // "dá pra esticar até 36 meses"
        if (joined == "em"_L1 || joined == "durante"_L1 || joined == "nos"_L1 || choosing().has(joined))
            return true;
        if (sumOfMonths(number))
            return true;
        static const Vocabulary offers{"proposta"_L1, "plano"_L1, "opcao"_L1, "parcelamento"_L1};
        if ((joined == "dos"_L1 || joined == "de"_L1) && offers.has(before(number, 2)))
            return true; // "a proposta dos 15 meses"
        if (isWholeSentence(number))
            return true;
        static const Vocabulary lengths{
            "prazo"_L1, "plano"_L1, "parcel*"_L1, "divid*"_L1, "renegoci*"_L1, "financi*"_L1, "carne"_L1};
        if (joined == "tipo"_L1 || joined == ","_L1 || (joined == "de"_L1 && before(number, 2) == ","_L1))
            return isAfter(m_words, at, 7, lengths);
        static const Vocabulary coming{"proximos"_L1, "longo"_L1};
        if (coming.has(joined) || (joined == "de"_L1 && before(number, 2) == "longo"_L1))
            return true; // "nos próximos 8 meses", "ao longo de oito meses"
        if (joined == "de"_L1 && isArticle(before(number, 2)) && isAfter(m_words, at - 1, 8, taking()))
            return true;
        if (isSentence(number, number.end + 1) || saysAt(m_words, at - 3, "por mes ,"_L1))
            return true; // "220 por mês, 9 meses"
        if (saysAt(m_words, number.end + 1, "para pagar"_L1))
            return true;
        if (joined == "de"_L1 || joined == "para"_L1)
            return isAfter(m_words, at, 3, choosing()) || isAfter(m_words, at - 1, 3, stretching()) ||
                   (joined == "para"_L1 &&
                       isAfter(m_words, at - 1, 3, Vocabulary{"passar"_L1, "passa"_L1, "mudar"_L1}));
        return joined == "por"_L1 && isAfter(m_words, at, 6, spreading());
    }

    /// "15 meses pode?", "doze meses dá certo?"
    bool isWholeSentence(const Number& number) const
    {
        static const Vocabulary granting{"da"_L1, "pode"_L1, "rola"_L1, "serve"_L1, "cabe"_L1};
        return (number.first == 0 || endsSentence(m_words[number.first - 1])) &&
               (granting.has(wordAt(m_words, number.end + 1)) || saysAt(m_words, number.end + 1, "e possivel"_L1)) &&
               (saysAt(m_words, number.end + 1, "e possivel ?"_L1) || wordAt(m_words, number.end + 2) == "?"_L1 ||
                   saysAt(m_words, number.end + 2, "certo ?"_L1));
    }

    /// "oito meses de 99", "8 meses pagando 99"
    bool sumOfMonths(const Number& number) const
    {
        const int at = number.end + 1;
        if (wordAt(m_words, at) != "de"_L1 && wordAt(m_words, at) != "pagando"_L1)
            return false;
        const auto sum = numberAt(m_words, wordAt(m_words, at + 1) == "r$"_L1 ? at + 2 : at + 1);
        return sum && sum->whole() >= 30;
    }

    /// "85 reais, 14 meses", "140 mensais, nove meses"
    bool isAddedToSum(const Number& number) const
    {
        static const Vocabulary ends{
            "reais"_L1, "real"_L1, "conto"_L1, "contos"_L1, "pila"_L1, "mensais"_L1, "mensal"_L1, "mes"_L1, "cada"_L1};
        if (before(number) != ","_L1)
            return false;
        const int last = number.first - 2;
        const auto sum = numberAt(m_words, last);
        return ends.has(wordAt(m_words, last)) || (sum && sum->whole() >= 20);
    }

    /// "70 por semana durante 10 semanas", "50 toda sexta, por oito semanas"
    bool isWeekly(const Number& number) const
    {
        static const Vocabulary spans{"por"_L1, "durante"_L1, "em"_L1, "ate"_L1, ","_L1};
        static const Vocabulary each{
            "semana"_L1, "semanal"_L1, "semanais"_L1, "quinzena"_L1, "quinzenal"_L1, "toda"_L1, "todo"_L1, "cada"_L1};
        return spans.has(before(number)) && isAfter(m_words, number.first, 9, each);
    }

    /// "nove meses, pode ser?"
    bool isSentence(const Number& number, int end) const
    {
        return (number.first == 0 || m_words[number.first - 1].kind == WordKind::Mark) &&
               (end >= m_words.size() || m_words[end].kind == WordKind::Mark) && m_words.size() <= 6;
    }

    /// "dividir por 4", "parcelado em três"
    bool isSpreadBy(const Number& number) const
    {
        static const Vocabulary dividing{"divid*"_L1, "parcel*"_L1, "racha*"_L1, "repart*"_L1};
        const QString joined = before(number);
        return (joined == "por"_L1 || joined == "em"_L1) && number.whole() <= 60 && !isCounted(number.end) &&
               isAfter(m_words, number.first - 1, 2, dividing);
    }

    bool isCounted(int at) const
    {
        static const Vocabulary units{"dia"_L1, "dias"_L1, "hora*"_L1, "h"_L1, "semana*"_L1, "ano*"_L1, "minuto*"_L1,
            "reais"_L1, "real"_L1, "conto*"_L1, "mil"_L1, "%"_L1, "de"_L1, "bancos"_L1, "lojas"_L1, "lugar*"_L1,
            "pila*"_L1, "pau*"_L1, "mes"_L1, "cartoes"_L1, "pessoas"_L1, "filhos"_L1, "empresas"_L1};
        return units.has(wordAt(m_words, at)) || saysAt(m_words, at, "por cento"_L1) ||
               saysAt(m_words, at, "e meio"_L1) || saysAt(m_words, at, "e meia"_L1);
    }

    /// "meu compadre, fizeram pra ele em 18"
    bool isForOthers(const Number& number) const
    {
        static const Vocabulary others{"ele"_L1, "ela"_L1, "eles"_L1, "elas"_L1};
        return others.has(before(number, 2));
    }

    /// "o resto em 6", "dá pra dividir em dez?", "faz em 3 no pix".
    bool isElliptic(const Number& number) const
    {
        static const Vocabulary beginning{"."_L1, ","_L1, "so"_L1, "ate"_L1, "e"_L1};
        static const Vocabulary about{"ate"_L1, "mais"_L1, "umas"_L1};
        if (about.has(before(number)) && before(number, 2) == "em"_L1 && !isCounted(number.end) && number.whole() <= 60)
            return isAfter(m_words, number.first - 2, 4, spreading());
        if (before(number) != "em"_L1 || number.whole() > 60 || isCounted(number.end) || isForOthers(number))
            return false;
        const bool begins = number.first == 1 || endsSentence(m_words[number.first - 2]);
        return begins || isAfter(m_words, number.first - 1, 4, spreading()) ||
               isAfter(m_words, number.first - 1, 1, beginning);
    }

    /// "entrada de 250 e mais cinco", "100 de entrada + 4"
    bool isRestOfEntry(const Number& number) const
    {
        const bool added = before(number) == "mais"_L1 || before(number) == "+"_L1;
        return added && number.whole() <= 60 && !isCounted(number.end) &&
               isAfter(m_words, number.first, 16, Vocabulary{"entrada"_L1});
    }

    /// "fico com a de 12", "se forem vinte": a length of plan that is known to both.
    bool isChosen(const Number& number) const
    {
        const bool usual = number.whole() <= 12 || number.whole() % 6 == 0 || number.whole() % 5 == 0;
        if (!usual || number.whole() > 36 || isCounted(number.end))
            return false;
        if (before(number) == "de"_L1 && isArticle(before(number, 2)))
            return isAfter(m_words, number.first - 1, 6, choosing()) || isAfter(m_words, number.first - 1, 6, taking());
        static const Vocabulary plans{"parcelamento"_L1, "plano"_L1, "prazo"_L1, "carne"_L1};
        if (before(number) == "de"_L1 && plans.has(before(number, 2)))
            return true;
        static const Vocabulary being{"forem"_L1, "fossem"_L1, "sejam"_L1};
        return being.has(before(number));
    }

    static bool isArticle(const QString& word)
    {
        static const Vocabulary articles{"a"_L1, "aquela"_L1, "essa"_L1, "o"_L1, "aquele"_L1, "esse"_L1, "as"_L1,
            "nessa"_L1, "na"_L1, "naquela"_L1, "nesse"_L1, "no"_L1, "naquele"_L1, "dessa"_L1};
        return articles.has(word);
    }

    bool isAfterDay(const Number& number) const
    {
        static const Vocabulary days{"hoje"_L1, "amanha"_L1, "segunda*"_L1, "terca*"_L1, "quarta*"_L1, "quinta*"_L1,
            "sexta*"_L1, "sabado"_L1, "domingo"_L1, "dia"_L1, "cedo"_L1, "tarde"_L1, "noite"_L1};
        return isAfter(m_words, number.first - 1, 4, days);
    }

    /// "aceito as sete", "fico com a entrada de 100 e as 9": instalments, and no hour of the day.
    bool isChosenInstalments(const Number& number) const
    {
        static const Vocabulary late{"atras*"_L1, "vencid*"_L1, "que"_L1};
        if (late.has(wordAt(m_words, number.end)) && before(number) == "as"_L1)
            return false;
        // "pago hoje às 15": an hour.
        if (before(number) == "as"_L1 && number.whole() < 24 && isAfterDay(number))
            return false;
        static const Vocabulary articles{"as"_L1, "nas"_L1, "mesmas"_L1};
        static const Vocabulary hours{"h"_L1, "hora*"_L1, "da"_L1, "em"_L1, "e"_L1};
        if (before(number) == "nas"_L1 && number.first <= 2 && number.whole() <= 36 && !isCounted(number.end))
            return true; // "nas 24, pode fazer"
        return articles.has(before(number)) && number.whole() <= 36 && !isCounted(number.end) &&
               !hours.has(wordAt(m_words, number.end)) && isAfter(m_words, number.first - 1, 7, taking());
    }

    const Words& m_words;
    QVector<InstalmentMention> m_mentions;
};

} // namespace

QVector<InstalmentMention> instalmentsIn(const Words& words) { return InstalmentFinder(words).find(); }

} // namespace trato::understanding
