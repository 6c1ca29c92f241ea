#pragma once

#include "app/sandbox/pixbook.h"
#include "channels/net/http.h"

namespace trato::sandbox {

/// Refunds of received payments: the sum never above the payment, within 90 days, an id means one refund. They are on
/// their way until they are settled (`finish`); ids that begin with "nao" are then refused by the payer's bank.
class PixReturns final {
public:
    PixReturns(World& world, PixBook& book)
        : m_world(world)
        , m_book(book)
    {
    }

    /// PUT and GET of /pix/{e2eid}/devolucao/{id}.
    net::Response handle(const net::Request& request, const QString& endToEndId, const QString& id);
    /// Ends all that are on their way; the payments that they belong to.
    QStringList finish();

private:
    net::Response put(const net::Request& request, const PixPayment& payment, const QString& id);

    World& m_world;
    PixBook& m_book;
};

} // namespace trato::sandbox
