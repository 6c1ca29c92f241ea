#pragma once

#include <QString>

namespace trato::bench {

/// What a debtor might write, varied by number.
QString sentence(int number);

/// A CPF with right check digits, one per number.
QString cpf(int number);

} // namespace trato::bench
