#pragma once

#include "payments/reconciliation/proposals.h"

#include <vector>

namespace trato::payments {

/// A payment that waits for a person, with what is known of it: the evidence beside the proposal.
struct OpenWork {
    Proposal proposal;
    money::Money paid = {};
    Instant paidAt = {};
    QString method = {};   ///< pix, boleto, link …
    QString provider = {}; ///< pix, link …; bank: a bank's file tells of it
    QString account = {};  ///< the account's name in the configuration
    QString txid = {};
    QString ourNumber = {};
    QString reference = {};
    QString payerName = {};     ///< as the bank tells it; empty: it does not
    QString payerDocument = {}; ///< likewise; may be masked by the bank
    QString debtorName = {};    ///< empty: it belongs to nobody yet
    QString candidateName = {}; ///< of Match
};

/// Oldest first, at most `limit`.
Result<std::vector<OpenWork>> openWork(storage::Database& database, int limit = 500);

} // namespace trato::payments
