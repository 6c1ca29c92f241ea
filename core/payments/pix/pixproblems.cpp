#include "payments/pix/pixproblems.h"

#include "payments/words.h"

#include <array>

namespace trato::payments {

namespace {

struct Known {
    QLatin1StringView name;
    const char* words;
};

// Error types of API Pix 2.9.0; the part before the first of these endings names the thing.
constexpr std::array kinds{
    Known{QLatin1StringView("AcessoNegado"), QT_TRANSLATE_NOOP("payments", "Our access is not enough for this.")},
    Known{QLatin1StringView("NaoEncontrado"), QT_TRANSLATE_NOOP("payments", "The provider does not know it.")},
    Known{QLatin1StringView("PermanentementeRemovido"), QT_TRANSLATE_NOOP("payments", "It is gone for good.")},
    Known{QLatin1StringView("ErroInternoDoServidor"), QT_TRANSLATE_NOOP("payments", "The provider has a fault.")},
    Known{QLatin1StringView("ServicoIndisponivel"), QT_TRANSLATE_NOOP("payments", "The provider is down for now.")},
    Known{QLatin1StringView("IndisponibilidadePorTempoEsgotado"),
        QT_TRANSLATE_NOOP("payments", "The provider took too long.")},
    Known{QLatin1StringView("PixDevolucaoInvalida"), QT_TRANSLATE_NOOP("payments", "The refund is not accepted.")},
    Known{QLatin1StringView("PayloadLocationOperacaoInvalida"),
        QT_TRANSLATE_NOOP("payments", "The payload's address is not accepted.")},
    Known{QLatin1StringView("WebhookOperacaoInvalida"),
        QT_TRANSLATE_NOOP("payments", "The webhook's address is not accepted.")},
    Known{QLatin1StringView("ConsultaInvalida"), QT_TRANSLATE_NOOP("payments", "The question is not accepted.")},
    Known{QLatin1StringView("OperacaoInvalida"), QT_TRANSLATE_NOOP("payments", "The charge is not accepted.")},
    Known{QLatin1StringView("RequisicaoInvalida"), QT_TRANSLATE_NOOP("payments", "The request is not accepted.")},
};

constexpr std::array properties{
    Known{QLatin1StringView("calendario.dataDeVencimento"), QT_TRANSLATE_NOOP("payments", "due date")},
    Known{QLatin1StringView("calendario.validadeAposVencimento"), QT_TRANSLATE_NOOP("payments", "days after due date")},
    Known{QLatin1StringView("calendario.expiracao"), QT_TRANSLATE_NOOP("payments", "time to pay")},
    Known{QLatin1StringView("devedor"), QT_TRANSLATE_NOOP("payments", "payer")},
    Known{QLatin1StringView("valor.original"), QT_TRANSLATE_NOOP("payments", "amount")},
    Known{QLatin1StringView("valor.multa"), QT_TRANSLATE_NOOP("payments", "fine")},
    Known{QLatin1StringView("valor.juros"), QT_TRANSLATE_NOOP("payments", "interest")},
    Known{QLatin1StringView("valor.desconto"), QT_TRANSLATE_NOOP("payments", "discount")},
    Known{QLatin1StringView("valor.abatimento"), QT_TRANSLATE_NOOP("payments", "abatement")},
    Known{QLatin1StringView("chave"), QT_TRANSLATE_NOOP("payments", "Pix key")},
    Known{QLatin1StringView("solicitacaoPagador"), QT_TRANSLATE_NOOP("payments", "message to the payer")},
    Known{QLatin1StringView("devolucao.valor"), QT_TRANSLATE_NOOP("payments", "amount of the refund")},
    Known{QLatin1StringView("webhookUrl"), QT_TRANSLATE_NOOP("payments", "webhook's address")},
};

template <class List>
QString wordsFor(const List& list, const QString& text)
{
    for (const Known& known : list) {
        if (text.endsWith(known.name))
            return Words::tr(known.words);
    }
    return {};
}

} // namespace

QString pixProblemWords(const QString& type) { return wordsFor(kinds, type); }

QString pixPropertyWords(const QString& property)
{
    const QString words = wordsFor(properties, property);
    return words.isEmpty() ? property : words;
}

} // namespace trato::payments
