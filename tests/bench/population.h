#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace trato::bench {

/// What a debtor might write, varied by number.
QString sentence(int number);

/// A message of a large correspondence: few words are frequent, most are rare, as people write. Some name somebody, a
/// document, a telephone or the number of a protocol.
QString message(int number);
/// The word of that rank in it; 0 is the most frequent of those that mean nothing.
QString word(int rank);

/// A CPF with right check digits, one per number.
QString cpf(int number);

/// A portfolio file as creditors send it: `rows` instalments, two a debtor, each with telephone and e-mail.
/// `firstDue` counts from there for the oldest of them.
QByteArray portfolioCsv(int rows, QDate firstDue);

} // namespace trato::bench
