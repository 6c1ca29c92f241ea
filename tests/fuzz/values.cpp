#include "base/clock.h"
#include "base/text.h"
#include "channels/sms/segments.h"
#include "exchange/dateformat.h"
#include "exchange/numberformat.h"
#include "fuzz/readers.h"
#include "money/decimal.h"
#include "money/money.h"
#include "money/reais.h"
#include "parties/document.h"
#include "parties/handle.h"
#include "storage/databaseurl.h"
#include "timeline/interaction.h"

// One cell, field or option as somebody wrote it.
void trato::fuzz::readValues(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto amount = money::Money::parse(text))
        (void)money::reais(*amount);
    (void)money::Decimal::parse(text);
    (void)money::Rate::parse(text);
    (void)Instant::parse(text, deskZone());
    (void)text::cleaned(text::storable(text));
    (void)text::folded(text);
    for (const auto sign : {exchange::DecimalSign::Comma, exchange::DecimalSign::Point})
        (void)exchange::readAmount(text, sign);
    for (const auto order :
        {exchange::DateOrder::DayFirst, exchange::DateOrder::MonthFirst, exchange::DateOrder::YearFirst})
        (void)exchange::readDate(text, order);
    (void)parties::parseDocument(text);
    for (const auto kind : {parties::ContactKind::Phone, parties::ContactKind::Email, parties::ContactKind::WhatsApp}) {
        if (const auto handle = parties::Handle::parse(kind, text))
            (void)handle->alternatives();
    }
    (void)timeline::Cursor::parse(text);
    (void)storage::DatabaseUrl::parse(text);
    for (const auto provider : {channels::SmsProvider::Twilio, channels::SmsProvider::Zenvia})
        (void)channels::smsSize(provider, text);
}
