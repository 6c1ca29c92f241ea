#pragma once

#include "payments/pix/pixsession.h"
#include "payments/provider.h"

namespace trato::payments {

/// Refunds of received Pix: the sum of all is never above the payment, within 90 days, an id never means two refunds.
class PixRefunds final {
public:
    explicit PixRefunds(PixSession& session)
        : m_session(session)
    {
    }

    /// The provider takes no refund for an older payment.
    static constexpr int mostDays = 90;

    /// PUT /pix/{e2eid}/devolucao/{id}. When the answer is lost, or the provider refuses because the id is taken, the
    /// refund is read and taken if it is of the same amount.
    Result<ProviderRefund> ask(const RefundOrder& order);
    /// GET /pix/{e2eid}/devolucao/{id}
    Result<ProviderRefund> state(const QString& endToEndId, const QString& id);

private:
    PixSession& m_session;
};

} // namespace trato::payments
