#include "understanding/language/sumwords.h"

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

const Vocabulary& paying()
{
    static const Vocabulary words{"pag*"_L1, "dou"_L1, "dar"_L1, "dando"_L1, "deposit*"_L1, "transfer*"_L1,
        "transfir*"_L1, "consigo"_L1, "conseguimos"_L1, "consegue"_L1, "oferec*"_L1, "ofert*"_L1, "propo*"_L1,
        "propu*"_L1, "proposta"_L1, "contraproposta"_L1, "fecho"_L1, "fechar"_L1, "fecha"_L1, "fechamos"_L1, "topo"_L1,
        "topa"_L1, "tenho"_L1, "quit*"_L1, "mand*"_L1, "envi*"_L1, "acert*"_L1, "aceit*"_L1, "entrada"_L1, "pix"_L1,
        "boleto*"_L1, "parcela"_L1, "parcelas"_L1, "prestac*"_L1, "comprometo"_L1, "limite"_L1, "maximo"_L1, "faco"_L1,
        "faz"_L1, "deixa"_L1, "deixo"_L1, "deixar"_L1, "por"_L1, "valor"_L1, "passo"_L1, "passar"_L1, "passei"_L1,
        "adiant*"_L1, "liquid*"_L1, "amortiz*"_L1, "assum*"_L1, "gera*"_L1, "emit*"_L1, "condicao"_L1, "posso"_L1,
        "poderia"_L1, "podemos"_L1, "sobra"_L1, "vezes"_L1, "x"_L1, "dei"_L1, "so"_L1, "te"_L1, "ate"_L1, "abaix*"_L1,
        "baix*"_L1, "se"_L1, "cobro"_L1, "chego"_L1, "cabe"_L1, "bolso"_L1, "garant*"_L1, "ficou"_L1, "copia"_L1,
        "cola"_L1, "arrum*"_L1, "junt*"_L1, "coloc*"_L1, "boto"_L1, "confirmo"_L1, "separ*"_L1, "reserv*"_L1,
        "encaix*"_L1, "vou"_L1, "quero"_L1, "fico"_L1, "rola"_L1};
    return words;
}

const Vocabulary& committing()
{
    static const Vocabulary words{"pago"_L1, "pagar"_L1, "pagarei"_L1, "pagamos"_L1, "dou"_L1, "dar"_L1, "faco"_L1,
        "consigo"_L1, "conseguimos"_L1, "posso"_L1, "podemos"_L1, "tenho"_L1, "temos"_L1, "ofereco"_L1, "proponho"_L1,
        "fecho"_L1, "topo"_L1, "aceito"_L1, "quito"_L1, "mando"_L1, "deposito"_L1, "transfiro"_L1, "passo"_L1,
        "deixo"_L1, "acerto"_L1, "garanto"_L1, "paguei"_L1, "mandei"_L1, "depositei"_L1, "transferi"_L1};
    return words;
}

const Vocabulary& payingAfter()
{
    static const Vocabulary words{"vista"_L1, "mes"_L1, "mensal"_L1, "mensais"_L1, "entrada"_L1, "agora"_L1, "pix"_L1,
        "semana"_L1, "quinzena"_L1, "hoje"_L1, "cada"_L1, "pago"_L1, "consigo"_L1, "tenho"_L1, "fecho"_L1, "dou"_L1,
        "serve"_L1, "mesmo"_L1, "na"_L1, "todo"_L1, "toda"_L1, "dinheiro"_L1, "eu"_L1, "e"_L1, "garanto"_L1,
        "seguro"_L1, "topo"_L1, "quito"_L1, "quita"_L1, "encerr*"_L1, "fechado"_L1, "redondo"_L1, "parcela"_L1,
        "vez"_L1};
    return words;
}

const Vocabulary& owedOrEarned()
{
    static const Vocabulary words{"devo"_L1, "devia"_L1, "deve"_L1, "devendo"_L1, "divida"_L1, "debito"_L1, "saldo"_L1,
        "total"_L1, "ganho"_L1, "ganha"_L1, "ganhava"_L1, "salario"_L1, "renda"_L1, "aposentadoria"_L1, "cobram"_L1,
        "cobrando"_L1, "cobrou"_L1, "cobraram"_L1, "cobra"_L1, "subiu"_L1, "veio"_L1, "juros"_L1, "multa"_L1,
        "original"_L1, "inves"_L1, "beneficio"_L1, "aluguel"_L1, "desconto*"_L1, "descontam"_L1, "descontei"_L1,
        "come"_L1, "comem"_L1, "faturamento"_L1, "custa"_L1, "falta"_L1, "faltam"_L1, "peguei"_L1, "bolsa"_L1,
        "custou"_L1, "gasto"_L1, "remedio*"_L1, "aumentou"_L1, "emprestimo"_L1, "acima"_L1, "combinado"_L1, "vieram"_L1,
        "gastei"_L1, "tirei"_L1, "luz"_L1, "agua"_L1, "gas"_L1, "farmacia"_L1, "escola"_L1, "condominio"_L1,
        "consulta"_L1, "pensao"_L1, "auxilio"_L1, "loas"_L1, "bpc"_L1, "pediram"_L1, "pedindo"_L1, "pedem"_L1,
        "querem"_L1, "queriam"_L1, "pede"_L1, "comeu"_L1, "levou"_L1, "seguro"_L1, "consta"_L1, "frete"_L1, "leva"_L1,
        "recusei"_L1, "recusado"_L1, "falaram"_L1, "falando"_L1, "eram"_L1, "taxa"_L1, "faturo"_L1, "faturava"_L1,
        "trampo"_L1, "emprego"_L1, "diaria"_L1, "caucao"_L1, "conserto"_L1, "mecanico"_L1, "creche"_L1, "mercado"_L1,
        "agiota"_L1, "mensalidade"_L1};
    return words;
}

const Vocabulary& notPaidBeside()
{
    static const Vocabulary words{"guardo"_L1, "recebo"_L1, "recebia"_L1, "recebe"_L1, "recebi"_L1, "vale"_L1, "cai"_L1,
        "caem"_L1, "comprei"_L1, "era"_L1, "tira"_L1, "tirar"_L1, "tire"_L1, "tirem"_L1, "abate*"_L1, "abatem"_L1,
        "menos"_L1};
    return words;
}

const Vocabulary& refusing()
{
    static const Vocabulary words{"impossivel"_L1, "caro"_L1, "cara"_L1, "pesad*"_L1, "alto"_L1, "alta"_L1, "piada"_L1,
        "puxad*"_L1, "salgad*"_L1, "muita"_L1, "demais"_L1, "pesa"_L1, "pesou"_L1, "aperta"_L1, "apertad*"_L1,
        "sufoca*"_L1, "estoura*"_L1, "inviavel"_L1, "doido"_L1, "louco"_L1, "absurdo"_L1, "brincadeira"_L1};
    return words;
}

const Vocabulary& countedAfter()
{
    static const Vocabulary words{"dia"_L1, "dias"_L1, "mes"_L1, "meses"_L1, "ano"_L1, "anos"_L1, "h"_L1, "hora*"_L1,
        "min"_L1, "minuto*"_L1, "semana*"_L1, "%"_L1, "cento"_L1, "bancos"_L1, "banco"_L1, "filho*"_L1, "ligac*"_L1,
        "mensage*"_L1, "pessoa*"_L1, "empresas"_L1, "emprestimo*"_L1, "cartoes"_L1, "lugar*"_L1, "cobranc*"_L1,
        "chamada*"_L1, "quinzena*"_L1, "atendente*"_L1, "opcoes"_L1, "digitos"_L1, "caixas"_L1, "fatura*"_L1,
        "nota*"_L1, "dividas"_L1, "contas"_L1, "irmaos"_L1, "crianca*"_L1, "quilo*"_L1, "kg"_L1, "km"_L1, "vara"_L1,
        "grau*"_L1, "pontos"_L1, "numeros"_L1, "acordo*"_L1, "titulo*"_L1, "duplicata*"_L1, "funcionario*"_L1,
        "metro*"_L1, "via"_L1, "vias"_L1, "cabeca*"_L1, "mil"_L1, "habitante*"_L1, "polegada*"_L1, "cerveja*"_L1,
        "vestido*"_L1, "faxina*"_L1, "litro*"_L1, "saca*"_L1, "hectare*"_L1, "alqueire*"_L1, "aluno*"_L1, "marmita*"_L1,
        "cliente*"_L1, "vizinho*"_L1, "familia*"_L1, "parente*"_L1, "primo*"_L1, "dose*"_L1, "comprimido*"_L1,
        "sess*"_L1, "corrida*"_L1, "entrega*"_L1, "tijolo*"_L1, "volta*"_L1, "mensalidade*"_L1};
    return words;
}

const Vocabulary& numbering()
{
    static const Vocabulary words{"dia"_L1, "dias"_L1, "nf"_L1, "nfs"_L1, "nota"_L1, "notas"_L1, "numero"_L1,
        "protocolo"_L1, "opcao"_L1, "contrato"_L1, "art"_L1, "artigo"_L1, "lei"_L1, "rua"_L1, "apto"_L1, "casa"_L1,
        "final"_L1, "digitos"_L1, "cpf"_L1, "cnpj"_L1, "agencia"_L1, "conta"_L1, "as"_L1, "ha"_L1, "desde"_L1, "ano"_L1,
        "termina"_L1, "carne"_L1, "comprovante"_L1, "vence"_L1, "vencia"_L1, "serie"_L1, "sao"_L1, "ramal"_L1, "ddd"_L1,
        "pedido"_L1, "titulo"_L1, "fatura"_L1, "bloco"_L1, "lote"_L1, "quadra"_L1, "km"_L1, "br"_L1, "whatsapp"_L1,
        "telefone"_L1, "cep"_L1, "nascid*"_L1, "processo"_L1, "duplicata"_L1, "senha"_L1, "codigo"_L1, "oc"_L1,
        "moto"_L1, "fusca"_L1, "gol"_L1, "uno"_L1, "celta"_L1, "palio"_L1, "corsa"_L1, "fiesta"_L1, "kombi"_L1,
        "biz"_L1, "titan"_L1, "modelo"_L1};
    return words;
}

bool negatesAt(const Words& words, int at)
{
    static const Vocabulary negations{"nao"_L1, "jamais"_L1, "nunca"_L1, "nem"_L1};
    static const Vocabulary verbs{"tenho"_L1, "da"_L1, "posso"_L1, "consigo"_L1, "quero"_L1, "vou"_L1, "tem"_L1,
        "pago"_L1, "dou"_L1, "aguento"_L1, "tinha"_L1, "cabe"_L1};
    return negations.has(wordAt(words, at)) || (wordAt(words, at) == "num"_L1 && verbs.has(wordAt(words, at + 1)));
}

} // namespace trato::understanding
