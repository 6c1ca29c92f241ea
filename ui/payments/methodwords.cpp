#include "ui/payments/methodwords.h"

#include "ui/payments/paymentpanel.h"

namespace trato::ui {

using payments::PaymentMethod;

namespace {

MethodWords pixWords()
{
    return {.ask = PaymentPanel::tr("Ask for a Pix"),
        .none = PaymentPanel::tr("No Pix yet"),
        .canBeAsked = PaymentPanel::tr("A Pix of what is due can be asked for now."),
        .beingMade = PaymentPanel::tr("The Pix is being made"),
        .notAsked = PaymentPanel::tr("The Pix could not be asked for"),
        .refused = PaymentPanel::tr("The Pix was refused"),
        .code = PaymentPanel::tr("Pix copy and paste"),
        .copy = PaymentPanel::tr("Copy the Pix code"),
        .send = PaymentPanel::tr("Send the Pix"),
        .nobody = PaymentPanel::tr("No account collects by Pix here.")};
}

MethodWords boletoWords()
{
    return {.ask = PaymentPanel::tr("Ask for a boleto"),
        .none = PaymentPanel::tr("No boleto yet"),
        .canBeAsked = PaymentPanel::tr("A boleto of what is due can be asked for now."),
        .beingMade = PaymentPanel::tr("The boleto is being made"),
        .notAsked = PaymentPanel::tr("The boleto could not be asked for"),
        .refused = PaymentPanel::tr("The boleto was refused"),
        .code = PaymentPanel::tr("Typed line of the boleto"),
        .copy = PaymentPanel::tr("Copy the typed line"),
        .send = PaymentPanel::tr("Send the boleto"),
        .nobody = PaymentPanel::tr("No account collects by boleto here.")};
}

MethodWords linkWords()
{
    return {.ask = PaymentPanel::tr("Ask for a link"),
        .none = PaymentPanel::tr("No link yet"),
        .canBeAsked = PaymentPanel::tr("A link to pay what is due can be asked for now."),
        .beingMade = PaymentPanel::tr("The link is being made"),
        .notAsked = PaymentPanel::tr("The link could not be asked for"),
        .refused = PaymentPanel::tr("The link was refused"),
        .code = PaymentPanel::tr("Address of the payment page"),
        .copy = PaymentPanel::tr("Copy the address"),
        .send = PaymentPanel::tr("Send the link"),
        .nobody = PaymentPanel::tr("No account collects by link here.")};
}

} // namespace

MethodWords wordsOf(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Pix: return pixWords();
    case PaymentMethod::Boleto: return boletoWords();
    case PaymentMethod::Link: return linkWords();
    }
    return {};
}

} // namespace trato::ui
