#pragma once

#include "ui/payments/paymentview.h"
#include "ui/widgets/stages.h"

#include <vector>

namespace trato::ui {

/// "Entry of agreement 2026-0001", "Instalment 2 of 10, agreement 2026-0001", "Open debt". The view has a request.
QString paymentTitle(const PaymentView& view);
/// Made, sent and read, awaited, paid. The view has a request.
std::vector<Stage> paymentStages(const PaymentView& view);
/// "Interest R$ 1,03 · Principal R$ 100,00"
QString paymentParts(const PaymentView& view);

} // namespace trato::ui
