#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace trato::bench {

/// What a debtor might write, varied by number.
QString sentence(int number);

/// A CPF with right check digits, one per number.
QString cpf(int number);

/// A portfolio file as creditors send it: `rows` instalments, two a debtor, each with telephone and e-mail.
/// `firstDue` counts from there for the oldest of them.
QByteArray portfolioCsv(int rows, QDate firstDue);

} // namespace trato::bench
