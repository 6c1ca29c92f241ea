#pragma once

#include <QString>

namespace trato::payments {

/// What an error type of API Pix ("https://pix.bcb.gov.br/api/v2/error/CobVOperacaoInvalida") means, in the user's
/// language; empty when it is not known.
QString pixProblemWords(const QString& type);

/// A property that a violation names ("cobv.valor.multa") in words; as it stands when it is not known.
QString pixPropertyWords(const QString& property);

} // namespace trato::payments
