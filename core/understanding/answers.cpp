#include "understanding/answers.h"

#include "base/text.h"
#include "understanding/language/vocabulary.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

enum class Asked { Nothing, Identity, Offer, Menu };

Asked askedIn(QStringView before)
{
    static const QRegularExpression menu(
        uR"(\b(digite|tecle|responda com|escolha|menu|opcoes|selecione)\b|(^| )[1-9] ?[-).] )"_s);
    static const QRegularExpression identity(
        uR"(\b(falo com|falando com|voce e|e voce|e o senhor|e a senhora|confirm\w* (que )?(e|seu|sua|os|o nome)|quem fala|e o numero d|titular\?))"_s);
    static const QRegularExpression offer(
        uR"(\b(proposta|acordo|desconto|parcelas? de|\d+ ?x|a vista|aceit\w+|fech(ar|amos)|condic\w+|entrada)\b)"_s);
    const QString said = trato::text::folded(before);
    if (menu.match(said).hasMatch())
        return Asked::Menu;
    if (identity.match(said).hasMatch())
        return Asked::Identity;
    return offer.match(said).hasMatch() ? Asked::Offer : Asked::Nothing;
}

/// The words without punctuation, as one text.
QString bareText(const Words& words)
{
    QStringList texts;
    for (const Word& word : words) {
        if (word.kind != WordKind::Mark)
            texts.append(word.text);
    }
    return texts.join(u' ');
}

const QSet<QString>& stopWords()
{
    static const QSet<QString> words{
        u"parar"_s,
        u"pare"_s,
        u"parem"_s,
        u"sair"_s,
        u"cancelar"_s,
        u"cancela"_s,
        u"cancele"_s,
        u"remover"_s,
        u"remova"_s,
        u"descadastrar"_s,
        u"descadastre"_s,
        u"nao quero"_s,
        u"nao quero mais"_s,
        u"stop"_s,
        u"unsubscribe"_s,
        u"quero sair"_s,
        u"desinscrever"_s,
        u"me remova"_s,
        u"stop all"_s,
        u"descadastro"_s,
        u"excluir"_s,
        u"parar tudo"_s,
        u"nao perturbe"_s,
        u"nao me perturbe"_s,
        u"cancelar inscricao"_s,
        u"quero parar"_s,
    };
    return words;
}

bool leavesMenu(const QString& text)
{
    return text == "sair"_L1 || text == "cancelar"_L1 || text == "cancela"_L1 || text == "quero sair"_L1 ||
           text == "cancele"_L1;
}

bool allIn(const Words& words, const Vocabulary& vocabulary)
{
    return std::all_of(words.begin(), words.end(),
        [&](const Word& word) { return word.kind == WordKind::Mark || vocabulary.has(word.text); });
}

bool isYes(const Words& words)
{
    static const Vocabulary yes{"sim"_L1, "isso"_L1, "claro"_L1, "positivo"_L1, "ok"_L1, "certo"_L1, "exato"_L1,
        "correto"_L1, "aham"_L1, "uhum"_L1, "com"_L1, "certeza"_L1, "mesmo"_L1, "senhor"_L1, "senhora"_L1, "moca"_L1,
        "moco"_L1, "pode"_L1, "beleza"_L1, "quero"_L1, "e"_L1, "por"_L1, "favor"_L1};
    return allIn(words, yes);
}

bool isNo(const Words& words)
{
    static const Vocabulary no{"nao"_L1, "negativo"_L1, "senhor"_L1, "senhora"_L1, "moca"_L1, "moco"_L1, "obrigado"_L1,
        "obrigada"_L1, "e"_L1, "nunca"_L1, "quero"_L1};
    return !words.isEmpty() && words.first().text.startsWith(u'n') && allIn(words, no);
}

std::optional<PlainAnswer> toQuestion(const Words& words, Asked asked)
{
    constexpr double certain = 0.95;
    if (words.isEmpty() || words.size() > 4 || (asked != Asked::Identity && asked != Asked::Offer))
        return std::nullopt;
    if (isYes(words))
        return PlainAnswer{asked == Asked::Identity ? Intent::ConfirmIdentity : Intent::AcceptOffer, certain};
    if (isNo(words))
        return PlainAnswer{asked == Asked::Identity ? Intent::WrongPerson : Intent::RejectOffer, certain};
    return std::nullopt;
}

} // namespace

std::optional<PlainAnswer> plainAnswer(const Words& words, QStringView before)
{
    const Asked asked = askedIn(before);
    if (const auto answer = toQuestion(words, asked))
        return answer;
    const QString text = bareText(words);
    if (!stopWords().contains(text))
        return std::nullopt;
    if (asked == Asked::Menu && leavesMenu(text))
        return PlainAnswer{Intent::Other, 0.5};
    return PlainAnswer{Intent::OptOut, 1.0};
}

} // namespace trato::understanding
