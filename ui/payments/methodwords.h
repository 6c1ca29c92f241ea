#pragma once

#include "payments/provider.h"

#include <QString>

namespace trato::ui {

/// How the payment panel speaks of each way to pay.
struct MethodWords {
    QString ask;        ///< "Ask for a Pix"
    QString none;       ///< "No Pix yet"
    QString canBeAsked; ///< what can be asked for when there is no agreement
    QString beingMade;  ///< "The Pix is being made"
    QString notAsked;   ///< "The Pix could not be asked for"
    QString refused;    ///< "The Pix was refused"
    QString code;       ///< "Pix copy and paste"
    QString copy;       ///< "Copy the Pix code"
    QString send;       ///< "Send the Pix"
    QString nobody;     ///< why it can't be chosen
};

MethodWords wordsOf(payments::PaymentMethod method);

} // namespace trato::ui
