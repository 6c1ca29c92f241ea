#pragma once

#include "base/result.h"

#include <QString>

namespace trato::channels {

enum class SmsProvider { Twilio, Zenvia };
enum class SmsEncoding { Gsm7, Ucs2 };

struct SmsSize {
    SmsEncoding encoding = SmsEncoding::Gsm7;
    /// Septets in GSM-7 (escaped characters are two), UTF-16 units in UCS-2.
    int units = 0;
    int segments = 0;
};

/// What a text costs. Twilio: GSM 03.38 with extension table, 160/153 and 70/67, no character is cut apart. Zenvia:
/// every accent makes it unicode, 160/70 for one message, 152/66 for each part of a longer one, cut at blanks (which
/// disappear), runs of blanks and line breaks count as one; code `sms_too_long` beyond 1,520 characters.
Result<SmsSize> smsSize(SmsProvider provider, const QString& text);

/// The same words in letters that cost nothing anywhere: without accents, with plain blanks, dashes and quotation
/// marks. What has no plain form stays as it is.
QString plainForSms(const QString& text);

/// Unicode code points of the basic table and of the extension table (two septets).
bool isGsm7Basic(char32_t character);
bool isGsm7Extended(char32_t character);

} // namespace trato::channels
