#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "channels/event.h"

#include <QByteArray>
#include <QString>

/// Leaving by a mail itself: the address that a mail reader calls when somebody presses “unsubscribe” (RFC 8058), and
/// the mail address that stands beside it (RFC 2369). Both name the message, never the person.
namespace trato::channels {

/// What somebody asked for or was promised goes without it: answers, payments, care.
bool needsUnsubscribe(const QString& purpose);

/// Proves that we have given out the address for this message: hexadecimal HMAC-SHA256 under the account's secret.
QByteArray unsubscribeProof(const QByteArray& secret, const QString& clientId);
bool verifyUnsubscribe(const QByteArray& secret, const QString& clientId, const QByteArray& proof);

/// {base}/{client id}/{proof}
QString unsubscribeUrl(const QString& base, const QByteArray& secret, const QString& clientId);

/// The client id in an address with a tag of ours ("acordos+sair-{id}@…") or a subject that is nothing but it, also
/// behind "sair" or "unsubscribe"; empty: it is about something else.
QString unsubscribeTag(const QString& addressOrSubject);

/// What the gateway keeps of such a call.
QByteArray unsubscribeForm(const QString& clientId, QDate day);
/// Code `unreadable_payload`. The same message and day is the same event.
Result<std::vector<InboundEvent>> parseUnsubscribe(QByteArrayView form, const QString& account);

/// Under which such calls lie in the inbox, beside mail.
inline constexpr const char* unsubscribeProvider = "unsubscribe";
/// The category of these wishes.
inline constexpr const char* unsubscribeCategory = "unsubscribe";

} // namespace trato::channels
