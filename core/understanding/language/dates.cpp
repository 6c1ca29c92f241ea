#include "understanding/language/dates.h"

#include "understanding/language/dategrammar.h"
#include "understanding/language/daynames.h"
#include "understanding/language/numbers.h"
#include "understanding/language/vocabulary.h"

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

const Vocabulary& done()
{
    static const Vocabulary words{"paguei"_L1, "pagou"_L1, "pagamos"_L1, "quitei"_L1, "quitado"_L1, "quitada"_L1,
        "foi"_L1, "fiz"_L1, "depositei"_L1, "transferi"_L1, "caiu"_L1, "mandei"_L1, "enviei"_L1, "comprei"_L1,
        "desde"_L1, "venceu"_L1, "vencia"_L1, "vencida"_L1, "vencido"_L1, "pago"_L1, "paga"_L1, "fui"_L1, "ia"_L1,
        "iam"_L1, "caido"_L1, "liguei"_L1, "ligaram"_L1, "recebi"_L1, "operei"_L1, "efetuado"_L1, "liquidado"_L1,
        "combinamos"_L1, "falei"_L1, "cancelei"_L1, "assinei"_L1, "mandaram"_L1, "era"_L1, "ontem"_L1, "faleceu"_L1,
        "morreu"_L1, "perdi"_L1, "perdemos"_L1, "enterramos"_L1, "sepultamos"_L1, "perdeu"_L1, "partiu"_L1,
        "enviad*"_L1, "prevista"_L1, "registrado"_L1, "realizado"_L1, "baixado"_L1, "saquei"_L1, "recebeu"_L1};
    return words;
}

/// What happens on a day that nobody pays or calls on.
const Vocabulary& events()
{
    static const Vocabulary words{"enterr*"_L1, "velorio"_L1, "missa"_L1, "cirurgia"_L1, "opero"_L1, "operar"_L1,
        "operacao"_L1, "audiencia"_L1, "exame*"_L1, "consulta"_L1, "protocol*"_L1, "aniversario"_L1, "prova"_L1,
        "faleceu"_L1, "morreu"_L1, "interno"_L1, "internar"_L1, "sepultamento"_L1, "pericia"_L1, "viajo"_L1,
        "nasci*"_L1, "casamento"_L1, "quimio*"_L1, "transplante"_L1, "parto"_L1};
    return words;
}

/// "enterrei", "parou": what is told of as over.
bool isPreterite(const QString& word)
{
    static const Vocabulary others{
        "estou"_L1, "direi"_L1, "pagarei"_L1, "falou"_L1, "ficou"_L1, "garantiu"_L1, "marcou"_L1};
    if (word == "atendeu"_L1)
        return true;
    if (word.size() < 5 || others.has(word))
        return false;
    const bool future = word.endsWith("arei"_L1) || word.endsWith("erei"_L1) || word.endsWith("irei"_L1);
    return (word.endsWith("ei"_L1) && !future) || word.endsWith("ou"_L1);
}

const Vocabulary& unsuited()
{
    static const Vocabulary words{
        "nao"_L1, "inves"_L1, "vence"_L1, "vencem"_L1, "jamais"_L1, "antes"_L1, "nem"_L1, "volto"_L1, "volta"_L1};
    return words;
}

const Vocabulary& acting()
{
    static const Vocabulary words{"pag*"_L1, "acert*"_L1, "quit*"_L1, "deposit*"_L1, "transfer*"_L1, "transfir*"_L1,
        "mand*"_L1, "envi*"_L1, "fac*"_L1, "ligu*"_L1, "liga"_L1, "ligar"_L1, "retorn*"_L1, "cham*"_L1, "esper*"_L1,
        "aguard*"_L1, "vencimento"_L1, "pix"_L1, "boleto"_L1, "agend*"_L1, "program*"_L1, "recebo"_L1, "cai"_L1,
        "ate"_L1, "para"_L1, "depois"_L1, "consigo"_L1, "posso"_L1, "ger*"_L1, "vencendo"_L1, "primeira"_L1,
        "comec*"_L1, "dou"_L1, "entrada"_L1, "mud*"_L1, "segur*"_L1, "ser"_L1, "seria"_L1, "fecho"_L1, "vou"_L1,
        "sai"_L1, "todo"_L1, "passo"_L1, "mato"_L1, "matar"_L1, "resolv*"_L1};
    return words;
}

class Weighing final {
public:
    explicit Weighing(const Words& words)
        : m_words(words)
    {
    }

    int weightOf(const DateMention& mention) const
    {
        int weight = 1;
        if (isAfter(m_words, mention.first, 5, acting()) || isBefore(m_words, mention.end, 5, acting()))
            ++weight;
        if (isTarget(mention))
            ++weight;
        if (isOver(mention) || doesNotSuit(mention) || isOldDueDate(mention) || isEvent(mention) || isToldOf(mention) ||
            isCountedFrom(mention))
            weight -= 6;
        if (isMereNow(mention))
            weight -= 2;
        if (isAway(mention))
            weight -= 3;
        return weight;
    }

private:
    bool isTarget(const DateMention& mention) const
    {
        static const Vocabulary aims{"ate"_L1, "para"_L1, "depois"_L1, "vencimento"_L1};
        return isAfter(m_words, mention.first, 2, aims);
    }

    /// "terça foram nove chamadas", "sexta ligaram": what happened on it
    bool isToldOf(const DateMention& mention) const
    {
        static const Vocabulary told{
            "foi"_L1, "foram"_L1, "ligaram"_L1, "mandaram"_L1, "vieram"_L1, "disse"_L1, "disseram"_L1, "falaram"_L1};
        return told.has(wordAt(m_words, mention.end));
    }

    /// "15 dias, contando de hoje"
    bool isCountedFrom(const DateMention& mention) const
    {
        return isAfter(m_words, mention.first, 2, Vocabulary{"contando"_L1, "contar"_L1}) &&
               isAfter(m_words, mention.first, 8, Vocabulary{"dias"_L1, "semana*"_L1, "mes"_L1, "meses"_L1});
    }

    /// "estou em viagem até dia 29": until then nobody is there
    bool isAway(const DateMention& mention) const
    {
        static const Vocabulary away{"viagem"_L1, "viajando"_L1, "reuniao"_L1, "fora"_L1, "plantao"_L1, "embarcado"_L1,
            "embarcada"_L1, "ocupad*"_L1, "internad*"_L1, "ferias"_L1};
        return wordAt(m_words, mention.first - 1) == "ate"_L1 && isAfter(m_words, mention.first - 1, 8, away);
    }

    /// A verb in the past rules a day out, unless a later verb takes it ("não paguei, pago dia 5").
    bool isOver(const DateMention& mention) const
    {
        static const Vocabulary willDo{"vou"_L1, "pagarei"_L1, "pagar"_L1, "eu"_L1, "mas"_L1, "para"_L1, "ate"_L1,
            "consigo"_L1, "acerto"_L1, "liga"_L1, "ligue"_L1, "pagamos"_L1, "que"_L1, "sai"_L1, "cai"_L1, "recebo"_L1,
            "agora"_L1, "so"_L1};
        if (isAhead(mention.first))
            return false;
        bool marked = false;
        for (int i = mention.first - 1; i >= 0 && i >= mention.first - 5 && !endsSentence(m_words[i]); --i) {
            if (willDo.has(m_words[i].text) || isPromise(i))
                return wordAt(m_words, i - 1) == "ia"_L1;
            const bool told = m_words[i].is("pago"_L1) || isPreterite(m_words[i].text);
            if (told ? !marked : done().has(m_words[i].text))
                return true;
            if (done().has(m_words[i].text) && !m_words[i].is("pago"_L1))
                return !(marked && isPaidAfter(mention.end));
            marked = marked || m_words[i].kind == WordKind::Mark;
        }
        return false;
    }

    /// "daqui a 4 dias", "e amanhã": whatever was told before
    bool isAhead(int first) const
    {
        static const Vocabulary ahead{"daqui"_L1, "dentro"_L1};
        const QString before = wordAt(m_words, first - 1);
        return ahead.has(m_words[first].text) ||
               ((before == "e"_L1 || before == "que"_L1) && m_words[first].is("amanha"_L1));
    }

    /// "(ontem não deu,) segunda eu pago"
    bool isPaidAfter(int end) const
    {
        static const Vocabulary paying{"pago"_L1, "quito"_L1, "acerto"_L1, "deposito"_L1, "mando"_L1, "transfiro"_L1,
            "passo"_L1, "faco"_L1, "resolvo"_L1};
        return paying.has(wordAt(m_words, wordAt(m_words, end) == "eu"_L1 ? end + 1 : end));
    }

    /// "pago" is both "I pay" and "paid": "foi pago dia 5" and "tá pago" are over, "pago dia 5" and "meu patrão paga
    /// dia 5" are not, and neither is "será pago dia 5".
    bool isPromise(int at) const
    {
        static const Vocabulary been{"foi"_L1, "esta"_L1, "era"_L1, "ja"_L1, "fica"_L1, "ter"_L1, "tinha"_L1,
            "havia"_L1, "ser"_L1, "sera"_L1, "consta"_L1, "como"_L1};
        static const Vocabulary willBe{"sera"_L1, "serao"_L1, "ser"_L1, "seja"_L1, "sejam"_L1};
        const QString before = wordAt(m_words, at - 1);
        // "já pago essa parcela" is yet to come.
        static const Vocabulary objects{
            "essa"_L1, "esse"_L1, "a"_L1, "o"_L1, "voces"_L1, "voce"_L1, "tudo"_L1, "isso"_L1, "ai"_L1};
        if (before == "ja"_L1 && m_words[at].is("pago"_L1) && objects.has(wordAt(m_words, at + 1)))
            return true;
        return willBe.has(before) || ((m_words[at].is("pago"_L1) || m_words[at].is("paga"_L1)) && !been.has(before));
    }

    /// "o enterro é amanhã", "opero dia 24", "amanhã é feriado", "no feriado de amanhã"
    bool isEvent(const DateMention& mention) const
    {
        static const Vocabulary leaving{"mas"_L1, "so"_L1, ","_L1, "depois"_L1, "ate"_L1, "para"_L1};
        static const Vocabulary set{"ficou"_L1, "marcad*"_L1, "agendad*"_L1, "remarcad*"_L1};
        if (wordAt(m_words, mention.first - 1) == "para"_L1 && set.has(wordAt(m_words, mention.first - 2)) &&
            isAfter(m_words, mention.first - 2, 6, events()))
            return true; // "minha cirurgia do coração ficou para 2 de dezembro"
        for (int i = mention.first - 1; i >= 0 && i >= mention.first - 4 && !endsSentence(m_words[i]); --i) {
            if (leaving.has(m_words[i].text))
                break;
            if (events().has(m_words[i].text))
                return !saysAt(m_words, i - 1, "eu enterro"_L1);
        }
        for (int i = mention.end; i < m_words.size() && i < mention.end + 3; ++i) {
            if (m_words[i].kind == WordKind::Mark || leaving.has(m_words[i].text))
                return false;
            if (events().has(m_words[i].text) && !m_words[i].is("enterra"_L1))
                return !saysAt(m_words, i - 1, "eu enterro"_L1);
        }
        return false;
    }

    /// "amanhã é feriado", "no feriado de amanhã", "hoje tô enrolada": told of the day, nothing is to happen on it.
    bool isMereNow(const DateMention& mention) const
    {
        const Vocabulary holiday{"feriad*"_L1};
        const bool nevertheless = isBefore(m_words, mention.end, 2, Vocabulary{"mesmo"_L1, "feira"_L1}) &&
                                  isBefore(m_words, mention.end, 3, Vocabulary{"sendo"_L1});
        return (isBefore(m_words, mention.end, 3, holiday) && !nevertheless && !m_words[mention.first].is("dia"_L1)) ||
               holiday.has(wordAt(m_words, mention.first - 2)) || holiday.has(wordAt(m_words, mention.first - 1)) ||
               isTheseDays(mention) || saysAt(m_words, mention.first, "hoje estou"_L1) ||
               saysAt(m_words, mention.first, "hoje eu estou"_L1) ||
               saysAt(m_words, mention.first - 1, "assino hoje"_L1) || isEveryWeek(mention);
    }

    /// "a minha realidade hoje é", "hoje devo em oito lugares", "a lista hoje custa mais": how things are
    bool isTheseDays(const DateMention& mention) const
    {
        static const Vocabulary states{"realidade"_L1, "situacao"_L1, "condicao"_L1, "vida"_L1, "mercado"_L1};
        static const Vocabulary being{
            "devo"_L1, "sou"_L1, "vivo"_L1, "ganho"_L1, "custa"_L1, "custam"_L1, "moro"_L1, "trabalho"_L1};
        static const Vocabulary signing{"assina"_L1, "assinamos"_L1, "abri"_L1, "vi"_L1, "li"_L1, "soube"_L1};
        return m_words[mention.first].is("hoje"_L1) &&
               (states.has(wordAt(m_words, mention.first - 1)) || being.has(wordAt(m_words, mention.end)) ||
                   signing.has(wordAt(m_words, mention.first - 1)));
    }

    /// "toda sexta", "toda segunda feira": no day of its own
    bool isEveryWeek(const DateMention& mention) const
    {
        const QString before = wordAt(m_words, mention.first - 1);
        static const Vocabulary starting{"comec*"_L1, "partir"_L1, "agora"_L1};
        return (before == "toda"_L1 || before == "todo"_L1 || before == "cada"_L1) &&
               !m_words[mention.first].is("dia"_L1) && !isBefore(m_words, mention.end, 5, starting);
    }

    bool doesNotSuit(const DateMention& mention) const
    {
        for (int i = mention.first - 1; i >= 0 && i >= mention.first - 4; --i) {
            if (m_words[i].kind == WordKind::Mark || m_words[i].is("mas"_L1) || m_words[i].is("so"_L1) ||
                m_words[i].is("falta"_L1) || m_words[i].is("que"_L1) || m_words[i].is("viu"_L1))
                break;
            if ((m_words[i].is("volto"_L1) || m_words[i].is("volta"_L1)) && isBefore(m_words, mention.end, 4, acting()))
                return false;
            if (m_words[i].is("sem"_L1) && wordAt(m_words, i + 1).startsWith("dinheiro"_L1))
                return true;
            if (unsuited().has(m_words[i].text) || saysAt(m_words, i, "vez de"_L1) || saysAt(m_words, i, "lugar de"_L1))
                return !saysAt(m_words, i, "nao antes"_L1) && !saysAt(m_words, i, "nao passa"_L1) &&
                       !saysAt(m_words, i, "nem que"_L1) && !saysAt(m_words, i, "antes de"_L1);
        }
        const QString next = wordAt(m_words, mention.end);
        return (next == "nao"_L1 && !saysAt(m_words, mention.end, "nao passa"_L1)) ||
               saysAt(m_words, mention.end, "eu nao"_L1) || saysAt(m_words, mention.end, "e ruim"_L1) ||
               saysAt(m_words, mention.end, "ja nao"_L1);
    }

    /// "(mudar) do dia 3 para o dia 8", "o vencimento é dia 10": where it stands now.
    bool isOldDueDate(const DateMention& mention) const
    {
        static const Vocabulary aims{
            "depois"_L1, "partir"_L1, "antes"_L1, "data"_L1, "manha"_L1, "tarde"_L1, "noite"_L1, "lote"_L1, "o"_L1};
        const bool from =
            wordAt(m_words, mention.first - 1) == "do"_L1 && !aims.has(wordAt(m_words, mention.first - 2));
        static const Vocabulary placing{"coloca*"_L1, "bota*"_L1, "bote"_L1, "joga*"_L1, "jogue"_L1, "muda*"_L1,
            "mude"_L1, "passa*"_L1, "poe"_L1, "por"_L1, "deixa*"_L1, "altera*"_L1, "quero"_L1, "troca*"_L1, "com"_L1};
        static const Vocabulary owed{"parcela"_L1, "boleto"_L1, "conta"_L1, "fatura"_L1, "prestacao"_L1};
        const bool due = wordAt(m_words, mention.first - 1) == "e"_L1 && owed.has(wordAt(m_words, mention.first - 2));
        if (due || saysAt(m_words, mention.first - 3, "sei que e"_L1))
            return true;
        const bool stated = !isAfter(m_words, mention.first - 2, 2, placing) && isDueDate(mention);
        return from || stated || isRecordOf(mention);
    }

    bool isDueDate(const DateMention& mention) const
    {
        return saysAt(m_words, mention.first - 2, "vencimento e"_L1) ||
               saysAt(m_words, mention.first - 2, "o vencimento"_L1) ||
               saysAt(m_words, mention.first - 2, "parcela do"_L1) ||
               saysAt(m_words, mention.first - 2, "boleto do"_L1);
    }

    /// "na ligação de terça", "o boleto de 20/11"
    bool isRecordOf(const DateMention& mention) const
    {
        static const Vocabulary records{"ligacao"_L1, "gravacao"_L1, "conversa"_L1, "mensagem"_L1};
        const QString of = wordAt(m_words, mention.first - 1);
        return (of == "de"_L1 || of == "da"_L1 || of == "do"_L1) && records.has(wordAt(m_words, mention.first - 2));
    }

    const Words& m_words;
};

/// "começando dia 20 de dezembro", "a primeira em 10/12", "a partir do dia 5"
bool startsAt(const Words& words, int first)
{
    static const Vocabulary starting{"comec*"_L1, "inici*"_L1, "primeira"_L1, "primeiro"_L1, "partir"_L1};
    static const Vocabulary joining{"em"_L1, "no"_L1, "na"_L1, "para"_L1, "o"_L1, "do"_L1, "de"_L1, "a"_L1, "ja"_L1,
        "agora"_L1, "ser"_L1, "parcela"_L1, "nessa"_L1, "ai"_L1};
    int at = first - 1;
    while (at > first - 4 && joining.has(wordAt(words, at)))
        --at;
    return starting.has(wordAt(words, at));
}

/// Whether the words [first, end) pay.
bool paysBetween(const Words& words, int first, int end)
{
    static const Vocabulary paying{"pago"_L1, "paga"_L1, "pagar"_L1, "pagarei"_L1, "pagamos"_L1, "quito"_L1,
        "quitar"_L1, "quita"_L1, "mando"_L1, "mandar"_L1, "deposito"_L1, "depositar"_L1, "transfiro"_L1,
        "transferir"_L1, "acerto"_L1, "acertar"_L1, "mato"_L1, "limpo"_L1, "liquido"_L1, "pix"_L1, "envio"_L1,
        "recebem"_L1};
    for (int i = std::max(first, 0); i < end; ++i) {
        if (paying.has(words[i].text))
            return true;
    }
    return false;
}

/// Where the words between two days part: at the last that joins clauses, or nowhere.
int partingOf(const Words& words, int first, int end)
{
    static const Vocabulary joining{"e"_L1, ","_L1, "mas"_L1, "que"_L1, "ai"_L1, "."_L1, "entao"_L1};
    for (int i = end - 1; i >= first; --i) {
        if (joining.has(words[i].text))
            return i;
    }
    return -1;
}

/// "entre dia 5 e dia 10", "do dia 5 ao dia 10", "dia 15 ou dia 16"
bool isRange(const Words& words, const DateMention& from, const DateMention& to)
{
    const bool beside = to.first - from.end <= 3;
    const bool between = isAfter(words, from.first, 2, Vocabulary{"entre"_L1});
    return beside && (between || isAfter(words, to.first, to.first - from.end, Vocabulary{"ao"_L1, "ou"_L1}));
}

/// Gives each day the words on its own side of the joints to its neighbours.
void findPaying(const Words& words, QVector<DateMention>& mentions)
{
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const int from = i > 0 ? mentions[i - 1].end : 0;
        const int to = i + 1 < mentions.size() ? mentions[i + 1].first : static_cast<int>(words.size());
        const int left = i > 0 ? partingOf(words, from, mentions[i].first) : -1;
        const int right = i + 1 < mentions.size() ? partingOf(words, mentions[i].end, to) : -1;
        mentions[i].pays = paysBetween(words, left >= 0 ? left : from, mentions[i].first) ||
                           paysBetween(words, mentions[i].end, right >= 0 ? right : to);
    }
    for (qsizetype i = 0; i + 1 < mentions.size(); ++i)
        mentions[i].pays = mentions[i].pays || (mentions[i + 1].pays && isRange(words, mentions[i], mentions[i + 1]));
}

/// "me liga às 16h", "chama meio dia": the word after an hour at `at` that is named to call at and that belongs to no
/// habit, or 0. Its day is today.
int afterHourOfCall(const Words& words, int at)
{
    constexpr int reach = 5;
    static const Vocabulary calling{
        "liga"_L1, "ligue"_L1, "ligar"_L1, "liguem"_L1, "chama"_L1, "chame"_L1, "telefona"_L1, "telefone"_L1};
    static const Vocabulary habit{"so"_L1, "entre"_L1, "qualquer"_L1, "todo"_L1, "todos"_L1, "sempre"_L1, "nao"_L1};
    const auto hour = numberAt(words, at);
    const bool marked = hour && hour->isWhole() && hour->whole() <= 23 &&
                        (wordAt(words, hour->end) == "h"_L1 || wordAt(words, hour->end).startsWith("hora"_L1));
    const int end = saysAt(words, at, "meio dia"_L1) ? at + 2 : marked ? hour->end + 1 : 0;
    if (end == 0 || !isAfter(words, at, reach, calling) || isAfter(words, at, reach + 3, habit))
        return 0;
    return end;
}

/// "de 20/11 para 04/12": the former is where it stands now.
void ruleOutMoved(const Words& words, QVector<DateMention>& mentions)
{
    static const Vocabulary from{"de"_L1, "do"_L1, "da"_L1};
    for (qsizetype i = 0; i + 1 < mentions.size(); ++i) {
        const DateMention& to = mentions[i + 1];
        if (from.has(wordAt(words, mentions[i].first - 1)) && to.first - mentions[i].end <= 4 &&
            isAfter(words, to.first, to.first - mentions[i].end, Vocabulary{"para"_L1}))
            mentions[i].weight -= 6;
        if (wordAt(words, to.first - 1) == "pelo"_L1 && to.first == mentions[i].end + 1)
            mentions[i].weight -= 6; // "trocar o dia 20 pelo dia 28"
    }
}

} // namespace

/// "a cirurgia é 2 de dezembro, posso pagar dia 21?": the month that was named before it, where the day lies ahead of
/// what happens then.
static void takeMonthBefore(const Words& words, QVector<DateMention>& mentions)
{
    const auto namesMonth = [&](const DateMention& mention) {
        return std::any_of(words.begin() + mention.first, words.begin() + mention.end,
            [](const Word& word) { return monthNamed(word.text) > 0; });
    };
    for (qsizetype i = 1; i < mentions.size(); ++i) {
        const QDate named = mentions[i - 1].date;
        DateMention& day = mentions[i];
        const bool alone = words[day.first].is("dia"_L1) && day.end == day.first + 2;
        if (!alone || !namesMonth(mentions[i - 1]) || day.date >= named || day.date.day() <= named.day())
            continue;
        day.date = QDate(named.year(), named.month(), day.date.day());
    }
}

/// An hour without a day: enough for a call, and for nothing else.
static constexpr int hourAlone = -1;

QVector<DateMention> datesIn(const Words& words, QDate today)
{
    QVector<DateMention> mentions;
    const Weighing weighing(words);
    for (int i = 0; i < words.size();) {
        const auto day = dayAt(words, i, today);
        if (const int end = day ? 0 : afterHourOfCall(words, i)) {
            mentions.append({.date = today, .first = i, .end = end, .weight = hourAlone});
            i = end;
            continue;
        }
        if (!day) {
            ++i;
            continue;
        }
        mentions.append({.date = day->date, .first = i, .end = day->end});
        mentions.last().weight = weighing.weightOf(mentions.last());
        mentions.last().starts = startsAt(words, i);
        i = std::max(day->end, i + 1);
    }
    takeMonthBefore(words, mentions);
    ruleOutMoved(words, mentions);
    findPaying(words, mentions);
    return mentions;
}

} // namespace trato::understanding
