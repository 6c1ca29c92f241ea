#pragma once

#include "payments/paymentrequests.h"
#include "ui/theme/look.h"

#include <QListWidget>

#include <vector>

namespace trato::ui {

/// Every charge of the case, newest first: what, how much, until when and how it stands.
class ChargeList final : public QListWidget {
    Q_OBJECT

public:
    explicit ChargeList(const Look& look, QWidget* parent = nullptr);

    void setCharges(const std::vector<payments::PaymentRequest>& charges);

private:
    const Look& m_look;
};

/// "Pix of R$ 100,00"
QString chargeWords(const payments::PaymentRequest& charge);
/// "waiting for the payment", "paid", "withheld", "cancelling was asked for" …
QString chargeStateWords(const payments::PaymentRequest& charge);

} // namespace trato::ui
