#include "understanding/language/bareplans.h"

#include "understanding/language/daynames.h"
#include "understanding/language/plans.h"
#include "understanding/language/sumwords.h"
#include "understanding/language/vocabulary.h"

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

class BareLength final {
public:
    BareLength(const Words& words, const Number& number)
        : m_words(words)
        , m_number(number)
        , m_before(wordAt(words, number.first - 1))
        , m_after(wordAt(words, number.end))
    {
    }

    bool stands() const
    {
        if (!isUsual() || isCounted())
            return false;
        return isAlone() || isOwnSentence() || isNamed() || isWithin() || isAbout() || isAskedFor() || isTaken() ||
               isInAll() || isOneMore() || (isNoSum() && isGranted());
    }

private:
    bool isUsual() const
    {
        const qint64 count = m_number.whole();
        return m_number.isWhole() && !m_number.decimals && count >= 2 && count <= 60 &&
               (count <= 20 || count % 6 == 0 || count % 10 == 0);
    }

    /// Up to 19, and whole years: other round numbers alone are sums as often.
    bool isNoSum() const { return m_number.whole() < 20 || m_number.whole() % 12 == 0; }

    bool isCounted() const
    {
        static const Vocabulary others{
            "reais"_L1, "real"_L1, "pila*"_L1, "pau*"_L1, "h"_L1, "k"_L1, "/"_L1, "-"_L1, "de"_L1, "que"_L1};
        if (m_after == "que"_L1 && isPut())
            return false; // "bota 10 que eu pago"
        return countedAfter().has(m_after) || others.has(m_after) || isPlanUnit(m_after) ||
               m_after.startsWith("cont"_L1) || monthNamed(m_after) > 0 ||
               (m_after == "e"_L1 && numberAt(m_words, m_number.end + 1));
    }

    QString before(int back) const { return wordAt(m_words, m_number.first - back); }

    /// "10", "pode ser 4", "doze então", "vai no de dez": the one figure of a few words
    bool isAlone() const
    {
        constexpr qsizetype fewWords = 7;
        static const Vocabulary others{"dia"_L1, "opcao"_L1, "proposta"_L1, "parcela"_L1, "boleto"_L1, "final"_L1,
            "nos"_L1, "os"_L1, "numero"_L1, "faz"_L1, "ha"_L1, "ate"_L1, "amanha"_L1, "hoje"_L1, "depois"_L1};
        static const Vocabulary ending{"mesmo"_L1, "entao"_L1, "sim"_L1, "esta"_L1, "que"_L1, "ai"_L1, "obrigad*"_L1};
        const auto figures =
            std::count_if(m_words.begin(), m_words.end(), [](const Word& word) { return word.counts; });
        const bool ends = isStop(m_number.end) || ending.has(m_after) || saysAt(m_words, m_number.end, "por favor"_L1);
        return m_words.size() <= fewWords && isNoSum() && m_number.whole() > 2 && m_number.whole() <= 48 && ends &&
               figures == m_number.end - m_number.first && !others.has(m_before) && !numbering().has(m_before) &&
               m_before != "r$"_L1 && !isForOthers();
    }

    /// "fizeram pra ela em 18"
    bool isForOthers() const
    {
        return isAfter(m_words, m_number.first, 3, Vocabulary{"ele"_L1, "ela"_L1, "eles"_L1, "elas"_L1});
    }

    /// "dez. menos que isso não tem conversa", "nem 6 nem 12, fico no meio, nove"
    bool isOwnSentence() const
    {
        const bool begins = m_number.first == 0 || isStop(m_number.first - 1);
        const bool ends = m_number.end >= m_words.size() || endsSentence(m_words[m_number.end]);
        return begins && ends && isNoSum() && !isListed();
    }

    bool isStop(int at) const { return at >= m_words.size() || m_words[at].kind == WordKind::Mark; }

    /// "fechado nas 3", "pode ser as 8", "manda as oito"
    bool isNamed() const
    {
        static const Vocabulary articles{"as"_L1, "nas"_L1};
        static const Vocabulary taking{"fechado"_L1, "fechou"_L1, "fecha"_L1, "fica"_L1, "ficou"_L1, "ficar"_L1,
            "ficamos"_L1, "deixa"_L1, "deixar"_L1, "ser"_L1, "seja"_L1, "manda"_L1, "mandar"_L1, "faz"_L1, "bota"_L1,
            "poe"_L1, "coloca"_L1, "pego"_L1, "pega"_L1, "confirmo"_L1, "combinado"_L1, "combinamos"_L1, "topo"_L1,
            "gostei"_L1, "continuar"_L1, "continua"_L1, "manter"_L1, "vou"_L1, "vamos"_L1, "vamo"_L1, "ok"_L1,
            "beleza"_L1, "certo"_L1};
        static const Vocabulary saying{"aceito"_L1, "pago"_L1, "topo"_L1, "quero"_L1, "consigo"_L1, "fecho"_L1};
        if (m_before == "de"_L1 && m_after == "eu"_L1 && saying.has(wordAt(m_words, m_number.end + 1)))
            return true; // "de vinte eu aceito"
        if (m_before == "de"_L1)
            return (isNoSum() && isOfThat()) || (before(2) == "tem"_L1 && m_after == "?"_L1);
        if (m_before == "nas"_L1 && isBehindSum())
            return !numbersHour(); // "230 nas dez"
        return articles.has(m_before) && isNoSum() && taking.has(before(2)) && !numbersHour();
    }

    /// "a de oito tá bom", "vamo de oito", "pode ir de 8"
    bool isOfThat() const
    {
        static const Vocabulary going{"vamo"_L1, "vamos"_L1, "ir"_L1, "vou"_L1, "bora"_L1, "fechado"_L1};
        static const Vocabulary that{"a"_L1, "aquela"_L1, "essa"_L1, "o"_L1, "aquele"_L1, "esse"_L1};
        const bool begins = m_number.first <= 2 || isStop(m_number.first - 3);
        return going.has(before(2)) || (that.has(before(2)) && begins);
    }

    bool isBehindSum() const
    {
        constexpr qint64 leastInstalment = 30;
        const auto sum = numberAt(m_words, m_number.first - 2);
        return sum && sum->whole() >= leastInstalment && sum->end == m_number.first - 1;
    }

    /// "as 8 da noite"
    bool numbersHour() const
    {
        return m_after == "da"_L1 || m_after == "em"_L1 || m_after == "hrs"_L1 || m_after == ":"_L1;
    }

    static const Vocabulary& owing()
    {
        static const Vocabulary words{"devo"_L1, "devendo"_L1, "moro"_L1, "moramos"_L1, "somos"_L1, "parcelou"_L1,
            "comprei"_L1, "nos"_L1, "estamos"_L1, "trabalho"_L1};
        return words;
    }

    /// "dá em 36?", "fechou em oito", "deixa em 8", "não quero em 6, quero em 8"
    bool isWithin() const
    {
        static const Vocabulary going{"da"_L1, "dava"_L1, "fechou"_L1, "fechado"_L1, "deixa"_L1, "deixar"_L1,
            "consegue"_L1, "conseguem"_L1, "consigo"_L1, "pensei"_L1, "pensando"_L1, "penso"_L1, "quero"_L1,
            "queria"_L1, "seria"_L1, "serve"_L1, "vai"_L1, "libera"_L1, "liberam"_L1, "autoriza"_L1, "autorizam"_L1,
            "sai"_L1, "aceita"_L1, "aceitam"_L1};
        static const Vocabulary vaguely{"tipo"_L1, "umas"_L1, "so"_L1, "ate"_L1, "talvez"_L1};
        if (m_before != "em"_L1)
            return false;
        static const Vocabulary ending{"eu"_L1, "a"_L1, "mesmo"_L1, "e"_L1, "ai"_L1};
        const bool asked = isNoSum() && !isForOthers() && !isAfter(m_words, m_number.first - 1, 3, owing());
        if (asked && (isStop(m_number.end) || ending.has(m_after)))
            return true; // "tá bom em dez, ...", "vimos que em dez a gente dá conta"
        return going.has(before(2)) || (vaguely.has(before(2)) && going.has(before(3)));
    }

    /// "queria umas 15", "pensei em umas quinze", "tipo 10"
    bool isAbout() const
    {
        static const Vocabulary wishing{"queria"_L1, "quero"_L1, "pensei"_L1, "pensando"_L1, "consigo"_L1, "seria"_L1,
            "ser"_L1, "faria"_L1, "fazer"_L1, "em"_L1, "talvez"_L1, "rola"_L1, "preciso"_L1, "precisava"_L1,
            "precisaria"_L1};
        const bool wished = wishing.has(before(2)) || (before(2) == "de"_L1 && wishing.has(before(3)));
        return m_before == "umas"_L1 && (wished || before(2) == "tipo"_L1) &&
               (isStop(m_number.end) || m_after == "porque"_L1);
    }

    /// "consegue 8?", "e se eu quiser 8?", "até quantas? 8?"
    bool isAskedFor() const
    {
        static const Vocabulary asking{"consegue"_L1, "conseguem"_L1, "fazem"_L1, "quiser"_L1, "libera"_L1, "rola"_L1};
        const bool asked = m_after == "?"_L1 || (m_after.isEmpty() && m_before == "quiser"_L1);
        const bool howMany = m_before == "?"_L1 && isAfter(m_words, m_number.first - 1, 6,
                                                       Vocabulary{"quantas"_L1, "vezes"_L1, "parcelas"_L1});
        return isNoSum() && asked && (asking.has(m_before) || howMany);
    }

    bool isPut() const
    {
        static const Vocabulary putting{"bota"_L1, "poe"_L1, "coloca"_L1, "marca"_L1, "topo"_L1, "fecho"_L1};
        return putting.has(m_before);
    }

    /// "topo 24", "não dá doze, faz seis", "em vez dos 15 meses bota dez"
    bool isTaken() const
    {
        static const Vocabulary taking{"topo"_L1, "aceito"_L1, "fecho"_L1, "faz"_L1, "bota"_L1, "poe"_L1, "coloca"_L1};
        static const Vocabulary ending{"e"_L1, "ai"_L1, "mesmo"_L1, "entao"_L1};
        return isNoSum() && ((taking.has(m_before) && (isStop(m_number.end) || ending.has(m_after))) ||
                                (isPut() && m_after == "que"_L1));
    }

    /// "seis no total", "quatro ao todo"
    bool isInAll() const
    {
        return saysAt(m_words, m_number.end, "no total"_L1) || saysAt(m_words, m_number.end, "ao todo"_L1);
    }

    /// "só consigo 1 + 5"
    bool isOneMore() const
    {
        return m_before == "+"_L1 && (before(2) == "1"_L1 || before(2) == "um"_L1 || before(2) == "uma"_L1) &&
               m_number.whole() <= 48;
    }

    /// "8 tá ótimo", "6 não dá, 8 dá", "8 sem juros?", "8 no cartão?"
    bool isGranted() const
    {
        static const Vocabulary joining{"mas"_L1, "e"_L1, "ok"_L1};
        static const Vocabulary turning{"sem juros"_L1, "sem juro"_L1, "sem entrada"_L1, "no cartao"_L1,
            "esta otimo"_L1, "esta bom"_L1, "esta boa"_L1};
        const bool begins = m_number.first == 0 || isStop(m_number.first - 1) || joining.has(m_before);
        if (!begins || isListed())
            return false;
        if (turning.has(m_after + u' ' + wordAt(m_words, m_number.end + 1)))
            return true;
        static const Vocabulary granting{
            "da"_L1, "dava"_L1, "cabe"_L1, "serve"_L1, "consigo"_L1, "encaro"_L1, "aguento"_L1, "pago"_L1};
        const int verb = m_after == "eu"_L1 ? m_number.end + 1 : m_number.end;
        return granting.has(wordAt(m_words, verb)) && isStop(verb + 1);
    }

    /// "as notas 4, 8"
    bool isListed() const
    {
        return m_number.first > 1 && m_words[m_number.first - 2].kind == WordKind::Number && m_before == ","_L1;
    }

    const Words& m_words;
    const Number& m_number;
    QString m_before;
    QString m_after;
};

} // namespace

bool isBareLength(const Words& words, const Number& number) { return BareLength(words, number).stands(); }

} // namespace trato::understanding
