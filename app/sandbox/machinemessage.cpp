#include "app/sandbox/machinemessage.h"

#include "base/text.h"

#include <QRegularExpression>

namespace trato::sandbox {

namespace {

struct Cue {
    Stimulus stimulus;
    const char* pattern;
};

// The first that matches decides; written for text without accents in lower case.
constexpr Cue cues[] = {
    {Stimulus::Pix, "000201|br\\.gov\\.bcb\\.pix|copia e cola|/qr/v2/"},
    {Stimulus::Thanks, "pagamento (foi )?(confirmado|recebido|identificado|registrado)|recebemos (o )?(seu |teu "
                       ")?pagamento|quitad[ao]\\b"},
    {Stimulus::Options, "responda com o numero|\\b1\\) "},
    {Stimulus::Invitation,
        "quer (ver|rever|conhecer) (as )?(outras )?(opc|condic)|quer opc|responda opcoes|prefere o pix"},
    {Stimulus::PixOffered, "quer (receber|que eu mande) o (codigo )?pix|responda pix|quiser o (codigo )?pix"},
    {Stimulus::Offer,
        "proposta|desconto|parcelar|parcelamento|em ate \\d+|\\d+ ?x (de|sem)|opc(ao|oes)|condic|acordo|a vista"},
    {Stimulus::Identity, "falo com|e voce|confirm(a|e|ar)|titular|data de nascimento|digitos|cpf"},
    {Stimulus::Reminder, "venc|atras|em aberto|pendent|parcela|fatura|boleto|r\\$"},
};

Stimulus stimulusOf(const QString& folded)
{
    for (const Cue& cue : cues) {
        if (QRegularExpression(QString::fromLatin1(cue.pattern)).match(folded).hasMatch())
            return cue.stimulus;
    }
    return Stimulus::Other;
}

qint64 firstAmount(const QString& text)
{
    static const QRegularExpression amount(QStringLiteral("R\\$\\s?([0-9.]{1,12}),([0-9]{2})"));
    const auto match = amount.match(text);
    return match.hasMatch() ? match.captured(1).remove(u'.').toLongLong() * 100 + match.captured(2).toInt() : 0;
}

} // namespace

MachineMessage readAsDebtor(const QString& text, const QString& templateName)
{
    return {.stimulus = stimulusOf(text::folded(text + u' ' + QString(templateName).replace(u'_', u' '))),
        .cents = firstAmount(text)};
}

} // namespace trato::sandbox
