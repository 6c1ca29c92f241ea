#pragma once

#include "base/clock.h"

#include <QString>

/// Money, dates, durations and numbers as Brazilians write them, in every language of the interface (only the words
/// follow the language). Pure functions of their arguments.
namespace trato::ui::format {

/// "R$ 1.234,56" with a space that does not break (U+00A0); negative "−R$ 1,00" (U+2212).
QString money(qint64 cents);
/// The same without the currency, for columns whose head carries it: "1.234,56".
QString amount(qint64 cents);
/// "10 × R$ 348,17"
QString instalments(int count, qint64 cents);

/// "46.212"
QString count(qint64 number);
/// Above 99.999 abbreviated: "120 mil".
QString shortCount(qint64 number);
/// "+30", "−4", "0"
QString signedNumber(qint64 number);
/// `tenths` of a percent: 326 → "32,6%"; whole percents have no decimals: 340 → "34%".
QString percent(qint64 tenths);
/// `tenths` of a percentage point: 19 → "+1,9 p.p."
QString percentPoints(qint64 tenths);
/// A share of one: 0.934 → "0,93"; never "1,00" for less than one.
QString hundredths(double share);
/// 84 KB, 1,2 MB
QString fileSize(qint64 bytes);

/// "21/11/2026"
QString date(QDate date);
/// "21/11"
QString shortDate(QDate date);
/// "seg 23/11": a weekday before a date that is near.
QString nearDate(QDate date);
/// "seg 23/11/2026"
QString nearFullDate(QDate date);
/// "Segunda-feira, 16/11/2026"
QString longDate(QDate date);
/// "8:00", "14:01"
QString time(QTime time);
/// "14:03:08"
QString timeWithSeconds(QTime time);
/// What is to come or was, seen from `today`: "14:01" today, "sex 14:01" within six days, "seg 23/11 8:00" otherwise.
QString nearInstant(Instant instant, QDate today, const QTimeZone& zone);
/// Always with the day: "seg 23/11 8:00".
QString dayAndTime(Instant instant, const QTimeZone& zone);

/// "40 s", "3 min", "1 h 10", "2 h", "3 dias"
QString duration(std::chrono::seconds length);
/// A running clock: "4:12", "1:04:12".
QString clock(std::chrono::seconds length);
/// A running clock of constant width below an hour: "02:14".
QString steadyClock(std::chrono::seconds length);

/// "+5511987654321" → "(11) 98765-4321"; what is not Brazilian stays as it is.
QString phone(QStringView e164);
/// "31820496740" → "318.204.967-40", "41807356000119" → "41.807.356/0001-19" (also alphanumeric), else unchanged.
QString document(QStringView digits);
/// For those who may not see it: "•••.204.967-••".
QString maskedDocument(QStringView digits);
/// The typed line of a boleto: 47 digits as "00190.00009 03128.557000 09144.172179 5 16390000030000"; others as they
/// are.
QString boletoLine(QStringView digits);

/// "MA": what an avatar carries.
QString initials(QStringView name);

} // namespace trato::ui::format
