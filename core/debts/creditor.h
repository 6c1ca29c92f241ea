#pragma once

#include <QString>

namespace trato::debts {

/// What every letter about a debt carries of its creditor, a line each: name, "CNPJ …" or "CPF …", address (CDC,
/// art. 42-A). What is not known has no line.
QString creditorSignature(const QString& name, const QString& document, const QString& address);

} // namespace trato::debts
