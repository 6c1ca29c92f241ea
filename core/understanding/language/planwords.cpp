#include "understanding/language/planwords.h"

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

const Vocabulary& spreading()
{
    static const Vocabulary words{"divid*"_L1, "parcel*"_L1, "faz"_L1, "fazer"_L1, "fazem"_L1, "fizer*"_L1, "faca"_L1,
        "fecha*"_L1, "fecho"_L1, "resto"_L1, "restante"_L1, "saldo"_L1, "pag*"_L1, "quit*"_L1, "faco"_L1, "fica"_L1,
        "ficaria"_L1, "proponho"_L1, "acordo"_L1, "fosse"_L1, "simul*"_L1, "for"_L1, "diferenca"_L1, "racha*"_L1,
        "repart*"_L1, "quebr*"_L1, "aceit*"_L1, "consig*"_L1, "acert*"_L1, "topo"_L1, "bora"_L1, "ser"_L1, "bot*"_L1,
        "jog*"_L1, "coloc*"_L1, "fazia"_L1, "fazendo"_L1, "passa"_L1, "passar"_L1, "tem"_L1, "por"_L1, "poe"_L1,
        "entrada"_L1, "quero"_L1, "queria"_L1, "prefiro"_L1, "separ*"_L1, "rola"_L1, "dar"_L1, "sobra"_L1, "cartao"_L1,
        "boleto"_L1, "credito"_L1, "fati*"_L1, "plano"_L1, "meto"_L1};
    return words;
}

const Vocabulary& choosing()
{
    static const Vocabulary words{"aceito"_L1, "aceitamos"_L1, "fico"_L1, "ficar"_L1, "fecho"_L1, "fechado"_L1,
        "fechar"_L1, "topo"_L1, "quero"_L1, "queria"_L1, "pode"_L1, "podem"_L1, "prefiro"_L1, "escolho"_L1, "bora"_L1,
        "vamos"_L1, "vou"_L1, "pega"_L1, "pegar"_L1, "faz"_L1, "marca*"_L1, "plano"_L1, "prazo"_L1, "opcao"_L1,
        "proposta"_L1, "parcelamento"_L1, "aquele"_L1, "aquela"_L1, "esse"_L1, "essa"_L1, "confirmo"_L1,
        "confirmamos"_L1};
    return words;
}

const Vocabulary& taking()
{
    static const Vocabulary words{"aceito"_L1, "aceitamos"_L1, "fico"_L1, "ficar"_L1, "fecho"_L1, "topo"_L1,
        "prefiro"_L1, "prefere"_L1, "preferimos"_L1, "continuo"_L1, "mantenho"_L1, "pago"_L1, "resto"_L1, "restante"_L1,
        "conta"_L1, "escolh*"_L1, "quero"_L1, "formaliza*"_L1, "opcao"_L1, "serve"_L1, "simbora"_L1, "embarco"_L1};
    return words;
}

const Vocabulary& stretching()
{
    static const Vocabulary words{"estic*"_L1, "alonga*"_L1, "aument*"_L1, "espich*"_L1, "estend*"_L1};
    return words;
}

} // namespace trato::understanding
