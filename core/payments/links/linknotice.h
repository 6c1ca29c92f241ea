#pragma once

#include "base/result.h"
#include "payments/links/linkaccount.h"

#include <QByteArrayView>
#include <QStringList>

namespace trato::payments {

/// What a notice of a provider of links says. Nothing of it is believed: the payments that it names are read back.
struct LinkNotice {
    QString event = {};        ///< the provider's name of what happened; unknown ones are fine
    QString account = {};      ///< the provider's id of the account, where it tells one
    QStringList payments = {}; ///< ids to read back; none: it is about something else
};

/// Code `invalid_notice`: no JSON object, no notice of this provider, or a payment's id that can't be one.
Result<LinkNotice> parseLinkNotice(LinkProvider provider, QByteArrayView bytes);

/// What a notice that names no payment is about, by the provider's own name ("stripe:customer.created"); empty: it
/// names one, or is none.
QString otherLinkNotice(LinkProvider provider, QByteArrayView bytes);

} // namespace trato::payments
