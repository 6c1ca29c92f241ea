#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "negotiation/agreement/acceptance.h"
#include "negotiation/agreement/termsdocument.h"

#include <QByteArray>

#include <vector>

namespace trato::negotiation {

/// The terms as a printed document: who, what is owed part by part, what was agreed on, when it is paid, what happens
/// when it is not, and how it was accepted. The same content with the same `created` gives the same bytes. Code
/// `document_not_written`.
Result<QByteArray> termsPdf(
    const TermsDocument& terms, const std::vector<AcceptanceRecord>& acceptances, Instant created);

} // namespace trato::negotiation
