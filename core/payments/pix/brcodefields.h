#pragma once

#include <QLatin1StringView>

namespace trato::payments::brcode {

// Field ids of the EMV merchant-presented code and of the Pix template (Manual do BR Code).
enum Field {
    Version = 0,
    Initiation = 1,
    FirstAccount = 26,
    LastAccount = 51,
    Category = 52,
    Currency = 53,
    Amount = 54,
    Country = 58,
    Name = 59,
    City = 60,
    Additional = 62,
    Checksum = 63,
    FirstUnreserved = 80,
    LastUnreserved = 99,
};
enum AccountField { Gui = 0, Key = 1, Description = 2, Url = 25 };
enum AdditionalField { Txid = 5 };

inline constexpr QLatin1StringView pixGui("br.gov.bcb.pix");
inline constexpr QLatin1StringView currencyReal("986");
inline constexpr QLatin1StringView countryBrazil("BR");
inline constexpr QLatin1StringView noTxid("***");
inline constexpr QLatin1StringView checksumHead("6304");

inline constexpr qsizetype longestCode = 512;
inline constexpr qsizetype longestName = 25;
inline constexpr qsizetype longestCity = 15;
inline constexpr qsizetype longestTxid = 25;
inline constexpr qsizetype longestUrl = 77;
inline constexpr qsizetype longestAmount = 13;
inline constexpr qsizetype longestValue = 99;

} // namespace trato::payments::brcode
