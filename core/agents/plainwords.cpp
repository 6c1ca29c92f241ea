#include "agents/plainwords.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace trato::agents {

using namespace Qt::Literals::StringLiterals;

namespace {

QString bare(const QString& text)
{
    QStringList words = text::words(text);
    words.removeAll(QString());
    return words.join(u' ');
}

bool isOneOf(const QString& text, const QSet<QString>& answers) { return answers.contains(bare(text)); }

} // namespace

bool isPlainYes(const QString& text)
{
    static const QSet<QString> answers{u"sim"_s, u"s"_s, u"ss"_s, u"sim por favor"_s, u"sim quero"_s, u"sim pode"_s,
        u"sim pode ser"_s, u"sim pode mandar"_s, u"sim manda"_s, u"isso"_s, u"isso mesmo"_s, u"isso ai"_s, u"claro"_s,
        u"claro que sim"_s, u"com certeza"_s, u"positivo"_s, u"ok"_s, u"okay"_s, u"certo"_s, u"ta"_s, u"ta bom"_s,
        u"ta certo"_s, u"beleza"_s, u"blz"_s, u"aham"_s, u"uhum"_s, u"pode"_s, u"pode ser"_s, u"pode sim"_s,
        u"pode mandar"_s, u"manda"_s, u"manda ai"_s, u"quero"_s, u"quero sim"_s, u"serve"_s, u"serve sim"_s,
        u"combinado"_s, u"fechado"_s, u"fechou"_s, u"topo"_s, u"aceito"_s, u"bora"_s, u"perfeito"_s, u"por favor"_s,
        u"e sim"_s, u"fica bom"_s, u"fica otimo"_s, u"otimo"_s, u"da certo"_s};
    return isOneOf(text, answers);
}

bool isPlainNo(const QString& text)
{
    static const QSet<QString> answers{u"nao"_s, u"n"_s, u"nn"_s, u"nao obrigado"_s, u"nao obrigada"_s, u"negativo"_s,
        u"agora nao"_s, u"nao agora"_s, u"por enquanto nao"_s, u"nao da"_s, u"nao posso"_s, u"nao serve"_s,
        u"nao precisa"_s, u"ainda nao"_s, u"nenhuma"_s, u"nenhum"_s, u"nem um nem outro"_s};
    return isOneOf(text, answers);
}

bool isNotThem(const QString& text)
{
    static const QSet<QString> answers{u"nao"_s, u"n"_s, u"nn"_s, u"negativo"_s, u"nao sou"_s, u"nao sou eu"_s,
        u"nao e"_s, u"nao e ela"_s, u"nao e ele"_s, u"engano"_s, u"e engano"_s, u"numero errado"_s};
    return isOneOf(text, answers);
}

bool isThem(const QString& text)
{
    static const QSet<QString> answers{u"sim"_s, u"s"_s, u"ss"_s, u"sou"_s, u"sou sim"_s, u"sou eu"_s, u"sou eu sim"_s,
        u"sim sou eu"_s, u"sim sou"_s, u"eu mesmo"_s, u"eu mesma"_s, u"sou eu mesmo"_s, u"sou eu mesma"_s, u"isso"_s,
        u"isso mesmo"_s, u"e ele"_s, u"e ela"_s, u"aham"_s, u"uhum"_s, u"positivo"_s, u"sim e ele"_s, u"sim e ela"_s,
        u"ele mesmo"_s, u"ela mesma"_s, u"e ele mesmo"_s, u"e ela mesma"_s, u"correto"_s, u"exato"_s};
    return isOneOf(text, answers);
}

bool asksWhoWeAre(const QString& text)
{
    static const QRegularExpression asked(
        uR"(\b((e|eh|seria|parece) (um )?golpe|golpe\?|cnpj|razao social|quem (esta|ta|e|eh) (falando|escrevendo|voces?|vcs?)|(como|onde) (eu )?(sei|posso saber|confiro|possa conferir|posso conferir|vejo) (se|que|isso)|quem fala|oi quem e|quem e\?|quem e voce|(nao|n) vou passar meus dados|site onde|site oficial))"_s);
    return text.size() <= 160 && asked.match(text::folded(text)).hasMatch();
}

bool tellsOfPaymentJustMade(const QString& text)
{
    static const QRegularExpression told(
        uR"((?<!\bnao )(?<!\bnem )(?<!\bse )(?<!\bque )\b(acabei de (pagar|quitar|transferir|depositar|(fazer|mandar|passar|enviar|efetuar|realizar) (o |um |uma |a )?(pix|pagamento|deposito|transferencia))|(paguei|quitei|transferi|depositei|(fiz|mandei|passei|enviei|efetuei|realizei) (o |um |uma |a )?(pix|pagamento|deposito|transferencia)) (agora|agorinha|hoje|ha pouco)|(pix|pagamento|deposito|transferencia) (ja )?(feit[oa]|realizad[oa]|efetuad[oa]|enviad[oa]) (agora|agorinha|hoje|ha pouco))\b)"_s);
    return text.size() <= 160 && told.match(text::folded(text)).hasMatch();
}

bool asksWhereFrom(const QString& text)
{
    static const QRegularExpression asked(
        uR"(\b(onde|como|quem) .{0,30}\b(consegui\w*|pegar\w*|arrum\w*|arranj\w*|obtiver\w*|passou|deu|acha\w*)\b.{0,20}\b(numero|telefone|contato|zap|whats\w*|e-?mail)\b)"_s);
    return text.size() <= 160 && asked.match(text::folded(text)).hasMatch();
}

} // namespace trato::agents
